/** An axis with round ends and round amounts to label. */
export interface LinearScale {
  readonly low: number;
  readonly high: number;
  /** From 0 at `low` to 1 at `high`; outside for amounts beyond. */
  position(amount: number): number;
  /** In order, from `low` to `high`. */
  readonly ticks: readonly number[];
  /** As many decimals as the ticks need. */
  readonly decimals: number;
}

/** About four steps of 1, 2 or 5 times a power of ten that hold `from` and `to`; equal ends get room above them. */
export function linearScale(from: number, to: number): LinearScale {
  const step = roundStep((to > from ? to - from : Math.abs(from) || 1) / 4);
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(to / step));
  const [low, high] = [first * step, last * step];
  const decimals = Math.min(20, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  return {
    low,
    high,
    // Through digits, so that 3 × 0.1 is 0.3.
    ticks: Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12))),
    decimals,
    position: (amount) => (amount - low) / (high - low),
  };
}

/** The nearest of 1, 2, 5 × a power of ten that is not smaller. */
function roundStep(step: number): number {
  const power = Math.floor(Math.log10(step));
  for (const digit of [1, 2, 5]) {
    const candidate = Number(`${digit}e${power}`);
    if (candidate >= step * 0.999_999) return candidate;
  }
  return Number(`1e${power + 1}`);
}
