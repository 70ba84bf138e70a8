import type { ReportCell, ReportSheet } from "../report";
import { scoringMethod } from "../../core/scoring/catalogue";
import { palette } from "../look";
import { columnLetters } from "../place";
import { lineCells, lineIsDrawn } from "./ranking/budget-line";
import { weightCells } from "./ranking/criterion-weights";
import { isAdditive, leadingContributions } from "./ranking/leading-contributions";
import { levelBlock } from "./ranking/level-values";
import { projectRows, type ProjectRow } from "./ranking/project-rows";
import { rankingAnswer, rankingFigures } from "./ranking/ranking-answer";
import {
  chartColumn,
  rankingLayout,
  rankingRows,
  workingsColumn,
  lineIsLive,
  type RankingLayout,
} from "./ranking/ranking-layout";
import { hasHistory, rankingDecimals, rankingReportTable } from "./ranking/ranking-table";
import { fixedCriteria, ratingSources } from "./ranking/rating-sources";
import { anchorCells } from "./ranking/scale-anchors";
import { headerHeight, printedColumns, rankingWidths } from "./ranking/ranking-widths";
import { valueCurves } from "./ranking/value-curves";
import type { Report, ReportInput } from "./report-input";
import { valueCell } from "./shared/cells";
import { columnCheck, moneyTolerance, scoreTolerance } from "./shared/checks";
import { shortened } from "./shared/quantity-format";
import { sheetNameOf } from "./shared/sheet-name";
import { figureHeights, headHeights, landscape, sheetHead } from "./shared/sheet-frame";
import { isAsTyped } from "./weights/weight-rows";

const role = "ranking";

/** Every project with its score, rank, standing and the part of each criterion, recalculating with every edit. */
export const rankingReport: Report = { role, name: "Ranking", compose: composeRanking };

function composeRanking(input: ReportInput): ReportSheet {
  const layout = rankingLayout(input);
  const rows = projectRows(input);
  const { criteria, groups } = input.ranked.portfolio.criteria;
  const sources = ratingSources(input);
  const workings = workingsColumn(layout);
  const levels = levelBlock(criteria, { row: 4, column: workings });
  const groupsAt = { row: levels.nextRow, column: workings };
  const leadersAt = { row: 4, column: workings + 4 };
  const leaders = leadingContributions(input, layout, rows, leadersAt);
  const curves = valueCurves(
    criteria,
    { row: leadersAt.row + 15, column: leadersAt.column + 2 },
    { row: rankingRows.header + 26, column: chartColumn(layout) },
    input.now,
  );
  const charts = [leaders.chart, curves.chart].filter((chart) => chart !== undefined);
  const table = rankingReportTable({ input, layout, rows, sources, levels: levels.areas });
  const figures = rankingFigures(input, layout);
  const widths = rankingWidths(input, layout, rows);
  const cells: readonly ReportCell[] = [
    ...sheetHead(input, "Ranking", rankingAnswer(input, layout), liveText(input, fixedCriteria(input, sources))),
    ...figures.cells,
    valueCell(rankingRows.zeroAt, 0, "quiet", "Rows keep the order of the run; sort by Rank to reorder."),
    valueCell(
      rankingRows.oneAt,
      0,
      "quiet",
      hasHistory(input)
        ? "New projects come in with the next run."
        : "New projects, Was and Moved come in with the next run.",
    ),
    ...labels(input, layout),
    ...weightCells(input, layout, groupsAt),
    ...criteria.flatMap((criterion, j) =>
      anchorCells(criterion, layout.columnOf(layout.criteria[j] as string), sources[j]),
    ),
    ...lineCells(input, layout, rows, rankingDecimals(input)),
    valueCell(3, workings, "quiet", "Workings that the formulas and the chart read"),
    ...levels.cells,
    ...(groups.length === 0 ? [] : groupHeadings(input, groupsAt)),
    ...leaders.cells,
    ...curves.cells,
  ];
  const money = moneyTolerance(rows.map(({ scored }) => (scored.project.cost?.likely ?? 0) * rows.length));
  const { headers } = layout;
  const check = (header: string | undefined, name: string, tolerance: number) =>
    header === undefined ? [] : columnCheck(table, header, name, tolerance);
  return {
    role,
    name: sheetNameOf(role, input.found),
    tabColor: palette.brand,
    cells,
    tables: [table],
    charts,
    conditionalFormats: rankingFormats(input, layout, rows),
    columnWidths: widths,
    rowHeights: {
      ...headHeights,
      ...figureHeights(rankingRows.group),
      [rankingRows.header]: headerHeight(layout, widths),
    },
    freeze: { rows: rankingRows.header + 1, columns: 2 },
    merges: figures.merges,
    print: landscape(
      { row: 0, column: 0, rowCount: rankingRows.header + 1 + rows.length, columnCount: printedColumns(layout) },
      { first: rankingRows.header, last: rankingRows.header },
      // Charts stand right of the workings, which are not for readers, and so on pages of their own.
      charts.map(({ area }) => area),
    ),
    checks: [
      ...check(headers.score, "Score", scoreTolerance),
      ...check(headers.rank, "Rank", 0),
      ...(lineIsLive(input) ? check(headers.standing, "Standing", 0) : []),
      ...check(headers.cumulative, "Cumulative cost", money),
      ...check(headers.emv, "EMV by project", moneyTolerance(rows.map(({ scored }) => scored.emv * rows.length))),
      ...check(headers.afterRisk, "Score after risk", scoreTolerance),
      ...check(headers.rankAfterRisk, "Rank after risk", 0),
    ],
  };
}

