import { invalid } from "../refusal";
import { numberMatrix } from "./matrix";
import type { ScaleEnds } from "./problem";
import { isOmitted } from "./range";

/**
 * Two rows of numbers, low ends over high ends; undefined if left out.
 *
 * @returns  The ends for a number of columns, which is known only where the ratings have been read.
 */
export function scaleEnds(name: string, given: unknown): ((count: number) => readonly ScaleEnds[]) | undefined {
  if (isOmitted(given)) return undefined;
  const rows = numberMatrix(name, given);
  const [low = [], high = []] = rows;
  return (count) => {
    if (rows.length !== 2 || low.length !== count) {
      throw invalid(
        `${name}: expected 2 rows and ${count} columns, one for each column of ratings; found ${rows.length} and ${low.length}.`,
      );
    }
    return low.map((end, j) => {
      const other = high[j] as number;
      if (end > other) throw invalid(`${name}, column ${j + 1}: the low end ${end} is above the high end ${other}.`);
      return { low: end, high: other };
    });
  };
}
