import { deviationOf, inProportion, rescaledColumns, type ObjectiveWeights, type Ratings } from "./objective-weights";

/**
 * Standard-deviation weights: w_j ∝ σ_j of the criterion rescaled to [0, 1], so that what spreads alternatives more
 * weighs more. Rescaling comes first because a spread in euros and one in months cannot be compared; which way a
 * criterion is better makes no difference. A constant criterion weighs 0; if all are, all weigh the same.
 *
 * @see Diakoulaki, Mavrotas & Papayannakis (1995), Determining objective weights in multiple criteria problems: the
 *   CRITIC method, Computers & Operations Research 22(7), 763–770.
 */
export function standardDeviationWeights(given: Ratings): ObjectiveWeights {
  const deviations = rescaledColumns(given).map(deviationOf);
  return inProportion(deviations, [
    { key: "deviation", label: "Standard deviation, rescaled to 0–1", values: deviations },
  ]);
}
