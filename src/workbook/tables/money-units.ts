import { sameMoney } from "../header-key";
import { issueTexts } from "../issue-texts";
import type { MatchedColumn } from "./match-headers";
import type { OpenTable } from "./read-table";

/** Columns whose amounts are added to and compared with one another, so that they must be in one unit. */
const MONEY_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  Projects: ["costLikely", "costLow", "costHigh", "benefitLikely", "benefitLow", "benefitHigh"],
  Budget: ["amount"],
  Risks: ["impactLikely", "impactLow", "impactHigh"],
  "Cash flows": ["amount"],
};

/**
 * The unit of money that the headers name, "£m". Headers that name none are taken to be in the same; one that names
 * another is an issue, because £m and £k would be added up as if they were alike.
 */
export function moneyUnitOf(tables: readonly OpenTable[]): string | undefined {
  let first: MatchedColumn | undefined;
  for (const table of tables) {
    for (const key of MONEY_COLUMNS[table.schema.role] ?? []) {
      const column = table.columns.get(key);
      if (column?.unit === undefined) continue;
      if (first?.unit === undefined) first = column;
      else if (!sameMoney(first.unit, column.unit)) {
        const fault = issueTexts.unitMismatch(column.header, column.unit.label, first.header, first.unit.label);
        table.reportHeader("error", column.index, fault);
      }
    }
  }
  return first?.unit?.label;
}
