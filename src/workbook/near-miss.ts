import { distance } from "fastest-levenshtein";
import { headerKey } from "./header-key";

/** The names among which a misspelt one is looked for. */
export class KnownNames {
  private readonly names: readonly { readonly name: string; readonly key: string }[];

  constructor(names: Iterable<string>) {
    this.names = [...names].map((name) => ({ name, key: headerKey(name) })).filter(({ key }) => key !== "");
  }

  /**
   * The name that was probably meant: the fewest changed letters, at most a quarter of the word's and one for short
   * words, or the only name that begins like the text. Only ever suggested, never used. The first of equally near ones
   * wins, so that the answer depends on nothing but the workbook.
   */
  near(text: string): string | undefined {
    const key = headerKey(text);
    if (key === "") return undefined;
    let best: string | undefined;
    let least = Infinity;
    let extended: string | undefined;
    let extensions = 0;
    for (const { name, key: other } of this.names) {
      const allowed = Math.max(1, Math.floor(Math.max(key.length, other.length) / 4));
      if (Math.abs(key.length - other.length) <= allowed) {
        const changes = changedLetters(key, other);
        if (changes <= allowed && changes < Math.min(key.length, other.length) && changes < least) {
          best = name;
          least = changes;
        }
      }
      if (key.length >= 3 && other.length >= 3 && (other.startsWith(key) || key.startsWith(other))) {
        extended = name;
        extensions++;
      }
    }
    return best ?? (extensions === 1 ? extended : undefined);
  }
}

/** {@link KnownNames.near} for a single look. */
export const nearMiss = (text: string, names: Iterable<string>): string | undefined => new KnownNames(names).near(text);

/** Levenshtein's distance, with two neighbouring letters the wrong way round counted as one change. */
export function changedLetters(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain !== 2 || a.length !== b.length) return plain;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped ? 1 : 2;
}
