import fc from "fast-check";
import { normalisedWeights } from "../../../src/core/weighting/direct";

describe("direct weights", () => {
  it("turn points into shares of their sum", () => {
    expect(normalisedWeights([30, 10, 60])).toEqual([0.3, 0.1, 0.6]);
  });

  it("sum to one whatever people type", () => {
    const raw = fc
      .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 })
      .filter((weights) => weights.some((weight) => weight > 1e-6));
    fc.assert(
      fc.property(raw, (weights) => {
        const sum = normalisedWeights(weights).reduce((total, weight) => total + weight, 0);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  it("make one for a single criterion, whatever it weighs", () => {
    expect(normalisedWeights([0.2])).toEqual([1]);
  });

  it("leave a criterion of weight zero at zero", () => {
    expect(normalisedWeights([0, 4])).toEqual([0, 1]);
  });

  it.each([[[0, 0]], [[1, -1]], [[NaN]], [[Infinity, 1]]])("refuse %p, which says nothing about importance", (raw) => {
    expect(() => normalisedWeights(raw)).toThrow(RangeError);
  });

  it("of no criteria are none", () => {
    expect(normalisedWeights([])).toEqual([]);
  });
});
