/** Which way a number is better: a benefit is the higher the better, a cost the lower. */
export type Better = "higher" | "lower";

declare const checked: unique symbol;

/**
 * m alternatives × n criteria in the criteria's own units: what the formulas of the literature take. Only
 * {@link decisionMatrix} makes one, so that no formula needs to check its input.
 */
export interface DecisionMatrix {
  /** m rows of n finite numbers; m and n are at least 1. */
  readonly ratings: readonly (readonly number[])[];
  /** n: whether a criterion is a benefit or a cost. */
  readonly directions: readonly Better[];
  /** n, not negative, adding up to 1. */
  readonly weights: readonly number[];
  readonly [checked]: true;
}

export interface DecisionMatrixInput {
  readonly ratings: readonly (readonly number[])[];
  readonly directions: readonly Better[];
  /** Of any size: they are divided by their sum. */
  readonly weights: readonly number[];
}

/**
 * @throws {RangeError} if there is no alternative or no criterion, if a row, the directions or the weights have another
 *   length than the others, if a rating is not finite, if a weight is negative or not finite, or if all weights are 0.
 */
export function decisionMatrix({ ratings, directions, weights }: DecisionMatrixInput): DecisionMatrix {
  const n = directions.length;
  if (ratings.length === 0 || n === 0) throw new RangeError("a decision needs an alternative and a criterion");
  if (weights.length !== n) throw new RangeError(`${n} criteria have ${weights.length} weights`);
  for (const [i, row] of ratings.entries()) {
    if (row.length !== n) throw new RangeError(`alternative ${i} has ${row.length} ratings on ${n} criteria`);
    for (const [j, rating] of row.entries()) {
      if (!Number.isFinite(rating))
        throw new RangeError(`the rating of alternative ${i} on criterion ${j} is ${rating}`);
    }
  }
  let sum = 0;
  for (const weight of weights) {
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`a weight must be 0 or more, got ${weight}`);
    sum += weight;
  }
  if (sum === 0) throw new RangeError("the weights are all zero");
  return { ratings, directions, weights: weights.map((weight) => weight / sum) } as unknown as DecisionMatrix;
}

/** The ratings of all alternatives on one criterion. */
export const columnOf = ({ ratings }: DecisionMatrix, criterion: number): readonly number[] =>
  ratings.map((row) => row[criterion] as number);
