import { palette } from "../../look";
import type { ReportSheet } from "../../report";
import type { RunStamp } from "../report-input";
import { valueCell } from "./cells";
import { headHeights, landscape, literal, sheetHead } from "./sheet-frame";

/** A report for which a table is missing: it says which one switches it on, and what it will then show. */
export function calmSheet(
  stamp: RunStamp,
  sheet: { readonly role: string; readonly name: string; readonly title: string },
  answer: string,
  lines: readonly string[],
): ReportSheet {
  return {
    role: sheet.role,
    name: sheet.name,
    tabColor: palette.line,
    cells: [
      ...sheetHead(stamp, sheet.title, literal(answer), "nothing calculated here yet"),
      ...lines.map((line, i) => valueCell(4 + i, 0, "body", line)),
    ],
    tables: [],
    charts: [],
    conditionalFormats: [],
    columnWidths: [110],
    rowHeights: headHeights,
    freeze: { rows: 0, columns: 0 },
    print: landscape({ row: 0, column: 0, rowCount: 4 + lines.length, columnCount: 1 }),
    checks: [],
  };
}
