import type { Month } from "../../core/model/period";

/** The longest stretch of one row, in months. */
export const MOST_LENGTH = 120;

/** How many months demand may lie before or after the middle of all demand. */
export const MOST_APART = 120;

/**
 * The middle of the months in which demand begins, the earlier of two middle ones: what a single year typed 2206 for
 * 2026, which would make a capacity table of 180 years, does not move. Undefined without any.
 */
export function middleMonth(months: readonly Month[]): Month | undefined {
  return [...months].sort((a, b) => a - b)[Math.floor((months.length - 1) / 2)];
}

export const isTooFar = (month: Month, middle: Month): boolean => Math.abs(month - middle) > MOST_APART;
