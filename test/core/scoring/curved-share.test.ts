import fc from "fast-check";
import { CURVATURE_RANGE, curvedShare } from "../../../src/core/scoring/curved-share";

const shape = fc.constantFrom("concave" as const, "convex" as const, "s" as const);
const curvature = fc.double({ min: CURVATURE_RANGE.low, max: CURVATURE_RANGE.high, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("a curved value", () => {
  it("is exactly 0 at the worst and exactly 1 at the best anchor, whatever the curvature", () => {
    fc.assert(
      fc.property(shape, curvature, (kind, c) => {
        expect(curvedShare(kind, 0, c) + 0).toBe(0);
        expect(curvedShare(kind, 1, c)).toBe(1);
      }),
      { numRuns: 2000 },
    );
  });

  it("never falls from worse to better, and stays within 0 and 1", () => {
    fc.assert(
      fc.property(shape, curvature, share, share, (kind, c, t, u) => {
        const [worse, better] = [curvedShare(kind, Math.min(t, u), c), curvedShare(kind, Math.max(t, u), c)];
        expect(worse).toBeGreaterThanOrEqual(0);
        expect(better).toBeLessThanOrEqual(1);
        expect(better - worse).toBeGreaterThanOrEqual(-1e-15);
      }),
      { numRuns: 2000 },
    );
  });

  it("is the exponential value function with ρ the range over the curvature", () => {
    fc.assert(
      fc.property(curvature, share, (c, t) => {
        const [low, range] = [-40, 320];
        const rho = range / c;
        const x = low + t * range;
        const increasing = (1 - Math.exp(-(x - low) / rho)) / (1 - Math.exp(-range / rho));
        expect(curvedShare("concave", t, c)).toBeCloseTo(increasing, 10);
        const negative = (1 - Math.exp((x - low) / rho)) / (1 - Math.exp(range / rho));
        expect(curvedShare("convex", t, c)).toBeCloseTo(negative, 10);
      }),
    );
  });

  it("is worth half at t = −ρ ln((1 + e^(−1/ρ)) / 2), so at a quarter of the way with ρ = 0.410 of the range", () => {
    const rho = 0.41;
    const half = -rho * Math.log((1 + Math.exp(-1 / rho)) / 2);
    expect(half).toBeCloseTo(0.25, 3);
    expect(curvedShare("concave", half, 1 / rho)).toBeCloseTo(0.5, 12);
  });

  it("turns from concave to convex about the middle", () => {
    fc.assert(
      fc.property(curvature, share, (c, t) => {
        expect(curvedShare("convex", 1 - t, c)).toBeCloseTo(1 - curvedShare("concave", t, c), 9);
      }),
    );
  });

  it("is the stretched logistic for s: steepest and ½ in the middle, and symmetric about it", () => {
    const logistic = (t: number, c: number): number => 1 / (1 + Math.exp(-c * (t - 0.5)));
    fc.assert(
      fc.property(curvature, share, (c, t) => {
        const [from, to] = [logistic(0, c), logistic(1, c)];
        expect(curvedShare("s", t, c)).toBeCloseTo((logistic(t, c) - from) / (to - from), 10);
        expect(curvedShare("s", 1 - t, c)).toBeCloseTo(1 - curvedShare("s", t, c), 10);
        expect(curvedShare("s", 0.5, c)).toBe(0.5);
      }),
    );
  });

  it("lies above the straight line if concave and below it if convex, by more the greater the curvature", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 25, noNaN: true }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (c, t) => {
          expect(curvedShare("concave", t, c)).toBeGreaterThan(t);
          expect(curvedShare("convex", t, c)).toBeLessThan(t);
          expect(curvedShare("concave", t, c * 1.5)).toBeGreaterThan(curvedShare("concave", t, c));
        },
      ),
    );
  });

  it("nears the straight line as the curvature nears 0", () => {
    for (const kind of ["concave", "convex", "s"] as const) expect(curvedShare(kind, 0.3, 0.1)).toBeCloseTo(0.3, 1.5);
  });

  it("is worth what the documentation says with the curvature that holds where none is typed", () => {
    expect(curvedShare("concave", 0.5, 3)).toBeCloseTo(0.82, 2);
    expect(curvedShare("convex", 0.5, 3)).toBeCloseTo(0.18, 2);
    expect(curvedShare("s", 0.25, 10)).toBeCloseTo(0.07, 2);
    expect(curvedShare("s", 0.75, 10)).toBeCloseTo(0.93, 2);
  });

  it("is refused for a share or a curvature that is out of range", () => {
    for (const t of [-0.01, 1.01, Number.NaN]) expect(() => curvedShare("s", t, 3)).toThrow(RangeError);
    for (const c of [0, -3, 51, Number.NaN, Infinity]) expect(() => curvedShare("concave", 0.5, c)).toThrow(RangeError);
  });
});
