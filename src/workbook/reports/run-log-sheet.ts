import type { CellValue } from "../port";
import { palette } from "../look";
import type { ReportCell, ReportSheet, ReportTable } from "../report";
import { earlierRuns } from "./ranking/previous-run";
import type { LoggedRun, Report, ReportInput } from "./report-input";
import { methodNotes } from "./run-log/method-notes";
import { valueCell } from "./shared/cells";
import { parametersText } from "./shared/parameters-text";
import { methodName, timeText } from "./shared/provenance";
import { formats, shortened } from "./shared/quantity-format";
import { valuesColumn } from "./shared/report-columns";
import { sheetNameOf } from "./shared/sheet-name";
import { headHeights, landscape, literal, sheetHead } from "./shared/sheet-frame";

const role = "runLog";
const headerRow = 4;
const MOST = 50;

/** When the portfolio was ranked, with which choices, from which inputs, and who led; newest first. */
export const runLogReport: Report = { role, name: "Run log", compose: composeRunLog };

function composeRunLog(input: ReportInput): ReportSheet {
  const runs = [thisRun(input), ...[...earlierRuns(input)].reverse()].slice(0, MOST);
  const table = runTable(runs, input);
  const notes = noteCells(methodNotes(input), headerRow + runs.length + 3);
  const rowHeights: Record<number, number> = { ...headHeights };
  for (const { row, content } of notes) {
    const length = String(content.value ?? "").length;
    if (length > 0) rowHeights[row] = Math.max(rowHeights[row] ?? 0, noteHeight(length));
  }
  return {
    role,
    name: sheetNameOf(role, input.found),
    tabColor: palette.series[6],
    cells: [...sheetHead(input, "Run log", literal(answer(runs)), "values: what each run was made from"), ...notes],
    tables: [table],
    charts: [],
    conditionalFormats: [],
    columnWidths: [18, 16, 62, 18, 10, 46],
    rowHeights,
    freeze: { rows: headerRow + 1, columns: 1 },
    merges: notes
      .filter(({ column }) => column === 1)
      .map(({ row }) => ({ row, column: 1, rowCount: 1, columnCount: 5 })),
    print: landscape(
      { row: 0, column: 0, rowCount: (notes[notes.length - 1]?.row ?? headerRow) + 1, columnCount: 6 },
      { first: headerRow, last: headerRow },
    ),
    checks: [],
  };
}

function thisRun({ ranked, parameters, fingerprint, now }: ReportInput): LoggedRun {
  return {
    at: now,
    method: parameters.method,
    parameters: parametersText(parameters),
    fingerprint,
    projectCount: ranked.scored.length,
    ranks: Object.fromEntries(ranked.scored.map(({ project, rank }) => [project.id, rank])),
  };
}

function answer(runs: readonly LoggedRun[]): string {
  const [latest, before] = runs;
  if (latest === undefined) return "No run yet.";
  const when = `Last run ${timeText(latest.at)}`;
  if (before === undefined) return `${when}: the first.`;
  return before.fingerprint === latest.fingerprint
    ? `${when}, from the same inputs as the run before.`
    : `${when}; the inputs have changed since the run before.`;
}

/** Small type in the merged columns takes some 165 characters a line. */
const noteHeight = (length: number): number => 3 + 13 * Math.ceil(length / 165);

/** Who had rank 1, all of them where they tied, by today's names. */
function leaders(run: LoggedRun, names: ReadonlyMap<string, string>): string {
  const first = Object.entries(run.ranks).filter(([, rank]) => rank === 1);
  const shown = first.slice(0, 3).map(([id]) => shortened(names.get(id) ?? id, 60));
  return first.length > 3 ? `${shown.join(", ")} and ${first.length - 3} more` : shown.join(", ");
}

function runTable(runs: readonly LoggedRun[], { ranked }: ReportInput): ReportTable {
  const names = new Map(ranked.portfolio.projects.map(({ id, name }) => [id, name]));
  const text = { align: "left" } as const;
  const values = (pick: (run: LoggedRun) => CellValue): readonly CellValue[] => runs.map(pick);
  return {
    name: "RF_RunLog",
    row: headerRow,
    column: 0,
    rowCount: runs.length,
    keyColumn: "Time",
    columns: [
      valuesColumn(
        "Time",
        values(({ at }) => Math.round(at * 86_400) / 86_400),
        { numberFormat: formats.day, align: "left" },
      ),
      valuesColumn(
        "Method",
        values(({ method }) => methodName(method)),
        text,
      ),
      valuesColumn(
        "Parameters",
        values(({ parameters }) => parameters),
        { ...text, wrap: true },
      ),
      valuesColumn(
        "Inputs",
        values(({ fingerprint }) => fingerprint),
        text,
      ),
      valuesColumn(
        "Projects",
        values(({ projectCount }) => projectCount),
        { numberFormat: formats.count, align: "center" },
      ),
      valuesColumn(
        "In the lead",
        values((run) => leaders(run, names)),
        { ...text, wrap: true },
      ),
    ],
  };
}

const noteCells = (notes: readonly (readonly [string, string])[], first: number): readonly ReportCell[] => [
  valueCell(first - 1, 0, "heading", "Method and conventions"),
  ...notes.flatMap(([topic, text], i) => [
    valueCell(first + i, 0, "topic", topic),
    valueCell(first + i, 1, "note", text),
  ]),
];
