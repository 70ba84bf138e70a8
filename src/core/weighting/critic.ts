import {
  deviationOf,
  inProportion,
  meanOf,
  rescaledColumns,
  type ObjectiveWeights,
  type Ratings,
} from "./objective-weights";

/**
 * CRITIC: criteria weigh more the more they spread alternatives and the less other criteria say the same,
 *   C_j = σ_j Σ_k (1 − r_jk), w_j = C_j / Σ C,
 * over criteria rescaled to [0, 1], cost criteria turned round first: r is about agreement in what is good, so that a
 * cheap and fast alternative counts as agreement. (Some published examples leave costs as they are; pass all as "higher"
 * to get those.) The correlation with a constant criterion is taken as 0; it weighs 0 itself. If no criterion adds
 * anything (all are constant, or all say exactly the same), all weigh the same.
 *
 * @see Diakoulaki, Mavrotas & Papayannakis (1995), Determining objective weights in multiple criteria problems: the
 *   CRITIC method, Computers & Operations Research 22(7), 763–770.
 */
export function criticWeights(given: Ratings): ObjectiveWeights {
  const columns = rescaledColumns(given);
  const deviations = columns.map(deviationOf);
  const conflicts = columns.map((column, j) =>
    columns.reduce(
      (sum, other, k) => (k === j ? sum : sum + 1 - correlation(column, other, deviations[j] ?? 0, deviations[k] ?? 0)),
      0,
    ),
  );
  // A lone criterion has no other to conflict with, and all the weight.
  const information =
    columns.length === 1 ? deviations : deviations.map((sigma, j) => sigma * (conflicts[j] as number));
  return inProportion(
    information.map((amount) => (amount < 1e-12 ? 0 : amount)),
    [
      { key: "deviation", label: "Standard deviation, rescaled to 0–1", values: deviations },
      { key: "conflict", label: "Conflict with the other criteria", values: conflicts },
      { key: "information", label: "Information", values: information },
    ],
  );
}

/** Pearson's r; 0 where one of the two is constant. */
function correlation(a: readonly number[], b: readonly number[], deviationA: number, deviationB: number): number {
  if (deviationA === 0 || deviationB === 0) return 0;
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  const products = a.reduce((sum, x, i) => sum + (x - meanA) * ((b[i] as number) - meanB), 0);
  const r = products / ((a.length - 1) * deviationA * deviationB);
  return Math.min(1, Math.max(-1, r));
}
