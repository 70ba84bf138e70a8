import { scoreAfterRisk } from "../../../src/core/risk/score-after-risk";

describe("score after risk", () => {
  it("falls by the share of the cost that threats are expected to take", () => {
    expect(scoreAfterRisk(0.8, 25, 100)).toBeCloseTo(0.6, 12);
  });

  it("rises in the same proportion by opportunities, to 1 at most", () => {
    expect(scoreAfterRisk(0.4, -25, 100)).toBeCloseTo(0.5, 12);
    expect(scoreAfterRisk(0.9, -50, 100)).toBe(1);
  });

  it("is 0 once threats are expected to cost as much as the project, and not less beyond", () => {
    expect(scoreAfterRisk(0.8, 100, 100)).toBe(0);
    expect(scoreAfterRisk(0.8, 170, 100)).toBe(0);
  });

  it("at most doubles, however great the opportunity", () => {
    expect(scoreAfterRisk(0.3, -1e6, 100)).toBe(0.6);
  });

  it("stays without exposure", () => {
    expect(scoreAfterRisk(0.37, 0, 100)).toBe(0.37);
  });

  it.each([undefined, 0])("is not invented where there is no cost to measure against (%p)", (cost) => {
    expect(scoreAfterRisk(0.8, 25, cost)).toBeUndefined();
  });

  it("may exceed 1 where scores have no upper end", () => {
    expect(scoreAfterRisk(40, -25, 100, false)).toBe(50);
  });

  it("is not invented for a score below 0, which threats would raise", () => {
    expect(scoreAfterRisk(-0.2, 25, 100)).toBeUndefined();
  });
});
