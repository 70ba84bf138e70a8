import { textOf } from "../../cell-text";
import type { FoundTable } from "../../checked";
import type { CellPlace } from "../../place";
import type { CellValue } from "../../port";
import { columnReference } from "../../source-columns";

/** A table of the user's as formulas see it: which text refers to a column, and what stood in it at the run. */
export interface InputTable {
  /** `Projects[Cost]`; undefined where there is no such column. By column key of the schema. */
  reference(key: string): string | undefined;
  /** The same by the header as it stands in the workbook. */
  referenceOf(header: string): string | undefined;
  /** What stands in a row, counted from 0 below the header. */
  value(key: string, row: number): CellValue;
  valueUnder(header: string, row: number): CellValue;
  /** The rows, by the text in a column; a text that stands twice is its first row. */
  rowsBy(key: string): ReadonlyMap<string, number>;
  place(key: string, row: number): CellPlace | undefined;
  readonly rowCount: number;
}

/** The table that plays a part, or undefined where there is none. */
export function inputTable(found: readonly FoundTable[], role: string): InputTable | undefined {
  const table = found.find((one) => one.role === role);
  return table && asInputTable(table);
}

function asInputTable({ raw, columns }: FoundTable): InputTable {
  const headerAt = (header: string): number | undefined => {
    const exact = raw.headers.findIndex((cell) => cell.value === header);
    const at = exact >= 0 ? exact : raw.headers.findIndex((cell) => textOf(cell) === header.trim());
    return at < 0 ? undefined : at;
  };
  const referenceAt = (at: number | undefined) => (at === undefined ? undefined : columnReference(raw, at));
  const valueAt = (row: number, at: number | undefined): CellValue =>
    at === undefined ? null : (raw.rows[row]?.[at]?.value ?? null);
  return {
    reference: (key) => referenceAt(columns[key]),
    referenceOf: (header) => referenceAt(headerAt(header)),
    value: (key, row) => valueAt(row, columns[key]),
    valueUnder: (header, row) => valueAt(row, headerAt(header)),
    rowsBy(key) {
      const at = columns[key];
      const rows = new Map<string, number>();
      raw.rows.forEach((cells, row) => {
        const cell = at === undefined ? undefined : cells[at];
        if (cell === undefined || cell.value === null) return;
        const text = textOf(cell);
        if (!rows.has(text)) rows.set(text, row);
      });
      return rows;
    },
    place: (key, row) => {
      const at = columns[key];
      return at === undefined ? undefined : { sheet: raw.sheet, row: raw.row + 1 + row, column: raw.column + at };
    },
    rowCount: raw.rows.length,
  };
}

/** The plain number in a cell, as a formula would read it; undefined for anything else. */
export const numberIn = (value: CellValue): number | undefined => (typeof value === "number" ? value : undefined);
