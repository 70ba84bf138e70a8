import { columnOf, type DecisionMatrix } from "./decision-matrix";
import { largest, smallest } from "./extremes";

export interface BestRatios {
  /** n: the largest rating on a benefit, the smallest on a cost. */
  readonly best: readonly number[];
  /** m × n, 1 is the best there is. */
  readonly ratios: readonly (readonly number[])[];
}

/**
 * Ratings as ratios to the best: x / max x on a benefit, min x / x on a cost.
 *
 * On a constant criterion and on one of weight 0 everyone has 1, so that 0/0 cannot occur.
 *
 * @param matrix  Benefits of 0 or more, costs above 0 where the weight is not 0; then ratios are from 0 to 1.
 */
export function bestRatios(matrix: DecisionMatrix): BestRatios {
  const { directions, weights } = matrix;
  const columns = directions.map((_, j) => columnOf(matrix, j));
  const best = columns.map((column, j) => (directions[j] === "higher" ? largest(column) : smallest(column)));
  const even = columns.map((column, j) => weights[j] === 0 || smallest(column) === largest(column));
  return {
    best,
    ratios: matrix.ratings.map((row) =>
      row.map((x, j) => {
        if (even[j]) return 1;
        const top = best[j] as number;
        return directions[j] === "higher" ? x / top : top / x;
      }),
    ),
  };
}
