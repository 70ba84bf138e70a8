import type { Area } from "../../spreadsheet/document";
import { columnLetters, quotedSheetName } from "../../spreadsheet/address";

/** Excel's sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Zero-based column of letters such as `AA`; undefined beyond XFD. */
function columnOf(letters: string): number | undefined {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column >= 1 && column <= COLUMNS ? column - 1 : undefined;
}

function rowOf(digits: string): number | undefined {
  const row = Number(digits);
  return row >= 1 && row <= ROWS ? row - 1 : undefined;
}

const between = (row1: number, column1: number, row2: number, column2: number): Area => ({
  row: Math.min(row1, row2),
  column: Math.min(column1, column2),
  rowCount: Math.abs(row1 - row2) + 1,
  columnCount: Math.abs(column1 - column2) + 1,
});

/** `B2`, `$B$2:F17`, `A:C`, `1:5`, without a sheet; undefined if it is none of these. */
export function parseArea(text: string): Area | undefined {
  const cells = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (cells) {
    const [, letters1 = "", digits1 = "", letters2 = letters1, digits2 = digits1] = cells;
    const [column1, column2] = [columnOf(letters1), columnOf(letters2)];
    const [row1, row2] = [rowOf(digits1), rowOf(digits2)];
    if (column1 === undefined || column2 === undefined || row1 === undefined || row2 === undefined) return undefined;
    return between(row1, column1, row2, column2);
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text.trim());
  if (columns) {
    const [first, last] = [columnOf(columns[1] ?? ""), columnOf(columns[2] ?? "")];
    return first === undefined || last === undefined ? undefined : between(0, first, ROWS - 1, last);
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text.trim());
  if (rows) {
    const [first, last] = [rowOf(rows[1] ?? ""), rowOf(rows[2] ?? "")];
    return first === undefined || last === undefined ? undefined : between(first, 0, last, COLUMNS - 1);
  }
  return undefined;
}

/** `'My sheet'!A1` in its two parts; the sheet is absent where the text names none. */
export function splitSheet(text: string): { readonly sheet?: string; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const bang = text.lastIndexOf("!");
  return bang < 0 ? { rest: text } : { sheet: text.slice(0, bang), rest: text.slice(bang + 1) };
}

const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rowCount === ROWS;
const isWholeRows = (area: Area): boolean => area.column === 0 && area.columnCount === COLUMNS;
export const isEntireColumn = isWholeColumns;
export const isEntireRow = isWholeRows;

/** `B2:F17`, `A:C`, `1:5`, with or without dollars. */
export function areaText(area: Area, dollar: "" | "$" = ""): string {
  const lastRow = area.row + area.rowCount;
  const lastColumn = columnLetters(area.column + area.columnCount - 1);
  const firstColumn = columnLetters(area.column);
  if (isWholeRows(area)) return `${dollar}${area.row + 1}:${dollar}${lastRow}`;
  if (isWholeColumns(area)) return `${dollar}${firstColumn}:${dollar}${lastColumn}`;
  const first = `${dollar}${firstColumn}${dollar}${area.row + 1}`;
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${dollar}${lastColumn}${dollar}${lastRow}`;
}

export const rangeAddress = (sheetName: string, area: Area): string =>
  `${quotedSheetName(sheetName)}!${areaText(area)}`;

/** As a chart's or a name's reference has it: `Ranking!$B$5:$B$14`. */
export const absoluteReference = (sheetName: string, area: Area): string =>
  `${quotedSheetName(sheetName)}!${areaText(area, "$")}`;

export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowEnd = Math.min(one.row + one.rowCount, other.row + other.rowCount);
  const columnEnd = Math.min(one.column + one.columnCount, other.column + other.columnCount);
  return rowEnd > row && columnEnd > column
    ? { row, column, rowCount: rowEnd - row, columnCount: columnEnd - column }
    : undefined;
}

export const boundingArea = (one: Area, other: Area): Area =>
  between(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(one.row + one.rowCount, other.row + other.rowCount) - 1,
    Math.max(one.column + one.columnCount, other.column + other.columnCount) - 1,
  );

export const sameArea = (one: Area, other: Area): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rowCount === other.rowCount &&
  one.columnCount === other.columnCount;
