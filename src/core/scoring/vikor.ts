import { compromiseSet, type Compromise } from "./compromise-set";
import { columnOf, type DecisionMatrix } from "./decision-matrix";
import { matrixOf } from "./decision-problem";
import { largest, smallest, total } from "./extremes";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import { numberChosen, type NumberOption } from "./method-option";
import { anyNumber, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

export interface VikorScores {
  /** n: f* and f⁻, the best and the worst rating. */
  readonly best: readonly number[];
  readonly worst: readonly number[];
  /** m × n: weighted regret, from 0 (the best) to the weight (the worst). */
  readonly regrets: readonly (readonly number[])[];
  /** m: S, the sum of regrets; R, the largest; Q, from 0 to 1. Lower is better. */
  readonly s: readonly number[];
  readonly r: readonly number[];
  readonly q: readonly number[];
  readonly compromise: Compromise;
}

/**
 * VIKOR: closeness to the ideal, weighing everyone's regret against the worst single regret.
 *
 * With f*_j and f⁻_j the best and worst rating on criterion j, d_ij = w_j (f*_j − f_ij) / (f*_j − f⁻_j):
 *   S_i = Σ_j d_ij, R_i = max_j d_ij, Q_i = v (S_i − S*) / (S⁻ − S*) + (1 − v) (R_i − R*) / (R⁻ − R*).
 * A term whose best equals its worst is 0, never 0/0: a constant criterion adds no regret, and with everyone equal Q is
 * 0 for all. Q does not depend on the unit of a criterion.
 *
 * @param groupWeight  v, in [0, 1]: 1 considers only S, 0 only R.
 * @throws {RangeError} if v is outside [0, 1].
 * @see Opricovic & Tzeng (2004), European Journal of Operational Research 156(2), 445–455.
 */
export function vikor(matrix: DecisionMatrix, groupWeight = 0.5): VikorScores {
  if (!(groupWeight >= 0 && groupWeight <= 1)) throw new RangeError(`v must be from 0 to 1, got ${groupWeight}`);
  const { ratings, directions, weights } = matrix;
  const columns = directions.map((_, j) => columnOf(matrix, j));
  const best = columns.map((column, j) => (directions[j] === "higher" ? largest(column) : smallest(column)));
  const worst = columns.map((column, j) => (directions[j] === "higher" ? smallest(column) : largest(column)));
  const regrets = ratings.map((row) =>
    row.map((x, j) => {
      const span = Math.abs((best[j] as number) - (worst[j] as number));
      return span === 0 ? 0 : ((weights[j] as number) * Math.abs((best[j] as number) - x)) / span;
    }),
  );
  const s = regrets.map(total);
  const r = regrets.map(largest);
  const [shareOfS, shareOfR] = [sharesOfWay(s), sharesOfWay(r)];
  const q = shareOfS.map((part, i) => groupWeight * part + (1 - groupWeight) * (shareOfR[i] as number));
  return { best, worst, regrets, s, r, q, compromise: compromiseSet(q, s, r) };
}

/** How far each is on the way from the least to the largest; 0 for all if they are equal. */
function sharesOfWay(figures: readonly number[]): readonly number[] {
  const [low, high] = [smallest(figures), largest(figures)];
  // Sums of the same regrets in another order differ in their last digits; that is no way to go.
  const span = high - low;
  return figures.map((figure) => (span < 1e-12 ? 0 : (figure - low) / span));
}

const groupWeightOption: NumberOption = {
  kind: "number",
  key: "v",
  name: "Weight of the sum of regrets (v)",
  explanation: "1 looks only at the sum of regrets over all criteria, 0 only at the largest single one.",
  low: 0,
  high: 1,
  standard: 0.5,
};

export const vikorMethod: CriteriaMethod = {
  kind: "criteria",
  id: "vikor",
  name: "VIKOR",
  explanation:
    "Looks for a compromise that has little regret in total and on no criterion too much; use it where a bad rating on one criterion would split the committee.",
  formula:
    "regret = weight × (best − rating) / (best − worst)\nS = Σ regret\nR = largest regret\nQ = v × (S − least S) / (largest S − least S) + (1 − v) × (R − least R) / (largest R − least R)\nscore = 1 − Q",
  degenerate: [
    "A constant criterion adds no regret.",
    "If all have the same S or the same R, that part of Q is 0; with everyone equal Q is 0 for all.",
    "The compromise set is the best by Q alone if it is 1 / (projects − 1) ahead and also best by S or R; the best two if only the latter fails; else all that are less than 1 / (projects − 1) behind.",
  ],
  source:
    "Opricovic & Tzeng (2004), Compromise solution by MCDM methods, European Journal of Operational Research 156(2), 445–455",
  figure: "Q",
  better: "lower",
  fromZeroToOne: true,
  startsAtZero: true,
  additive: false,
  options: [groupWeightOption],
  objections: (problem) => ratingObjections(problem, anyNumber),
  score: (problem, options) => {
    const matrix = matrixOf(problem);
    const v = numberChosen(groupWeightOption, options);
    const { best, worst, regrets, s, r, q, compromise } = vikor(matrix, v);
    const proposed = new Set(compromise.members);
    return {
      scores: q.map((one) => 1 - one),
      figures: q,
      workings: workings({
        figures: [
          { key: "v", label: "v, weight of S", value: v },
          { key: "threshold", label: "Clear lead, 1 / (projects − 1)", value: compromise.threshold },
          { key: "advantage", label: "Best by Q is clearly ahead (1 yes, 0 no)", value: Number(compromise.advantage) },
          {
            key: "stability",
            label: "Best by Q is best by S or R too (1 yes, 0 no)",
            value: Number(compromise.stability),
          },
        ],
        byCriterion: [
          givenWeights(matrix),
          { key: "best", label: "Best rating", values: best },
          { key: "worst", label: "Worst rating", values: worst },
        ],
        matrices: [givenRatings(matrix), { key: "regrets", label: "Regret", of: "criteria", values: regrets }],
        byAlternative: [
          { key: "s", label: "Sum of regrets (S)", values: s },
          { key: "r", label: "Largest regret (R)", values: r },
          { key: "q", label: "Q", values: q },
          { key: "compromise", label: "Compromise", values: q.map((_, i) => (proposed.has(i) ? "in the set" : null)) },
        ],
      }),
    };
  },
};
