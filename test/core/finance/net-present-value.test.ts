import fc from "fast-check";
import { excelNpv, netPresentValue, presentValues } from "../../../src/core/finance/net-present-value";
import { publishedNpv, publishedNpvFromNow } from "../../golden/finance";
import { expectPrinted } from "../../golden/printed";
import spreadsheet from "../../golden/spreadsheet-finance.json";
import { anyFlows, discountRates } from "./random-flows";

describe("net present value", () => {
  it.each(publishedNpv)("discounts the first flow as well where Excel does: $source", ({ rate, flows, npv }) => {
    expectPrinted(excelNpv(rate, flows), npv);
  });

  it.each(publishedNpvFromNow)("leaves the first flow alone where it is paid now: $source", ({ rate, flows, npv }) => {
    expectPrinted(netPresentValue(rate, flows), npv);
  });

  it.each(spreadsheet.cases)("is what LibreOffice's NPV gives, to twelve digits: $npv", ({ rate, flows, npv }) => {
    expect(excelNpv(rate, flows) / npv).toBeCloseTo(1, 11);
  });

  it("is the plain sum at a rate of 0, and the sum of the present values at any", () => {
    fc.assert(
      fc.property(anyFlows, discountRates, (flows, rate) => {
        expect(netPresentValue(0, flows)).toBeCloseTo(
          flows.reduce((sum, flow) => sum + flow, 0),
          6,
        );
        const parts = presentValues(rate, flows);
        expect(parts).toHaveLength(flows.length);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(netPresentValue(rate, flows), 6);
      }),
    );
  });

  it("discounts only what is later: the second of two flows once", () => {
    expect(presentValues(0.25, [100, 100])).toEqual([100, 80]);
  });

  it("takes negative rates, down to but not including −100 %", () => {
    expect(netPresentValue(-0.5, [1, 1])).toBe(3);
    expect(() => netPresentValue(-1, [1, 1])).toThrow("above -100 %");
    expect(() => excelNpv(Number.NaN, [1])).toThrow(RangeError);
  });

  it("is 0 without flows", () => {
    expect(netPresentValue(0.1, [])).toBe(0);
    expect(excelNpv(0.1, [])).toBe(0);
  });
});
