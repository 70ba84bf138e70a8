import { growth } from "../../../src/core/finance/discount-rate";

describe("discount rate", () => {
  it("is a share: 8 % makes 1.08 of 1", () => {
    expect(growth(0.08)).toBe(1.08);
    expect(growth(-0.99)).toBeCloseTo(0.01, 12);
  });
  it.each([-1, -2, Infinity, Number.NaN])("is not %s", (rate) => {
    expect(() => growth(rate)).toThrow(RangeError);
  });
});
