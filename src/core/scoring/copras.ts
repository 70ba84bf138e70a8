import { columnOf, type DecisionMatrix } from "./decision-matrix";
import { matrixOf, type DecisionProblem } from "./decision-problem";
import { largest, total } from "./extremes";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import type { Objection } from "./objection";
import { neverNegative, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

export interface CoprasScores {
  /** n: the sum of the ratings. */
  readonly sums: readonly number[];
  /** m × n: weight × rating / sum. */
  readonly weighted: readonly (readonly number[])[];
  /** m: S⁺ and S⁻, the parts of benefits and of costs. */
  readonly benefits: readonly number[];
  readonly costs: readonly number[];
  /** m: Q, the significance. */
  readonly significance: readonly number[];
  /** m: U = Q / max Q, above 0 and at most 1, higher is better. */
  readonly utility: readonly number[];
}

/**
 * COPRAS: benefits add to the significance, costs in inverse proportion.
 *
 * With d_ij = w_j x_ij / Σ_i x_ij, S⁺_i and S⁻_i the sums over benefits and over costs:
 *   Q_i = S⁺_i + Σ_k S⁻_k / (S⁻_i Σ_k 1 / S⁻_k), U_i = Q_i / max Q.
 * Higher costs lower Q. (Some implementations have it the other way round; Zavadskas et al. do not.) A column of zeros
 * adds 0. If nobody has any cost, Q is S⁺; if every Q is 0, everyone has U = 1.
 *
 * @param matrix  Numbers of 0 or more; an alternative whose weighted costs are all 0 while another's are not has no Q.
 * @throws {RangeError} if there is one.
 * @see Zavadskas, Kaklauskas & Sarka (1994), The new method of multicriteria complex proportional assessment of
 *   projects, Technological and Economic Development of Economy 1(3), 131–139.
 */
export function copras(matrix: DecisionMatrix): CoprasScores {
  const { ratings, directions, weights } = matrix;
  const sums = directions.map((_, j) => total(columnOf(matrix, j)));
  const weighted = ratings.map((row) =>
    row.map((x, j) => {
      const sum = sums[j] as number;
      return sum === 0 || weights[j] === 0 ? 0 : ((weights[j] as number) * x) / sum;
    }),
  );
  const side = (direction: "higher" | "lower"): readonly number[] =>
    weighted.map((row) => total(row.filter((_, j) => directions[j] === direction)));
  const [benefits, costs] = [side("higher"), side("lower")];
  const significance = withCosts(benefits, costs);
  const top = largest(significance);
  return {
    sums,
    weighted,
    benefits,
    costs,
    significance,
    utility: significance.map((q) => (top === 0 ? 1 : q / top)),
  };
}

function withCosts(benefits: readonly number[], costs: readonly number[]): readonly number[] {
  if (costs.every((cost) => cost === 0)) return benefits;
  if (costs.some((cost) => cost === 0)) throw new RangeError("an alternative without any cost has no significance");
  const all = total(costs);
  const inverse = total(costs.map((cost) => 1 / cost));
  return benefits.map((benefit, i) => benefit + all / ((costs[i] as number) * inverse));
}

/** Projects whose costs are all 0 while others have some: the method divides by them. */
function costlessObjections({ ratings, scales, weights }: DecisionProblem): readonly Objection[] {
  const costs = scales.flatMap(({ better }, j) => (better === "lower" && (weights[j] as number) > 0 ? [j] : []));
  const costless = ratings.flatMap((row, i) => (costs.every((j) => row[j] === 0) ? [i] : []));
  const [criterion] = costs;
  if (criterion === undefined || costless.length === ratings.length) return [];
  return costless.map((alternative) => ({
    code: "rating-not-positive",
    alternative,
    criterion,
    expected: "a number above 0 on at least one criterion where lower is better",
    found: "0",
  }));
}

export const coprasMethod: CriteriaMethod = {
  kind: "criteria",
  id: "copras",
  name: "COPRAS",
  explanation:
    "Adds up shares of benefits and divides by shares of costs, so that each score is a percentage of the best; only for true amounts, never for ratings that can be negative.",
  formula:
    "d = weight × rating / sum of ratings\nS+ = Σ d over benefits\nS− = Σ d over costs\nQ = S+ + Σ S− / (S− × Σ (1 / S−))\nU = Q / largest Q",
  degenerate: [
    "A column of zeros adds nothing; without any costs Q is S+; if every Q is 0 everyone has U = 1.",
    "A constant benefit changes no rank, but a constant cost dampens the other costs and can.",
    "A project without any cost beside others that have some, and negative ratings, are objected to.",
  ],
  source:
    "Zavadskas, Kaklauskas & Sarka (1994), The new method of multicriteria complex proportional assessment of projects, Technological and Economic Development of Economy 1(3), 131–139",
  figure: "Utility degree (U)",
  better: "higher",
  fromZeroToOne: true,
  startsAtZero: true,
  additive: false,
  options: [],
  objections: (problem) => {
    const objections = ratingObjections(problem, neverNegative);
    return objections.length > 0 ? objections : costlessObjections(problem);
  },
  score: (problem) => {
    const matrix = matrixOf(problem);
    const { sums, weighted, benefits, costs, significance, utility } = copras(matrix);
    return {
      scores: utility,
      figures: utility,
      workings: workings({
        byCriterion: [givenWeights(matrix), { key: "sums", label: "Sum of ratings", values: sums }],
        matrices: [
          givenRatings(matrix),
          { key: "weighted", label: "Weight × share of sum", of: "criteria", values: weighted },
        ],
        byAlternative: [
          { key: "benefits", label: "Benefits (S+)", values: benefits },
          { key: "costs", label: "Costs (S−)", values: costs },
          { key: "significance", label: "Significance (Q)", values: significance },
        ],
      }),
    };
  },
};
