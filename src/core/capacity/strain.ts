import type { Demand, Resource } from "../model/project";
import { demandByRole } from "./demand";
import { demandMonths } from "./horizon";
import { roleIndex } from "./role";
import { supplyByRole } from "./supply";

/** Sums of hours that differ by less than this part of them are equal: they were only added in another order. */
const SAME = 1e-9;

/**
 * How much each project asks for where there is not enough: the share, in [0, 1], of its hours that fall into months in
 * which demand for their role, of all projects together, is over its supply. 0: nothing it asks for is short; 1: all is.
 *
 * A month counts whole: the share says how much of a project depends on a decision, not how many hours are missing.
 * A role that nobody has is short in every month in which it is asked for.
 *
 * @returns  By project ID. Projects that ask for no hours are not there: nothing says what they need.
 */
export function capacityStrain(resources: readonly Resource[], demand: readonly Demand[]): ReadonlyMap<string, number> {
  const months = demandMonths(demand);
  const roles = roleIndex(resources, demand);
  const supply = supplyByRole(resources, roles, months);
  const asked = demandByRole(demand, roles, months, () => true);
  const first = months[0] ?? 0;
  const isShort = ({ role, month }: Demand): boolean => {
    const r = roles.indexOf(role);
    const [offered, wanted] = [supply[r]?.[month - first] ?? 0, asked[r]?.[month - first] ?? 0];
    return wanted - offered > SAME * wanted;
  };
  const hours = new Map<string, { total: number; short: number }>();
  for (const row of demand) {
    const sum = hours.get(row.projectId) ?? { total: 0, short: 0 };
    sum.total += row.hours;
    if (isShort(row)) sum.short += row.hours;
    hours.set(row.projectId, sum);
  }
  return new Map(
    [...hours].flatMap(([id, { total, short }]) =>
      total > 0 && total < Infinity ? [[id, Math.min(1, short / total)] as const] : [],
    ),
  );
}
