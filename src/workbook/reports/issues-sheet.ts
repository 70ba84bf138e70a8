import type { FoundTable } from "../checked";
import type { Issue } from "../issue";
import { palette } from "../look";
import { placeLabel } from "../place";
import type { ReportSheet, ReportTable } from "../report";
import type { Report, ReportInput, RunStamp } from "./report-input";
import { valueCell } from "./shared/cells";
import { valuesColumn } from "./shared/report-columns";
import { sheetNameOf } from "./shared/sheet-name";
import { headHeights, landscape, literal, sheetHead } from "./shared/sheet-frame";

const role = "issues";
const headerRow = 4;

/** What was found in the input tables, each with a link to its cell. */
export const issuesReport: Report = {
  role,
  name: "Issues",
  compose: (input: ReportInput) => composeIssuesSheet(input.issues, input.found, input),
};

/**
 * The Issues sheet, also for a check that failed and left nothing to rank.
 *
 * @param issues  Errors and notes in the order in which they are to be listed.
 * @param stamp  Parameters, fingerprint and time of the check.
 */
export function composeIssuesSheet(
  issues: readonly Issue[],
  found: readonly FoundTable[],
  stamp: RunStamp,
): ReportSheet {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const table = issues.length === 0 ? undefined : issuesTable(issues);
  const tables = found.map((one) => (one.source === one.role ? one.role : `${one.role} (${one.source})`));
  return {
    role,
    name: sheetNameOf(role, found),
    tabColor: errors > 0 ? palette.bad : palette.series[6],
    cells: [
      ...sheetHead(stamp, "Issues", literal(answer(errors, issues.length - errors)), "values: as of the check"),
      ...(table === undefined
        ? [
            valueCell(
              headerRow,
              0,
              "body",
              tables.length === 0
                ? "No table was recognised yet."
                : `Checked: ${tables.join(", ")}. Every cell that a figure comes from was read and could be used as it stands.`,
            ),
          ]
        : []),
    ],
    tables: table === undefined ? [] : [table],
    charts: [],
    conditionalFormats:
      table === undefined
        ? []
        : [
            {
              kind: "expression",
              area: { row: headerRow + 1, column: 1, rowCount: table.rowCount, columnCount: 1 },
              formula: `=$B${headerRow + 2}="Error"`,
              fontColor: palette.bad,
              bold: true,
            },
          ],
    columnWidths: [6, 10, 13, 24, 22, 30, 34, 70],
    rowHeights: { ...headHeights, ...lineHeights(issues) },
    freeze: table === undefined ? { rows: 0, columns: 0 } : { rows: headerRow + 1, columns: 0 },
    print: landscape(
      { row: 0, column: 0, rowCount: headerRow + 1 + (table?.rowCount ?? 0), columnCount: 8 },
      table === undefined ? undefined : { first: headerRow, last: headerRow },
    ),
    checks: [],
  };
}

/** Heights of rows whose longest text takes more than one line of its column. */
function lineHeights(issues: readonly Issue[]): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  issues.forEach(({ message, expected, found, suggestion }, i) => {
    const lines = Math.max(
      Math.ceil(message.length / 72),
      Math.ceil((expected.length + (suggestion === undefined ? 0 : suggestion.length + 16)) / 34),
      Math.ceil(found.length / 30),
    );
    if (lines > 1) heights[headerRow + 1 + i] = 15 * lines;
  });
  return heights;
}

function answer(errors: number, notes: number): string {
  const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
  if (errors === 0 && notes === 0) return "No issues: every table could be read as it stands.";
  const also = notes === 0 ? "" : ` ${counted(notes, "note says", "notes say")} what was assumed.`;
  if (errors === 0) return `Nothing has to be mended.${also}`;
  return `${counted(errors, "cell or table has", "cells or tables have")} to be mended before projects can be ranked.${also}`;
}

function issuesTable(issues: readonly Issue[]): ReportTable {
  const text = { align: "left", wrap: true } as const;
  return {
    name: "RF_Issues",
    row: headerRow,
    column: 0,
    rowCount: issues.length,
    columns: [
      valuesColumn(
        "No.",
        issues.map((_, i) => i + 1),
        { numberFormat: "0", align: "center", wrap: true },
      ),
      valuesColumn(
        "Severity",
        issues.map(({ severity }) => (severity === "error" ? "Error" : "Note")),
        text,
      ),
      valuesColumn(
        "Table",
        issues.map(({ table }) => table),
        text,
      ),
      valuesColumn(
        "Cell",
        issues.map(({ place }) => (place === undefined ? null : placeLabel(place))),
        { ...text, links: issues.map(({ place }) => place) },
      ),
      valuesColumn(
        "Column",
        issues.map(({ column }) => column ?? null),
        text,
      ),
      valuesColumn(
        "Found",
        issues.map(({ found }) => found),
        text,
      ),
      valuesColumn(
        "Expected",
        issues.map(({ expected, suggestion }) =>
          suggestion === undefined ? expected : `${expected}; did you mean ${suggestion}?`,
        ),
        text,
      ),
      valuesColumn(
        "What to do",
        issues.map(({ message }) => message),
        text,
      ),
    ],
  };
}
