import { columnOf, type DecisionMatrix } from "./decision-matrix";
import { matrixOf } from "./decision-problem";
import { largest, smallest } from "./extremes";
import { givenRatings, givenWeights } from "./given-tables";
import type { CriteriaMethod } from "./method";
import { wordChosen, type ChoiceOption } from "./method-option";
import { normalisation, type Normalisation } from "./normalisation";
import { anyNumber, ratingObjections } from "./rating-objections";
import { workings } from "./workings";

export interface TopsisScores {
  /** n: what is taken off each rating and what the rest is divided by. */
  readonly origins: readonly number[];
  readonly divisors: readonly number[];
  /** m × n, without and with the weight. */
  readonly normalised: readonly (readonly number[])[];
  readonly weighted: readonly (readonly number[])[];
  /** n: the best and the worst weighted figure of each criterion. */
  readonly ideal: readonly number[];
  readonly antiIdeal: readonly number[];
  /** m: distances to both. */
  readonly toIdeal: readonly number[];
  readonly toAntiIdeal: readonly number[];
  /** m, from 0 to 1, higher is better. */
  readonly closeness: readonly number[];
}

/**
 * TOPSIS: near to the best there is on every criterion, far from the worst.
 *
 * With r_ij the normalised rating and v_ij = w_j r_ij, ideal A⁺_j and anti-ideal A⁻_j the best and worst v_ij:
 *   d⁺_i = √Σ_j (v_ij − A⁺_j)², d⁻_i = √Σ_j (v_ij − A⁻_j)², C_i = d⁻_i / (d⁺_i + d⁻_i).
 * The normalisation decides how much a step on a criterion counts, and can change the winner. Costs are not turned
 * round: their ideal is the smallest. A constant criterion adds 0 to both distances. Where both are 0 (everyone is
 * equal) the closeness is ½.
 *
 * @param matrix  Any numbers, negative ones too.
 * @see Hwang & Yoon (1981), Multiple Attribute Decision Making, 128–140.
 */
export function topsis(matrix: DecisionMatrix, by: Normalisation = "vector"): TopsisScores {
  const { ratings, directions, weights } = matrix;
  const scales = directions.map((_, j) => normalisation(columnOf(matrix, j), by));
  const normalised = ratings.map((row) => row.map((x, j) => scales[j]?.of(x) ?? 0));
  const weighted = normalised.map((row) => row.map((r, j) => r * (weights[j] as number)));
  const columns = directions.map((_, j) => weighted.map((row) => row[j] as number));
  const ideal = columns.map((column, j) => (directions[j] === "higher" ? largest(column) : smallest(column)));
  const antiIdeal = columns.map((column, j) => (directions[j] === "higher" ? smallest(column) : largest(column)));
  const toIdeal = weighted.map((row) => distance(row, ideal));
  const toAntiIdeal = weighted.map((row) => distance(row, antiIdeal));
  return {
    origins: scales.map(({ origin }) => origin),
    divisors: scales.map(({ divisor }) => divisor),
    normalised,
    weighted,
    ideal,
    antiIdeal,
    toIdeal,
    toAntiIdeal,
    closeness: toAntiIdeal.map((far, i) => {
      const both = far + (toIdeal[i] as number);
      return both === 0 ? 0.5 : far / both;
    }),
  };
}

function distance(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += ((a[j] as number) - (b[j] as number)) ** 2;
  return Math.sqrt(sum);
}

const normalisationOption: ChoiceOption<Normalisation> = {
  kind: "choice",
  key: "normalisation",
  name: "Normalisation",
  explanation: "How ratings in different units are made comparable; another one can give another winner.",
  choices: [
    { value: "vector", explanation: "divided by the root of the sum of squares, as in the textbook" },
    { value: "min-max", explanation: "0 at the smallest, 1 at the largest rating" },
    { value: "sum", explanation: "divided by the sum" },
    { value: "max", explanation: "divided by the largest" },
  ],
  standard: "vector",
};

export const topsisMethod: CriteriaMethod = {
  kind: "criteria",
  id: "topsis",
  name: "TOPSIS",
  explanation:
    "Ranks by how near a project is to the best of everything and how far from the worst of everything; quick to explain, but the result depends on the normalisation and on who else is in the list.",
  formula:
    "r = normalised rating\nv = weight × r\nd+ = √Σ (v − ideal)²\nd− = √Σ (v − anti-ideal)²\ncloseness = d− / (d+ + d−)",
  degenerate: [
    "A constant criterion adds nothing to either distance, and a column of zeros stays 0.",
    "Where both distances are 0, because all projects are equal or there is only one, the closeness is 0.5.",
    "Sums and largest ratings are those of the amounts without their sign, so that negative ratings can be compared.",
  ],
  source:
    "Hwang & Yoon (1981), Multiple Attribute Decision Making: Methods and Applications, Springer, 128–140; min-max as in Opricovic & Tzeng (2004), European Journal of Operational Research 156(2), 445–455",
  figure: "Closeness",
  better: "higher",
  fromZeroToOne: true,
  startsAtZero: true,
  additive: false,
  options: [normalisationOption],
  objections: (problem) => ratingObjections(problem, anyNumber),
  score: (problem, options) => {
    const matrix = matrixOf(problem);
    const found = topsis(matrix, wordChosen(normalisationOption, options));
    return {
      scores: found.closeness,
      figures: found.closeness,
      workings: workings({
        byCriterion: [
          givenWeights(matrix),
          { key: "origins", label: "Taken off", values: found.origins },
          { key: "divisors", label: "Divided by", values: found.divisors },
          { key: "ideal", label: "Ideal", values: found.ideal },
          { key: "antiIdeal", label: "Anti-ideal", values: found.antiIdeal },
        ],
        matrices: [
          givenRatings(matrix),
          { key: "normalised", label: "Normalised", of: "criteria", values: found.normalised },
          { key: "weighted", label: "Weight × normalised", of: "criteria", values: found.weighted },
        ],
        byAlternative: [
          { key: "toIdeal", label: "Distance to ideal", values: found.toIdeal },
          { key: "toAntiIdeal", label: "Distance to anti-ideal", values: found.toAntiIdeal },
        ],
      }),
    };
  },
};
