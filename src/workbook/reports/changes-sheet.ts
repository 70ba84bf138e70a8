import { CAUSES, rankChanges, type Cause, type RankChange, type RankChanges } from "../../core/reasons/rank-changes";
import { snapshotOf } from "../../core/reasons/run-snapshot";
import { palette } from "../look";
import type { CellValue } from "../port";
import type { ReportSheet, ReportTable } from "../report";
import { moveText, summaryLines } from "./changes/change-texts";
import type { Report, ReportInput } from "./report-input";
import { projectRows } from "./ranking/project-rows";
import { rankingTable } from "./ranking/ranking-layout";
import { calmSheet } from "./shared/calm-sheet";
import { valueCell } from "./shared/cells";
import { columnCheck } from "./shared/checks";
import { columnOf, hasWildcard, sameRow, searchExpression } from "./shared/formula-text";
import { timeText } from "./shared/provenance";
import { formats, shortened } from "./shared/quantity-format";
import { formulaColumn, valuesColumn } from "./shared/report-columns";
import { headHeights, landscape, literal, sheetHead } from "./shared/sheet-frame";
import { sheetNameOf } from "./shared/sheet-name";

const role = "changes";
const firstLine = 4;

/** Who has moved since the last run, and why. */
export const changesReport: Report = { role, name: "Changes", compose: composeChanges };

const headers: Readonly<Record<Cause, string>> = {
  left: "Projects gone",
  weights: "Weights",
  ratings: "Ratings",
  method: "Method",
  adjustment: "Adjusted",
  arrived: "New projects",
};

function composeChanges(input: ReportInput): ReportSheet {
  const name = sheetNameOf(role, input.found);
  const { before } = input;
  if (before === undefined || before.at >= input.now) {
    return calmSheet(input, { role, name, title: "Changes" }, "This is the first run that is remembered.", [
      "The next run shows here who has moved since, by how many ranks, and why: ratings, weights, method, projects that are new or gone.",
    ]);
  }
  const changes = rankChanges(before.snapshot, snapshotOf(input.ranked));
  const lines = summaryLines(changes, input);
  const header = firstLine + lines.length + 1;
  const table = changesTable(input, changes, header);
  return {
    role,
    name,
    tabColor: palette.brand,
    cells: [
      ...sheetHead(
        input,
        "Changes",
        literal(`Since ${timeText(before.at)}: ${answer(changes)}`),
        "live: rank now, moved · values: rank before, reasons",
      ),
      ...lines.flatMap(([topic, text], k) => [
        valueCell(firstLine + k, 0, "topic", topic),
        valueCell(firstLine + k, 1, "body", text),
      ]),
    ],
    tables: [table],
    charts: [],
    conditionalFormats: [
      {
        kind: "colorScale",
        area: { row: header + 1, column: 5, rowCount: table.rowCount, columnCount: CAUSES.length },
        points: [
          { at: "lowest", color: palette.heat[1] },
          { at: { number: 0 }, color: palette.white },
          { at: "highest", color: palette.heat[2] },
        ],
      },
    ],
    columnWidths: [38, 14, 10, 10, 10, ...CAUSES.map(() => 11), 70],
    rowHeights: { ...headHeights, [header]: 30 },
    freeze: { rows: header + 1, columns: 1 },
    print: landscape(
      { row: 0, column: 0, rowCount: header + 1 + table.rowCount, columnCount: 6 + CAUSES.length },
      { first: header, last: header },
    ),
    checks: [...columnCheck(table, "Now", "Rank now", 0), ...columnCheck(table, "Moved", "Ranks moved", 0)],
  };
}

function changesTable(input: ReportInput, { projects }: RankChanges, row: number): ReportTable {
  const cells = new Map(projectRows(input).map(({ scored, id }) => [scored.project.id, id]));
  const ids = projects.map(({ id }): CellValue => cells.get(id) ?? id);
  const id = sameRow("ID");
  const wild = ids.some((one) => typeof one === "string" && hasWildcard(one));
  const searched = wild ? `IF(ISNUMBER(${id}),${id},${searchExpression(id)})` : id;
  const look = { numberFormat: formats.rank, align: "center" } as const;
  const [was, now] = [sameRow("Was"), sameRow("Now")];
  // As numbers with a sign; nothing where nothing moved.
  const moved = { numberFormat: "+0;−0;", align: "center" } as const;
  return {
    name: "RF_Changes",
    row,
    column: 0,
    rowCount: projects.length,
    keyColumn: "ID",
    columns: [
      valuesColumn(
        "Project",
        projects.map(({ name }) => name),
      ),
      valuesColumn("ID", ids, { align: "left" }),
      formulaColumn(
        "Now",
        `=IFERROR(INDEX(${columnOf(rankingTable, "Rank")},MATCH(${searched},${columnOf(rankingTable, "ID")},0)),"gone")`,
        projects.map((one) => one.now ?? "gone"),
        look,
      ),
      valuesColumn(
        "Was",
        projects.map((one) => one.was ?? "new"),
        look,
      ),
      formulaColumn(
        "Moved",
        `=IF(AND(ISNUMBER(${was}),ISNUMBER(${now})),IF(${was}>${now},"▲ "&(${was}-${now}),IF(${was}<${now},"▼ "&(${now}-${was}),"–")),"")`,
        projects.map(movedText),
        { align: "center" },
      ),
      ...CAUSES.map((cause) =>
        valuesColumn(
          headers[cause],
          projects.map(({ effects }) => effects?.[cause] ?? null),
          moved,
        ),
      ),
      valuesColumn(
        "Why",
        projects.map((one) => moveText(one, input)),
        { wrap: true },
      ),
    ],
  };
}

function movedText({ was, now }: RankChange): string {
  if (was === undefined || now === undefined) return "";
  return was > now ? `▲ ${was - now}` : was < now ? `▼ ${now - was}` : "–";
}

function answer({ projects }: RankChanges): string {
  const both = projects.flatMap(({ name, was, now }) =>
    was === undefined || now === undefined ? [] : [{ name, by: was - now }],
  );
  const movers = both.filter(({ by }) => by !== 0);
  const arrived = projects.filter(({ was }) => was === undefined).length;
  const left = projects.filter(({ now }) => now === undefined).length;
  const come = [
    ...(arrived > 0 ? [`${arrived} ${arrived === 1 ? "is" : "are"} new`] : []),
    ...(left > 0 ? [`${left} ${left === 1 ? "is" : "are"} gone`] : []),
  ];
  if (movers.length === 0) return `${["nobody has moved", ...come].join("; ")}.`;
  const widest = movers.reduce((most, one) => (Math.abs(one.by) > Math.abs(most.by) ? one : most));
  const places = Math.abs(widest.by);
  const furthest = `${shortened(widest.name, 50)} furthest, ${widest.by > 0 ? "up" : "down"} ${places}`;
  return `${[`${movers.length} of ${both.length} projects have moved, ${furthest}`, ...come].join("; ")}.`;
}
