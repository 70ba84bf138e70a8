import type { DecisionMatrix } from "./decision-matrix";
import { matrixOf } from "./decision-problem";
import { largest, smallest } from "./extremes";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import { weightedRatios, type WeightedRatios } from "./moora";
import { anyNumber, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

export interface ReferencePointScores extends WeightedRatios {
  /** n: the best weighted ratio of each criterion. */
  readonly reference: readonly number[];
  /** m × n: how far from it, never negative. */
  readonly gaps: readonly (readonly number[])[];
  /** m: the largest gap, 0 or more, lower is better. */
  readonly distance: readonly number[];
}

/**
 * MOORA, reference point: the largest weighted gap to the best of each criterion, z_i = max_j |w_j r*_j − w_j r_ij|,
 * with r_ij = x_ij / √Σ_i x_ij² and r*_j the best of them. Only the worst gap counts: a project that is better in
 * everything else is a tie at best. A constant criterion and one of weight 0 have gaps of 0.
 *
 * @see Brauers & Zavadskas (2006), Control and Cybernetics 35(2), 445–469.
 */
export function mooraReferencePoint(matrix: DecisionMatrix): ReferencePointScores {
  const { norms, weighted } = weightedRatios(matrix);
  const reference = matrix.directions.map((direction, j) => {
    const column = weighted.map((row) => row[j] as number);
    return direction === "higher" ? largest(column) : smallest(column);
  });
  const gaps = weighted.map((row) => row.map((x, j) => Math.abs((reference[j] as number) - x)));
  return { norms, weighted, reference, gaps, distance: gaps.map(largest) };
}

export const mooraReferencePointMethod: CriteriaMethod = {
  kind: "criteria",
  id: "moora-reference-point",
  name: "MOORA, reference point",
  explanation:
    "Judges each project by its largest gap to the best alone; use it to avoid bad surprises on any one criterion, not to reward all-round strength.",
  formula: "r = rating / √Σ rating²\ngap = |weight × best r − weight × r|\nz = largest gap\nscore = −z",
  degenerate: [
    "A constant criterion has no gaps and changes no rank; with everyone equal all gaps are 0.",
    "Two projects with the same largest gap are tied, even if one is better in all else.",
  ],
  source:
    "Brauers & Zavadskas (2006), The MOORA method and its application to privatization in a transition economy, Control and Cybernetics 35(2), 445–469",
  figure: "Largest gap (z)",
  better: "lower",
  fromZeroToOne: false,
  startsAtZero: false,
  additive: false,
  options: [],
  objections: (problem) => ratingObjections(problem, anyNumber),
  score: (problem) => {
    const matrix = matrixOf(problem);
    const { norms, weighted, reference, gaps, distance } = mooraReferencePoint(matrix);
    return {
      scores: distance.map((z) => 0 - z),
      figures: distance,
      workings: workings({
        byCriterion: [
          givenWeights(matrix),
          { key: "norms", label: "Root of the sum of squares", values: norms },
          { key: "reference", label: "Best weight × ratio", values: reference },
        ],
        matrices: [
          givenRatings(matrix),
          { key: "weighted", label: "Weight × ratio", of: "criteria", values: weighted },
          { key: "gaps", label: "Gap to best", of: "criteria", values: gaps },
        ],
        byAlternative: [{ key: "distance", label: "Largest gap (z)", values: distance }],
      }),
    };
  },
};
