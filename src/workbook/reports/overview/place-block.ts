import { cellAddress, type Position } from "../../place";
import type { CellValue } from "../../port";
import type { ReportCell } from "../../report";
import { formulaCell, valueCell } from "../shared/cells";
import { columnOf } from "../shared/formula-text";
import { formats } from "../shared/quantity-format";
import { rankingTable } from "../ranking/ranking-layout";

export interface PlaceColumn {
  readonly header: string;
  /** @param rank  Reads a column of the Ranking table for the project in this place. @param own  A cell of this row. */
  readonly formula: (rank: (header: string) => string, own: (offset: number) => string) => string;
  readonly values: readonly CellValue[];
  readonly numberFormat?: string;
}

/**
 * A block of cells that always shows the projects by place, best first, whatever the order of the Ranking table: place,
 * the row of the table that has it now, and further columns read from there.
 */
export function placeBlock(
  at: Position,
  title: string,
  orderHeader: string,
  count: number,
  columns: readonly PlaceColumn[],
): readonly ReportCell[] {
  const cells: ReportCell[] = [
    valueCell(at.row, at.column, "heading", title),
    ...["Place", "Row", ...columns.map(({ header }) => header)].map((label, c) =>
      valueCell(at.row + 1, at.column + c, c === 2 ? "columnHeader" : "columnHeaderRight", label),
    ),
  ];
  for (let k = 0; k < count; k++) {
    const row = at.row + 2 + k;
    const own = (offset: number): string => `$${cellAddress({ row, column: at.column + offset })}`;
    const rank = (header: string): string => `INDEX(${columnOf(rankingTable, header)},${own(1)})`;
    cells.push(
      valueCell(row, at.column, "quiet", k + 1, { numberFormat: formats.rank }),
      formulaCell(
        row,
        at.column + 1,
        "quiet",
        `=IFERROR(MATCH(${own(0)},${columnOf(rankingTable, orderHeader)},0),"")`,
        k + 1,
        { numberFormat: formats.rank },
      ),
      ...columns.map(({ formula, values, numberFormat }, c) =>
        formulaCell(row, at.column + 2 + c, "quiet", formula(rank, own), values[k] ?? "", { numberFormat }),
      ),
    );
  }
  return cells;
}

/** Cut to what a chart's axis can show. */
export const shortName = (name: string, length: number): string =>
  `IF(LEN(${name})>${length},LEFT(${name},${length - 1})&"…",${name})`;

export const cutName = (name: string, length: number): string =>
  name.length > length ? `${name.slice(0, length - 1)}…` : name;
