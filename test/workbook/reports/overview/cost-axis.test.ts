import { costAxis } from "../../../../src/workbook/reports/overview/cost-axis";

describe("the axis of costs", () => {
  it("is left to the chart where no cost is many times the others", () => {
    expect(costAxis([90, 210, 340, 920, 1650, 2100])).toBeUndefined();
    expect(costAxis([500])).toBeUndefined();
    expect(costAxis([])).toBeUndefined();
    expect(costAxis([0, 0])).toBeUndefined();
  });

  it("ends at a round figure past the outer fence and counts what lies beyond", () => {
    // Quartiles 20 and 40, so the outer fence is 100.
    expect(costAxis([10, 20, 30, 40, 500])).toEqual({ end: 100, beyond: 1 });
    // Quartiles 22 and 71: 218, rounded up to 250.
    expect(costAxis([12, 22, 31, 71, 3000])).toEqual({ end: 250, beyond: 1 });
  });

  it("ends beyond the usual cost where most cost the same", () => {
    expect(costAxis([7, 7, 7, 7, 7, 90])).toEqual({ end: 8, beyond: 1 });
  });

  it("passes over projects without a cost", () => {
    expect(costAxis([0, 10, 0, 20, 30, 40, 500])).toEqual({ end: 100, beyond: 1 });
  });
});
