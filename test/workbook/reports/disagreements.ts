import type { SpreadsheetDocument } from "../../../src/spreadsheet/document";
import type { CellValue } from "../../../src/workbook/port";
import type { ReportSheet } from "../../../src/workbook/report";

export const sheetId = (document: SpreadsheetDocument, name: string): string =>
  document.sheets.find((sheet) => sheet.name === name)?.id ?? "";

function differs(expected: CellValue, found: unknown): boolean {
  const wanted = expected ?? "";
  const got = found ?? "";
  return typeof wanted === "number" && typeof got === "number"
    ? Math.abs(wanted - got) > 1e-9 * Math.max(1, Math.abs(wanted))
    : wanted !== got;
}

/** Every calculated cell of a sheet whose value in the workbook is not what the report says. */
export function disagreements(document: SpreadsheetDocument, report: ReportSheet, name: string): readonly string[] {
  const id = sheetId(document, name);
  const found: string[] = [];
  const compare = (row: number, column: number, expected: CellValue, formula: string): void => {
    const value = document.cell(id, row, column)?.value;
    if (differs(expected, value)) {
      found.push(`${name} ${row},${column}: ${String(expected)} but ${JSON.stringify(value)} by ${formula}`);
    }
  };
  for (const { row, column, content } of report.cells) {
    if (content.kind === "formula") compare(row, column, content.value, content.formula);
  }
  for (const table of report.tables) {
    table.columns.forEach(({ content }, c) => {
      content.values.forEach((value, r) => {
        const formula =
          content.kind === "formulas" ? (content.formulas[r] ?? "") : content.kind === "formula" ? content.formula : "";
        compare(table.row + 1 + r, table.column + c, value, formula);
      });
    });
  }
  return found;
}
