import { columnOf, type DecisionMatrix } from "./decision-matrix";
import { matrixOf } from "./decision-problem";
import { largest, smallest, total } from "./extremes";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import { neverNegative, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

export interface EdasScores {
  /** n: the mean rating. */
  readonly average: readonly number[];
  /** m × n: how much better than the average, as a share of it; below 0 how much worse. */
  readonly deviations: readonly (readonly number[])[];
  /** m: SP and SN, the weighted sums of what is better and of what is worse. */
  readonly ahead: readonly number[];
  readonly behind: readonly number[];
  /** m: NSP = SP / max SP and NSN = 1 − SN / max SN. */
  readonly aheadShare: readonly number[];
  readonly behindShare: readonly number[];
  /** m: AS = (NSP + NSN) / 2, from 0 to 1, higher is better. */
  readonly scores: readonly number[];
}

/**
 * EDAS: distances from the average instead of from an ideal.
 *
 * With a_j the mean rating and e_ij = (x_ij − a_j) / a_j on a benefit, (a_j − x_ij) / a_j on a cost:
 *   SP_i = Σ_j w_j max(0, e_ij), SN_i = Σ_j w_j max(0, −e_ij),
 *   AS_i = ½ (SP_i / max SP + 1 − SN_i / max SN).
 * On a constant criterion nobody deviates. If nobody is ahead of the average, nobody is behind it: then everyone has ½.
 *
 * @param matrix  Numbers of 0 or more, so that the average is not below 0.
 * @see Keshavarz Ghorabaee, Zavadskas, Olfat & Turskis (2015), Multi-criteria inventory classification using a new
 *   method of evaluation based on distance from average solution (EDAS), Informatica 26(3), 435–451.
 */
export function edas(matrix: DecisionMatrix): EdasScores {
  const { ratings, directions, weights } = matrix;
  const columns = directions.map((_, j) => columnOf(matrix, j));
  const average = columns.map((column) => total(column) / column.length);
  const even = columns.map((column, j) => weights[j] === 0 || smallest(column) === largest(column));
  const deviations = ratings.map((row) =>
    row.map((x, j) => {
      if (even[j]) return 0;
      const mean = average[j] as number;
      return (directions[j] === "higher" ? x - mean : mean - x) / mean;
    }),
  );
  const weighed = (part: (deviation: number) => number): readonly number[] =>
    deviations.map((row) => total(row.map((e, j) => (weights[j] as number) * Math.max(0, part(e)))));
  const [ahead, behind] = [weighed((e) => e), weighed((e) => -e)];
  const [mostAhead, mostBehind] = [largest(ahead), largest(behind)];
  const aheadShare = ahead.map((sp) => (mostAhead === 0 ? 0 : sp / mostAhead));
  const behindShare = behind.map((sn) => (mostBehind === 0 ? 1 : 1 - sn / mostBehind));
  const scores = aheadShare.map((nsp, i) => (nsp + (behindShare[i] as number)) / 2);
  return { average, deviations, ahead, behind, aheadShare, behindShare, scores };
}

export const edasMethod: CriteriaMethod = {
  kind: "criteria",
  id: "edas",
  name: "EDAS",
  explanation:
    "Measures how far each project is ahead of and behind the average of the list; robust against one extreme project, but the average moves with every project that joins.",
  formula:
    "deviation = (rating − average) / average (benefit) or (average − rating) / average (cost)\nSP = Σ weight × deviation where above 0\nSN = Σ weight × −deviation where below 0\nAS = (SP / largest SP + 1 − SN / largest SN) / 2",
  degenerate: [
    "On a constant criterion nobody deviates; it changes no rank.",
    "If nobody deviates at all, everyone has 0.5.",
    "Negative ratings are objected to, as an average of 0 or less gives no shares.",
  ],
  source:
    "Keshavarz Ghorabaee, Zavadskas, Olfat & Turskis (2015), Multi-criteria inventory classification using a new method of evaluation based on distance from average solution (EDAS), Informatica 26(3), 435–451",
  figure: "Appraisal score (AS)",
  better: "higher",
  fromZeroToOne: true,
  startsAtZero: true,
  additive: false,
  options: [],
  objections: (problem) => ratingObjections(problem, neverNegative),
  score: (problem) => {
    const matrix = matrixOf(problem);
    const found = edas(matrix);
    return {
      scores: found.scores,
      figures: found.scores,
      workings: workings({
        byCriterion: [givenWeights(matrix), { key: "average", label: "Average rating", values: found.average }],
        matrices: [
          givenRatings(matrix),
          { key: "deviations", label: "Ahead of average", of: "criteria", values: found.deviations },
        ],
        byAlternative: [
          { key: "ahead", label: "Ahead (SP)", values: found.ahead },
          { key: "behind", label: "Behind (SN)", values: found.behind },
          { key: "aheadShare", label: "SP / largest (NSP)", values: found.aheadShare },
          { key: "behindShare", label: "1 − SN / largest (NSN)", values: found.behindShare },
        ],
      }),
    };
  },
};
