import { addMonths, type Month } from "../model/period";
import type { Demand } from "../model/project";

/** Every month from the first to the last in which something is asked for; empty without demand. */
export function demandMonths(demand: readonly Demand[]): readonly Month[] {
  let first = Infinity;
  let last = -Infinity;
  for (const row of demand) {
    if (row.month < first) first = row.month;
    if (row.month > last) last = row.month;
  }
  if (first > last) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => addMonths(first as Month, i));
}
