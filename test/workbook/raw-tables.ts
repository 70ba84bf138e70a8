import type { CellValue, RawCell, RawTable, WorkbookContents } from "../../src/workbook/port";

/** A cell of a test table: a plain value, an error value such as `#REF!`, or a cell with its number format. */
export type TestCell = CellValue | RawCell;

const ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/;

export function cell(content: TestCell): RawCell {
  if (content !== null && typeof content === "object") return content;
  return typeof content === "string" && ERROR.test(content) ? { value: null, error: content } : { value: content };
}

/** A day as Excel keeps it. */
export const day = (serial: number): RawCell => ({ value: serial, numberFormat: "yyyy-mm-dd" });

/** An Excel table on a sheet of its name, header in A1, unless `overrides` say otherwise. */
export function table(
  name: string,
  headers: readonly TestCell[],
  rows: readonly (readonly TestCell[])[],
  overrides: Partial<RawTable> = {},
): RawTable {
  return {
    name,
    sheet: name,
    row: 0,
    column: 0,
    headers: headers.map(cell),
    rows: rows.map((row) => row.map(cell)),
    hasTotalsRow: false,
    hiddenRowCount: 0,
    mergedHeaders: [],
    ...overrides,
  };
}

/** A sheet without an Excel table. */
export function range(
  sheet: string,
  headers: readonly TestCell[],
  rows: readonly (readonly TestCell[])[],
  overrides: Partial<RawTable> = {},
): RawTable {
  const { name: _, ...plain } = table(sheet, headers, rows, overrides);
  return plain;
}

export const workbook = (...tables: readonly RawTable[]): WorkbookContents => ({
  tables,
  sheetNames: [...new Set(tables.map(({ sheet }) => sheet))],
  reports: [],
  settings: {},
});
