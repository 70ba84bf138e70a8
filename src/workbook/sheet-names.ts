import { quotedSheet } from "./place";

/** Default name of a sheet of ours to the name it has. Sheets that are not ours are not in it. */
export type SheetNames = ReadonlyMap<string, string>;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * The first of `Ranking`, `Ranking (2)`, `Ranking (3)` … that no sheet has, at most 31 characters long.
 *
 * @param taken  Names in use; case does not count.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const base = wanted.replace(/[:\\/?*[\]]/g, " ").slice(0, 31);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, 31 - suffix.length) + suffix;
    if (!taken.some((other) => same(other, name))) return name;
  }
}

export const nameNow = (names: SheetNames, sheet: string): string => names.get(sheet) ?? sheet;

// A text in quotes, a quoted sheet with "!", a bracketed part of a structured reference, or a plain sheet with "!".
const parts = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|\[[^[\]]*\]|([\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;

/** The formula with each reference to a sheet of ours under the name that the sheet has now. */
export function withSheetNames(formula: string, names: SheetNames): string {
  if (names.size === 0 || !formula.includes("!")) return formula;
  return formula.replace(parts, (whole, quoted: string | undefined, plain: string | undefined) => {
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    const now = sheet === undefined ? undefined : names.get(sheet);
    return now === undefined ? whole : `${quotedSheet(now)}!`;
  });
}
