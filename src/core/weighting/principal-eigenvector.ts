import type { PairwiseMatrix } from "./pairwise-matrix";

export interface PrincipalEigenvector {
  readonly lambdaMax: number;
  /** Sums to 1. */
  readonly weights: readonly number[];
}

/** Convergence is linear; even judgements that go in circles need a few hundred rounds for n up to 20. */
const ROUNDS = 20_000;
const SETTLED = 1e-15;

/**
 * The largest eigenvalue of a positive matrix and its right eigenvector, by the power method.
 *
 * By Perron's theorem it is real, simple and the only one of its size, so that the iteration converges from every
 * positive start. λ_max = Σ_i (A w)_i for w that sums to 1. An empty matrix has no criteria and λ 0.
 *
 * @param start  A guess that sums to 1; all equal if absent.
 * @see Saaty (1977), A scaling method for priorities in hierarchical structures, Journal of Mathematical Psychology
 *   15(3), 234–281.
 */
export function principalEigenvector(matrix: PairwiseMatrix, start?: readonly number[]): PrincipalEigenvector {
  const n = matrix.length;
  const cells = Float64Array.from(matrix.flat());
  const weights = Float64Array.from(start ?? matrix.map(() => 1 / n));
  const product = new Float64Array(n);
  let lambdaMax = n;
  for (let round = 0; round < ROUNDS; round++) {
    lambdaMax = 0;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += (cells[i * n + j] as number) * (weights[j] as number);
      product[i] = sum;
      lambdaMax += sum;
    }
    let moved = 0;
    for (let i = 0; i < n; i++) {
      const next = (product[i] as number) / lambdaMax;
      moved = Math.max(moved, Math.abs(next - (weights[i] as number)));
      weights[i] = next;
    }
    if (moved < SETTLED) break;
  }
  return { lambdaMax, weights: [...weights] };
}

export const transposed = (matrix: PairwiseMatrix): PairwiseMatrix =>
  matrix.map((_, i) => matrix.map((row) => row[i] as number));
