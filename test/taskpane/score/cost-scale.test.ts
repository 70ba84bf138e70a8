import { costScale } from "../../../src/taskpane/score/cost-scale";

describe("the cost axis", () => {
  it("begins at 0 and ends at a round amount", () => {
    const scale = costScale([90, 300, 1180]);
    expect(scale.kind).toBe("linear");
    expect(scale.ticks).toEqual([0, 500, 1000, 1500]);
    expect(scale.position(1180)).toBeCloseTo(0.7867, 4);
  });

  it("is logarithmic where costs range over more than two powers of ten", () => {
    const scale = costScale([6, 40_000]);
    expect(scale.kind).toBe("logarithmic");
    expect(scale.ticks[0]).toBe(1);
    expect(scale.position(1)).toBe(0);
    expect(scale.position(100_000)).toBeCloseTo(1, 12);
  });

  it("stays linear with a cost of 0 or below, which a logarithm cannot show", () => {
    expect(costScale([0, 40_000]).kind).toBe("linear");
    expect(costScale([-10, 40]).position(-10)).toBeGreaterThanOrEqual(0);
  });

  it("has room where every cost is 0 or all are the same", () => {
    expect(costScale([0, 0]).position(0)).toBe(0);
    expect(costScale([70, 70]).position(70)).toBeLessThanOrEqual(1);
  });
});
