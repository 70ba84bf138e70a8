import { weightsOfTiedRanks } from "./tied-ranks";

/**
 * Rank sum: w_k = 2 (n + 1 − k) / (n (n + 1)) for place k, a straight line from the first place to the last.
 *
 * Ties take the mean of their places ({@link weightsOfTiedRanks}). A single criterion weighs 1.
 *
 * @see Stillwell, Seaver & Edwards (1981), A comparison of weight approximation techniques in multiattribute utility
 *   decision making, Organizational Behavior and Human Performance 28(1), 62–77.
 */
export function rankSum(ranks: readonly number[]): readonly number[] {
  const n = ranks.length;
  return weightsOfTiedRanks(
    ranks,
    ranks.map((_, k) => (2 * (n - k)) / (n * (n + 1))),
  );
}
