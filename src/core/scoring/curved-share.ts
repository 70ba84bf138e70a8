import type { CurvedShape } from "../model/criterion";

/** Curvature where none is typed: a clear bend that leaves no part of the scale worthless. */
export const DEFAULT_CURVATURE: Readonly<Record<CurvedShape, number>> = { concave: 3, convex: 3, s: 10 };

/** Nearer to 0 the curve is the straight line, and its formula loses digits; beyond the upper end it is a step. */
export const CURVATURE_RANGE = { low: 0.1, high: 50 } as const;

/**
 * The value of a rating that is a share t of the way from the worst to the best anchor, with curvature c.
 *
 * - concave: (1 − e^(−ct)) / (1 − e^(−c)). The exponential value function with ρ = range / c, so that c is how many ρ
 *   the scale is long. c = 3 gives 0.82 half-way.
 * - convex: (e^(ct) − 1) / (e^c − 1), the same with −ρ: the concave one turned about the middle. c = 3: 0.18.
 * - s: ½ (1 + tanh(c (t − ½) / 2) / tanh(c / 4)), the logistic 1 / (1 + e^(−c (t − ½))) stretched so that it runs from
 *   0 to 1. It is ½ half-way whatever c is, and s(1 − t) = 1 − s(t). c = 10: 0.07 at a quarter, 0.93 at three.
 * Each rises from exactly 0 at t = 0 to exactly 1 at t = 1, and nears t as c nears 0.
 *
 * @param t  In [0, 1].
 * @param c  Within {@link CURVATURE_RANGE}.
 * @throws {RangeError} if either is outside.
 * @see Kirkwood (1997), Strategic Decision Making, chapter 4 (exponential single-dimensional value functions).
 */
export function curvedShare(shape: CurvedShape, t: number, c: number): number {
  if (!(t >= 0 && t <= 1)) throw new RangeError(`a share of the way must be from 0 to 1, got ${t}`);
  if (!(c >= CURVATURE_RANGE.low && c <= CURVATURE_RANGE.high)) {
    throw new RangeError(`a curvature must be from ${CURVATURE_RANGE.low} to ${CURVATURE_RANGE.high}, got ${c}`);
  }
  switch (shape) {
    case "concave":
      return Math.expm1(-c * t) / Math.expm1(-c);
    case "convex":
      return Math.expm1(c * t) / Math.expm1(c);
    case "s":
      return (1 + Math.tanh((c * (t - 0.5)) / 2) / Math.tanh(c / 4)) / 2;
  }
}
