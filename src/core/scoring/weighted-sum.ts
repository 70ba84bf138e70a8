import type { DecisionProblem } from "./decision-problem";
import type { CriteriaMethod } from "./method";
import { workings } from "./workings";

export interface WeightedSumScores {
  /** m × n: weight × value, scaled where values are left out; a row adds up to its score. */
  readonly contributions: readonly (readonly number[])[];
  /** m, from 0 to 1, higher is better. */
  readonly scores: readonly number[];
}

/**
 * Weighted sum (additive value model): score_i = Σ_j w_j v_ij.
 *
 * Where a value is left out, the project's other weights are scaled up to sum to 1: score_i = Σ_j w_j v_ij / Σ_j w_j
 * over the criteria that it has. A project with nothing left that weighs anything scores 0.
 *
 * @param problem  values from 0 to 1 that are comparable between criteria, as value functions make them.
 * @returns  Scores in [0, 1], higher is better; contributions w_j v_ij (scaled in the same way) that add up to them.
 * @see Keeney & Raiffa (1976), Decisions with Multiple Objectives, chapter 3.
 */
export function weightedSum(problem: Pick<DecisionProblem, "weights" | "values">): WeightedSumScores {
  const { weights } = problem;
  const contributions = problem.values.map((row) => {
    const scale = scaleOf(row, weights);
    return row.map((v, j) => (v === null ? 0 : (weights[j] ?? 0) * v * scale));
  });
  return { contributions, scores: contributions.map((row) => row.reduce((sum, part) => sum + part, 0)) };
}

function scaleOf(row: readonly (number | null)[], weights: readonly number[]): number {
  if (!row.includes(null)) return 1;
  const present = ratedWeight(row, weights);
  return present > 0 ? 1 / present : 0;
}

/** The weights of the criteria on which there is a value, added up. */
const ratedWeight = (row: readonly (number | null)[], weights: readonly number[]): number =>
  row.reduce<number>((sum, v, j) => sum + (v === null ? 0 : (weights[j] ?? 0)), 0);

export const weightedSumMethod: CriteriaMethod = {
  kind: "criteria",
  id: "weighted-sum",
  name: "Weighted sum",
  explanation:
    "Adds up the value of each criterion times its weight: simple, and every part of a score can be traced; a strength makes up for any weakness.",
  formula: "score = Σ weight × value",
  degenerate: [
    "A criterion on which all are equal adds 0 to everyone.",
    "Where a rating is left out, the project's other weights are scaled up to 1; with nothing left it scores 0.",
  ],
  source: "Keeney & Raiffa (1976), Decisions with Multiple Objectives, chapter 3",
  figure: "Score",
  better: "higher",
  fromZeroToOne: true,
  startsAtZero: true,
  additive: true,
  options: [],
  objections: () => [],
  score: (problem) => {
    const { scores, contributions } = weightedSum(problem);
    const leavesOut = problem.criteria.some(({ missing }) => missing === "leave out");
    return {
      scores,
      figures: scores,
      workings: workings({
        byCriterion: [{ key: "weights", label: "Weight", values: problem.weights }],
        byAlternative: leavesOut
          ? [
              {
                key: "rated",
                label: "Weight rated",
                values: problem.values.map((row) => ratedWeight(row, problem.weights)),
              },
            ]
          : [],
        matrices: [
          { key: "values", label: "Value (0–1)", of: "criteria", values: problem.values },
          { key: "contributions", label: "Weight × value", of: "criteria", values: contributions },
        ],
      }),
    };
  },
};
