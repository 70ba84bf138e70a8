import { newton } from "../../../src/core/finance/newton";

describe("Newton's method", () => {
  it("finds a square root from above in a few steps", () => {
    expect(newton((x) => ({ value: x * x - 2, slope: 2 * x }), 2, 6, 1e-9)).toBeCloseTo(Math.SQRT2, 12);
  });
  it("stops at once on a root", () => {
    expect(newton(() => ({ value: 0, slope: 0 }), 0.5, 1, 1e-9)).toBe(0.5);
  });
  it("gives up where the steps run out or the way leads out of the numbers", () => {
    expect(newton((x) => ({ value: x * x + 1, slope: 2 * x }), 2, 20, 1e-9)).toBeUndefined();
    expect(newton(() => ({ value: 1, slope: 0 }), 2, 20, 1e-9)).toBeUndefined();
  });
});
