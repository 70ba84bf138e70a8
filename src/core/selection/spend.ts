import { monthOfDay, type Month } from "../model/period";
import type { Project } from "../model/project";
import type { BudgetPeriod } from "./budget-period";

/** The months over which a project spends: from `first`, for `length` months, which need not be whole. */
export interface SpendingSpan {
  readonly first: Month;
  readonly length: number;
}

/**
 * When a project spends, as far as its row says it. What is not known is taken at the earliest, so that no cost slips
 * past the budget unseen:
 * - without an earliest start it begins with the first budget period;
 * - without a duration (or with one under a month) it spends all in the month it begins, and if that month lies before
 *   the first budget period, in the first budget period.
 * The start counts as the first day of its month.
 */
export function spendingSpan(project: Project, firstBudgetMonth: Month): SpendingSpan {
  const { earliestStart, durationMonths } = project;
  const first = earliestStart === undefined ? firstBudgetMonth : monthOfDay(earliestStart);
  if (durationMonths !== undefined && durationMonths > 0) return { first, length: Math.max(1, durationMonths) };
  return { first: first < firstBudgetMonth ? firstBudgetMonth : first, length: 1 };
}

/**
 * The likely cost of a project in each budget period, spread evenly over its months:
 * cost × max(0, min(first + length, last month of period + 1) − max(first, first month of period)) / length.
 * Months outside all periods need no budget of any: what was spent before and what comes later is not this budget's.
 * A project without cost spends 0.
 */
export function spendByPeriod(project: Project, periods: readonly BudgetPeriod[]): readonly number[] {
  const cost = project.cost?.likely ?? 0;
  const start = periods[0];
  if (cost === 0 || start === undefined) return periods.map(() => 0);
  const { first, length } = spendingSpan(project, start.first);
  return periods.map((period) => {
    const months = Math.min(first + length, period.last + 1) - Math.max(first, period.first);
    return months > 0 ? (cost * months) / length : 0;
  });
}
