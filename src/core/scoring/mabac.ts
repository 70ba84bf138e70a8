import { columnOf, type DecisionMatrix } from "./decision-matrix";
import { matrixOf } from "./decision-problem";
import { largest, smallest, total } from "./extremes";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import { anyNumber, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

export interface MabacScores {
  /** n: the smallest and largest rating. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** m × n: v = w (1 + n), from w at the worst to 2w at the best rating. */
  readonly weighted: readonly (readonly number[])[];
  /** n: the border, the geometric mean of a column of v. */
  readonly border: readonly number[];
  /** m × n: how far above the border, below it negative. */
  readonly distances: readonly (readonly number[])[];
  /** m: the sum of the distances, from −1 to 1, higher is better. */
  readonly scores: readonly number[];
}

/**
 * MABAC: how far above or below a border that runs through the middle of the list.
 *
 * With n_ij the rating rescaled from 0 (worst of the list) to 1 (best):
 *   v_ij = w_j (1 + n_ij), g_j = (Π_i v_ij)^(1/m), S_i = Σ_j (v_ij − g_j).
 * On a constant criterion n is 0 for all and every distance 0. The ranking is that of Σ_j w_j n_ij; the border says who
 * is above the middle.
 *
 * @param matrix  Any numbers, negative ones too.
 * @see Pamučar & Ćirović (2015), The selection of transport and handling resources in logistics centers using
 *   MABAC, Expert Systems with Applications 42(6), 3016–3028.
 */
export function mabac(matrix: DecisionMatrix): MabacScores {
  const { ratings, directions, weights } = matrix;
  const columns = directions.map((_, j) => columnOf(matrix, j));
  const [low, high] = [columns.map(smallest), columns.map(largest)];
  const weighted = ratings.map((row) =>
    row.map((x, j) => {
      const [bottom, top] = [low[j] as number, high[j] as number];
      const share = top === bottom ? 0 : (directions[j] === "higher" ? x - bottom : top - x) / (top - bottom);
      return (weights[j] as number) * (1 + share);
    }),
  );
  const border = weights.map((weight, j) =>
    weight === 0 || low[j] === high[j] ? weight : geometricMean(weighted.map((row) => row[j] as number)),
  );
  const distances = weighted.map((row) => row.map((v, j) => v - (border[j] as number)));
  return { low, high, weighted, border, distances, scores: distances.map(total) };
}

/** By logarithms, as the product of many small numbers would vanish. */
const geometricMean = (numbers: readonly number[]): number => Math.exp(total(numbers.map(Math.log)) / numbers.length);

export const mabacMethod: CriteriaMethod = {
  kind: "criteria",
  id: "mabac",
  name: "MABAC",
  explanation:
    "Says how far each project is above or below the middle of the list on every criterion; ranks as a weighted sum over rescaled ratings does, and shows strengths and weaknesses better.",
  formula:
    "n = (rating − smallest) / (largest − smallest), turned round for a cost\nv = weight × (1 + n)\nborder = geometric mean of v over all projects\nscore = Σ (v − border)",
  degenerate: [
    "On a constant criterion and on one of weight 0 nobody is off the border; they change no rank.",
    "With everyone equal, or a single project, all scores are 0.",
  ],
  source:
    "Pamučar & Ćirović (2015), The selection of transport and handling resources in logistics centers using MABAC, Expert Systems with Applications 42(6), 3016–3028",
  figure: "Sum of distances",
  better: "higher",
  fromZeroToOne: false,
  startsAtZero: false,
  additive: false,
  options: [],
  objections: (problem) => ratingObjections(problem, anyNumber),
  score: (problem) => {
    const matrix = matrixOf(problem);
    const { low, high, weighted, border, distances, scores } = mabac(matrix);
    return {
      scores,
      figures: scores,
      workings: workings({
        byCriterion: [
          givenWeights(matrix),
          { key: "low", label: "Smallest rating", values: low },
          { key: "high", label: "Largest rating", values: high },
          { key: "border", label: "Border", values: border },
        ],
        matrices: [
          givenRatings(matrix),
          { key: "weighted", label: "Weight × (1 + n)", of: "criteria", values: weighted },
          { key: "distances", label: "Off the border", of: "criteria", values: distances },
        ],
      }),
    };
  },
};
