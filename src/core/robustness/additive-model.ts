/**
 * Scores that are additive in the weights, laid out for repeated scoring: m projects × n criteria.
 *
 *   score_i(w) = Σ_j w_j v_ij / Σ_j w_j p_ij + o_i, with p_ij = 1 where there is a value and 0 where it was left out.
 *
 * Without left-out values the divisor is Σ w_j = 1. A project on which nothing that weighs anything is known has the
 * quotient 0, as in the weighted sum.
 */
export interface AdditiveModel {
  readonly projectCount: number;
  readonly criterionCount: number;
  /** m × n, row by row; 0 where a value was left out. */
  readonly values: Float64Array;
  /** The values that each project has, m × n of 1 and 0; absent if all are there. */
  readonly present?: Uint8Array;
  /** Points that are added whatever the weights are, such as a manual adjustment; m. */
  readonly offsets: Float64Array;
  /** n, not negative, summing to 1: the weights in use. */
  readonly weights: Float64Array;
}

export interface AdditiveModelInput {
  /** m × n; null where a value was left out and the other weights are scaled up. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly weights: readonly number[];
  readonly offsets?: readonly number[];
}

/**
 * @throws {RangeError} if a row has another length than `weights`, a number is not finite, or the weights are negative or
 *   all zero. No projects are allowed; no criteria are not.
 */
export function additiveModel({ values, weights, offsets }: AdditiveModelInput): AdditiveModel {
  const projectCount = values.length;
  const criterionCount = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0 && total < Infinity) || weights.some((weight) => weight < 0)) {
    throw new RangeError("weights must not be negative, and one must be above 0");
  }
  const flat = new Float64Array(projectCount * criterionCount);
  const present = new Uint8Array(flat.length).fill(1);
  let complete = true;
  values.forEach((row, i) => {
    if (row.length !== criterionCount)
      throw new RangeError(`project ${i} has ${row.length} values, not ${criterionCount}`);
    row.forEach((value, j) => {
      const at = i * criterionCount + j;
      if (value === null) {
        present[at] = 0;
        complete = false;
      } else flat[at] = finite(value);
    });
  });
  return {
    projectCount,
    criterionCount,
    values: flat,
    ...(complete ? {} : { present }),
    offsets: Float64Array.from({ length: projectCount }, (_, i) => finite(offsets?.[i] ?? 0)),
    weights: Float64Array.from(weights, (weight) => weight / total),
  };
}

/** Scores at any weights that sum to 1; not rounded. */
export function additiveScores(model: AdditiveModel, weights: ArrayLike<number>): Float64Array {
  const { projectCount: m, criterionCount: n, values, present, offsets } = model;
  const scores = new Float64Array(m);
  for (let i = 0; i < m; i++) {
    let sum = 0;
    let there = 0;
    for (let j = 0; j < n; j++) {
      const weight = weights[j] as number;
      sum += weight * (values[i * n + j] as number);
      if (present?.[i * n + j] === 1) there += weight;
    }
    if (present !== undefined) sum = there > 0 ? sum / there : 0;
    scores[i] = sum + (offsets[i] as number);
  }
  return scores;
}

function finite(amount: number): number {
  if (!Number.isFinite(amount)) throw new RangeError(`a value must be a finite number, got ${amount}`);
  return amount;
}
