import type { Criterion } from "../model/criterion";
import type { Portfolio } from "../model/portfolio";
import type { Rating } from "../model/project";
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
}

/**
 * Ratings turned into values, the missing ones by each criterion's policy: worst 0, middle 0.5, leave out null. On a
 * constant criterion a missing rating has the value that everyone has.
 *
 * @throws {RangeError} if a rating is missing where the policy is to refuse: the table check does that before.
 */
export function decisionProblem(portfolio: Portfolio): DecisionProblem {
  const { criteria } = portfolio.criteria;
  const valuers = criteria.map(valuer);
  return {
    alternatives: portfolio.projects.map((project) => project.name),
    criteria,
    weights: criteria.map((criterion) => criterion.globalWeight),
    values: portfolio.projects.map((project) => valuers.map((valueOf, j) => valueOf(project.ratings[j] ?? null))),
  };
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
