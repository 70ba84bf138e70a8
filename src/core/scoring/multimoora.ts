import type { DecisionMatrix } from "./decision-matrix";
import { matrixOf } from "./decision-problem";
import { total } from "./extremes";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import { moora } from "./moora";
import { mooraReferencePoint } from "./moora-reference-point";
import { rank, roundedScore } from "./rank";
import { positiveCosts, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

export interface MultimooraScores {
  /** m: the figures of the parts: y (higher is better), z (lower is better), both to 12 decimals; U (higher is better). */
  readonly ratioSystem: readonly number[];
  readonly referencePoint: readonly number[];
  readonly multiplicative: readonly number[];
  /** 3 × m: the ranks by each. */
  readonly ranks: readonly (readonly number[])[];
  /** m: pairs won less pairs lost, as a share of the other alternatives; from −1 to 1, higher is better. */
  readonly standing: readonly number[];
}

/**
 * MULTIMOORA: the majority of three rankings: ratio system, reference point, and the full multiplicative form
 * U_i = Π_benefits x_ij ^ w_j / Π_costs x_ij ^ w_j.
 *
 * Of two alternatives the one that is ahead in more of the three rankings wins the pair. The order by pairs won less
 * pairs lost is that of the theory of dominance where the majority is transitive; where it runs in a circle, all in the
 * circle are level, as Brauers and Zavadskas have it. (That count is Copeland's.)
 *
 * @param matrix  Benefits of 0 or more, costs above 0.
 * @see Brauers & Zavadskas (2010), Project management by MULTIMOORA as an instrument for transition economies,
 *   Technological and Economic Development of Economy 16(1), 5–24; (2011), Informatica 22(2), 173–188 (dominance).
 */
export function multimoora(matrix: DecisionMatrix): MultimooraScores {
  const ratioSystem = moora(matrix).scores.map(roundedScore);
  const referencePoint = mooraReferencePoint(matrix).distance.map(roundedScore);
  const logarithms = matrix.ratings.map((row) =>
    total(row.map((x, j) => powerLogarithm(x, matrix.weights[j] as number, matrix.directions[j] === "higher"))),
  );
  const ranks = [ratioSystem, referencePoint.map((z) => -z), logarithms.map(roundedScore)].map(
    (figures) => rank(figures).ranks,
  );
  const others = Math.max(1, matrix.ratings.length - 1);
  return {
    ratioSystem,
    referencePoint,
    multiplicative: logarithms.map(Math.exp),
    ranks,
    standing: matrix.ratings.map((_, a) => total(matrix.ratings.map((__, b) => majority(ranks, a, b))) / others),
  };
}

/** w ln x, taken off for a cost; a weight of 0 takes the rating out of the product. */
const powerLogarithm = (x: number, weight: number, isBenefit: boolean): number =>
  weight === 0 ? 0 : (isBenefit ? weight : -weight) * Math.log(x);

/** 1 if a is ahead of b in more rankings than it is behind, −1 if in fewer, else 0. */
function majority(ranks: readonly (readonly number[])[], a: number, b: number): number {
  let balance = 0;
  for (const ranking of ranks) balance += Math.sign((ranking[b] as number) - (ranking[a] as number));
  return Math.sign(balance);
}

export const multimooraMethod: CriteriaMethod = {
  kind: "criteria",
  id: "multimoora",
  name: "MULTIMOORA",
  explanation:
    "Takes the majority of three rankings that add, look at the worst gap, and multiply; robust because no one formula decides, but its scores say only who beats how many.",
  formula:
    "y = Σ weight × r over benefits − Σ over costs, r = rating / √Σ rating²\nz = largest |weight × best r − weight × r|\nU = Π rating ^ weight over benefits / Π rating ^ weight over costs\nscore = (pairs won in most of the three rankings − pairs lost) / (projects − 1)",
  degenerate: [
    "Projects that beat each other in a circle, and a single project, are level.",
    "A constant criterion changes none of the three rankings; one of weight 0 plays no part.",
    "Negative ratings, and costs of 0, are objected to, as the product needs ratios; a benefit of 0 makes U 0.",
  ],
  source:
    "Brauers & Zavadskas (2010), Project management by MULTIMOORA as an instrument for transition economies, Technological and Economic Development of Economy 16(1), 5–24",
  figure: "Standing",
  better: "higher",
  fromZeroToOne: false,
  startsAtZero: false,
  additive: false,
  options: [],
  objections: (problem) => ratingObjections(problem, positiveCosts),
  score: (problem) => {
    const matrix = matrixOf(problem);
    const { ratioSystem, referencePoint, multiplicative, ranks, standing } = multimoora(matrix);
    return {
      scores: standing,
      figures: standing,
      workings: workings({
        byCriterion: [givenWeights(matrix)],
        matrices: [givenRatings(matrix)],
        byAlternative: [
          { key: "ratioSystem", label: "Ratio system (y)", values: ratioSystem },
          { key: "referencePoint", label: "Reference point (z)", values: referencePoint },
          { key: "multiplicative", label: "Multiplicative form (U)", values: multiplicative },
          { key: "rankByRatio", label: "Rank by y", values: ranks[0] as readonly number[] },
          { key: "rankByReference", label: "Rank by z", values: ranks[1] as readonly number[] },
          { key: "rankByProduct", label: "Rank by U", values: ranks[2] as readonly number[] },
        ],
      }),
    };
  },
};
