/** Ratings as the objective methods take them: m alternatives × n criteria, each criterion in a unit of its own. */
export interface Ratings {
  readonly ratings: readonly (readonly number[])[];
  /** n, which way each criterion is better. */
  readonly directions: readonly ("higher" | "lower")[];
}

/** What an objective method finds, with the figure behind each weight. */
export interface ObjectiveWeights {
  /** n; not negative, sum to 1. */
  readonly weights: readonly number[];
  /** n; the amounts that the weights are in proportion to, and what a reader checks them with. */
  readonly workings: readonly ObjectiveWorking[];
  /** Whether all criteria are constant, so that nothing tells alternatives apart and all weigh the same. */
  readonly allConstant: boolean;
}

export interface ObjectiveWorking {
  readonly key: string;
  readonly label: string;
  readonly values: readonly number[];
}

/** The columns of the ratings: n arrays of m numbers. */
export const columnsOf = ({ ratings, directions }: Ratings): readonly (readonly number[])[] =>
  directions.map((_, j) => ratings.map((row) => row[j] as number));

/** Whether all numbers are the same; true for one alternative, and for none. */
export const isConstantColumn = (column: readonly number[]): boolean => column.every((value) => value === column[0]);

/** Weights in proportion to `amounts`; equal ones if all are 0, because then no criterion deserves more than another. */
export function inProportion(amounts: readonly number[], workings: readonly ObjectiveWorking[]): ObjectiveWeights {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return {
    weights: amounts.map((amount) => (total > 0 ? amount / total : 1 / amounts.length)),
    workings,
    allConstant: !(total > 0),
  };
}

/** (x − min) / (max − min), turned round where lower is better; a constant column is 0 throughout. */
export function rescaledColumns(given: Ratings): readonly (readonly number[])[] {
  return columnsOf(given).map((column, j) => {
    const low = column.reduce((least, x) => Math.min(least, x), Infinity);
    const high = column.reduce((most, x) => Math.max(most, x), -Infinity);
    if (!(high > low)) return column.map(() => 0);
    return column.map((x) => (given.directions[j] === "higher" ? (x - low) / (high - low) : (high - x) / (high - low)));
  });
}

export const meanOf = (column: readonly number[]): number => column.reduce((sum, x) => sum + x, 0) / column.length;

/** Of a sample, Σ(x − x̄)² / (m − 1) under the root; 0 for a constant column. */
export function deviationOf(column: readonly number[]): number {
  if (isConstantColumn(column)) return 0;
  const mean = meanOf(column);
  return Math.sqrt(column.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (column.length - 1));
}