const liveText = (input: ReportInput, fixed: readonly string[]): string =>
  isAdditive(input)
    ? whatIsLive(input, fixed)
    : `${whatIsLive(input, fixed)} · columns of criteria are weight × value and do not add up to this score; the Scores sheet has its steps`;

const whatIsLive = (input: ReportInput, fixed: readonly string[]): string =>
  lineIsDrawn(input) && !lineIsLive(input)
    ? "live: weights, scores, ranks, contributions · values: standing, as there are so many projects and periods"
    : `live: every figure · values: ${["names", "Was", ...fixed.map((name) => `ratings on ${shortened(name, 40)}`)].join(", ")}`;

/** What the cells above the criteria's columns are, in the column before them. */
function labels({ ranked }: ReportInput, layout: RankingLayout): readonly ReportCell[] {
  const first = layout.criteria[0];
  if (first === undefined) return [];
  const column = layout.columnOf(first) - 1;
  return [
    valueCell(
      rankingRows.typedWeight,
      column,
      "figureLabel",
      isAsTyped(ranked.weighing) ? "Weight typed" : "In its group",
    ),
    valueCell(rankingRows.weight, column, "figureLabel", "Weight"),
    valueCell(rankingRows.zeroAt, column, "figureLabel", "Worth 0 at"),
    valueCell(rankingRows.oneAt, column, "figureLabel", "Worth 1 at"),
  ];
}

function groupHeadings(
  { ranked }: ReportInput,
  at: { readonly row: number; readonly column: number },
): readonly ReportCell[] {
  return [
    valueCell(at.row, at.column, "heading", "Weights of groups"),
    valueCell(at.row, at.column + 1, "heading", null),
    valueCell(at.row, at.column + 2, "heading", null),
    valueCell(at.row + 1, at.column, "columnHeader", "Group"),
    valueCell(at.row + 1, at.column + 1, "columnHeader", isAsTyped(ranked.weighing) ? "Typed" : "In its group"),
    valueCell(at.row + 1, at.column + 2, "columnHeader", "Weight"),
  ];
}

function rankingFormats(
  input: ReportInput,
  layout: RankingLayout,
  rows: readonly ProjectRow[],
): ReportSheet["conditionalFormats"] {
  if (rows.length === 0) return [];
  const first = rankingRows.header + 1;
  const body = (column: number, columnCount: number) => ({ row: first, column, rowCount: rows.length, columnCount });
  const { score, standing } = layout.headers;
  const [left] = layout.criteria;
  const formats: ReportSheet["conditionalFormats"][number][] = [
    {
      kind: "dataBar",
      area: body(layout.columnOf(score ?? "Score"), 1),
      color: palette.heat[1],
      ...(scoringMethod(input.ranked.method.id).fromZeroToOne ? { minimum: 0, maximum: 1 } : {}),
    },
  ];
  if (left !== undefined) {
    formats.push({
      kind: "colorScale",
      area: body(layout.columnOf(left), layout.criteria.length),
      points: [
        { at: { number: 0 }, color: palette.white },
        { at: "highest", color: palette.heat[1] },
      ],
    });
  }
  if (standing !== undefined && input.ranked.waterline.applies) {
    const letters = columnLetters(layout.columnOf(standing));
    const grey = (word: string): ReportSheet["conditionalFormats"][number] => ({
      kind: "expression",
      area: body(0, layout.columnOf(standing) + 1),
      formula: `=$${letters}${first + 1}="${word}"`,
      fontColor: palette.quiet,
    });
    formats.push(grey("Below"), grey("Forced out"));
  }
  return formats;
}
