import { cleanText } from "../cell-text";
import { headerKey, splitHeader } from "../header-key";
import { changedLetters } from "../near-miss";
import { tableCatalogue } from "./catalogue";
import type { Columns } from "./schema";

/** Letters that a word must have before a changed one tells a slip from another word. */
const SHORTEST = 4;
/** From this length on a word may hold two slips. */
const LONG = 9;

/**
 * The optional column that a header was probably meant for, from among `free`: a slip or two away from its name or a
 * synonym, word by word. Stricter than a suggestion for a column that must be there, because most headers that feed
 * nothing are columns of the user's own: the words must be as many, begin with the same letter and hold the same digits,
 * and what is the proper name of a column anywhere is no slip.
 */
export function misspeltColumn(header: string, columns: Columns, free: ReadonlySet<string>): string | undefined {
  const bare = splitHeader(header).name;
  if (free.size === 0 || properNames().has(headerKey(bare)) || properNames().has(headerKey(header))) return undefined;
  const written = wordsOf(bare);
  let best: string | undefined;
  let least = Infinity;
  for (const [key, column] of Object.entries(columns)) {
    if (column.need === "needed" || !free.has(key)) continue;
    for (const name of [column.header, ...column.synonyms]) {
      if (name !== column.header && differsByPlural(bare, name)) continue;
      const slips = slipsBetween(written, wordsOf(name));
      if (slips !== undefined && slips < least) [best, least] = [key, slips];
    }
  }
  return best;
}

/** How many letters must change; undefined if that makes another header of it. */
function slipsBetween(written: readonly string[], name: readonly string[]): number | undefined {
  if (written.length !== name.length) return undefined;
  let slips = 0;
  for (const [i, word] of name.entries()) {
    const other = written[i] ?? "";
    if (other === word) continue;
    const length = Math.min(word.length, other.length);
    if (length < SHORTEST || !beginAlike(word, other) || digitsOf(word) !== digitsOf(other)) return undefined;
    const changes = changedLetters(other, word);
    if (changes > (length < LONG ? 1 : 2)) return undefined;
    slips += changes;
  }
  return slips > 2 ? undefined : slips;
}

/** Leave is no slip for Leaves: of a synonym another number may be another thing. */
function differsByPlural(a: string, b: string): boolean {
  const [one, other] = [headerKey(a), headerKey(b)];
  return one === `${other}s` || other === `${one}s`;
}

const beginAlike = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

const digitsOf = (word: string): string => word.replace(/\P{N}/gu, "");

const wordsOf = (header: string): readonly string[] =>
  cleanText(header)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}#%&]+/u)
    .map(headerKey)
    .filter((word) => word !== "");

let names: ReadonlySet<string> | undefined;

/** Headers and synonyms of all tables. */
function properNames(): ReadonlySet<string> {
  names ??= new Set(
    tableCatalogue.flatMap(({ columns }) =>
      Object.values(columns).flatMap(({ header, synonyms }) => [header, ...synonyms].map(headerKey)),
    ),
  );
  return names;
}
