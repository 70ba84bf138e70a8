import fc from "fast-check";
import { benefitCostRatio, inAndOut } from "../../../src/core/finance/benefit-cost-ratio";
import { netPresentValue } from "../../../src/core/finance/net-present-value";
import { anyFlows, discountRates } from "./random-flows";

describe("benefit-cost ratio", () => {
  it("divides what comes in by what goes out, both at present value", () => {
    // (120 / 1.2 + 72 / 1.44) / (80 + 24 / 1.2)
    expect(benefitCostRatio(0.2, [0, 120, 72], [80, 24, 0])).toBeCloseTo(1.5, 12);
  });

  it("is not there where nothing goes out, and 0 where nothing comes in", () => {
    expect(benefitCostRatio(0.1, [5], [0])).toBeUndefined();
    expect(benefitCostRatio(0.1, [], [])).toBeUndefined();
    expect(benefitCostRatio(0.1, [0, 0], [5, 1])).toBe(0);
  });

  it("is above 1 exactly where the net present value is above 0", () => {
    fc.assert(
      fc.property(anyFlows, discountRates, (flows, rate) => {
        const { inflows, outflows } = inAndOut(flows);
        const ratio = benefitCostRatio(rate, inflows, outflows);
        const npv = netPresentValue(rate, flows);
        if (ratio === undefined) expect(Math.min(...flows)).toBeGreaterThanOrEqual(0);
        else if (Math.abs(npv) > 1e-6) expect(ratio > 1).toBe(npv > 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("rises, if above 1, where benefits are set off against costs of the same year", () => {
    const gross = benefitCostRatio(0, [90, 90], [60, 60]) as number;
    const { inflows, outflows } = inAndOut([30, 30]);
    expect(gross).toBe(1.5);
    expect(benefitCostRatio(0, inflows, outflows)).toBeUndefined();
    expect(benefitCostRatio(0, [60, 90], [30, 60])).toBeGreaterThan(gross);
  });
});
