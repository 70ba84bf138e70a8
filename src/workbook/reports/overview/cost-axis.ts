/** Beyond this many times the far end of the usual costs, an axis would be drawn for a few and hide the many. */
const FAR = 1.5;

export interface CostAxis {
  /** Where the axis ends. */
  readonly end: number;
  /** How many of the costs lie beyond. */
  readonly beyond: number;
}

/**
 * An axis that shows most projects apart from each other where a few cost many times what the others do: it ends past
 * the upper quartile plus three times the distance between the quartiles, at a round figure.
 *
 * @returns  undefined where every cost fits an axis that is not much longer.
 * @see Tukey (1977), Exploratory Data Analysis: the outer fence, beyond which values are “far out”.
 */
export function costAxis(costs: readonly number[]): CostAxis | undefined {
  const sorted = costs.filter((cost) => cost > 0).sort((a, b) => a - b);
  const largest = sorted[sorted.length - 1];
  if (largest === undefined) return undefined;
  const lower = quantile(sorted, 0.25);
  const upper = quantile(sorted, 0.75);
  const end = roundedUp(upper + 3 * (upper - lower));
  return largest <= FAR * end ? undefined : { end, beyond: sorted.filter((cost) => cost > end).length };
}

/** Linear between the two nearest, as PERCENTILE.INC has it. */
function quantile(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (position - Math.floor(position)) * (above - below);
}

/** The next figure of one or two digits that an axis may well end at. */
function roundedUp(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(amount));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => amount <= one * power * (1 + 1e-9)) ?? 10;
  return Number((step * power).toPrecision(6));
}
