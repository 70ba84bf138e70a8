import { columnOf, type DecisionMatrix } from "./decision-matrix";
import { matrixOf } from "./decision-problem";
import { largest, smallest, total } from "./extremes";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import { positiveCosts, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

export interface ArasScores {
  /** n: the rating of the optimal alternative. */
  readonly optimum: readonly number[];
  /** n: the sum of the ratings (of 1 / rating on a cost), the optimum included. */
  readonly sums: readonly number[];
  /** n: the optimum's weighted share. */
  readonly optimumShares: readonly number[];
  /** m × n: weight × share of the sum. */
  readonly weighted: readonly (readonly number[])[];
  /** S of the optimum, and of each of the m alternatives. */
  readonly optimumSum: number;
  readonly sumsOfShares: readonly number[];
  /** m: K = S / S of the optimum, from 0 to 1, higher is better. */
  readonly utility: readonly number[];
}

/**
 * ARAS: how much of the optimum an alternative has, where the optimum has the best rating on every criterion.
 *
 * With y = x on a benefit and 1 / x on a cost, row 0 the optimum:
 *   r_ij = y_ij / Σ_{i=0..m} y_ij, S_i = Σ_j w_j r_ij, K_i = S_i / S_0.
 * A column of zeros, and one of weight 0, adds 0; if the optimum itself has nothing, everyone has K = 1.
 *
 * @param matrix  Benefits of 0 or more, costs above 0.
 * @see Zavadskas & Turskis (2010), A new additive ratio assessment (ARAS) method in multicriteria decision-making,
 *   Technological and Economic Development of Economy 16(2), 159–172.
 */
export function aras(matrix: DecisionMatrix): ArasScores {
  const { ratings, directions, weights } = matrix;
  const amount = (x: number, j: number): number => (directions[j] === "higher" ? x : 1 / x);
  const columns = directions.map((_, j) => columnOf(matrix, j));
  const optimum = columns.map((column, j) => (directions[j] === "higher" ? largest(column) : smallest(column)));
  const counts = weights.map((weight) => weight > 0);
  const sums = columns.map((column, j) =>
    counts[j] ? amount(optimum[j] as number, j) + total(column.map((x) => amount(x, j))) : 0,
  );
  const share = (x: number, j: number): number =>
    sums[j] === 0 ? 0 : ((weights[j] as number) * amount(x, j)) / (sums[j] as number);
  const optimumShares = optimum.map(share);
  const weighted = ratings.map((row) => row.map(share));
  const optimumSum = total(optimumShares);
  const sumsOfShares = weighted.map(total);
  return {
    optimum,
    sums,
    optimumShares,
    weighted,
    optimumSum,
    sumsOfShares,
    utility: sumsOfShares.map((sum) => (optimumSum === 0 ? 1 : sum / optimumSum)),
  };
}

export const arasMethod: CriteriaMethod = {
  kind: "criteria",
  id: "aras",
  name: "ARAS",
  explanation:
    "Says what share of an imagined best project each one reaches, which is easy to tell a committee; only for true amounts, and the shares change when the best of a column changes.",
  formula:
    "y = rating (benefit) or 1 / rating (cost)\nshare = y / Σ y, the optimum included\nS = Σ weight × share\nK = S / S of the optimum",
  degenerate: [
    "A column of zeros adds nothing; if the optimum has nothing at all everyone has K = 1.",
    "A constant criterion adds the same to everyone and changes no rank.",
    "Negative ratings, and costs of 0, are objected to.",
  ],
  source:
    "Zavadskas & Turskis (2010), A new additive ratio assessment (ARAS) method in multicriteria decision-making, Technological and Economic Development of Economy 16(2), 159–172",
  figure: "Utility degree (K)",
  better: "higher",
  fromZeroToOne: true,
  startsAtZero: true,
  additive: false,
  options: [],
  objections: (problem) => ratingObjections(problem, positiveCosts),
  score: (problem) => {
    const matrix = matrixOf(problem);
    const found = aras(matrix);
    return {
      scores: found.utility,
      figures: found.utility,
      workings: workings({
        figures: [{ key: "optimumSum", label: "S of the optimum", value: found.optimumSum }],
        byCriterion: [
          givenWeights(matrix),
          { key: "optimum", label: "Optimum", values: found.optimum },
          { key: "sums", label: "Sum, optimum included", values: found.sums },
          { key: "optimumShares", label: "Weight × share of the optimum", values: found.optimumShares },
        ],
        matrices: [
          givenRatings(matrix),
          { key: "weighted", label: "Weight × share", of: "criteria", values: found.weighted },
        ],
        byAlternative: [{ key: "sumsOfShares", label: "Sum of shares (S)", values: found.sumsOfShares }],
      }),
    };
  },
};
