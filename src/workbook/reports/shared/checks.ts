import type { Check, ReportCell, ReportTable } from "../../report";

/** The values of a table's column as the core computed them, to be compared with what the workbook calculates. */
export function columnCheck(table: ReportTable, header: string, name: string, tolerance: number): readonly Check[] {
  const at = table.columns.findIndex((column) => column.header === header);
  const column = table.columns[at];
  if (column === undefined || table.rowCount === 0) return [];
  return [
    {
      name,
      area: { row: table.row + 1, column: table.column + at, rowCount: table.rowCount, columnCount: 1 },
      expected: column.content.values,
      tolerance,
    },
  ];
}

/** One calculated cell. */
export function cellCheck(
  cells: readonly ReportCell[],
  row: number,
  column: number,
  name: string,
  tolerance: number,
): readonly Check[] {
  const cell = cells.find((one) => one.row === row && one.column === column);
  return cell === undefined
    ? []
    : [{ name, area: { row, column, rowCount: 1, columnCount: 1 }, expected: [cell.content.value], tolerance }];
}

/** Rounding that adds up over a table of this many terms stays far below this. */
export const moneyTolerance = (amounts: Iterable<number>): number => {
  let largest = 1;
  for (const amount of amounts) largest = Math.max(largest, Math.abs(amount));
  return largest * 1e-9;
};
export const scoreTolerance = 1e-9;
