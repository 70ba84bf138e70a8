import { monthLabel } from "../../../core/model/period";
import type { ReportInput } from "../report-input";
import { gapSummary } from "./capacity-blocks";

export interface Tightest {
  readonly role: string;
  readonly month: string;
  /** Hours; negative is a shortfall. */
  readonly lowest: number;
}

/** The role and month with the lowest gap, the first where several are equal; undefined without roles or months. */
export function tightest({ ranked }: Pick<ReportInput, "ranked">): Tightest | undefined {
  const { roles, months } = ranked.capacity;
  if (months.length === 0) return undefined;
  const labels = months.map(monthLabel);
  let found: Tightest | undefined;
  for (const role of roles) {
    const { lowest, lowestIn } = gapSummary(role, labels);
    if (found === undefined || lowest < found.lowest) found = { role: role.role, month: lowestIn, lowest };
  }
  return found;
}

/** How many roles are short in at least one month. */
export function shortRoles({ ranked }: Pick<ReportInput, "ranked">): number {
  const labels = ranked.capacity.months.map(monthLabel);
  return ranked.capacity.roles.filter((role) => gapSummary(role, labels).monthsShort > 0).length;
}
