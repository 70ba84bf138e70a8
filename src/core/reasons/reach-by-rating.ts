import type { Anchors, Criterion } from "../model/criterion";
import type { Rating } from "../model/project";
import type { RankedPortfolio } from "../ranked-portfolio";
import { roundedScore } from "../scoring/rank";
import { observedAnchors } from "../scoring/observed-anchors";
import { isConstant, valueFunctionOf } from "../scoring/value-function";
import { ratingOfValue } from "./rating-of-value";

/** One rating that, were it another, would bring a project among the first. */
export interface RatingChange {
  readonly criterion: number;
  readonly from: Rating;
  /** The rating nearest to the present one that is enough. */
  readonly to: Rating;
  /** How much of the scale lies between, as value from 0 to 1: what changes are compared by. */
  readonly step: number;
}

/**
 * For each criterion on which a better rating alone is enough: the least change that brings the project to a rank within
 * the first `top`, sharing the last of these ranks included; the smallest step first. All else stays as it is.
 *
 * Exact for the weighted sum; on a scale that ends at the smallest and largest rating of the list, ratings within those
 * of the other projects are considered, and that the scale moves if the project is itself an end of it.
 *
 * @param project  index in table order.
 * @returns  empty if no single rating is enough, or the project is there already.
 * @throws {RangeError} if there is no such project.
 */
export function reachByRating(ranked: RankedPortfolio, project: number, top: number): readonly RatingChange[] {
  const own = ranked.scored[project];
  if (own === undefined) throw new RangeError(`there is no project ${project}`);
  if (own.rank <= top) return [];
  return ranked.portfolio.criteria.criteria
    .flatMap((criterion, j) => changeOn(ranked, project, top, criterion, j) ?? [])
    .sort((a, b) => a.step - b.step || a.criterion - b.criterion);
}

function changeOn(
  { portfolio, scored }: RankedPortfolio,
  project: number,
  top: number,
  criterion: Criterion,
  j: number,
): RatingChange | undefined {
  const weights = portfolio.criteria.criteria.map(({ globalWeight }) => globalWeight as number);
  const weight = weights[j] as number;
  const others = scored.filter((_, i) => i !== project);
  const scale = scaleWithout(
    criterion,
    others.map(({ project: { ratings } }) => ratings[j] ?? null),
  );
  const own = scored[project];
  if (own === undefined || isConstant(scale.valueFunction) || weight === 0) return undefined;
  const rescored = others.map(({ project: other, values, score }) =>
    scale === criterion
      ? score
      : scoreWith(
          values,
          weights,
          other.adjustment?.points,
          j,
          valueOn(scale, other.ratings[j] ?? null, values[j] ?? null),
        ),
  );
  // The score of the project on rank `top` among the others: with it, `top` − 1 at most are above.
  const needed = [...rescored].sort((a, b) => b - a)[top - 1];
  if (needed === undefined) return undefined;
  let [sum, there] = [0, 0];
  own.values.forEach((value, k) => {
    if (k === j || value === null) return;
    sum += (weights[k] as number) * value;
    there += weights[k] as number;
  });
  const present = own.project.ratings[j] ?? null;
  const complete = own.values.every((value, k) => k === j || value !== null);
  const value = ((needed - (own.project.adjustment?.points ?? 0)) * (complete ? 1 : there + weight) - sum) / weight;
  const to = ratingOfValue(scale, Math.max(0, value), present);
  if (to === undefined || to === null) return undefined;
  const worth = valueFunctionOf(scale.valueFunction)(to);
  if (
    roundedScore((sum + weight * worth) / (complete ? 1 : there + weight) + (own.project.adjustment?.points ?? 0)) <
    roundedScore(needed) - 1e-12
  )
    return undefined;
  return { criterion: j, from: present, to, step: Math.abs(worth - (own.values[j] ?? 0)) };
}

/** The criterion as the ratings of the other projects make it; the same one if its scale is fixed or does not move. */
function scaleWithout(criterion: Criterion, ratings: readonly Rating[]): Criterion {
  const { valueFunction } = criterion;
  if (valueFunction.kind === "levels" || valueFunction.anchors.kind === "fixed") return criterion;
  const anchors: Anchors = observedAnchors(ratings);
  if (anchors.low === valueFunction.anchors.low && anchors.high === valueFunction.anchors.high) return criterion;
  return { ...criterion, valueFunction: { ...valueFunction, anchors } };
}

/** A missing rating keeps the value that its policy gave it. */
const valueOn = ({ valueFunction }: Criterion, rating: Rating, value: number | null): number | null =>
  rating === null ? value : valueFunctionOf(valueFunction)(rating);

function scoreWith(
  values: readonly (number | null)[],
  weights: readonly number[],
  points = 0,
  j: number,
  changed: number | null,
): number {
  let [sum, there, complete] = [0, 0, true];
  values.forEach((given, k) => {
    const value = k === j ? changed : given;
    if (value === null) complete = false;
    else {
      sum += (weights[k] as number) * value;
      there += weights[k] as number;
    }
  });
  return roundedScore((complete ? sum : there > 0 ? sum / there : 0) + points);
}
