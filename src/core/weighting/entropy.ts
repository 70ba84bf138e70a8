import { columnsOf, inProportion, isConstantColumn, type ObjectiveWeights, type Ratings } from "./objective-weights";

/**
 * Entropy weights: with p_ij = x_ij / Σ_i x_ij, e_j = −(1/ln m) Σ_i p_ij ln p_ij and d_j = 1 − e_j, w_j = d_j / Σ d.
 * The more evenly a criterion is spread over the alternatives the less it says about them.
 *
 * Which way a criterion is better makes no difference. The unit does not either, but a shift does: ratings 101–105 say
 * less than 1–5. A constant criterion weighs exactly 0; if all are constant, all weigh the same. A zero rating adds
 * nothing (p ln p → 0).
 *
 * @throws {RangeError} if a rating is negative or a column sums to 0 without being constant: shares of a whole are not
 *   defined then. {@link entropyRefuses} says so beforehand.
 * @see Shannon (1948); Hwang & Yoon (1981), Multiple Attribute Decision Making, Springer, section 2.3.
 */
export function entropyWeights(given: Ratings): ObjectiveWeights {
  const columns = columnsOf(given);
  const entropies = columns.map((column, j) => {
    if (entropyRefuses(column)) throw new RangeError(`criterion ${j + 1} has negative ratings`);
    return isConstantColumn(column) ? 1 : entropyOf(column);
  });
  const diversity = entropies.map((entropy) => Math.max(0, 1 - entropy));
  return inProportion(diversity, [
    { key: "entropy", label: "Entropy", values: entropies },
    { key: "diversity", label: "Diversity, 1 − entropy", values: diversity },
  ]);
}

/** Whether a column has ratings that are not shares of a whole. */
export const entropyRefuses = (column: readonly number[]): boolean => column.some((x) => x < 0);

function entropyOf(column: readonly number[]): number {
  const total = column.reduce((sum, x) => sum + x, 0);
  const sum = column.reduce((sum, x) => (x > 0 ? sum + (x / total) * Math.log(x / total) : sum), 0);
  return -sum / Math.log(column.length);
}
