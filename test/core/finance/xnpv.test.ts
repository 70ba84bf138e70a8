import { netPresentValue } from "../../../src/core/finance/net-present-value";
import { xnpv } from "../../../src/core/finance/xnpv";
import { daySerial } from "../../../src/core/model/period";
import { publishedDated } from "../../golden/finance";
import { expectPrinted } from "../../golden/printed";
import spreadsheet from "../../golden/spreadsheet-finance.json";

const dated = (amounts: readonly number[], days: readonly number[]) =>
  amounts.map((amount, i) => ({ amount, day: daySerial(days[i] as number) }));

describe("net present value of dated flows", () => {
  it(`reproduces ${publishedDated.source}`, () => {
    const { rate, amounts, days, xnpv: printed } = publishedDated;
    expectPrinted(xnpv(rate, dated(amounts, days)), printed);
  });

  it.each(spreadsheet.cases)("is what LibreOffice's XNPV gives: $xnpv", ({ rate, flows, days, xnpv: given }) => {
    expect(xnpv(rate, dated(flows, days)) / given).toBeCloseTo(1, 11);
  });

  it("is the textbook's net present value where flows are years of 365 days apart", () => {
    const flows = [-100, 20, 70, 45];
    const days = [40_000, 40_365, 40_730, 41_095];
    expect(xnpv(0.07, dated(flows, days))).toBeCloseTo(netPresentValue(0.07, flows), 10);
  });

  it("refuses a day before the first, naming it", () => {
    expect(() => xnpv(0.1, dated([-100, 50], [45_292, 45_291]))).toThrow("2023-12-31");
  });

  it("is 0 without flows", () => {
    expect(xnpv(0.1, [])).toBe(0);
  });
});
