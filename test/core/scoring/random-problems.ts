import fc from "fast-check";
import type { Better } from "../../../src/core/scoring/decision-matrix";
import type { DecisionProblem, RatingScale } from "../../../src/core/scoring/decision-problem";
import { linear, portfolio, project, flatTree } from "../example-portfolio";

type Ends = Pick<RatingScale, "low" | "high">;

/** A problem of linear criteria; without ends, the scales are those of the ratings. */
export function problemOf(
  ratings: readonly (readonly (number | null)[])[],
  directions: readonly Better[],
  weights: readonly number[],
  ends?: readonly Ends[],
): DecisionProblem {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const scales = directions.map((better, j): RatingScale => {
    const column = ratings.flatMap((row) => row[j] ?? []);
    const { low, high } = ends?.[j] ?? { low: Math.min(...column), high: Math.max(...column) };
    return { better, low, high, kind: ends === undefined ? "observed" : "fixed", ownUnit: true };
  });
  const { criteria } = portfolio({
    projects: ratings.map((row, i) => project(`P${i}`, row)),
    criteria: flatTree(
      directions.map((direction, j) => ({
        weight: weights[j] as number,
        valueFunction: linear(scales[j]?.low ?? 0, scales[j]?.high ?? 1, direction),
      })),
    ),
  }).criteria;
  const valueOf = (x: number, { better, low, high }: RatingScale): number =>
    low === high ? 0 : Math.min(1, Math.max(0, (better === "higher" ? x - low : high - x) / (high - low)));
  return {
    alternatives: ratings.map((_, i) => `Project P${i}`),
    criteria,
    weights: weights.map((weight) => weight / sum),
    ratings,
    values: ratings.map((row) => row.map((x, j) => (x === null ? null : valueOf(x, scales[j] as RatingScale)))),
    scales,
  };
}

export interface Given {
  readonly ratings: readonly (readonly number[])[];
  readonly directions: readonly Better[];
  readonly weights: readonly number[];
  readonly ends: readonly Ends[] | undefined;
}

export const problemFrom = ({ ratings, directions, weights, ends }: Given): DecisionProblem =>
  problemOf(ratings, directions, weights, ends);

/** Ratings that every method takes: above 0, with many ties; scales fixed from 0 to 12 or as observed. */
export const positiveProblems: fc.Arbitrary<Given> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 7 }), fc.boolean())
  .chain(([n, m, fixed]) => {
    const rating = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 120 }).map((x) => x / 10)); // prettier-ignore
    const row = fc.array(rating, { minLength: n, maxLength: n });
    return fc.record({
      ratings: fc.array(row, { minLength: m, maxLength: m }),
      directions: fc.array(fc.constantFrom<Better>("higher", "lower"), { minLength: n, maxLength: n }),
      weights: fc
        .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 })), { minLength: n, maxLength: n })
        .map((weights) => (weights.some((weight) => weight > 0) ? weights : weights.map(() => 1))),
      ends: fc.constant(fixed ? Array.from({ length: n }, () => ({ low: 0, high: 12 })) : undefined),
    });
  });

/** The same with 0 and negative ratings. */
export const anyProblems: fc.Arbitrary<Given> = positiveProblems.chain((given) =>
  fc.integer({ min: -6, max: 0 }).map((shift) => ({
    ...given,
    ratings: given.ratings.map((row) => row.map((x) => x + shift)),
    ends: given.ends?.map(({ low, high }) => ({ low: low + shift, high: high + shift })),
  })),
);
