import { columnOf, type DecisionMatrix } from "./decision-matrix";
import { matrixOf } from "./decision-problem";
import { largest, smallest, total } from "./extremes";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import { anyNumber, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

export interface MaircaScores {
  /** n: what every alternative would have if none were preferred, w / m. */
  readonly expected: readonly number[];
  /** n: the smallest and largest rating. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** m × n: how much of the expected is not reached, from 0 at the best rating to w / m at the worst. */
  readonly gaps: readonly (readonly number[])[];
  /** m: Q, the sum of the gaps, from 0 to 1 / m, lower is better. */
  readonly scores: readonly number[];
}

/**
 * MAIRCA: the gap between what is expected of each alternative and what it reaches.
 *
 * With t_j = w_j / m expected on criterion j, and n_ij the rating rescaled from 0 (worst of the list) to 1 (best):
 *   g_ij = t_j (1 − n_ij), Q_i = Σ_j g_ij.
 * On a constant criterion nobody is behind anybody, and every gap is 0.
 *
 * @param matrix  Any numbers, negative ones too.
 * @see Pamučar, Vasin & Lukovac (2014), Selection of railway level crossings for investing in security equipment using
 *   hybrid DEMATEL-MARICA model, XVI International Scientific-expert Conference on Railways, 89–92.
 */
export function mairca(matrix: DecisionMatrix): MaircaScores {
  const { ratings, directions, weights } = matrix;
  const columns = directions.map((_, j) => columnOf(matrix, j));
  const [low, high] = [columns.map(smallest), columns.map(largest)];
  const expected = weights.map((weight) => weight / ratings.length);
  const gaps = ratings.map((row) =>
    row.map((x, j) => {
      const [bottom, top] = [low[j] as number, high[j] as number];
      if (top === bottom) return 0;
      return ((expected[j] as number) * (directions[j] === "higher" ? top - x : x - bottom)) / (top - bottom);
    }),
  );
  return { expected, low, high, gaps, scores: gaps.map(total) };
}

export const maircaMethod: CriteriaMethod = {
  kind: "criteria",
  id: "mairca",
  name: "MAIRCA",
  explanation:
    "Asks how far each project stays behind what would be expected of it on every criterion; ranks as a weighted sum over rescaled ratings does, and shows where the gaps are.",
  formula:
    "expected = weight / projects\nn = (rating − smallest) / (largest − smallest), turned round for a cost\ngap = expected × (1 − n)\nQ = Σ gap\nscore = −Q",
  degenerate: [
    "On a constant criterion nobody has a gap; it changes no rank.",
    "With everyone equal, or a single project, all gaps are 0.",
  ],
  source:
    "Pamučar, Vasin & Lukovac (2014), Selection of railway level crossings for investing in security equipment using hybrid DEMATEL-MARICA model, XVI International Scientific-expert Conference on Railways, 89–92",
  figure: "Total gap (Q)",
  better: "lower",
  fromZeroToOne: false,
  startsAtZero: false,
  additive: false,
  options: [],
  objections: (problem) => ratingObjections(problem, anyNumber),
  score: (problem) => {
    const matrix = matrixOf(problem);
    const { expected, low, high, gaps, scores } = mairca(matrix);
    return {
      scores: scores.map((gap) => 0 - gap),
      figures: scores,
      workings: workings({
        byCriterion: [
          givenWeights(matrix),
          { key: "expected", label: "Expected of each", values: expected },
          { key: "low", label: "Smallest rating", values: low },
          { key: "high", label: "Largest rating", values: high },
        ],
        matrices: [givenRatings(matrix), { key: "gaps", label: "Gap", of: "criteria", values: gaps }],
        byAlternative: [{ key: "q", label: "Total gap (Q)", values: scores }],
      }),
    };
  },
};
