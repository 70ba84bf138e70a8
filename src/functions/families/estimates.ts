import { pertMean } from "../../core/risk/expected-monetary-value";
import { elementwise } from "../arguments/elementwise";

/**
 * Means of three-point estimates by the PERT rule: (low + 4 × likely + high) / 6.
 * @customfunction PERT.MEAN
 * @param low Low estimates: a cell or a range.
 * @param likely Likely estimates, in a range of the same shape.
 * @param high High estimates, in a range of the same shape.
 * @returns A mean for each estimate, in the shape of the ranges.
 */
export function pertMeans(low: unknown[][], likely: unknown[][], high: unknown[][]): number[][] {
  return elementwise({ low, likely, high }, pertMean);
}
