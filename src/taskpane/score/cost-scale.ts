import { linearScale } from "./linear-scale";

/** Where amounts stand on the horizontal axis. */
export interface CostScale {
  readonly kind: "linear" | "logarithmic";
  /** From 0 (left end) to 1 (right end). */
  position(amount: number): number;
  /** Round amounts to label, in order, within the axis. */
  readonly ticks: readonly number[];
}

/** Amounts whose largest is this many times the smallest crowd at the left end of a linear axis. */
const CROWDED = 100;

/**
 * A linear axis from 0, or a logarithmic one where amounts range over more than two powers of ten and none is 0 or
 * below. Its ends are round.
 */
export function costScale(amounts: readonly number[]): CostScale {
  const smallest = Math.min(...amounts);
  const largest = Math.max(...amounts);
  if (smallest > 0 && largest / smallest > CROWDED) return logarithmic(smallest, largest);
  return { kind: "linear", ...linearScale(Math.min(0, smallest), largest > 0 ? largest : 1) };
}

function logarithmic(smallest: number, largest: number): CostScale {
  const first = Math.floor(Math.log10(smallest));
  const last = Math.ceil(Math.log10(largest));
  const every = Math.ceil((last - first) / 4);
  const ticks: number[] = [];
  for (let power = first; power <= last; power += every) ticks.push(Number(`1e${power}`));
  return { kind: "logarithmic", ticks, position: (amount) => (Math.log10(amount) - first) / (last - first) };
}
