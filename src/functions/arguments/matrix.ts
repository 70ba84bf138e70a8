import { cellRows, numberAt } from "./range";

/**
 * A range of numbers, row by row.
 *
 * @throws {Refusal} naming the first cell that holds no number.
 */
export function numberMatrix(name: string, given: unknown): readonly (readonly number[])[] {
  const rows = cellRows(name, given);
  return rows.map((row, at) => row.map((_, column) => numberAt(name, rows, at, column)));
}
