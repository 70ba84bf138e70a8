import { bestRatios } from "./best-ratio";
import { matrixOf } from "./decision-problem";
import type { DecisionMatrix } from "./decision-matrix";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import { positiveCosts, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

export interface WeightedProductScores {
  readonly best: readonly number[];
  /** m × n: x / max on a benefit, min / x on a cost. */
  readonly ratios: readonly (readonly number[])[];
  /** m × n: ratio ^ weight, the factors of the product. */
  readonly powers: readonly (readonly number[])[];
  /** m, from 0 to 1, higher is better. */
  readonly scores: readonly number[];
}

/**
 * Weighted product: score_i = Π_j r_ij ^ w_j with r_ij = x_ij / max_j on a benefit and min_j / x_ij on a cost.
 *
 * Dividing by the best changes no ratio between two scores, so that the ranking is that of Π x_ij ^ ±w_j and does not
 * depend on the unit of a criterion. A constant criterion gives everyone the factor 1. A rating of 0 on a benefit makes
 * the product 0, whatever the rest.
 *
 * @param matrix  Benefits of 0 or more, costs above 0.
 * @see Bridgman (1922), Dimensional Analysis; Miller & Starr (1969), Executive Decisions and Operations Research.
 */
export function weightedProduct(matrix: DecisionMatrix): WeightedProductScores {
  const { best, ratios } = bestRatios(matrix);
  const powers = ratios.map((row) => row.map((ratio, j) => ratio ** (matrix.weights[j] as number)));
  return { best, ratios, powers, scores: powers.map((row) => row.reduce((product, factor) => product * factor, 1)) };
}

export const weightedProductMethod: CriteriaMethod = {
  kind: "criteria",
  id: "weighted-product",
  name: "Weighted product",
  explanation:
    "Multiplies instead of adding, so that a poor rating is hard to make up for: use it for true ratios such as cost and revenue, not where 0 is only the end of a scale.",
  formula: "ratio = rating / largest (benefit) or smallest / rating (cost)\nscore = Π ratio ^ weight",
  degenerate: [
    "A constant criterion and one of weight 0 give everyone the factor 1.",
    "A rating of 0 on a benefit with any weight makes the score 0.",
    "All 0 on a benefit are constant too: when the only project above 0 leaves the list, those that were tied at 0 are told apart.",
    "Negative ratings, and costs of 0, are objected to.",
  ],
  source:
    "Bridgman (1922), Dimensional Analysis, Yale University Press; Miller & Starr (1969), Executive Decisions and Operations Research, Prentice-Hall",
  figure: "Score",
  better: "higher",
  fromZeroToOne: true,
  startsAtZero: true,
  additive: false,
  options: [],
  objections: (problem) => ratingObjections(problem, positiveCosts),
  score: (problem) => {
    const matrix = matrixOf(problem);
    const { best, ratios, powers, scores } = weightedProduct(matrix);
    return {
      scores,
      figures: scores,
      workings: workings({
        byCriterion: [givenWeights(matrix), { key: "best", label: "Best rating", values: best }],
        matrices: [
          givenRatings(matrix),
          { key: "ratios", label: "Ratio to best", of: "criteria", values: ratios },
          { key: "powers", label: "Ratio ^ weight", of: "criteria", values: powers },
        ],
      }),
    };
  },
};
