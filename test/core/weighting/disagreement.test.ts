import { weightDistance } from "../../../src/core/weighting/disagreement";

describe("distance between weights", () => {
  it("is the share of the weight that would have to move", () => {
    expect(weightDistance([0.5, 0.3, 0.2], [0.4, 0.2, 0.4])).toBeCloseTo(0.2, 12);
  });

  it("is 0 for the same weights and 1 for weight on wholly different criteria", () => {
    expect(weightDistance([0.2, 0.8], [0.2, 0.8])).toBe(0);
    expect(weightDistance([1, 0], [0, 1])).toBe(1);
  });

  it("does not compare weights of different criteria", () => {
    expect(() => weightDistance([1], [0.5, 0.5])).toThrow(RangeError);
  });
});
