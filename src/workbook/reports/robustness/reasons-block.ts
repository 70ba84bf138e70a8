import type { RobustnessAnalysis } from "../../../core/robustness/robustness-analysis";
import { comparisonText, reachText } from "../../reason-texts";
import type { ReportInput } from "../report-input";
import { valueCell } from "../shared/cells";
import { shortened } from "../shared/quantity-format";
import type { Block } from "./block";
import { headingCells, topLabel } from "./robustness-layout";

/** Why each of the first is above the next. */
export function reasonsBlock(input: ReportInput, { neighbours }: RobustnessAnalysis, row: number): Block | undefined {
  if (neighbours.length === 0) return undefined;
  const additive = neighbours.every(({ addsUp }) => addsUp);
  const name = (index: number): string => shortened(input.ranked.scored[index]?.project.name ?? "", 30);
  return {
    cells: [
      ...headingCells(
        row,
        "Why each is above the next",
        additive
          ? "Differences of weight × value, the largest first; they add up to the lead."
          : "Differences of weight × value, the largest first; the method in use does not add these up, so they explain but do not sum to its lead.",
      ),
      ...neighbours.flatMap((comparison, k) => [
        valueCell(row + 2 + k, 0, "body", name(comparison.above)),
        valueCell(
          row + 2 + k,
          1,
          "body",
          `${comparison.lead === 0 ? "Beside" : "Above"} ${name(comparison.below)}. ${comparisonText(comparison, input.ranked, 2)}`,
        ),
      ]),
    ],
    next: row + 3 + neighbours.length,
  };
}

/** What would bring the next ones among the first, at the least. */
export function reachBlock(input: ReportInput, analysis: RobustnessAnalysis, row: number): Block | undefined {
  const { reach } = analysis;
  if (reach.length === 0) return undefined;
  return {
    cells: [
      ...headingCells(
        row,
        `What would bring the next ones into the ${topLabel(analysis).toLowerCase()}`,
        "The smallest change of one rating, or of one weight, all else staying as it is; a shared last rank counts.",
      ),
      ...reach.flatMap((one, k) => [
        valueCell(row + 2 + k, 0, "body", shortened(input.ranked.scored[one.project]?.project.name ?? "", 36)),
        valueCell(row + 2 + k, 1, "body", reachText(one, input.ranked)),
      ]),
    ],
    next: row + 3 + reach.length,
  };
}
