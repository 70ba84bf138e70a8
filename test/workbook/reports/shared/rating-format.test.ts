import { ratingFormat } from "../../../../src/workbook/reports/shared/rating-format";

describe("ratings", () => {
  it("stay as typed while they have three decimals at most", () => {
    expect(ratingFormat([1, 0.125, 4.5, null, "High"])).toBe("General");
    expect(ratingFormat([])).toBe("General");
    expect(ratingFormat([120_000.25])).toBe("General");
  });

  it("are cut to what their size leaves room for where a computation gave decimals without end", () => {
    expect(ratingFormat([1, 7 / 9])).toBe("0.000");
    expect(ratingFormat([-120 / 7, 1])).toBe("#,##0.0");
    expect(ratingFormat([1e6 / 7])).toBe("#,##0");
  });
});
