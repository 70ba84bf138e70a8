import { firstDay, lastDay, workingDays, type DaySerial, type Month } from "../model/period";
import type { Resource } from "../model/project";
import type { RoleIndex } from "./role";

/**
 * Hours that a person has for projects in a month: hours a week / 5 × working days (Monday to Friday) of the month that
 * lie within start and end, both included, × (1 − share kept for running the business).
 */
export function monthlyHours(resource: Resource, month: Month): number {
  const from = later(resource.start, firstDay(month));
  const to = earlier(resource.end, lastDay(month));
  return (resource.hoursPerWeek / 5) * workingDays(from, to) * (1 - resource.runTheBusiness);
}

/** Hours by role and month. */
export function supplyByRole(
  resources: readonly Resource[],
  roles: RoleIndex,
  months: readonly Month[],
): readonly (readonly number[])[] {
  const supply = roles.names.map(() => months.map(() => 0));
  for (const resource of resources) {
    const row = supply[roles.indexOf(resource.role)] as number[];
    months.forEach((month, m) => (row[m] = (row[m] as number) + monthlyHours(resource, month)));
  }
  return supply;
}

const later = (limit: DaySerial | undefined, day: DaySerial): DaySerial =>
  limit !== undefined && limit > day ? limit : day;
const earlier = (limit: DaySerial | undefined, day: DaySerial): DaySerial =>
  limit !== undefined && limit < day ? limit : day;
