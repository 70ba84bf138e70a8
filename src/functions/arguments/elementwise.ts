import { invalid } from "../refusal";
import { numberMatrix } from "./matrix";

/**
 * Applies a formula to the cells that stand in the same place of several ranges, as Excel's own operators do: all ranges
 * have the same shape, and a single cell counts for every place.
 *
 * @param given  The ranges by their arguments' names.
 * @throws {Refusal} if a cell holds no number, or the shapes differ.
 */
export function elementwise<Name extends string>(
  given: Readonly<Record<Name, unknown>>,
  formula: (figures: Readonly<Record<Name, number>>) => number,
): number[][] {
  const names = Object.keys(given) as Name[];
  const ranges = names.map((name) => ({ name, rows: numberMatrix(name, given[name]) }));
  const isSingle = (rows: readonly (readonly number[])[]): boolean => rows.length === 1 && rows[0]?.length === 1;
  const shaping = ranges.find(({ rows }) => !isSingle(rows)) ?? ranges[0];
  const height = shaping?.rows.length ?? 0;
  const width = shaping?.rows[0]?.length ?? 0;
  for (const { name, rows } of ranges) {
    const columns = rows[0]?.length ?? 0;
    if (isSingle(rows) || (rows.length === height && columns === width)) continue;
    throw invalid(
      `${name}: expected ${height} × ${width} cells like ${shaping?.name ?? ""}, or a single cell; found ${rows.length} × ${columns}.`,
    );
  }
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_unused, j) => {
      const figures = ranges.map(({ name, rows }) => [name, (rows[i] ?? rows[0])?.[j] ?? rows[0]?.[0] ?? 0]);
      return formula(Object.fromEntries(figures) as Record<Name, number>);
    }),
  );
}
