import {
  benefitCost,
  irrAll,
  npvRiskAdjusted,
  paybackPeriods,
  profitability,
  xirrAll,
} from "../../../src/functions/families/finance";
import { publishedDated, publishedExpectedProfit } from "../../golden/finance";

describe("finance on ranges", () => {
  it("gives the published expected profits where nothing is discounted", () => {
    const { revenue, success, investment, expectedProfit } = publishedExpectedProfit;
    revenue.forEach((amount, i) => {
      const found = npvRiskAdjusted(0, [[0], [amount]], [[investment[i]], [0]], success[i]);
      expect(found).toBeCloseTo(Number(expectedProfit[i]), 9);
    });
  });

  it("takes probability 1 and exposure 0 for granted, and takes exposure off", () => {
    expect(npvRiskAdjusted(0.1, [[0, 110]], [[40, 0]])).toBeCloseTo(60, 12);
    expect(npvRiskAdjusted(0.1, [[0, 110]], [[40, 0]], null, 15)).toBeCloseTo(45, 12);
    expect(npvRiskAdjusted([[0.1]], [[0, 110]], [[40, 0]], [[0.5]])).toBeCloseTo(10, 12);
  });

  it("lays every rate of return out as the flows are", () => {
    const down = irrAll([[-1600], [10000], [-10000]]);
    expect(down.map(([rate]) => Number(rate?.toFixed(10)))).toEqual([0.25, 4]);
    expect(irrAll([[-1600, 10000, -10000]])).toEqual([down.flat()]);
  });

  it("finds the published XIRR", () => {
    const found = xirrAll([[...publishedDated.amounts]], [[...publishedDated.days]]);
    expect((found[0]?.[0] as number) * 100).toBeCloseTo(Number(publishedDated.xirrPercent), 2);
  });

  it.each([
    [() => irrAll([[1, 2]]), "flows: money must go out and come in."],
    [() => irrAll([[0, 0]]), "flows: all are 0."],
    [() => irrAll([[100, -150, 100]]), "flows: the net present value is 0 at no rate."],
    [() => paybackPeriods([[-5, 1]]), "flows: what goes out never comes back."],
    [() => profitability(0.1, [[5, -1]]), "flows: nothing goes out before something comes in."],
    [() => benefitCost(0.1, [[5]], [[0]]), "outflows: nothing goes out, so there is no ratio."],
  ])("is not available, with the reason, where sound input has no result (%#)", (call, message) => {
    expect(call).toThrow(expect.objectContaining({ code: "notAvailable", message }));
  });

  it.each([
    [() => npvRiskAdjusted(-1, [[1]], [[1]]), "rate: expected a number above -100 %, found -1."],
    [() => npvRiskAdjusted("x", [[1]], [[1]]), "rate: expected a number, found the text “x”."],
    [() => npvRiskAdjusted(0.1, [[-1]], [[1]]), "inflows, value 1: expected a number of 0 or more, found -1."],
    [() => npvRiskAdjusted(0.1, [[1]], [[1, 2]]), "outflows: expected 1 values, one for each of inflows; found 2."],
    [() => npvRiskAdjusted(0.1, [[1]], [[1]], 80), "probability: expected a number from 0 to 1, found 80."],
    [() => irrAll([[1, 2], [3, 4]]), "flows: expected one row or one column of cells, found 2 rows and 2 columns."], // prettier-ignore
    [() => xirrAll([[-1, 2]], [[45000]]), "dates: expected 2 values, one for each of flows; found 1."],
  ])("names what it cannot use (%#)", (call, message) => {
    expect(call).toThrow(expect.objectContaining({ code: "invalidValue", message }));
  });

  it("counts payback with and without interest", () => {
    expect(paybackPeriods([[-100], [60], [60]])).toBeCloseTo(1.666667, 6);
    expect(paybackPeriods([[-100], [60], [60]], 0.1)).toBeCloseTo(1.916667, 6);
    expect(profitability(0.12, [[-20], [70], [10]])).toBeCloseTo(3.5236, 4);
  });
});
