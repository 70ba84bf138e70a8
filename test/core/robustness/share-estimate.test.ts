import { shareEstimate } from "../../../src/core/robustness/share-estimate";

describe("share estimate", () => {
  it("has the binomial's standard error: 2,500 of 10,000 are 25.0 % ± 0.43 points", () => {
    const { share, standardError } = shareEstimate(2500, 10_000);
    expect(share).toBe(0.25);
    expect(standardError).toBeCloseTo(0.00433, 5);
  });

  it("gives Wilson's interval: 1 of 10 is between 1.8 % and 40.4 %", () => {
    const { low, high } = shareEstimate(1, 10);
    expect(low).toBeCloseTo(0.0179, 4);
    expect(high).toBeCloseTo(0.4042, 4);
  });

  it("does not take never for impossible, nor always for certain", () => {
    expect(shareEstimate(0, 100)).toMatchObject({ share: 0, standardError: 0, low: 0 });
    expect(shareEstimate(0, 100).high).toBeCloseTo(0.037, 3);
    expect(shareEstimate(100, 100).low).toBeCloseTo(0.963, 3);
    expect(shareEstimate(100, 100).high).toBe(1);
  });

  it("refuses counts that are no part of the samples", () => {
    for (const [count, samples] of [
      [-1, 5],
      [6, 5],
      [0, 0],
    ] as const)
      // prettier-ignore
      expect(() => shareEstimate(count, samples)).toThrow(RangeError);
  });
});
