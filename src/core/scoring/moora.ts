import { columnOf, type DecisionMatrix } from "./decision-matrix";
import { matrixOf } from "./decision-problem";
import { total } from "./extremes";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import { vectorNorm } from "./normalisation";
import { anyNumber, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

export interface WeightedRatios {
  /** n: the root of the sum of squares. */
  readonly norms: readonly number[];
  /** m × n: weight × rating / norm. */
  readonly weighted: readonly (readonly number[])[];
}

/** Weight × x / √Σx², what all parts of MOORA compare; a column of zeros stays 0. */
export function weightedRatios(matrix: DecisionMatrix): WeightedRatios {
  const { ratings, directions, weights } = matrix;
  const norms = directions.map((_, j) => vectorNorm(columnOf(matrix, j)));
  const weighted = ratings.map((row) =>
    row.map((x, j) => (norms[j] === 0 ? 0 : ((weights[j] as number) * x) / (norms[j] as number))),
  );
  return { norms, weighted };
}

export interface MooraScores extends WeightedRatios {
  /** m: the sums over benefits and over costs. */
  readonly benefits: readonly number[];
  readonly costs: readonly number[];
  /** m: y, from −1 to 1, higher is better. */
  readonly scores: readonly number[];
}

/**
 * MOORA, ratio system: what benefits add less what costs take, y_i = Σ_benefits w_j r_ij − Σ_costs w_j r_ij, with
 * r_ij = x_ij / √Σ_i x_ij². A constant criterion adds the same to everyone; a column of zeros adds 0.
 *
 * @param matrix  Any numbers, negative ones too.
 * @see Brauers & Zavadskas (2006), The MOORA method and its application to privatization in a transition economy,
 *   Control and Cybernetics 35(2), 445–469.
 */
export function moora(matrix: DecisionMatrix): MooraScores {
  const { norms, weighted } = weightedRatios(matrix);
  const side = (direction: "higher" | "lower"): readonly number[] =>
    weighted.map((row) => total(row.filter((_, j) => matrix.directions[j] === direction)));
  const [benefits, costs] = [side("higher"), side("lower")];
  return { norms, weighted, benefits, costs, scores: benefits.map((gain, i) => gain - (costs[i] as number)) };
}

export const mooraMethod: CriteriaMethod = {
  kind: "criteria",
  id: "moora",
  name: "MOORA, ratio system",
  explanation:
    "Adds normalised benefits and takes off normalised costs; simple and fast, but the scores have no natural zero, so that only their order and differences mean something.",
  formula: "r = rating / √Σ rating²\ny = Σ weight × r over benefits − Σ weight × r over costs",
  degenerate: [
    "A constant criterion adds the same to everyone; a column of zeros adds 0.",
    "Negative ratings are compared as they are.",
  ],
  source:
    "Brauers & Zavadskas (2006), The MOORA method and its application to privatization in a transition economy, Control and Cybernetics 35(2), 445–469",
  figure: "Assessment (y)",
  better: "higher",
  fromZeroToOne: false,
  startsAtZero: false,
  additive: false,
  options: [],
  objections: (problem) => ratingObjections(problem, anyNumber),
  score: (problem) => {
    const matrix = matrixOf(problem);
    const { norms, weighted, benefits, costs, scores } = moora(matrix);
    return {
      scores,
      figures: scores,
      workings: workings({
        byCriterion: [givenWeights(matrix), { key: "norms", label: "Root of the sum of squares", values: norms }],
        matrices: [
          givenRatings(matrix),
          { key: "weighted", label: "Weight × ratio", of: "criteria", values: weighted },
        ],
        byAlternative: [
          { key: "benefits", label: "Benefits", values: benefits },
          { key: "costs", label: "Costs", values: costs },
        ],
      }),
    };
  },
};
