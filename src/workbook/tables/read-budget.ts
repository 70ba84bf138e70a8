import type { BudgetLine } from "../../core/model/project";
import { money } from "../../core/model/quantity";
import { nameKey } from "../cell-text";
import { issueTexts } from "../issue-texts";
import { placeLabel } from "../place";
import type { budgetTable } from "./budget";
import type { OpenTable } from "./read-table";

/** Budget lines in time order. Two of a type that share a month are an issue at the one further down. */
export function readBudget(table: OpenTable<(typeof budgetTable)["columns"]>): readonly BudgetLine[] {
  const lines: { readonly row: number; readonly line: BudgetLine }[] = [];
  for (const { index, values } of table.read()) {
    const { period, amount, type } = values;
    if (period === undefined) continue;
    const earlier = lines.find(
      ({ line }) =>
        nameKey(line.type ?? "") === nameKey(type ?? "") && line.first <= period.last && period.first <= line.last,
    );
    if (earlier !== undefined) {
      const firstAt = placeLabel(table.place(earlier.row, "period"));
      table.report(index, "period", issueTexts.periodOverlap(table.header("period"), period.label, firstAt));
    }
    lines.push({
      row: index,
      line: { ...period, amount: money(amount ?? 0), ...(type === undefined ? {} : { type }) },
    });
  }
  return lines.map(({ line }) => line).sort((a, b) => a.first - b.first);
}
