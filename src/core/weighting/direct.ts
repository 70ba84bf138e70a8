import { share, type Share } from "../model/quantity";

/**
 * Direct weighting: the numbers that people typed, scaled so that they sum to 1. `local_i = raw_i / Σ raw`.
 *
 * A single weight becomes 1 whatever its size; a zero among others stays 0.
 *
 * @throws {RangeError} if a weight is negative or not finite, or if all are zero: then they say nothing about importance.
 */
export function normalisedWeights(raw: readonly number[]): readonly Share[] {
  let sum = 0;
  for (const weight of raw) {
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`a weight must be 0 or more, got ${weight}`);
    sum += weight;
  }
  if (raw.length > 0 && sum === 0) throw new RangeError("the weights are all zero");
  return raw.map((weight) => share(weight / sum));
}
