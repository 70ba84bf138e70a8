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
/** λ_max is flat where it is least: differences below this are rounding and no reason to turn back. */
const FLAT = 1 + 1e-14;

/**
 * Completes a judgement matrix so that λ_max is as small as possible: what is missing is taken to be as consistent with
 * the rest as it can be.
 *
 * λ_max is convex in the logarithms of the missing judgements, and the completion is the only one if the judgements
 * connect all criteria. At it a_ij = √(w_i u_j / (w_j u_i)), with w the right and u the left eigenvector; the iteration
 * goes towards that value, as far as the change since its last step suggests (Barzilai & Borwein), and half as far whenever
 * λ_max would rise. It starts at the least squares of logarithms, which
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
  const at = (logarithms: readonly number[], near: State | undefined): State => {
    const cells = filled(matrix, missing, logarithms);
    const right = principalEigenvector(cells, near?.right.weights ?? weights);
    return { logarithms, cells, right };
  };
  let now = at(
    missing.map(({ row, column }) => Math.log((weights[row] as number) / (weights[column] as number))),
    undefined,
  );
  let left: readonly number[] | undefined;
  let before: Passed | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    left = principalEigenvector(transposed(now.cells), left).weights;
    const { logarithms, right } = now;
    const way = missing.map(
      (pair, k) => stationary(pair, right, left as readonly number[]) - (logarithms[k] as number),
    );
    if (way.every((part) => Math.abs(part) < SETTLED)) break;
    let step = before === undefined ? 1 : secantStep(before, { logarithms, way });
    let tried = at(moved(logarithms, way, step), now);
    while (tried.right.lambdaMax > right.lambdaMax * FLAT && step > 1e-3) {
      step /= 2;
      tried = at(moved(logarithms, way, step), now);
    }
    before = { logarithms, way };
    now = tried;
  }
  const completed = missing.map((pair, k) => ({ ...pair, value: Math.exp(now.logarithms[k] as number) }));
  return { matrix: now.cells, completed };
}

interface State {
  /** Of the missing judgements. */
  readonly logarithms: readonly number[];
  readonly cells: PairwiseMatrix;
  readonly right: PrincipalEigenvector;
}

type Passed = { readonly logarithms: readonly number[]; readonly way: readonly number[] };

/** How far to go along the way so that it would be at its end, judging by how it has changed since the last point. */
function secantStep(before: Passed, now: Passed): number {
  let [gone, turned] = [0, 0];
  now.way.forEach((part, k) => {
    const by = (now.logarithms[k] as number) - (before.logarithms[k] as number);
    gone += by * by;
    turned += by * ((before.way[k] as number) - part);
  });
  return turned > 0 ? Math.min(8, Math.max(1 / 8, gone / turned)) : 1;
}

function stationary({ row, column }: Pair, right: PrincipalEigenvector, left: readonly number[]): number {
  const w = right.weights;
  return (
    0.5 * Math.log(((w[row] as number) * (left[column] as number)) / ((w[column] as number) * (left[row] as number)))
  );
}

const moved = (from: readonly number[], way: readonly number[], step: number): readonly number[] =>
  from.map((value, k) => value + step * (way[k] as number));

function filled(matrix: IncompleteMatrix, missing: readonly Pair[], logarithms: readonly number[]): PairwiseMatrix {
  const rows = matrix.map((row) => row.map((cell) => cell ?? 1));
  missing.forEach(({ row, column }, k) => {
    const value = Math.exp(logarithms[k] as number);
    (rows[row] as number[])[column] = value;
    (rows[column] as number[])[row] = 1 / value;
  });
  return rows;
}
