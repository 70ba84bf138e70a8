import type { DecisionProblem } from "../../core/scoring/decision-problem";
import { ratingScale } from "../../core/scoring/decision-problem";
import { normalisedWeights } from "../../core/weighting/direct";
import { valueFunctionOf } from "../../core/scoring/value-function";
import type { ValueFunction } from "../../core/model/criterion";
import { invalid } from "../refusal";
import { directionList } from "./directions";
import { numberList } from "./list";
import { numberMatrix } from "./matrix";

/** The ends of a criterion's scale. */
export interface ScaleEnds {
  readonly low: number;
  readonly high: number;
}

/**
 * Ranges as the problem that scoring methods take. A scale runs from the smallest to the largest rating of its column
 * unless its ends are given; values run from 0 to 1 along it.
 *
 * @throws {Refusal} naming the cell that does not fit.
 */
export function rangeProblem(
  ratings: unknown,
  weights: unknown,
  directions: unknown,
  ends?: (count: number) => readonly ScaleEnds[],
): DecisionProblem {
  const matrix = numberMatrix("ratings", ratings);
  const count = matrix[0]?.length ?? 0;
  const raw = numberList("weights", weights, { count, because: "one for each column of ratings" });
  const at = raw.findIndex((weight) => weight < 0);
  if (at >= 0) throw invalid(`weights, value ${at + 1}: expected a number of 0 or more, found ${raw[at]}.`);
  if (raw.every((weight) => weight === 0)) throw invalid("weights: expected one above 0, found only zeros.");
  const better = directionList(directions, count);
  const scales = ends?.(count) ?? observed(matrix, count);
  const shapes = scales.map((anchors, j): ValueFunction & { readonly kind: "linear" } => ({
    kind: "linear",
    direction: better[j] as "higher" | "lower",
    anchors: { kind: ends === undefined ? "observed" : "fixed", ...anchors },
  }));
  const valuers = shapes.map((shape) => valueFunctionOf(shape));
  return {
    alternatives: matrix.map((_, i) => `row ${i + 1}`),
    // Methods compare ratings and values and do not look at what a criterion is called.
    criteria: [],
    weights: normalisedWeights(raw),
    values: matrix.map((row) => row.map((rating, j) => (valuers[j] as (typeof valuers)[number])(rating))),
    ratings: matrix,
    scales: shapes.map(ratingScale),
  };
}

const observed = (matrix: readonly (readonly number[])[], count: number): readonly ScaleEnds[] =>
  Array.from({ length: count }, (_, j) => {
    const column = matrix.map((row) => row[j] as number);
    return {
      low: column.reduce((least, x) => Math.min(least, x)),
      high: column.reduce((most, x) => Math.max(most, x)),
    };
  });
