import { bestRatios } from "./best-ratio";
import { matrixOf } from "./decision-problem";
import type { DecisionMatrix } from "./decision-matrix";
import { total } from "./extremes";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import { numberChosen, type NumberOption } from "./method-option";
import { positiveCosts, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

export interface WaspasScores {
  readonly best: readonly number[];
  /** m × n: x / max on a benefit, min / x on a cost. */
  readonly ratios: readonly (readonly number[])[];
  /** m: Q⁽¹⁾ and Q⁽²⁾. */
  readonly sums: readonly number[];
  readonly products: readonly number[];
  /** m: Q, from 0 to 1, higher is better. */
  readonly scores: readonly number[];
}

/**
 * WASPAS: a weighted sum and a weighted product of the same ratios, mixed.
 *
 *   Q⁽¹⁾_i = Σ_j w_j r_ij, Q⁽²⁾_i = Π_j r_ij ^ w_j, Q_i = λ Q⁽¹⁾_i + (1 − λ) Q⁽²⁾_i,
 * with r_ij = x_ij / max_j on a benefit and min_j / x_ij on a cost; 1 on a constant criterion.
 *
 * @param sumShare  λ, in [0, 1]: 1 is the sum alone, 0 the product alone.
 * @param matrix  Benefits of 0 or more, costs above 0.
 * @throws {RangeError} if λ is outside [0, 1].
 * @see Zavadskas, Turskis, Antucheviciene & Zakarevicius (2012), Elektronika ir Elektrotechnika 122(6), 3–6.
 */
export function waspas(matrix: DecisionMatrix, sumShare = 0.5): WaspasScores {
  if (!(sumShare >= 0 && sumShare <= 1)) throw new RangeError(`λ must be from 0 to 1, got ${sumShare}`);
  const { best, ratios } = bestRatios(matrix);
  const { weights } = matrix;
  const sums = ratios.map((row) => total(row.map((ratio, j) => ratio * (weights[j] as number))));
  const products = ratios.map((row) => row.reduce((product, ratio, j) => product * ratio ** (weights[j] as number), 1));
  const scores = sums.map((sum, i) => sumShare * sum + (1 - sumShare) * (products[i] as number));
  return { best, ratios, sums, products, scores };
}

const sumShareOption: NumberOption = {
  kind: "number",
  key: "lambda",
  name: "Share of the sum (λ)",
  explanation: "1 is the weighted sum of the ratios alone, 0 their weighted product alone.",
  low: 0,
  high: 1,
  standard: 0.5,
};

export const waspasMethod: CriteriaMethod = {
  kind: "criteria",
  id: "waspas",
  name: "WASPAS",
  explanation:
    "Mixes the weighted sum with the weighted product, which makes it a little harsher on weaknesses than the sum alone; not for ratings whose 0 is only the end of a scale.",
  formula:
    "ratio = rating / largest (benefit) or smallest / rating (cost)\nQ1 = Σ weight × ratio\nQ2 = Π ratio ^ weight\nQ = λ × Q1 + (1 − λ) × Q2",
  degenerate: [
    "A constant criterion gives everyone the ratio 1; as it adds to Q1 but leaves Q2 alone, it can change ranks unless λ is 0 or 1.",
    "A criterion of weight 0 plays no part.",
    "A rating of 0 on a benefit makes Q2 0.",
    "Negative ratings, and costs of 0, are objected to.",
  ],
  source:
    "Zavadskas, Turskis, Antucheviciene & Zakarevicius (2012), Optimization of weighted aggregated sum product assessment, Elektronika ir Elektrotechnika 122(6), 3–6",
  figure: "Q",
  better: "higher",
  fromZeroToOne: true,
  startsAtZero: true,
  additive: false,
  options: [sumShareOption],
  objections: (problem) => ratingObjections(problem, positiveCosts),
  score: (problem, options) => {
    const matrix = matrixOf(problem);
    const lambda = numberChosen(sumShareOption, options);
    const { best, ratios, sums, products, scores } = waspas(matrix, lambda);
    return {
      scores,
      figures: scores,
      workings: workings({
        figures: [{ key: "lambda", label: "λ, share of the sum", value: lambda }],
        byCriterion: [givenWeights(matrix), { key: "best", label: "Best rating", values: best }],
        matrices: [givenRatings(matrix), { key: "ratios", label: "Ratio to best", of: "criteria", values: ratios }],
        byAlternative: [
          { key: "sums", label: "Weighted sum (Q1)", values: sums },
          { key: "products", label: "Weighted product (Q2)", values: products },
        ],
      }),
    };
  },
};
