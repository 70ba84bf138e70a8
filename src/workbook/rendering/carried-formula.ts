import { columnLetters } from "../place";

// Texts, references with a sheet before them and bracketed parts are skipped; what stays is a cell of the own sheet.
const parts =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'![$A-Za-z0-9:]*|[\p{L}_\\][\p{L}\p{N}_.\\]*![$A-Za-z0-9:]*|\[[^\]]*\]|(?<![\p{L}\p{N}_.\\$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!\\])/gu;

export interface Carriage {
  /** Rows down. */
  readonly rows: number;
  /** Where a column of the same row went; columns that did not move answer themselves. */
  column(column: number): number;
}

/**
 * A user's formula as it must read in the row that its row moved to. Relative references move along, references to a
 * column that moved follow it; absolute rows, other sheets and structured references stay as they are.
 */
export function carriedFormula(formula: string, carriage: Carriage): string {
  return formula.replace(
    parts,
    (whole, columnLock: string | undefined, letters: string | undefined, rowLock: string | undefined, row: string) => {
      if (letters === undefined) return whole;
      const column = carriage.column(columnIndex(letters));
      const moved = rowLock === "$" ? Number(row) : Number(row) + carriage.rows;
      return moved < 1 ? whole : `${columnLock}${columnLetters(column)}${rowLock}${moved}`;
    },
  );
}

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
