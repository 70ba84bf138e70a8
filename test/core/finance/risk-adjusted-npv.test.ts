import fc from "fast-check";
import { netPresentValue } from "../../../src/core/finance/net-present-value";
import { riskAdjustedNpv } from "../../../src/core/finance/risk-adjusted-npv";
import { probability } from "../../../src/core/model/quantity";
import { publishedExpectedProfit } from "../../golden/finance";
import { expectPrinted } from "../../golden/printed";
import { discountRates } from "./random-flows";

const published = publishedExpectedProfit.revenue.map((revenue, i) => ({
  revenue,
  success: publishedExpectedProfit.success[i] as number,
  investment: publishedExpectedProfit.investment[i] as number,
  profit: publishedExpectedProfit.expectedProfit[i] as string,
}));

describe("risk-adjusted net present value", () => {
  it.each(published)(
    "is the published expected profit at 0 %: $success of $revenue for $investment",
    ({ revenue, success, investment, profit }) => {
      const adjustment = { probabilityOfSuccess: probability(success), netExposure: 0 };
      expectPrinted(riskAdjustedNpv(0, [0, revenue], [investment, 0], adjustment), profit);
    },
  );

  it("discounts what is uncertain and what is certain alike, and takes the risks off as they are", () => {
    const adjustment = { probabilityOfSuccess: probability(0.6), netExposure: 7 };
    // 0.6 × 110 / 1.1 − (30 + 22 / 1.1) − 7
    expect(riskAdjustedNpv(0.1, [0, 110], [30, 22], adjustment)).toBeCloseTo(3, 12);
  });

  it("is the net present value where success is certain and nothing threatens", () => {
    const amounts = fc.array(fc.tuple(fc.nat(9000), fc.nat(9000)), { maxLength: 8 });
    fc.assert(
      fc.property(amounts, discountRates, (pairs, rate) => {
        const net = netPresentValue(
          rate,
          pairs.map(([inflow, outflow]) => inflow - outflow),
        );
        const certain = { probabilityOfSuccess: probability(1), netExposure: 0 };
        const adjusted = riskAdjustedNpv(
          rate,
          pairs.map(([inflow]) => inflow),
          pairs.map(([, outflow]) => outflow),
          certain,
        );
        expect(adjusted).toBeCloseTo(net, 6);
      }),
    );
  });

  it("rises with what opportunities bring", () => {
    const more = riskAdjustedNpv(0.1, [0], [5], { probabilityOfSuccess: probability(1), netExposure: -3 });
    expect(more).toBe(-2);
  });
});
