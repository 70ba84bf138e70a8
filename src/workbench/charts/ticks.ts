/** An axis cut into round steps. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

export interface ScaleWishes {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** Bars and areas stand on zero: their length is their meaning. */
  readonly fromZero?: boolean;
  /** About how many steps fit. */
  readonly steps?: number;
}

/**
 * Steps of 1, 2 or 5 times a power of ten that cover the values. Like Excel, an axis begins at zero unless the values
 * lie close together, far from it (their spread under a sixth of the largest). Without values it runs from 0 to 1.
 */
export function scaleFor(values: readonly number[], wishes: ScaleWishes = {}): Scale {
  const finite = values.filter(Number.isFinite);
  let low = Math.min(...finite, Infinity);
  let high = Math.max(...finite, -Infinity);
  if (finite.length === 0) [low, high] = [0, 1];
  const isClose = high > low && high - low < Math.max(Math.abs(low), Math.abs(high)) / 6;
  if (wishes.fromZero === true || !isClose) {
    low = Math.min(0, low);
    high = Math.max(0, high);
  }
  low = wishes.minimum ?? low;
  high = wishes.maximum ?? high;
  // A range that no float divides into steps is none.
  if (high - low < 1e-300) high = low + 1;
  const step = roundStep((high - low) / (wishes.steps ?? 5));
  const minimum = wishes.minimum ?? Math.floor(low / step + 1e-9) * step;
  const maximum = wishes.maximum ?? Math.ceil(high / step - 1e-9) * step;
  const ticks: number[] = [];
  const first = Math.ceil(minimum / step - 1e-9);
  for (let count = first; count * step <= maximum + step * 1e-9; count++) ticks.push(tidy(count * step));
  return { minimum, maximum, ticks };
}

/** The smallest of 1, 2, 5 × 10ⁿ that is not below `least`. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** 0.30000000000000004 is 0.3; −0 is 0. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}

/** Where a value stands between two pixels. */
export function project({ minimum, maximum }: Scale, from: number, to: number): (value: number) => number {
  return (value) => from + ((value - minimum) / (maximum - minimum)) * (to - from);
}
