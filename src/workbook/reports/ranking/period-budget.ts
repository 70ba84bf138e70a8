import type { WaterlinePeriod } from "../../../core/ranked-portfolio";
import type { ReportInput } from "../report-input";
import { numberLiteral, searchLiteral } from "../shared/formula-text";
import { inputTable } from "../shared/input-table";

/**
 * The formula for the budget of a period from the rows of the Budget table, found by their labels where these are
 * unique; undefined where the table's cells do not add up to what the core has, as after another unit or an odd label.
 */
export function periodBudget(input: ReportInput, period: WaterlinePeriod): string | undefined {
  const table = inputTable(input.found, "Budget");
  const amounts = table?.reference("amount");
  const labels = table?.reference("period");
  if (table === undefined || amounts === undefined || labels === undefined) return undefined;
  const lines = input.ranked.portfolio.budget.filter(({ first, last }) => first >= period.first && last <= period.last);
  const wanted = new Set(lines.map(({ label }) => label.trim().toLowerCase()));
  const rows: number[] = [];
  const seen = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row++) {
    const label = String(table.value("period", row) ?? "")
      .trim()
      .toLowerCase();
    seen.set(label, (seen.get(label) ?? 0) + 1);
    if (wanted.has(label)) rows.push(row);
  }
  let sum = 0;
  const terms: string[] = [];
  for (const row of rows) {
    const amount = table.value("amount", row);
    if (typeof amount !== "number") return undefined;
    sum += amount;
    const label = table.value("period", row);
    const unique = seen.get(String(label).trim().toLowerCase()) === 1;
    const at =
      unique && typeof label === "string" && label.length <= 200
        ? `MATCH(${searchLiteral(label)},${labels},0)`
        : unique && typeof label === "number"
          ? `MATCH(${numberLiteral(label)},${labels},0)`
          : String(row + 1);
    terms.push(`INDEX(${amounts},${at})`);
  }
  return rows.length === lines.length && Math.abs(sum - period.budget) < 1e-9 * Math.max(1, Math.abs(sum))
    ? `=${terms.join("+")}`
    : undefined;
}
