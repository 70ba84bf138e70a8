/** Minimise c·x with A x = b and x ≥ 0. */
export interface LinearProgram {
  readonly cost: readonly number[];
  readonly matrix: readonly (readonly number[])[];
  readonly right: readonly number[];
}

export interface LinearOptimum {
  readonly x: readonly number[];
  readonly value: number;
  /** c_j − y·A_j: how much the optimum rises for each unit of a variable that is 0; 0 for the variables in the basis. */
  readonly reducedCosts: readonly number[];
}

const TINY = 1e-11;

/**
 * The two-phase simplex method on a dense tableau, for the small programs of weighting (tens of rows). Bland's rule keeps
 * it from going in circles, so that it ends after finitely many steps.
 *
 * @throws {RangeError} if nothing satisfies the equations, or the cost has no minimum: the callers' programs have one.
 * @see Bland (1977), New finite pivoting rules for the simplex method, Mathematics of Operations Research 2(2), 103–107.
 */
export function minimise({ cost, matrix, right }: LinearProgram): LinearOptimum {
  const rowCount = matrix.length;
  const n = cost.length;
  const rows = matrix.map((row, i) => {
    const sign = (right[i] as number) < 0 ? -1 : 1;
    const artificial = Array.from({ length: rowCount }, (_, k) => (k === i ? 1 : 0));
    return [...row.map((cell) => sign * cell), ...artificial, sign * (right[i] as number)];
  });
  const basis = rows.map((_, i) => n + i);
  const feasibility = priced(rows, basis, [...cost.map(() => 0), ...rows.map(() => 1)]);
  run(rows, basis, feasibility, n + rowCount);
  if (-(feasibility[n + rowCount] as number) > 1e-8) throw new RangeError("nothing satisfies the equations");
  leaveArtificials(rows, basis, n);
  const prices = priced(rows, basis, [...cost, ...rows.map(() => 0)]);
  run(rows, basis, prices, n);
  const x = new Array<number>(n).fill(0);
  basis.forEach((variable, i) => {
    if (variable < n) x[variable] = rows[i]?.[n + rowCount] as number;
  });
  return {
    x,
    value: x.reduce((sum, amount, j) => sum + amount * (cost[j] as number), 0),
    reducedCosts: prices.slice(0, n),
  };
}

/** The row of reduced costs for a cost and a basis, with minus the cost so far at its end. */
function priced(rows: readonly number[][], basis: readonly number[], cost: readonly number[]): number[] {
  const prices = [...cost, 0];
  rows.forEach((row, i) => {
    const price = cost[basis[i] as number] as number;
    if (price !== 0) row.forEach((cell, j) => (prices[j] = (prices[j] as number) - price * cell));
  });
  return prices;
}

function run(rows: number[][], basis: number[], prices: number[], columns: number): void {
  for (;;) {
    const entering = prices.findIndex((price, j) => j < columns && price < -TINY);
    if (entering < 0) return;
    const leaving = leavingRow(rows, basis, entering);
    if (leaving < 0) throw new RangeError("the cost has no minimum");
    pivot(rows, basis, prices, leaving, entering);
  }
}

/** Least ratio; of several the row whose variable has the least index. */
function leavingRow(rows: readonly number[][], basis: readonly number[], entering: number): number {
  let best = -1;
  let least = Infinity;
  rows.forEach((row, i) => {
    const cell = row[entering] as number;
    if (cell <= TINY) return;
    const ratio = (row[row.length - 1] as number) / cell;
    if (
      ratio < least - TINY ||
      (ratio <= least + TINY && best >= 0 && (basis[i] as number) < (basis[best] as number))
    ) {
      best = i;
      least = Math.min(least, ratio);
    }
  });
  return best;
}

function pivot(rows: number[][], basis: number[], prices: number[], leaving: number, entering: number): void {
  const row = rows[leaving] as number[];
  const divisor = row[entering] as number;
  row.forEach((cell, j) => (row[j] = cell / divisor));
  for (const other of [...rows, prices]) {
    if (other === row) continue;
    const factor = other[entering] as number;
    if (factor !== 0) row.forEach((cell, j) => (other[j] = (other[j] as number) - factor * cell));
  }
  basis[leaving] = entering;
}

/** Artificial variables that are still in the basis, at 0, make room for real ones; a row without any says nothing new. */
function leaveArtificials(rows: number[][], basis: number[], n: number): void {
  basis.forEach((variable, i) => {
    if (variable < n) return;
    const entering = rows[i]?.findIndex((cell, j) => j < n && Math.abs(cell) > 1e-9) ?? -1;
    if (entering >= 0) pivot(rows, basis, new Array<number>(rows[0]?.length ?? 0).fill(0), i, entering);
  });
}
