import { correlation } from "./rank-correlation";

/** How far one criterion tells projects apart. All about values, 0 to 1. */
export interface CriterionSpread {
  readonly criterion: number;
  /** Projects that have a value. */
  readonly count: number;
  readonly low: number;
  readonly high: number;
  /** Population standard deviation. */
  readonly standardDeviation: number;
  /** Different values, to 12 decimals. */
  readonly distinct: number;
  /** The share of projects that have the most frequent value. */
  readonly mostAlike: number;
  /** The criterion's share of what moves scores: weight × standard deviation over the sum of all; 0 if nothing varies. */
  readonly influence: number;
  /** Why it hardly tells projects apart; absent if it does. */
  readonly weakness?: "constant" | "crowded" | "narrow";
}

/** Two criteria whose values rise and fall together (or oppositely). */
export interface CriterionPair {
  readonly a: number;
  readonly b: number;
  /** Pearson's, over the projects that have both values. */
  readonly correlation: number;
  readonly count: number;
}

export interface Spread {
  readonly criteria: readonly CriterionSpread[];
  /** All pairs that can be compared, the strongest correlation first. */
  readonly pairs: readonly CriterionPair[];
  /** Of these, the ones that say the same thing twice: a correlation of {@link SAME_THING} or more. */
  readonly doubled: readonly CriterionPair[];
}

/** From this correlation on, over 80 % of what one criterion says is in the other (0.9² = 0.81). */
export const SAME_THING = 0.9;

/** A criterion on which this share of projects has the same value is crowded. */
export const CROWDED = 0.8;

/** A standard deviation below this, a twentieth of the scale, is narrow. */
export const NARROW = 0.05;

/** Fewer projects than this have a correlation by chance. */
const FEWEST = 5;

/**
 * Which criteria do not tell projects apart, and which pairs say the same thing twice.
 *
 * @param values  m × n, 0 to 1; null where a value was left out.
 * @param weights  n, summing to 1.
 */
export function spread(values: readonly (readonly (number | null)[])[], weights: readonly number[]): Spread {
  const columns = weights.map((_, j) => values.map((row) => row[j] ?? null));
  const deviations = columns.map((column) => deviationOf(present(column)));
  const moved = deviations.reduce((sum, deviation, j) => sum + deviation * (weights[j] as number), 0);
  const criteria = columns.map((column, j) => {
    const influence = moved > 0 ? ((weights[j] as number) * (deviations[j] as number)) / moved : 0;
    return spreadOf(j, present(column), deviations[j] as number, influence);
  });
  const pairs = columns
    .flatMap((a, i) => columns.slice(0, i).flatMap((b, j) => pairOf(j, i, b, a)))
    .sort((p, q) => Math.abs(q.correlation) - Math.abs(p.correlation) || p.a - q.a || p.b - q.b);
  return { criteria, pairs, doubled: pairs.filter((pair) => pair.correlation >= SAME_THING) };
}

const present = (column: readonly (number | null)[]): readonly number[] => column.filter((value) => value !== null);

function deviationOf(column: readonly number[]): number {
  const mean = column.reduce((sum, value) => sum + value, 0) / Math.max(1, column.length);
  const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, column.length);
  return variance < 1e-24 ? 0 : Math.sqrt(variance);
}

function spreadOf(
  criterion: number,
  column: readonly number[],
  standardDeviation: number,
  influence: number,
): CriterionSpread {
  const times = new Map<number, number>();
  for (const value of column) {
    const rounded = Math.round(value * 1e12) / 1e12;
    times.set(rounded, (times.get(rounded) ?? 0) + 1);
  }
  const mostAlike = column.length === 0 ? 1 : Math.max(...times.values()) / column.length;
  const weakness = weaknessOf(times.size, mostAlike, standardDeviation);
  return {
    criterion,
    count: column.length,
    low: column.reduce((least, value) => Math.min(least, value), column[0] ?? 0),
    high: column.reduce((most, value) => Math.max(most, value), column[0] ?? 0),
    standardDeviation,
    distinct: times.size,
    mostAlike,
    influence,
    ...(weakness === undefined ? {} : { weakness }),
  };
}

function weaknessOf(distinct: number, mostAlike: number, deviation: number): CriterionSpread["weakness"] {
  if (distinct <= 1) return "constant";
  if (mostAlike >= CROWDED) return "crowded";
  return deviation < NARROW ? "narrow" : undefined;
}

function pairOf(
  a: number,
  b: number,
  left: readonly (number | null)[],
  right: readonly (number | null)[],
): readonly CriterionPair[] {
  const both = left.flatMap((x, i): [number, number][] => {
    const y = right[i] ?? null;
    return x === null || y === null ? [] : [[x, y]];
  });
  if (both.length < FEWEST) return [];
  const found = correlation(
    both.map(([x]) => x),
    both.map(([, y]) => y),
  );
  return found === undefined ? [] : [{ a, b, correlation: found, count: both.length }];
}
