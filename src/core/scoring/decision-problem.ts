import type { Criterion, ValueFunction } from "../model/criterion";
import type { Portfolio } from "../model/portfolio";
import type { Rating } from "../model/project";
import { decisionMatrix, type Better, type DecisionMatrix } from "./decision-matrix";
import { isConstant, valueFunctionOf } from "./value-function";

/**
 * What a scoring method is given: m alternatives × n criteria. Rows stand in the order of the Projects table, columns
 * in that of the criterion tree.
 */
export interface DecisionProblem {
  readonly alternatives: readonly string[];
  readonly criteria: readonly Criterion[];
  /** Global weights, which sum to 1. */
  readonly weights: readonly number[];
  /** Values from 0 to 1, higher is better; null where a rating is missing and its weight is left out. */
  readonly values: readonly (readonly (number | null)[])[];
  /**
   * What methods of the literature compare: the rating itself on a linear criterion, in its own unit; elsewhere (words,
   * targets, curves) the value. null as in `values`.
   */
  readonly ratings: readonly (readonly (number | null)[])[];
  /** The scale of each column of `ratings`. */
  readonly scales: readonly RatingScale[];
}

export interface RatingScale {
  readonly better: Better;
  readonly low: number;
  readonly high: number;
  /** `observed`: the ends are the smallest and largest rating of this portfolio. */
  readonly kind: "fixed" | "observed";
  /** Whether the ratings are in the criterion's own unit; if not, they are values. */
  readonly ownUnit: boolean;
}

/**
 * Ratings turned into values, the missing ones by each criterion's policy: worst 0, middle 0.5, leave out null; as a
 * rating, the worst end of the scale, its middle, and null. On a constant criterion a missing rating has the value (and
 * the rating) that everyone has.
 *
 * @throws {RangeError} if a rating is missing where the policy is to refuse: the table check does that before.
 */
export function decisionProblem(portfolio: Portfolio): DecisionProblem {
  const { criteria } = portfolio.criteria;
  const valuers = criteria.map(valuer);
  const scales = criteria.map(({ valueFunction }) => ratingScale(valueFunction));
  const values = portfolio.projects.map(({ ratings }) => valuers.map((valueOf, j) => valueOf(ratings[j] ?? null)));
  return {
    alternatives: portfolio.projects.map((project) => project.name),
    criteria,
    weights: criteria.map((criterion) => criterion.globalWeight),
    values,
    ratings: portfolio.projects.map((project, i) =>
      scales.map((scale, j) => ratingOn(scale, project.ratings[j] ?? null, values[i]?.[j] ?? null)),
    ),
    scales,
  };
}

/**
 * The problem as the formulas of the literature take it.
 *
 * @throws {RangeError} if a rating is left out: methods object to that beforehand. Also without projects.
 */
export const matrixOf = ({ ratings, scales, weights }: DecisionProblem): DecisionMatrix =>
  decisionMatrix({
    ratings: ratings.map((row, i) =>
      row.map((rating, j) => {
        if (rating === null) throw new RangeError(`the rating of alternative ${i} on criterion ${j} is left out`);
        return rating;
      }),
    ),
    directions: scales.map(({ better }) => better),
    weights,
  });

/** The scale on which the ratings of a criterion are compared by methods that take them as they are. */
export function ratingScale(definition: ValueFunction): RatingScale {
  if (definition.kind !== "linear") return { better: "higher", low: 0, high: 1, kind: "fixed", ownUnit: false };
  return { better: definition.direction, ...definition.anchors, ownUnit: true };
}

function ratingOn(scale: RatingScale, rating: Rating, value: number | null): number | null {
  if (!scale.ownUnit) return value;
  if (typeof rating === "number") return rating;
  if (value === null) return null;
  // The rating that has the value of the policy; on a constant criterion both ends are what everyone has.
  return scale.better === "higher"
    ? scale.low + value * (scale.high - scale.low)
    : scale.high - value * (scale.high - scale.low);
}

function valuer(criterion: Criterion): (rating: Rating) => number | null {
  const valueOf = valueFunctionOf(criterion.valueFunction);
  const missing = isConstant(criterion.valueFunction) ? () => 0 : () => missingValue(criterion);
  return (rating) => (rating === null ? missing() : valueOf(rating));
}

function missingValue(criterion: Criterion): number | null {
  switch (criterion.missing) {
    case "worst":
      return 0;
    case "middle":
      return 0.5;
    case "leave out":
      return null;
    case "refuse":
      throw new RangeError(`a rating on ${criterion.name} is missing, and missing ratings are refused`);
  }
}
