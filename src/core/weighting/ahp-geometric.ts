import { linearSystem } from "./linear-system";
import { connectedGroups, type IncompleteMatrix } from "./pairwise-matrix";

export interface GeometricWeights {
  /** Sum to 1, in the order of the matrix. */
  readonly weights: readonly number[];
  /** 0 for consistent judgements; absent where judgements are missing, or with fewer than three criteria. */
  readonly geometricConsistencyIndex?: number;
  /** Whether the index is within the limit that corresponds to a consistency ratio of 0.10. */
  readonly verdict: "consistent" | "acceptable" | "inconsistent" | "not measured";
}

/**
 * AHP by row geometric means: w_i ∝ (Π_j a_ij)^(1/n), which is the weights that are nearest to the judgements by least
 * squares of logarithms. A sheet can calculate it, and the order of the rows or the side from which a pair is judged does
 * not matter to it.
 *
 * Where judgements are missing, the least squares are taken over those that are there (with all present it is the same).
 * The geometric consistency index is 2 / ((n − 1)(n − 2)) Σ_{i<j} ln²(a_ij w_j / w_i).
 *
 * @throws {RangeError} if the judgements do not connect all criteria.
 * @see Crawford & Williams (1985), A note on the analysis of subjective judgment matrices, Journal of Mathematical
 *   Psychology 29(4), 387–405.
 * @see Aguarón & Moreno-Jiménez (2003), The geometric consistency index: approximated thresholds, European Journal of
 *   Operational Research 147(1), 137–145.
 * @see Bozóki, Fülöp & Rónyai (2010), Mathematical and Computer Modelling 52(1–2), 318–333, for missing judgements.
 */
export function ahpGeometric(matrix: IncompleteMatrix): GeometricWeights {
  const n = matrix.length;
  if (n === 0) return { weights: [], verdict: "not measured" };
  if (connectedGroups(matrix).length > 1) throw new RangeError("the judgements do not connect all criteria");
  const logarithms = leastSquares(matrix);
  const powers = logarithms.map((y) => Math.exp(y - Math.max(...logarithms)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const weights = powers.map((power) => power / total);
  const index = geometricIndex(matrix, weights);
  return index === undefined
    ? { weights, verdict: "not measured" }
    : { weights, geometricConsistencyIndex: index, verdict: verdictOn(index, n) };
}

/** y_i = ln w_i with y_1 = 0: for each i, Σ_j (y_i − y_j) = Σ_j ln a_ij over the judged pairs. */
function leastSquares(matrix: IncompleteMatrix): readonly number[] {
  const equations = matrix.slice(1).map((row, k) =>
    matrix.slice(1).map((_, j) => {
      if (j !== k) return row[j + 1] === null ? 0 : -1;
      return row.filter((cell) => cell !== null).length - 1;
    }),
  );
  const right = matrix.slice(1).map((row) => row.reduce((sum: number, cell) => sum + Math.log(cell ?? 1), 0));
  return [0, ...linearSystem(equations, right)];
}

function geometricIndex(matrix: IncompleteMatrix, weights: readonly number[]): number | undefined {
  const n = matrix.length;
  if (n < 3) return undefined;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const cell = matrix[i]?.[j] ?? null;
      if (cell === null) return undefined;
      sum += Math.log((cell * (weights[j] as number)) / (weights[i] as number)) ** 2;
    }
  }
  return (2 * sum) / ((n - 1) * (n - 2));
}

/** The index at which the consistency ratio is about 0.10. */
export const geometricIndexLimit = (n: number): number => (n <= 3 ? 0.3147 : n === 4 ? 0.3526 : 0.37);

function verdictOn(index: number, n: number): GeometricWeights["verdict"] {
  if (index < 1e-9) return "consistent";
  return index <= geometricIndexLimit(n) ? "acceptable" : "inconsistent";
}
