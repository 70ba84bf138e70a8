import type { RobustnessAnalysis } from "../../../core/robustness/robustness-analysis";
import { palette } from "../../look";
import type { ReportInput } from "../report-input";
import { valueCell } from "../shared/cells";
import type { Block } from "./block";
import { headingCells } from "./robustness-layout";

/** Of the first by rank, how often the project of the row is above that of the column. */
export function pairwiseBlock(
  input: ReportInput,
  { pairsOf, pairwise }: RobustnessAnalysis,
  row: number,
): Block | undefined {
  if (pairsOf.length < 2) return undefined;
  const header = row + 2;
  const first = header + 1;
  const label = (at: number): string => `above ${at + 1}`;
  return {
    cells: [
      ...headingCells(
        row,
        "Pair by pair",
        "Share of the sampled weights at which the project of the row is above the one with the number of the column.",
      ),
      valueCell(header, 0, "columnHeader", "Project"),
      valueCell(header, 1, "columnHeaderRight", "No."),
      ...pairsOf.map((_, b) => valueCell(header, 2 + b, "columnHeaderRight", label(b))),
      ...pairsOf.flatMap((index, a) => [
        valueCell(first + a, 0, "body", input.ranked.scored[index]?.project.name ?? ""),
        valueCell(first + a, 1, "body", a + 1, { numberFormat: "0" }),
        ...pairsOf.map((_, b) =>
          valueCell(first + a, 2 + b, "body", a === b ? null : (pairwise[a]?.[b] ?? 0), { numberFormat: "0%" }),
        ),
      ]),
    ],
    formats: [
      {
        kind: "colorScale",
        area: { row: first, column: 2, rowCount: pairsOf.length, columnCount: pairsOf.length },
        points: [
          { at: { number: 0 }, color: palette.white },
          { at: { number: 1 }, color: palette.heat[2] },
        ],
      },
    ],
    next: first + pairsOf.length + 1,
  };
}
