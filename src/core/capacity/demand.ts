import type { Month } from "../model/period";
import type { Demand } from "../model/project";
import type { RoleIndex } from "./role";

/** Hours asked for by role and month, of the projects that `counts` admits; requested and assigned alike. */
export function demandByRole(
  demand: readonly Demand[],
  roles: RoleIndex,
  months: readonly Month[],
  counts: (projectId: string) => boolean,
): readonly (readonly number[])[] {
  const hours = roles.names.map(() => months.map(() => 0));
  const first = months[0];
  if (first === undefined) return hours;
  for (const row of demand) {
    if (!counts(row.projectId)) continue;
    const ofRole = hours[roles.indexOf(row.role)] as number[];
    const m = row.month - first;
    ofRole[m] = (ofRole[m] as number) + row.hours;
  }
  return hours;
}
