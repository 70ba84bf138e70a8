import { distance } from "fastest-levenshtein";
import { headerKey } from "./header-key";

/**
 * The candidate that was probably meant: the fewest changed letters, at most a quarter of the word's and one for short
 * words, or the only candidate of which the text is the beginning. Only ever suggested, never used. The first of equally
 * near ones wins, so that the answer does not depend on anything but the workbook.
 */
export function nearMiss(text: string, candidates: Iterable<string>): string | undefined {
  const key = headerKey(text);
  if (key === "") return undefined;
  let best: string | undefined;
  let least = Infinity;
  const extended: string[] = [];
  for (const candidate of candidates) {
    const other = headerKey(candidate);
    if (other === "") continue;
    const allowed = Math.max(1, Math.floor(Math.max(key.length, other.length) / 4));
    if (Math.abs(key.length - other.length) <= allowed) {
      const changes = changedLetters(key, other);
      if (changes <= allowed && changes < Math.min(key.length, other.length) && changes < least) {
        best = candidate;
        least = changes;
      }
    }
    if (key.length >= 3 && other.length >= 3 && (other.startsWith(key) || key.startsWith(other)))
      extended.push(candidate);
  }
  return best ?? (extended.length === 1 ? extended[0] : undefined);
}

/** Levenshtein's distance, with two neighbouring letters the wrong way round counted as one change. */
function changedLetters(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain !== 2 || a.length !== b.length) return plain;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped ? 1 : 2;
}
