import { completeJudgements } from "./completion";
import { consistency, type Consistency } from "./consistency";
import { connectedGroups, missingPairs, withJudgement, type IncompleteMatrix, type Pair } from "./pairwise-matrix";
import { principalEigenvector } from "./principal-eigenvector";
import { nearestOnScale } from "./saaty-scale";
import type { RandomIndexId } from "../run-parameters";

/** A judgement, and what it would have to be for the others to agree with it best. */
export interface Mending extends Pair {
  readonly judged: number;
  /** The value that makes λ_max smallest with all other judgements as they are. */
  readonly ideal: number;
  /** The value nearest to that on Saaty's scale, which a person can enter. */
  readonly mending: number;
  /** With `mending` in place. */
  readonly after: Consistency;
  readonly lambdaAfter: number;
}

/**
 * The judgement that most harms consistency: the one whose change alone, to a value on Saaty's scale, lowers λ_max most.
 *
 * Each judgement in turn is taken out and completed from the others. With three criteria all three contradict each other
 * by the same factor, and the scale decides; what then still ties goes to the first in the rows.
 *
 * @returns  Undefined if no change of a single judgement to a value on the scale improves consistency.
 * @see Bozóki, Fülöp & Poesz (2011), On pairwise comparison matrices that can be made consistent by the modification of a
 *   few elements, Central European Journal of Operations Research 19(2), 157–175, for the idea of mending one element.
 */
export function worstJudgement(matrix: IncompleteMatrix, table: RandomIndexId): Mending | undefined {
  const n = matrix.length;
  const now = completeJudgements(matrix);
  const lambdaNow = principalEigenvector(now.matrix).lambdaMax;
  let worst: Mending | undefined;
  for (let row = 0; row < n; row++) {
    for (let column = row + 1; column < n; column++) {
      const judged = matrix[row]?.[column] ?? null;
      if (judged === null) continue;
      const mended = mend(matrix, { row, column }, judged, table);
      if (mended === undefined || mended.lambdaAfter > lambdaNow - 1e-9) continue;
      if (worst === undefined || mended.lambdaAfter < worst.lambdaAfter - 1e-9) worst = mended;
    }
  }
  return worst;
}

function mend(matrix: IncompleteMatrix, pair: Pair, judged: number, table: RandomIndexId): Mending | undefined {
  const without = withJudgement(matrix, pair, null);
  if (connectedGroups(without).length > 1) return undefined;
  const { completed } = completeJudgements(without);
  const ideal = completed.find(({ row, column }) => row === pair.row && column === pair.column)?.value ?? judged;
  const mending = nearestOnScale(ideal);
  const { lambdaMax } = principalEigenvector(completeJudgements(withJudgement(matrix, pair, mending)).matrix);
  return {
    ...pair,
    judged,
    ideal,
    mending,
    lambdaAfter: lambdaMax,
    after: consistency(lambdaMax, matrix.length, table, missingPairs(matrix).length),
  };
}
