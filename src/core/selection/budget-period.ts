import type { BudgetLine } from "../model/project";
import type { Month } from "../model/period";

/** A stretch of months with one amount to spend. */
export interface BudgetPeriod {
  readonly label: string;
  readonly first: Month;
  readonly last: Month;
  readonly budget: number;
}

/**
 * Budget lines as periods that do not overlap, in time order.
 *
 * A project's cost is one figure and not split by type (capital, running), so lines of different types are added up:
 * lines over the same months become one period with the sum of their amounts. Lines that overlap in part (a year of
 * capital beside four quarters of running cost) are joined to the stretch that they cover together. A joined period is
 * named after its longest line.
 */
export function budgetPeriods(lines: readonly BudgetLine[]): readonly BudgetPeriod[] {
  const periods: BudgetPeriod[] = [];
  let longest = 0;
  for (const line of [...lines].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const length = line.last - line.first + 1;
    const open = periods[periods.length - 1];
    if (open === undefined || line.first > open.last) {
      periods.push({ label: line.label, first: line.first, last: line.last, budget: line.amount });
      longest = length;
      continue;
    }
    periods[periods.length - 1] = {
      label: length > longest ? line.label : open.label,
      first: open.first,
      last: line.last > open.last ? line.last : open.last,
      budget: open.budget + line.amount,
    };
    longest = Math.max(longest, length);
  }
  return periods;
}
