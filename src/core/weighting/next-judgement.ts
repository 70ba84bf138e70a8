import { connectedGroups, missingPairs, type IncompleteMatrix, type Pair } from "./pairwise-matrix";

/** How far one person has got with the pairs of one family. */
export interface JudgingProgress {
  readonly judged: number;
  /** n (n − 1) / 2 for n criteria. */
  readonly pairs: number;
  /** How many judgements weights still wait for: one for each group of criteria that nothing connects to the first. */
  readonly linksMissing: number;
}

export const judgingProgress = (matrix: IncompleteMatrix): JudgingProgress => {
  const pairs = Math.max(0, (matrix.length * (matrix.length - 1)) / 2);
  return {
    judged: pairs - missingPairs(matrix).length,
    pairs,
    linksMissing: Math.max(0, connectedGroups(matrix).length - 1),
  };
};

/**
 * A pair to ask about next, so that weights follow as soon as possible and every further answer tells most.
 *
 * First come pairs that connect: each takes a criterion of the first group that hangs together and one of the next, so
 * that n − 1 answers give weights. Then come the pairs whose criteria have been compared least so far; ties go to the
 * first in the rows.
 *
 * @returns  Undefined if every pair has been judged.
 */
export function nextJudgement(matrix: IncompleteMatrix): Pair | undefined {
  return linkToMake(matrix) ?? leastCompared(matrix);
}

/** The last criterion of the first group and the first of the next: in an empty matrix 1–2, 2–3, 3–4 … in turn. */
export function linkToMake(matrix: IncompleteMatrix): Pair | undefined {
  const [first, second] = connectedGroups(matrix);
  const [row, column] = [first?.at(-1), second?.[0]];
  if (row === undefined || column === undefined) return undefined;
  return row < column ? { row, column } : { row: column, column: row };
}

export function leastCompared(matrix: IncompleteMatrix): Pair | undefined {
  const compared = matrix.map((cells) => cells.filter((cell) => cell !== null).length - 1);
  const count = ({ row, column }: Pair): number => (compared[row] as number) + (compared[column] as number);
  const [first, ...others] = missingPairs(matrix);
  return first && others.reduce((least, pair) => (count(pair) < count(least) ? pair : least), first);
}
