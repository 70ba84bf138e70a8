import type { BestWorstFamily } from "../../../core/weighting/best-worst-family";
import type { WeighedFamily } from "../../../core/weighting/weighed";
import type { Position } from "../../place";
import type { CellValue } from "../../port";
import type { ReportCell, StyleName } from "../../report";
import { formulaCell, valueCell } from "../shared/cells";
import { formats, shortened } from "../shared/quantity-format";
import { blockHeading, type SheetBlock } from "./sheet-block";
import { fixedCell } from "./weights-layout";

export interface BestWorstBlock extends SheetBlock {
  /** Where the weight of each member stands, in the order of the family. */
  readonly weights: readonly Position[];
}

/**
 * A family weighed by the best-worst method: for each stakeholder how much the best is preferred to each criterion, how
 * much each is preferred to the worst, and the weights of the linear program, which are values; their mean by influence
 * is live.
 */
export function bestWorstBlock(family: WeighedFamily, found: BestWorstFamily, at: Position): BestWorstBlock {
  const { members } = family;
  const n = members.length;
  const where = family.parent === undefined ? "at the top level" : `under ${family.parent.name}`;
  const cell = (row: number, column: number, style: StyleName, value: CellValue, numberFormat?: string): ReportCell =>
    valueCell(at.row + row, at.column + column, style, value, { numberFormat });
  const name = (place: number): string => shortened(members[place]?.name ?? "", 60);
  const cells: ReportCell[] = [
    ...blockHeading(at.row, at.column, `Best and worst ${where}`, 3 + n),
    ...["Stakeholder", "Influence", "What", ...members.map((member) => shortened(member.name, 40))].map((label, c) =>
      cell(1, c, c === 0 || c === 2 ? "columnHeader" : "columnHeaderRight", label),
    ),
  ];
  const weightRows: number[] = [];
  let row = 2;
  for (const { stakeholder, influence, judgements, weights, deviation, consistency } of found.stakeholders) {
    const { best, worst, bestToOthers, othersToWorst } = judgements;
    cells.push(
      cell(row, 0, "rowHeader", stakeholder),
      cell(row, 1, "body", influence),
      cell(row, 2, "body", `${name(best)} (best) over`),
      ...bestToOthers.map((preference, j) => cell(row, 3 + j, "body", preference, "0.##")),
      cell(row + 1, 2, "body", `over ${name(worst)} (worst)`),
      ...othersToWorst.map((preference, j) => cell(row + 1, 3 + j, "body", preference, "0.##")),
      cell(row + 2, 2, "body", "Weight"),
      ...weights.map((weight, j) => cell(row + 2, 3 + j, "body", weight, formats.share)),
      cell(
        row + 3,
        2,
        "quiet",
        `Greatest deviation ${deviation.toFixed(4)}; consistency ratio ${consistency.ratio.toFixed(3)}, where 0 is consistent`,
      ),
    );
    weightRows.push(at.row + row + 2);
    row += 4;
  }
  const mean = (j: number): string => {
    const parts = weightRows.map((r) => {
      const influence = fixedCell({ row: r - 2, column: at.column + 1 });
      return `${influence}*${fixedCell({ row: r, column: at.column + 3 + j })}`;
    });
    const influences = weightRows.map((r) => fixedCell({ row: r - 2, column: at.column + 1 }));
    return `=(${parts.join("+")})/(${influences.join("+")})`;
  };
  cells.push(
    cell(row, 0, "rowHeader", "All together"),
    cell(row, 2, "rowHeader", "Weight, mean by influence"),
    ...found.weights.map((weight, j) =>
      formulaCell(at.row + row, at.column + 3 + j, "rowHeader", mean(j), weight, { numberFormat: formats.share }),
    ),
  );
  return {
    cells,
    nextRow: at.row + row + 2,
    weights: members.map((_, j) => ({ row: at.row + row, column: at.column + 3 + j })),
    checks: [
      {
        name: `Weights by best and worst ${where}`,
        area: { row: at.row + row, column: at.column + 3, rowCount: 1, columnCount: n },
        expected: found.weights,
        tolerance: 1e-9,
      },
    ],
  };
}
