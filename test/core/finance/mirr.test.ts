import fc from "fast-check";
import { irr } from "../../../src/core/finance/irr";
import { mirr } from "../../../src/core/finance/mirr";
import { publishedMirr } from "../../golden/finance";
import { expectPrinted } from "../../golden/printed";
import spreadsheet from "../../golden/spreadsheet-finance.json";
import { conventionalFlows, discountRates } from "./random-flows";

describe("modified internal rate of return", () => {
  it.each(publishedMirr)("reproduces $source", ({ flows, financeRate, reinvestmentRate, percent }) => {
    expectPrinted((mirr(flows, financeRate, reinvestmentRate) as number) * 100, percent);
  });

  it.each(spreadsheet.cases)(
    "is what LibreOffice's MIRR gives: $mirr",
    ({ flows, rate, reinvestment, mirr: given }) => {
      expect(mirr(flows, rate, reinvestment)).toBeCloseTo(given, 10);
    },
  );

  it("lies between the reinvestment rate and the internal rate of an investment that only returns afterwards", () => {
    fc.assert(
      fc.property(conventionalFlows, discountRates, (flows, rate) => {
        const found = irr(flows);
        const internal = found.outcome === "none" ? Infinity : found.roots[0].rate;
        // Outlays of later years are financed at the internal rate itself here, so that they do not matter.
        const modified = mirr(flows, internal, rate) as number;
        expect(modified).toBeGreaterThanOrEqual(Math.min(rate, internal) - 1e-9);
        expect(modified).toBeLessThanOrEqual(Math.max(rate, internal) + 1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  it("is the internal rate itself where both rates are the internal rate", () => {
    fc.assert(
      fc.property(conventionalFlows, (flows) => {
        const found = irr(flows);
        if (found.outcome === "none" || found.roots[0].rate < -0.95) return;
        const { rate } = found.roots[0];
        expect(mirr(flows, rate, rate)).toBeCloseTo(rate, 8);
      }),
      { numRuns: 1000 },
    );
  });

  it("tells the two rates apart", () => {
    expect(mirr([-100, -50, 200], 0.1, 0.3)).not.toBeCloseTo(mirr([-100, -50, 200], 0.3, 0.1) as number, 3);
  });

  it("is not there unless money both comes in and goes out", () => {
    expect(mirr([-100, -20], 0.1, 0.1)).toBeUndefined();
    expect(mirr([100, 20], 0.1, 0.1)).toBeUndefined();
    expect(mirr([], 0.1, 0.1)).toBeUndefined();
    expect(() => mirr([-1, 2], -1, 0.1)).toThrow(RangeError);
  });
});
