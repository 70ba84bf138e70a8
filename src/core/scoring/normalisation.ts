import { largest, smallest } from "./extremes";

/** How ratings in different units are made comparable. */
export type Normalisation = "vector" | "min-max" | "sum" | "max";

/** A criterion's scale after normalisation: r = (x − origin) / divisor, and 0 where the divisor is 0. */
export interface NormalisedScale {
  readonly origin: number;
  readonly divisor: number;
  of(rating: number): number;
}

/**
 * - vector: origin 0, divisor √Σx². - sum: 0 and Σ|x|. - max: 0 and max|x|. - min-max: min x and max x − min x.
 * The divisor is 0 only if every rating is 0, or for min-max if all are equal: then everyone has 0, never 0/0.
 *
 * @param ratings  At least one, of a single criterion.
 */
export function normalisation(ratings: readonly number[], by: Normalisation): NormalisedScale {
  const origin = by === "min-max" ? smallest(ratings) : 0;
  const divisor = divisorOf(ratings, by);
  return { origin, divisor, of: (x) => (divisor === 0 ? 0 : (x - origin) / divisor) };
}

function divisorOf(ratings: readonly number[], by: Normalisation): number {
  switch (by) {
    case "vector":
      return vectorNorm(ratings);
    case "sum":
      return ratings.reduce((sum, x) => sum + Math.abs(x), 0);
    case "max":
      return largest(ratings.map(Math.abs));
    case "min-max":
      return largest(ratings) - smallest(ratings);
  }
}

/** √Σx², without squares that overflow or vanish. */
export function vectorNorm(numbers: readonly number[]): number {
  const top = largest(numbers.map(Math.abs));
  if (top === 0) return 0;
  let sum = 0;
  for (const x of numbers) sum += (x / top) ** 2;
  return top * Math.sqrt(sum);
}
