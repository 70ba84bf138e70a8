/** A share as people type it, without the dust of binary fractions: 0.08 is 8. */
export const inPercent = (share: number): number => Number((share * 100).toPrecision(12));

/** 8 is 0.08, the very number that a default of 0.08 is. */
export const fromPercent = (percent: number): number => Number((percent / 100).toPrecision(12));
