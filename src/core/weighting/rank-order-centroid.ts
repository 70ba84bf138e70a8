import { weightsOfTiedRanks } from "./tied-ranks";

/**
 * Rank-order centroid: the mean of all weights that agree with the ranking, w_k = (1/n) Σ_{i=k…n} 1/i for place k.
 *
 * Ties take the mean of their places ({@link weightsOfTiedRanks}). A single criterion weighs 1.
 *
 * @see Barron & Barrett (1996), Decision quality using ranked attribute weights, Management Science 42(11), 1515–1523.
 */
export function rankOrderCentroid(ranks: readonly number[]): readonly number[] {
  const n = ranks.length;
  const places = new Array<number>(n).fill(0);
  let sum = 0;
  for (let k = n; k >= 1; k--) {
    sum += 1 / k;
    places[k - 1] = sum / n;
  }
  return weightsOfTiedRanks(ranks, places);
}
