import { columnsOf, inProportion, isConstantColumn, type ObjectiveWeights, type Ratings } from "./objective-weights";

/**
 * MEREC: a criterion weighs more the more leaving it out changes how alternatives perform. With n_ij = min_i x_ij / x_ij
 * (higher is better) or x_ij / max_i x_ij (lower is better),
 *   S_i = ln(1 + (1/n) Σ_j |ln n_ij|), S'_ij = the same without criterion j (still divided by n),
 *   E_j = Σ_i |S'_ij − S_i|, w_j = E_j / Σ E.
 *
 * A constant criterion weighs 0; if all are constant, all weigh the same. The unit of a criterion makes no difference.
 *
 * @throws {RangeError} if a rating is not over 0: ratios and logarithms need that. {@link merecRefuses} says so beforehand.
 * @see Keshavarz-Ghorabaee, Amiri, Zavadskas, Turskis & Antucheviciene (2021), Determination of objective weights using a
 *   new method based on the removal effects of criteria (MEREC), Symmetry 13(4), 525.
 */
export function merecWeights(given: Ratings): ObjectiveWeights {
  const n = given.directions.length;
  const logarithms = columnsOf(given).map((column, j) => {
    if (merecRefuses(column)) throw new RangeError(`criterion ${j + 1} has ratings that are not over 0`);
    if (isConstantColumn(column)) return column.map(() => 0);
    const low = column.reduce((least, x) => Math.min(least, x), Infinity);
    const high = column.reduce((most, x) => Math.max(most, x), -Infinity);
    return column.map((x) => (given.directions[j] === "higher" ? Math.log(x / low) : Math.log(high / x)));
  });
  const sums = given.ratings.map((_, i) => logarithms.reduce((sum, column) => sum + (column[i] as number), 0));
  const performance = sums.map((sum) => Math.log(1 + sum / n));
  const effects = logarithms.map((column) =>
    column.reduce(
      (effect, own, i) => effect + Math.abs(Math.log(1 + ((sums[i] as number) - own) / n) - (performance[i] as number)),
      0,
    ),
  );
  const exact = effects.map((effect, j) => (logarithms[j]?.every((x) => x === 0) === true ? 0 : effect));
  return inProportion(exact, [{ key: "effect", label: "Effect of leaving it out", values: exact }]);
}

/** Whether a column has ratings that ratios cannot be taken of. */
export const merecRefuses = (column: readonly number[]): boolean => column.some((x) => !(x > 0));
