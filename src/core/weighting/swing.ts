import { normalisedWeights } from "./direct";

/**
 * Swing weights: w_i = points_i / Σ points. Someone imagines all criteria at their worst, says which one they would first
 * bring to its best (100 points), and rates the other steps against that one; so the points depend on the ends of the
 * scales, as weights of a sum must.
 *
 * A single criterion weighs 1; 0 points is a step that nobody cares for, and weighs 0.
 *
 * @param points  not negative; the greatest need not be 100, as only their ratios count.
 * @throws {RangeError} if a number is negative or not finite, or if all are 0.
 * @see von Winterfeldt & Edwards (1986), Decision Analysis and Behavioral Research, Cambridge University Press, ch. 8.
 */
export const swingWeights = (points: readonly number[]): readonly number[] => normalisedWeights(points);
