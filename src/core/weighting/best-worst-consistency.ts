import type { BestWorstJudgements } from "./best-worst";

export interface BestWorstConsistency {
  /** ξ*: the least by which some ratio of weights must differ from its judgement. */
  readonly deviation: number;
  /** The largest ξ* that the comparison of best with worst allows. */
  readonly consistencyIndex: number;
  /**
   * ξ* / index: 0 consistent, 1 as bad as one criterion can make it; several that err in opposite directions may pass 1.
   * 0 where the index is 0.
   */
  readonly ratio: number;
}

/**
 * Consistency ratio of best-worst judgements: ξ* of the original (ratio) model over the consistency index of a_BW.
 *
 * ξ* is the least ξ for which weights exist with |w_B / w_j − a_Bj| ≤ ξ, |w_j / w_W − a_jW| ≤ ξ for all j. With w_W = 1
 * and b = w_B this asks for a b within a_BW ± ξ and, for each j, from (a_Bj − ξ)(a_jW − ξ) to (a_Bj + ξ)(a_jW + ξ); found
 * by bisection. The index solves ξ² − (1 + 2 a_BW) ξ + a_BW² − a_BW = 0 (smaller root), which is Rezaei's table: 0, .44,
 * 1.00, 1.63, 2.30, 3.00, 3.73, 4.47, 5.23 for 1 to 9.
 *
 * @see Rezaei (2015), Best-worst multi-criteria decision-making method, Omega 53, 49–57.
 */
export function bestWorstConsistency(judgements: BestWorstJudgements): BestWorstConsistency {
  const { worst, bestToOthers, othersToWorst } = judgements;
  const bestToWorst = bestToOthers[worst] as number;
  let low = 0;
  let high = Math.max(...bestToOthers, ...othersToWorst);
  if (weightsExist(judgements, 1e-12)) high = low;
  while (high - low > 1e-14 * (1 + high)) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (weightsExist(judgements, middle)) high = middle;
    else low = middle;
  }
  const consistencyIndex = bestWorstIndex(bestToWorst);
  return { deviation: high, consistencyIndex, ratio: consistencyIndex > 0 ? high / consistencyIndex : 0 };
}

export const bestWorstIndex = (bestToWorst: number): number =>
  Math.max(0, (1 + 2 * bestToWorst - Math.sqrt(1 + 8 * bestToWorst)) / 2);

function weightsExist({ best, worst, bestToOthers, othersToWorst }: BestWorstJudgements, xi: number): boolean {
  const bestToWorst = bestToOthers[worst] as number;
  let least = bestToWorst - xi;
  let most = bestToWorst + xi;
  bestToOthers.forEach((toOther, j) => {
    if (j === best || j === worst) return;
    const toWorst = othersToWorst[j] as number;
    least = Math.max(least, Math.max(0, toOther - xi) * Math.max(0, toWorst - xi));
    most = Math.min(most, (toOther + xi) * (toWorst + xi));
  });
  return least <= most;
}
