import type { RobustnessAnalysis } from "../../../core/robustness/robustness-analysis";
import type { RankReversal } from "../../../core/robustness/rank-reversal";
import type { ReportInput } from "../report-input";
import { valueCell } from "../shared/cells";
import { methodName } from "../shared/provenance";
import { shortened } from "../shared/quantity-format";
import type { Block } from "./block";
import { headingCells } from "./robustness-layout";

const SHOWN = 8;

/** Whether a third project can turn two others round. */
export function reversalBlock(input: ReportInput, { reversals }: RobustnessAnalysis, row: number): Block {
  const turning = reversals.reversals.filter(({ reversed }) => reversed.length > 0);
  const method = methodName(input.ranked.method.id);
  const lines =
    reversals.reversals.length === 0
      ? [`The list is too long to try this with ${method} within a run.`]
      : turning.length === 0
        ? [
            `${method}: none of ${reversals.reversals.length} changes of the list (each of the first dropped, each copied) turned two others round.`,
          ]
        : turning.slice(0, SHOWN).map((one) => reversalText(one, input));
  const more = turning.length > SHOWN ? [`And in ${turning.length - SHOWN} more changes of the list.`] : [];
  const all = [...lines, ...more];
  return {
    cells: [
      ...headingCells(
        row,
        "Does a third project turn two others round?",
        "Each of the first ten is dropped and copied in turn; the order of the first twenty is watched.",
      ),
      ...all.map((line, k) => valueCell(row + 2 + k, 0, "body", line)),
    ],
    next: row + 3 + all.length,
  };
}

function reversalText({ change, project, reversed }: RankReversal, { ranked }: ReportInput): string {
  const name = (index: number): string => shortened(ranked.scored[index]?.project.name ?? "", 36);
  const [first] = reversed;
  const turned = first === undefined ? "" : `${name(first.below)} passes ${name(first.above)}`;
  const others = reversed.length - 1;
  const when = change === "dropped" ? `If ${name(project)} is dropped` : `If ${name(project)} is in the list twice`;
  return `${when}, ${turned}${others > 0 ? ` (and ${others} more ${others === 1 ? "pair" : "pairs"})` : ""}.`;
}
