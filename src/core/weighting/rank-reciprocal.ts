import { weightsOfTiedRanks } from "./tied-ranks";

/**
 * Rank reciprocal: w_k = (1/k) / Σ_i 1/i for place k, which gives the first place most.
 *
 * Ties take the mean of their places ({@link weightsOfTiedRanks}). A single criterion weighs 1.
 *
 * @see Stillwell, Seaver & Edwards (1981), A comparison of weight approximation techniques in multiattribute utility
 *   decision making, Organizational Behavior and Human Performance 28(1), 62–77.
 */
export function rankReciprocal(ranks: readonly number[]): readonly number[] {
  const total = ranks.reduce((sum, _, k) => sum + 1 / (k + 1), 0);
  return weightsOfTiedRanks(
    ranks,
    ranks.map((_, k) => 1 / (k + 1) / total),
  );
}
