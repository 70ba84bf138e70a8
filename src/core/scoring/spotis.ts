import type { DecisionMatrix } from "./decision-matrix";
import { matrixOf } from "./decision-problem";
import { total } from "./extremes";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import { anyNumber, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

/** The ends of a criterion's scale; `low` is at most `high`. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export interface SpotisScores {
  /** n: the end of the scale that is best. */
  readonly ideal: readonly number[];
  /** m × n: weight × distance from the ideal as a share of the scale. */
  readonly distances: readonly (readonly number[])[];
  /** m: D, from 0 to 1, lower is better. */
  readonly scores: readonly number[];
}

/**
 * SPOTIS: distance from the best end of scales that are fixed beforehand, D_i = Σ_j w_j |x_ij − ideal_j| / (high_j − low_j).
 *
 * No other alternative enters a score, so that adding or dropping one can never change the order of the rest, as long
 * as the bounds stay. Ratings beyond a bound count as the bound. Where both bounds are the same every distance is 0.
 *
 * @param bounds  n.
 * @throws {RangeError} if there are not n bounds, or a low one is above its high one.
 * @see Dezert, Tchamova, Han & Tacnet (2020), The SPOTIS rank reversal free method for multi-criteria decision-making
 *   support, 23rd International Conference on Information Fusion, 1–8.
 */
export function spotis(matrix: DecisionMatrix, bounds: readonly Bounds[]): SpotisScores {
  const { ratings, directions, weights } = matrix;
  if (bounds.length !== directions.length || bounds.some(({ low, high }) => !(low <= high))) {
    throw new RangeError("each criterion needs bounds from low to high");
  }
  const ideal = bounds.map(({ low, high }, j) => (directions[j] === "higher" ? high : low));
  const distances = ratings.map((row) =>
    row.map((x, j) => {
      const { low, high } = bounds[j] as Bounds;
      if (low === high) return 0;
      const within = Math.min(high, Math.max(low, x));
      return ((weights[j] as number) * Math.abs(within - (ideal[j] as number))) / (high - low);
    }),
  );
  return { ideal, distances, scores: distances.map(total) };
}

export const spotisMethod: CriteriaMethod = {
  kind: "criteria",
  id: "spotis",
  name: "SPOTIS",
  explanation:
    "Measures the distance to the best end of fixed scales, so that a new project never reorders the others; it keeps that promise only where the Criteria table fixes the scales.",
  formula: "distance = weight × |rating − best end| / (high end − low end)\nD = Σ distance\nscore = 1 − D",
  degenerate: [
    "The ends are those of the Scale column; without one, the smallest and largest rating, and then adding a project can reorder others.",
    "Ratings beyond an end count as the end; on a criterion whose ends are the same nobody has a distance.",
  ],
  source:
    "Dezert, Tchamova, Han & Tacnet (2020), The SPOTIS rank reversal free method for multi-criteria decision-making support, 23rd International Conference on Information Fusion (FUSION), 1–8",
  figure: "Distance (D)",
  better: "lower",
  fromZeroToOne: true,
  startsAtZero: true,
  additive: false,
  options: [],
  objections: (problem) => ratingObjections(problem, anyNumber),
  score: (problem) => {
    const matrix = matrixOf(problem);
    const { ideal, distances, scores } = spotis(matrix, problem.scales);
    return {
      scores: scores.map((d) => 1 - d),
      figures: scores,
      workings: workings({
        byCriterion: [
          givenWeights(matrix),
          { key: "low", label: "Low end of scale", values: problem.scales.map(({ low }) => low) },
          { key: "high", label: "High end of scale", values: problem.scales.map(({ high }) => high) },
          { key: "ideal", label: "Best end", values: ideal },
        ],
        matrices: [
          givenRatings(matrix),
          { key: "distances", label: "Weight × distance", of: "criteria", values: distances },
        ],
        byAlternative: [{ key: "d", label: "Distance (D)", values: scores }],
      }),
    };
  },
};
