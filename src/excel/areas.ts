import { areaAddress, type Area } from "../workbook/place";

export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(areaAddress(area));

/** The area of a range, of which these four must be loaded. */
export const areaOf = (range: {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rowCount: range.rowCount,
  columnCount: range.columnCount,
});

/** `B2:F17`, `$1:$5` or `Ranking!B2` as an area; whole rows and columns reach to the sheet's end. */
export function areaOfAddress(address: string): Area | undefined {
  const plain = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(plain);
  if (!match) return undefined;
  const [, letters = "", row = "", lastLetters = letters, lastRow = row] = match;
  const [left, right] = letters === "" ? [0, 16_383] : [columnIndex(letters), columnIndex(lastLetters)];
  const [top, bottom] = row === "" ? [0, 1_048_575] : [Number(row) - 1, Number(lastRow) - 1];
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
