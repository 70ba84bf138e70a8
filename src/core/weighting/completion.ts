import { ahpGeometric } from "./ahp-geometric";
import { missingPairs, type IncompleteMatrix, type Pair, type PairwiseMatrix } from "./pairwise-matrix";
import { principalEigenvector, transposed, type PrincipalEigenvector } from "./principal-eigenvector";

export interface Completion {
  readonly matrix: PairwiseMatrix;
  /** The judgements that were missing, with the value that they were given. */
  readonly completed: readonly (Pair & { readonly value: number })[];
}

const SETTLED = 1e-11;
const ROUNDS = 2_000;

/**
 * Completes a judgement matrix so that λ_max is as small as possible: what is missing is taken to be as consistent with
 * the rest as it can be.
 *
 * λ_max is convex in the logarithms of the missing judgements, and the completion is the only one if the judgements
 * connect all criteria. At it a_ij = √(w_i u_j / (w_j u_i)), with w the right and u the left eigenvector; the iteration
 * goes towards that value, and half as far whenever λ_max would rise. It starts at the least squares of logarithms, which
 * already is the answer where the judgements are a tree. A complete matrix comes back as it is.
 *
 * @throws {RangeError} if the judgements do not connect all criteria: then there is no single completion.
 * @see Bozóki, Fülöp & Rónyai (2010), On optimal completion of incomplete pairwise comparison matrices, Mathematical and
 *   Computer Modelling 52(1–2), 318–333.
 */
export function completeJudgements(matrix: IncompleteMatrix): Completion {
  const missing = missingPairs(matrix);
  if (missing.length === 0) return { matrix: matrix as PairwiseMatrix, completed: [] };
  const { weights } = ahpGeometric(matrix);
  let logarithms: readonly number[] = missing.map(({ row, column }) =>
    Math.log((weights[row] as number) / (weights[column] as number)),
  );
  let now = filled(matrix, missing, logarithms);
  let right = principalEigenvector(now, weights);
  for (let round = 0; round < ROUNDS; round++) {
    const left = principalEigenvector(transposed(now)).weights;
    const aim = missing.map((pair) => stationary(pair, right, left));
    const furthest = aim.reduce((most, value, k) => Math.max(most, Math.abs(value - (logarithms[k] as number))), 0);
    if (furthest < SETTLED) break;
    let step = 1;
    let next = towards(logarithms, aim, step);
    let tried = filled(matrix, missing, next);
    let found = principalEigenvector(tried, right.weights);
    while (found.lambdaMax > right.lambdaMax && step > 1e-3) {
      step /= 2;
      next = towards(logarithms, aim, step);
      tried = filled(matrix, missing, next);
      found = principalEigenvector(tried, right.weights);
    }
    logarithms = next;
    now = tried;
    right = found;
  }
  return { matrix: now, completed: missing.map((pair, k) => ({ ...pair, value: Math.exp(logarithms[k] as number) })) };
}

function stationary({ row, column }: Pair, right: PrincipalEigenvector, left: readonly number[]): number {
  const w = right.weights;
  return (
    0.5 * Math.log(((w[row] as number) * (left[column] as number)) / ((w[column] as number) * (left[row] as number)))
  );
}

const towards = (from: readonly number[], aim: readonly number[], step: number): readonly number[] =>
  from.map((value, k) => value + step * ((aim[k] as number) - value));

function filled(matrix: IncompleteMatrix, missing: readonly Pair[], logarithms: readonly number[]): PairwiseMatrix {
  const rows = matrix.map((row) => row.map((cell) => cell ?? 1));
  missing.forEach(({ row, column }, k) => {
    const value = Math.exp(logarithms[k] as number);
    (rows[row] as number[])[column] = value;
    (rows[column] as number[])[row] = 1 / value;
  });
  return rows;
}
