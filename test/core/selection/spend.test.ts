import fc from "fast-check";
import { month } from "../../../src/core/model/period";
import type { Project } from "../../../src/core/model/project";
import { budgetPeriods } from "../../../src/core/selection/budget-period";
import { spendByPeriod } from "../../../src/core/selection/spend";
import { budget, dayOf, project, single } from "../example-portfolio";

const periods = budgetPeriods([
  budget("2026", [2026, 1], [2026, 12], 100),
  budget("2027", [2027, 1], [2027, 12], 100),
  budget("2029", [2029, 1], [2029, 12], 100),
]);
const spendOf = (more: Partial<Project>) => spendByPeriod(project("p", [], { cost: single(60), ...more }), periods);

describe("spend by budget period", () => {
  it("spreads the cost evenly over the project's months", () => {
    expect(spendOf({ earliestStart: dayOf(2026, 11, 17), durationMonths: 6 })).toEqual([20, 40, 0]);
  });

  it("counts the likely cost, not the ends of the estimate", () => {
    const cost = { low: 10, likely: 30, high: 90 };
    expect(spendOf({ cost, earliestStart: dayOf(2027, 3, 1), durationMonths: 2 })).toEqual([0, 30, 0]);
  });

  it("takes a part month for what it is", () => {
    expect(spendOf({ earliestStart: dayOf(2026, 12, 1), durationMonths: 2.5 })).toEqual([24, 36, 0]);
  });

  it("needs no budget for months before, between and after the periods", () => {
    expect(spendOf({ earliestStart: dayOf(2025, 11, 1), durationMonths: 60 })).toEqual([12, 12, 12]);
    expect(spendOf({ earliestStart: dayOf(2031, 1, 1), durationMonths: 3 })).toEqual([0, 0, 0]);
  });

  it("begins with the first budget period where no start is known", () => {
    expect(spendOf({ durationMonths: 15 })).toEqual([48, 12, 0]);
  });

  it("spends all in the month of its start where no duration is known", () => {
    expect(spendOf({ earliestStart: dayOf(2027, 5, 1) })).toEqual([0, 60, 0]);
  });

  it("lets no cost of unknown length slip by before the first period", () => {
    expect(spendOf({ earliestStart: dayOf(2024, 5, 1) })).toEqual([60, 0, 0]);
    expect(spendOf({})).toEqual([60, 0, 0]);
  });

  it("spends all in one month where the duration is less than a month", () => {
    expect(spendOf({ earliestStart: dayOf(2026, 12, 1), durationMonths: 0.4 })).toEqual([60, 0, 0]);
  });

  it("is nothing without a cost", () => {
    expect(spendByPeriod(project("p", [], { earliestStart: dayOf(2026, 1, 1), durationMonths: 3 }), periods)).toEqual([
      0, 0, 0,
    ]);
  });

  it("adds up to the cost where the periods cover the project", () => {
    const years = budgetPeriods([2026, 2027, 2028, 2029].map((y) => budget(`${y}`, [y, 1], [y, 12], 1)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.double({ min: 0.1, max: 24, noNaN: true }), (start, duration) => {
        const begins = month(2026, 1) + start;
        const p = project("p", [], {
          cost: single(77),
          earliestStart: dayOf(Math.floor(begins / 12), (begins % 12) + 1, 1),
          durationMonths: duration,
        });
        expect(spendByPeriod(p, years).reduce((sum, part) => sum + part, 0)).toBeCloseTo(77, 9);
      }),
    );
  });
});
