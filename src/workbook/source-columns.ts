import type { RawTable } from "./port";
import { columnLetters, quotedSheet } from "./place";

/** Characters for which Excel wants the column name in brackets of its own: `Projects[[Cost, k€]]`. */
const WANTS_BRACKETS = /[\t\n\r,:.[\]#'"{}$^&*+=\-></@\\!()%?`;~]|^\s|\s$/;

/** Characters that structured references escape with an apostrophe. */
const WANTS_APOSTROPHE = /[[\]#'@]/g;

/**
 * The text by which a formula refers to the data of an input column, header and totals row left out: `Projects[Cost]`
 * for an Excel table, which grows with the table, and `'Sheet 1'!$C$2:$C$41` for a plain range, which does not.
 *
 * @see Microsoft, "Using structured references with Excel tables", section on special characters in column headers.
 * @throws {RangeError} if the table has no such column.
 */
export function columnReference(table: RawTable, columnIndex: number): string {
  const header = table.headers[columnIndex];
  if (header === undefined) throw new RangeError(`no column ${columnIndex} in a table of ${table.headers.length}`);
  if (table.name !== undefined) return `${table.name}[${columnSpecifier(String(header.value ?? ""))}]`;
  const letters = columnLetters(table.column + columnIndex);
  const first = table.row + 2;
  const last = table.row + 1 + Math.max(1, table.rows.length);
  return `${quotedSheet(table.sheet)}!$${letters}$${first}:$${letters}$${last}`;
}

/** A column's name as it stands between the outer brackets of a structured reference. */
export function columnSpecifier(name: string): string {
  const escaped = name.replace(WANTS_APOSTROPHE, "'$&");
  return WANTS_BRACKETS.test(name) ? `[${escaped}]` : escaped;
}
