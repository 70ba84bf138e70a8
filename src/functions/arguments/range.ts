import { cellValue, described, type CellValue } from "./cell";
import { invalid } from "../refusal";

/** A range as a function reads it: rows of plain values, as many in each. */
export type CellRows = readonly (readonly CellValue[])[];

/** Whether an optional argument was left out. */
export const isOmitted = (given: unknown): boolean =>
  given === undefined ||
  given === null ||
  (Array.isArray(given) &&
    given.length === 1 &&
    Array.isArray(given[0]) &&
    given[0].length === 1 &&
    isBlank(given[0][0]));

const isBlank = (given: unknown): boolean => cellValue(given) === null;

/**
 * The rows of a range; a single cell is one row of one value.
 *
 * @param name  The argument's name as Excel shows it.
 * @throws {Refusal} if rows differ in length, which an array typed into a formula may.
 */
export function cellRows(name: string, given: unknown): CellRows {
  if (!Array.isArray(given)) return [[cellValue(given)]];
  const rows = given.map((row: unknown) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw invalid(`${name}: expected a range of cells, found none.`);
  rows.forEach((row, at) => {
    if (row.length === width) return;
    throw invalid(`${name}: row ${at + 1} has ${row.length} values, the first row has ${width}.`);
  });
  return rows;
}

/** Where in a range a value stands, for a message; a single cell needs no position. */
export function placeIn(rows: CellRows, row: number, column: number): string {
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  if (height === 1 && width === 1) return "";
  if (height === 1) return `, value ${column + 1}`;
  return width === 1 ? `, value ${row + 1}` : `, row ${row + 1}, column ${column + 1}`;
}

/** @throws {Refusal} if the value is no number. */
export function numberAt(name: string, rows: CellRows, row: number, column: number): number {
  const value = rows[row]?.[column] ?? null;
  if (typeof value === "number") return value;
  throw invalid(`${name}${placeIn(rows, row, column)}: expected a number, found ${described(value)}.`);
}
