/** A function's value and its slope at a point. */
export interface Tangent {
  readonly value: number;
  readonly slope: number;
}

/**
 * Newton's method: x ← x − f(x) / f′(x), until a step is smaller than `tolerance`.
 *
 * @returns  undefined if that does not happen within `tries` steps, or the way leads to where f is not defined.
 */
export function newton(
  tangentAt: (x: number) => Tangent,
  guess: number,
  tries: number,
  tolerance: number,
): number | undefined {
  let x = guess;
  for (let step = 0; step < tries; step++) {
    const { value, slope } = tangentAt(x);
    if (value === 0) return x;
    const next = x - value / slope;
    if (!Number.isFinite(next)) return undefined;
    if (Math.abs(next - x) < tolerance) return next;
    x = next;
  }
  return undefined;
}
