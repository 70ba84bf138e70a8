import { cellRows, numberAt, placeIn, type CellRows } from "./range";
import { described } from "./cell";
import { invalid } from "../refusal";

/** How many values a list must have and what they go with, for the message. */
export interface Expected {
  readonly count: number;
  /** "one for each column of ratings" */
  readonly because: string;
}

/**
 * The values of one row or one column of cells.
 *
 * @throws {Refusal} if the range has several rows and several columns, or not as many values as expected.
 */
function line(name: string, rows: CellRows, expected: Expected | undefined): readonly (readonly [number, number])[] {
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  if (height > 1 && width > 1) {
    throw invalid(`${name}: expected one row or one column of cells, found ${height} rows and ${width} columns.`);
  }
  const count = Math.max(height, width);
  if (expected && count !== expected.count) {
    throw invalid(`${name}: expected ${expected.count} values, ${expected.because}; found ${count}.`);
  }
  return Array.from({ length: count }, (_, at): readonly [number, number] => (height === 1 ? [0, at] : [at, 0]));
}

/** A row or column of numbers. @throws {Refusal} as {@link line}, and naming the first cell that holds no number. */
export function numberList(name: string, given: unknown, expected?: Expected): readonly number[] {
  const rows = cellRows(name, given);
  return line(name, rows, expected).map(([row, column]) => numberAt(name, rows, row, column));
}

/**
 * A row or column of words out of a list, without regard to case; each meaning may have several spellings.
 *
 * @throws {Refusal} as {@link line}, and naming the first cell that holds none of them.
 */
export function wordList<Meaning extends string>(
  name: string,
  given: unknown,
  spellings: Readonly<Record<Meaning, readonly string[]>>,
  expected?: Expected,
): readonly Meaning[] {
  const rows = cellRows(name, given);
  const meanings = Object.keys(spellings) as Meaning[];
  return line(name, rows, expected).map(([row, column]) => {
    const value = rows[row]?.[column] ?? null;
    const word = typeof value === "string" ? value.trim().toLowerCase() : undefined;
    const meaning = meanings.find((one) => one === word || spellings[one].includes(word ?? ""));
    if (meaning !== undefined) return meaning;
    const wanted = meanings.map((one) => `“${one}”`).join(" or ");
    throw invalid(`${name}${placeIn(rows, row, column)}: expected ${wanted}, found ${described(value)}.`);
  });
}
