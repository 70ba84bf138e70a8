/**
 * Solves A x = b for a small square A, by Gaussian elimination with partial pivoting.
 *
 * @throws {RangeError} if A has no inverse.
 */
export function linearSystem(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let i = column + 1; i < n; i++) {
      if (Math.abs(at(rows, i, column)) > Math.abs(at(rows, pivot, column))) pivot = i;
    }
    if (Math.abs(at(rows, pivot, column)) < 1e-12) throw new RangeError("the equations do not have one solution");
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    for (let i = column + 1; i < n; i++) {
      const factor = at(rows, i, column) / at(rows, column, column);
      if (factor === 0) continue;
      const row = rows[i] as number[];
      for (let j = column; j <= n; j++) row[j] = (row[j] as number) - factor * at(rows, column, j);
    }
  }
  const solution = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let value = at(rows, i, n);
    for (let j = i + 1; j < n; j++) value -= at(rows, i, j) * (solution[j] as number);
    solution[i] = value / at(rows, i, i);
  }
  return solution;
}

const at = (rows: readonly (readonly number[])[], i: number, j: number): number => rows[i]?.[j] as number;
