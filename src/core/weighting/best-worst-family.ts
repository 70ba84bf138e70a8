import { bestWorst, type BestWorstJudgements } from "./best-worst";
import { bestWorstConsistency, type BestWorstConsistency } from "./best-worst-consistency";
import { aggregatedJudgements } from "./group-judgement";
import type { IncompleteMatrix, Pair } from "./pairwise-matrix";
import type { StakeholderJudgements } from "./stakeholders";

export interface BestWorstStakeholder {
  readonly stakeholder: string;
  readonly influence: number;
  readonly judgements: BestWorstJudgements;
  readonly weights: readonly number[];
  /** ξ^L of the linear model. */
  readonly deviation: number;
  readonly consistency: BestWorstConsistency;
}

/** A family weighed by the best-worst method. */
export interface BestWorstFamily {
  readonly stakeholders: readonly BestWorstStakeholder[];
  /** Means of the stakeholders' weights by influence; sum to 1. */
  readonly weights: readonly number[];
}

/** What keeps one stakeholder's judgements from being best-worst judgements. */
export interface BestWorstGap {
  readonly stakeholder: string;
  /** Comparisons with the best or the worst that are missing; empty if there is no best or no worst. */
  readonly missing: readonly Pair[];
}

/**
 * Weights from best-worst judgements, read out of pairwise ones: the best is the criterion that is preferred to all it
 * was compared with, the worst the one over which all are preferred; of several, the one with most comparisons, then the
 * greatest preferences, then the first by name, so that the order of the rows decides nothing. Stakeholders without influence are passed over. Different stakeholders may have
 * different bests, so that their weights are averaged and not their judgements.
 *
 * @param names  of the n criteria, each another one.
 * @returns  The gaps of all stakeholders if there are any, or if nobody has influence (then with no stakeholder).
 */
export function bestWorstFamily(
  names: readonly string[],
  stakeholders: readonly StakeholderJudgements[],
): BestWorstFamily | { readonly gaps: readonly BestWorstGap[] } {
  const n = names.length;
  const gaps: BestWorstGap[] = [];
  const weighed: BestWorstStakeholder[] = [];
  for (const { stakeholder, influence, judgements: said } of stakeholders) {
    if (!(influence > 0)) continue;
    const matrix = aggregatedJudgements(
      n,
      said.map((judgement) => ({ ...judgement, influence: 1 })),
    );
    const judgements = bestWorstJudgements(matrix, names);
    if ("missing" in judgements) gaps.push({ stakeholder, ...judgements });
    else {
      const { weights, deviation } = bestWorst(judgements);
      const consistency = bestWorstConsistency(judgements);
      weighed.push({ stakeholder, influence, judgements, weights, deviation, consistency });
    }
  }
  if (gaps.length > 0 || weighed.length === 0) return { gaps };
  const total = weighed.reduce((sum, { influence }) => sum + influence, 0);
  const mean = (j: number) =>
    weighed.reduce((sum, { influence, weights }) => sum + influence * (weights[j] as number), 0);
  return { stakeholders: weighed, weights: Array.from({ length: n }, (_, j) => mean(j) / total) };
}

/** The best-worst judgements among pairwise ones over the named criteria, or the pairs that are missing for them. */
export function bestWorstJudgements(
  matrix: IncompleteMatrix,
  names: readonly string[],
): BestWorstJudgements | { readonly missing: readonly Pair[] } {
  const n = matrix.length;
  const byName = names.map((_, index) => index).sort((a, b) => ((names[a] as string) < (names[b] as string) ? -1 : 1));
  const best = leader(matrix, byName, (cell) => cell, undefined);
  if (best === undefined) return { missing: [] };
  const worst = n === 1 ? best : leader(matrix, byName, (cell) => 1 / cell, best);
  if (worst === undefined) return { missing: [] };
  const at = (row: number, column: number): number | null => matrix[row]?.[column] ?? null;
  const indices = matrix.map((_, j) => j);
  const missing = [
    ...indices.filter((j) => at(best, j) === null).map((j) => ({ row: best, column: j })),
    ...indices.filter((j) => j !== best && at(j, worst) === null).map((j) => ({ row: j, column: worst })),
  ];
  if (missing.length > 0) return { missing };
  return {
    best,
    worst,
    bestToOthers: indices.map((j) => Math.max(1, at(best, j) as number)),
    othersToWorst: indices.map((j) => Math.max(1, at(j, worst) as number)),
  };
}

/** 1/3 times 3 may be a little less than 1. */
const ROUNDING = 1e-9;

/** The criterion whose row, seen through `turned`, nowhere falls below 1; of equally strong ones the first in `order`. */
function leader(
  matrix: IncompleteMatrix,
  order: readonly number[],
  turned: (cell: number) => number,
  not: number | undefined,
): number | undefined {
  let found: { readonly index: number; readonly compared: number; readonly strength: number } | undefined;
  for (const index of order) {
    const row = matrix[index] as IncompleteMatrix[number];
    const cells = row.flatMap((cell, j) => (cell === null || j === index ? [] : [turned(cell)]));
    if (index === not || cells.some((cell) => cell < 1 - ROUNDING)) continue;
    if (cells.length === 0 && matrix.length > 1) continue;
    const strength = cells.reduce((sum, cell) => sum + Math.log(cell), 0);
    const better =
      found === undefined ||
      cells.length > found.compared ||
      (cells.length === found.compared && strength > found.strength + ROUNDING);
    if (better) found = { index, compared: cells.length, strength };
  }
  return found?.index;
}
