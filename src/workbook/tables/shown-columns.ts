import { text } from "./cell-types";
import type { TableSchema } from "./schema";

/** Texts that decide something, beside those that are only shown. */
const DECIDES: ReadonlySet<string> = new Set([
  "Criteria.parent",
  "Criteria.source",
  "Demand.role",
  "Demand.resource",
  "Budget.type",
  "Projects.forceReason",
  "Projects.adjustmentReason",
]);

/** Columns of other types that nothing is calculated from. */
const SHOWN: ReadonlySet<string> = new Set(["Projects.methodology", "Resources.costRate", "Resources.billRate"]);

/** Whether a column is shown and nothing else, or left out where it cannot be read: most figures do not need it. */
export function isOnlyShown({ role, columns }: TableSchema, key: string): boolean {
  const column = columns[key];
  if (column?.need !== "optional") return false;
  if (column.isTolerant === true) return true;
  const name = `${role}.${key}`;
  return column.type === text ? !DECIDES.has(name) : SHOWN.has(name);
}
