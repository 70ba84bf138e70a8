import type { Criterion } from "../model/criterion";
import { share } from "../model/quantity";
import { adjustedScores } from "../scoring/adjustment";
import { scoringMethods } from "../scoring/catalogue";
import type { DecisionProblem } from "../scoring/decision-problem";
import { optionsInUse, type MethodOptions } from "../scoring/method-option";
import { valueFunctionOf } from "../scoring/value-function";
import type { SnapshotCriterion } from "./run-snapshot";

/** A list of projects as a snapshot holds it, to be scored anew with parts of one run and parts of another. */
export interface SnapshotState {
  readonly method: string;
  readonly options: MethodOptions;
  readonly criteria: readonly SnapshotCriterion[];
  readonly ratings: readonly (readonly (number | null)[])[];
  /** Manual adjustments. */
  readonly points: readonly number[];
}

/**
 * The scores that the method gives to the state; higher is better, rounded.
 *
 * @returns  undefined if the method is not known (any more), does not compare criteria, or objects to the state.
 */
export function snapshotScores(state: SnapshotState): readonly number[] | undefined {
  const method = scoringMethods.find(({ id }) => id === state.method);
  if (method?.kind !== "criteria" || state.ratings.length === 0) return undefined;
  if (!state.criteria.some(({ weight }) => weight > 0)) return undefined;
  const problem = problemOf(state);
  const options = optionsInUse(method.options, state.options);
  if (method.objections(problem, options).length > 0) return undefined;
  const projects = state.points.map((points) => (points === 0 ? {} : { adjustment: { points, reason: "" } }));
  return adjustedScores(projects, method.score(problem, options).scores, method);
}

function problemOf({ criteria, ratings }: SnapshotState): DecisionProblem {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const leaves = criteria.map((criterion) => leafOf(criterion, criterion.weight / total));
  const values = leaves.map(({ valueFunction }, j) => {
    if (!(criteria[j] as SnapshotCriterion).ownUnit) return (rating: number) => rating;
    return valueFunctionOf(valueFunction);
  });
  return {
    alternatives: ratings.map((_, i) => String(i)),
    criteria: leaves,
    weights: leaves.map(({ globalWeight }) => globalWeight),
    values: ratings.map((row) => row.map((rating, j) => (rating === null ? null : (values[j]?.(rating) ?? null)))),
    ratings,
    scales: criteria,
  };
}

const leafOf = ({ id, name, better, low, high, kind }: SnapshotCriterion, weight: number): Criterion => ({
  id,
  name,
  path: [],
  rawWeight: weight,
  localWeight: share(weight),
  globalWeight: share(weight),
  valueFunction: { kind: "linear", direction: better, anchors: { kind, low, high } },
  missing: "leave out",
  sourceColumn: name,
});
