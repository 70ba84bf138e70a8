import { palette } from "../look";
import { quotedSheet } from "../place";
import type { ReportSheet } from "../report";
import { levelBlock } from "./ranking/level-values";
import { projectRows } from "./ranking/project-rows";
import { rankingLayout, rankingRows, workingsColumn } from "./ranking/ranking-layout";
import { ratingSources } from "./ranking/rating-sources";
import type { Report, ReportInput } from "./report-input";
import { criterionFigures } from "./scores/criterion-figures";
import { fittingFormulas, isLongList, liveCells } from "./scores/live-cells";
import { methodSteps } from "./scores/method-steps";
import { pairBlocks } from "./scores/pair-block";
import type { RatingCells } from "./scores/rating-formulas";
import { scoresAnswer } from "./scores/scores-answer";
import { scoresLayout, type ScoresLayout } from "./scores/scores-layout";
import { scoresReportTable } from "./scores/scores-table";
import { scoresWidths } from "./scores/scores-widths";
import { columnCheck, scoreTolerance } from "./shared/checks";
import { sameRow } from "./shared/formula-text";
import { headerLines } from "./shared/header-width";
import { headHeights, landscape, sheetHead } from "./shared/sheet-frame";
import { sheetNameOf } from "./shared/sheet-name";

const role = "scores";

/** How each score comes about: every step of the method for every project and criterion, live where Excel can hold it. */
export const scoresReport: Report = { role, name: "Scores", compose: composeScores };

function composeScores(input: ReportInput): ReportSheet {
  const layout = scoresLayout(input);
  const rows = projectRows(input);
  const cells = liveCells(input, layout);
  const live = fittingFormulas(input, layout, cells);
  const table = scoresReportTable({
    input,
    layout,
    rows,
    cells,
    live,
    sources: ratingSources(input),
    ratingCells: ratingCells(input, layout),
  });
  const pairs = pairBlocks(layout, rows);
  const widths = scoresWidths(layout, rows, pairs);
  const lines = Math.max(2, ...layout.order.map((header, column) => headerLines(header, widths[column] ?? 9)));
  const printed = printedColumns(layout, widths);
  return {
    role,
    name: sheetNameOf(role, input.found),
    tabColor: palette.brand,
    cells: [
      ...sheetHead(input, "Scores", scoresAnswer(input, layout), liveText(input, layout, live !== undefined)),
      ...methodSteps(layout, cells, live),
      ...criterionFigures(input, layout, cells, live),
      ...pairs.flatMap((block) => block.cells),
    ],
    tables: [table],
    charts: [],
    conditionalFormats:
      rows.length === 0
        ? []
        : [
            {
              kind: "dataBar",
              area: { row: table.row + 1, column: 3, rowCount: rows.length, columnCount: 1 },
              color: palette.heat[1],
              ...(layout.method.fromZeroToOne ? { minimum: 0, maximum: 1 } : {}),
            },
          ],
    columnWidths: widths,
    rowHeights: { ...headHeights, [layout.rows.header]: 4 + 15 * Math.min(5, lines) },
    freeze: { rows: layout.rows.header + 1, columns: 2 },
    print: landscape(
      { row: 0, column: 0, rowCount: layout.rows.header + 1 + rows.length, columnCount: printed },
      { first: layout.rows.header, last: layout.rows.header },
    ),
    checks: [
      ...columnCheck(table, layout.headers.score, "Score", tolerance(input.ranked.method.result.scores)),
      ...columnCheck(table, layout.headers.rank, "Rank by method", 0),
      ...layout.workings.byAlternative.flatMap(({ key, label, values }) =>
        live?.byAlternative?.[key] === undefined
          ? []
          : columnCheck(table, layout.figureHeaders.get(key) as string, label, tolerance(values)),
      ),
    ],
  };
}

/** Every step, or the result and the first step where all would be too small to read on one page across. */
function printedColumns(layout: ScoresLayout, widths: readonly (number | undefined)[]): number {
  const all = layout.order.length - 1;
  const across = widths.slice(0, all).reduce<number>((sum, width) => sum + (width ?? 9), 0);
  const [first] = layout.steps;
  return across <= 260 || first === undefined
    ? all
    : layout.labelColumn + 1 + (layout.stepHeaders.get(first.key)?.length ?? 0);
}

/** Rounding in proportion to the largest figure. */
function tolerance(values: readonly (number | string | null)[]): number {
  let largest = 1;
  for (const value of values) if (typeof value === "number") largest = Math.max(largest, Math.abs(value));
  return largest * scoreTolerance;
}

function liveText(input: ReportInput, layout: ScoresLayout, isLive: boolean): string {
  if (isLive) return "live: every step, from the ratings in Projects and the weights on the Ranking sheet";
  return isLongList(input, layout)
    ? "values of the run, as the list is long; the Ranking sheet calculates the same score · live: weights, ranks"
    : "values of the run, as a workbook cannot hold this arithmetic · live: weights, ranks";
}

/** The ends of scales and the lists of levels are those of the Ranking sheet. */
function ratingCells(input: ReportInput, { headers }: ScoresLayout): readonly RatingCells[] {
  const { criteria } = input.ranked.portfolio.criteria;
  const ranking = rankingLayout(input);
  const sheet = quotedSheet(sheetNameOf("ranking", input.found));
  const levels = levelBlock(criteria, { row: 4, column: workingsColumn(ranking) }).areas;
  return criteria.map(({ id }, j) => {
    const header = ranking.criteria[j] as string;
    const area = levels.get(id);
    return {
      row: sameRow(headers.row),
      zeroAt: `${sheet}!${ranking.cellAbove(header, rankingRows.zeroAt)}`,
      oneAt: `${sheet}!${ranking.cellAbove(header, rankingRows.oneAt)}`,
      ...(area === undefined ? {} : { levels: `${sheet}!${area}` }),
    };
  });
}
