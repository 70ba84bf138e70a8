import { consistency, consistencyIndex, type Consistency } from "./consistency";
import type { PairwiseMatrix } from "./pairwise-matrix";
import { principalEigenvector } from "./principal-eigenvector";
import type { RandomIndexId } from "../run-parameters";

export interface AhpWeights {
  /** Sum to 1, in the order of the matrix. */
  readonly weights: readonly number[];
  /** n for consistent judgements, more for others. */
  readonly lambdaMax: number;
  readonly consistencyIndex: number;
  readonly consistency: Consistency;
}

/**
 * Analytic hierarchy process: weights as the principal right eigenvector of the judgement matrix, A w = λ_max w.
 *
 * Consistent judgements (a_ik = a_ij a_jk) give back the weights behind them, with λ_max = n and a ratio of 0. One
 * criterion weighs 1; all judgements equal give equal weights.
 *
 * @param matrix  complete; complete it first if judgements are missing.
 * @param table  the random-index table that the consistency ratio is measured with.
 * @param missing  how many of its judgements were missing and completed.
 * @see Saaty (1977), A scaling method for priorities in hierarchical structures, Journal of Mathematical Psychology
 *   15(3), 234–281.
 */
export function ahp(matrix: PairwiseMatrix, table: RandomIndexId = "saaty-1980", missing = 0): AhpWeights {
  const { weights, lambdaMax } = principalEigenvector(matrix);
  const n = matrix.length;
  return {
    weights,
    lambdaMax,
    consistencyIndex: consistencyIndex(lambdaMax, n),
    consistency: consistency(lambdaMax, n, table, missing),
  };
}
