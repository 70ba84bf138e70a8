/** From where to where one series' share of a category runs, in values. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Series on top of one another, category by category: positive values upwards from zero, negative ones downwards, each
 * beginning where the last of its sign ended. A missing value takes no room.
 *
 * @param asShares  Of a category's sum of absolute values, so that each category fills the axis (100 % stacked).
 * @returns  One row a series, one span a category.
 */
export function stack(series: readonly (readonly (number | null)[])[], asShares = false): readonly (readonly Span[])[] {
  const categories = Math.max(0, ...series.map(({ length }) => length));
  const up = new Array<number>(categories).fill(0);
  const down = new Array<number>(categories).fill(0);
  const totals = Array.from({ length: categories }, (_, category) =>
    series.reduce((sum, values) => sum + Math.abs(values[category] ?? 0), 0),
  );
  return series.map((values) =>
    Array.from({ length: categories }, (_, category) => {
      const total = totals[category] ?? 0;
      const raw = values[category] ?? 0;
      const value = asShares ? (total === 0 ? 0 : raw / total) : raw;
      const ends = value < 0 ? down : up;
      const from = ends[category] ?? 0;
      ends[category] = from + value;
      return { from, to: from + value };
    }),
  );
}

/**
 * The radius of a bubble whose area stands for its value: r = R √(value / largest).
 * A value that is missing, zero or negative has no bubble.
 */
export function bubbleRadius(value: number | null, largest: number, largestRadius: number): number {
  return value === null || value <= 0 || largest <= 0 ? 0 : largestRadius * Math.sqrt(value / largest);
}

export interface Slice {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Angles in radians, clockwise from twelve o'clock. Negative and missing values have no slice. */
export function slices(values: readonly (number | null)[]): readonly Slice[] {
  const sizes = values.map((value) => Math.max(0, value ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let at = 0;
  return sizes.map((size) => {
    const share = total === 0 ? 0 : size / total;
    const from = at;
    at += share * 2 * Math.PI;
    return { from, to: at, share };
  });
}

/** The outline of a slice between two radii; a full circle is drawn as two halves. */
export function slicePath(x: number, y: number, inner: number, outer: number, { from, to }: Slice): string {
  if (to - from >= 2 * Math.PI - 1e-6) {
    const half = { from, to: from + Math.PI, share: 0 };
    const rest = { from: from + Math.PI, to: from + 2 * Math.PI - 1e-6, share: 0 };
    return `${slicePath(x, y, inner, outer, half)} ${slicePath(x, y, inner, outer, rest)}`;
  }
  const point = (radius: number, angle: number) =>
    `${round(x + radius * Math.sin(angle))} ${round(y - radius * Math.cos(angle))}`;
  const large = to - from > Math.PI ? 1 : 0;
  const arc = (radius: number, sweep: 0 | 1, angle: number) =>
    `A ${round(radius)} ${round(radius)} 0 ${large} ${sweep} ${point(radius, angle)}`;
  const inside = inner > 0 ? `L ${point(inner, to)} ${arc(inner, 0, from)}` : `L ${round(x)} ${round(y)}`;
  return `M ${point(outer, from)} ${arc(outer, 1, to)} ${inside} Z`;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * Bars side by side in a category's band, with half a bar of air on each side as Excel leaves it (gap width 50 %
 * of a cluster for several series, a bar's width for one).
 *
 * @returns  Offset and thickness of bar `index` of `count` in a band of the given width.
 */
export function cluster(
  band: number,
  index: number,
  count: number,
): { readonly offset: number; readonly size: number } {
  const air = band * (count === 1 ? 0.3 : 0.24);
  const size = (band - air) / count;
  return { offset: air / 2 + index * size, size };
}
