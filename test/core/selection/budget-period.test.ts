import { month } from "../../../src/core/model/period";
import { budgetPeriods } from "../../../src/core/selection/budget-period";
import { budget } from "../example-portfolio";

describe("budget periods", () => {
  it("are the lines themselves, in time order, gaps left open", () => {
    const later = budget("FY27", [2027, 4], [2028, 3], 7);
    const earlier = budget("FY25", [2025, 4], [2026, 3], 5);
    expect(budgetPeriods([later, earlier])).toEqual([
      { label: "FY25", first: month(2025, 4), last: month(2026, 3), budget: 5 },
      { label: "FY27", first: month(2027, 4), last: month(2028, 3), budget: 7 },
    ]);
  });

  it("add up types over the same months", () => {
    const periods = budgetPeriods([
      budget("2026", [2026, 1], [2026, 12], 30, "Capital"),
      budget("2026", [2026, 1], [2026, 12], 12, "Running"),
    ]);
    expect(periods.map((period) => [period.label, period.budget])).toEqual([["2026", 42]]);
  });

  it("join a year of one type with the quarters of another", () => {
    const periods = budgetPeriods([
      budget("Q1", [2026, 1], [2026, 3], 1, "Running"),
      budget("Q2", [2026, 4], [2026, 6], 2, "Running"),
      budget("2026", [2026, 1], [2026, 12], 30, "Capital"),
      budget("Q1 next", [2027, 1], [2027, 3], 4, "Running"),
    ]);
    expect(periods.map(({ label, budget: amount }) => [label, amount])).toEqual([
      ["2026", 33],
      ["Q1 next", 4],
    ]);
  });
});
