import type { IncompleteMatrix } from "./pairwise-matrix";

/** One person's answer about two criteria, by their index. */
export interface PairJudgement {
  readonly row: number;
  readonly column: number;
  /** Row over column, over 0. */
  readonly preference: number;
  /** Not negative; 0 is not counted. */
  readonly influence: number;
}

/**
 * One matrix from many judgements: each pair is the geometric mean of what was said about it, weighted by influence,
 *   a_ij = exp(Σ_k r_k ln a_ij^k / Σ_k r_k) over those who judged the pair.
 *
 * It is the only mean that keeps a_ji = 1 / a_ij and treats all pairs alike. Identical stakeholders give back their
 * matrix; one with influence 0 changes nothing. A pair that nobody with influence judged is null. Whoever left a pair out
 * has no say on it, and says nothing against those who judged it.
 *
 * @param n  how many criteria there are.
 * @throws {RangeError} if a preference is not over 0 or an influence is negative.
 * @see Aczél & Saaty (1983), Procedures for synthesizing ratio judgements, Journal of Mathematical Psychology 27(1),
 *   93–102.
 */
export function aggregatedJudgements(n: number, judgements: readonly PairJudgement[]): IncompleteMatrix {
  const logarithms = square(n);
  const influences = square(n);
  for (const { row, column, preference, influence } of judgements) {
    if (!(preference > 0 && preference < Infinity))
      throw new RangeError(`a judgement must be over 0, got ${preference}`);
    if (!(influence >= 0 && influence < Infinity))
      throw new RangeError(`influence must be 0 or more, got ${influence}`);
    if (row === column) continue;
    const [i, j, sign] = row < column ? [row, column, 1] : [column, row, -1];
    add(logarithms, i, j, sign * influence * Math.log(preference));
    add(influences, i, j, influence);
  }
  return logarithms.map((cells, i) =>
    cells.map((_, j) => {
      if (i === j) return 1;
      const [row, column] = i < j ? [i, j] : [j, i];
      const influence = influences[row]?.[column] as number;
      if (influence === 0) return null;
      const mean = Math.exp((logarithms[row]?.[column] as number) / influence);
      return i < j ? mean : 1 / mean;
    }),
  );
}

const square = (n: number): number[][] => Array.from({ length: n }, () => new Array<number>(n).fill(0));

function add(matrix: readonly number[][], i: number, j: number, amount: number): void {
  const row = matrix[i];
  if (row === undefined || row[j] === undefined) throw new RangeError(`there are no criteria ${i} and ${j}`);
  row[j] += amount;
}
