import fc from "fast-check";
import { netPresentValue } from "../../../src/core/finance/net-present-value";
import { profitabilityIndex } from "../../../src/core/finance/profitability-index";
import { expectPrinted } from "../../golden/printed";
import { anyFlows, discountRates } from "./random-flows";

describe("profitability index", () => {
  // Ross, Westerfield & Jaffe, Corporate Finance, chapter 5. They print 3.53 for the first, which is 70.5 / 20 after
  // rounding 70.47; so what is compared is the present value.
  it.each([
    { flows: [-20, 70, 10], later: "70.5" },
    { flows: [-10, 15, 40], later: "45.3" },
  ])("sets the present value of what follows, $later at 12 %, against the investment: $flows", ({ flows, later }) => {
    expectPrinted((profitabilityIndex(0.12, flows) as number) * -(flows[0] as number), later);
  });

  it("takes outlays of several years as the investment, and later costs off what it earns", () => {
    expect(profitabilityIndex(0, [-60, 0, -40, 150, -30])).toBeCloseTo(1.2, 12);
  });

  it("is 1 + NPV / investment, so that it is above 1 exactly where the net present value is above 0", () => {
    fc.assert(
      fc.property(anyFlows, discountRates, (flows, rate) => {
        const index = profitabilityIndex(rate, flows);
        const lead = flows.findIndex((flow) => flow > 0);
        const invested = -netPresentValue(rate, lead === -1 ? flows : flows.slice(0, lead));
        if (index === undefined) expect(invested).toBeLessThanOrEqual(0);
        else expect(index).toBeCloseTo(1 + netPresentValue(rate, flows) / invested, 6);
      }),
      { numRuns: 2000 },
    );
  });

  it("is not there where nothing is invested, and 0 where nothing is earned", () => {
    expect(profitabilityIndex(0.1, [5, -10])).toBeUndefined();
    expect(profitabilityIndex(0.1, [])).toBeUndefined();
    expect(profitabilityIndex(0.1, [0])).toBeUndefined();
    expect(profitabilityIndex(0.1, [-5, -5])).toBe(0);
  });
});
