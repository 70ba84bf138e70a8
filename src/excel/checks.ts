import type { CellValue, Written } from "../workbook/port";
import type { ChangePlan } from "../workbook/rendering/change-plan";
import { rangeOf } from "./areas";
import type { ExcelOperations } from "./excel-operations";

/** Asks for what the workbook calculates for every check, and for the ids of the sheets that were written. */
export function askChecks(plan: ChangePlan, operations: ExcelOperations) {
  const asked = plan.sheets.map(({ role, sheet: name }) => {
    const sheet = operations.sheet(name);
    sheet.load("id");
    const checks = plan.reports.get(role)?.checks ?? [];
    return {
      name,
      sheet,
      checks: checks.map((check) => ({ check, range: rangeOf(sheet, check.area).load("values") })),
    };
  });
  return (): { readonly recalculated: Written["recalculated"]; readonly sheetIds: readonly string[] } => ({
    recalculated: asked.flatMap(({ name, checks }) =>
      checks.map(({ check: { name: check, area, columns }, range }) => ({
        sheet: name,
        check,
        values: range.values.flatMap((row) =>
          (columns?.map((at) => row[at - area.column] as unknown) ?? row).map(valueOf),
        ),
      })),
    ),
    sheetIds: asked.map(({ sheet }) => sheet.id),
  });
}

const valueOf = (value: unknown): CellValue =>
  value === ""
    ? null
    : typeof value === "string" || typeof value === "number" || typeof value === "boolean"
      ? value
      : null;
