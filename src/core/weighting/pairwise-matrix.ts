/** n × n, positive, a_ji = 1 / a_ij, 1 on the diagonal: how many times as important the row is as the column. */
export type PairwiseMatrix = readonly (readonly number[])[];

/** As {@link PairwiseMatrix}, with null for a pair that nobody has judged. */
export type IncompleteMatrix = readonly (readonly (number | null)[])[];

/** A typed 0.33 stands for 1/3: how far a cell may be from one over the cell across the diagonal. */
const TYPED_RECIPROCAL = 0.02;

/**
 * A judgement matrix from cells as people type them: the cells above the diagonal count, those below are made their
 * exact reciprocals, so that 0.33 below a 3 does no harm. A pair with a cell on one side only takes it from there.
 *
 * @param cells  n rows of n cells; null where nothing was judged.
 * @throws {RangeError} if the cells are not square, one is not a positive finite number, the diagonal is not 1, or two
 *   cells across the diagonal contradict each other by more than 2 %.
 */
export function pairwiseMatrix(cells: readonly (readonly (number | null)[])[]): IncompleteMatrix {
  const n = cells.length;
  const at = (i: number, j: number): number | null => cells[i]?.[j] ?? null;
  cells.forEach((row, i) => {
    if (row.length !== n) throw new RangeError(`a judgement matrix has as many columns as rows: row ${i + 1} of ${n}`);
    row.forEach((cell, j) => checkCell(cell, i, j));
  });
  return cells.map((row, i) =>
    row.map((_, j) => {
      if (i === j) return 1;
      const [upper, lower] = i < j ? [at(i, j), at(j, i)] : [at(j, i), at(i, j)];
      if (upper !== null && lower !== null && Math.abs(upper * lower - 1) > TYPED_RECIPROCAL)
        throw new RangeError(`${upper} and ${lower} across the diagonal are not one over each other`);
      const value = upper ?? (lower === null ? null : 1 / lower);
      return value === null || i < j ? value : 1 / value;
    }),
  );
}

function checkCell(cell: number | null, i: number, j: number): void {
  if (cell !== null && !(cell > 0 && cell < Infinity))
    throw new RangeError(`a judgement must be a number over 0, got ${cell} in row ${i + 1}, column ${j + 1}`);
  if (i === j && cell !== null && cell !== 1)
    throw new RangeError(`a criterion compared with itself is 1, not ${cell}`);
}

export const isComplete = (matrix: IncompleteMatrix): matrix is PairwiseMatrix =>
  matrix.every((row) => row.every((cell) => cell !== null));

export interface Pair {
  readonly row: number;
  readonly column: number;
}

/** The pairs above the diagonal that nobody has judged, row by row. */
export function missingPairs(matrix: IncompleteMatrix): readonly Pair[] {
  return matrix.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (column > row && cell === null ? [{ row, column }] : [])),
  );
}

/** The matrix with one pair and its reciprocal set, or taken out with null. */
export function withJudgement(matrix: IncompleteMatrix, { row, column }: Pair, value: number | null): IncompleteMatrix {
  return matrix.map((cells, i) =>
    cells.map((cell, j) => {
      if (i === row && j === column) return value;
      if (i === column && j === row) return value === null ? null : 1 / value;
      return cell;
    }),
  );
}

/**
 * Groups of criteria that judgements connect, directly or through others. More than one group: nothing says how the
 * criteria of one compare with those of another, and no weights follow.
 *
 * @returns  Indices, ascending within a group; groups in the order of their first index.
 */
export function connectedGroups(matrix: IncompleteMatrix): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const seen = new Set<number>();
  matrix.forEach((_, start) => {
    if (seen.has(start)) return;
    const group = [start];
    seen.add(start);
    for (const i of group) {
      matrix[i]?.forEach((cell, j) => {
        if (cell === null || seen.has(j)) return;
        seen.add(j);
        group.push(j);
      });
    }
    groups.push(group.sort((a, b) => a - b));
  });
  return groups;
}
