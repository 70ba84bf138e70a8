import { weightingMethod } from "../../core/weighting/catalogue";
import { palette } from "../look";
import type { ReportSheet } from "../report";
import type { Report, ReportInput } from "./report-input";
import { valueCell } from "./shared/cells";
import { columnCheck } from "./shared/checks";
import { sheetNameOf } from "./shared/sheet-name";
import { figureHeights, headHeights, keyFigures, landscape, sheetHead } from "./shared/sheet-frame";
import { methodBlocks } from "./weights/method-blocks";
import { isRankFormula, rankPlaces } from "./weights/rank-places";
import { weightsAnswer, weightsFigures, weightsLiveness } from "./weights/weights-answer";
import { weightsCharts } from "./weights/weights-charts";
import { firstFigureColumn, weightHeaders, weightPlaces } from "./weights/weights-layout";
import { weightRows } from "./weights/weight-rows";
import { weightsReportTable } from "./weights/weights-table";

const role = "weights";

/** Free columns right of the table for what users add. */
const ROOM_FOR_USERS = 4;
const NUMBER_WIDTH = 14;

/** Where the weights come from: every step from what people said to what counts, live as far as the method allows. */
export const weightsReport: Report = { role, name: "Weights", compose: composeWeights };

function composeWeights(input: ReportInput): ReportSheet {
  const { weighing } = input.ranked;
  const method = weightingMethod(weighing.method);
  const rows = weightRows(weighing);
  const below = weightPlaces.table + 1 + rows.length + 2;
  const people = weighing.stakeholders.length === 0 ? 0 : weighing.tree.criteria.length + firstFigureColumn;
  const widest = Math.max(8, people, ...weighing.families.map(({ members }) => members.length + firstFigureColumn + 3));
  const workings = Math.max(widest, 14) + ROOM_FOR_USERS;
  const places = isRankFormula(weighing.method)
    ? rankPlaces(
        { row: weightPlaces.figures + 1, column: workings + 7 },
        Math.max(...weighing.families.map(({ members }) => members.length)),
      )
    : undefined;
  const blocks = methodBlocks(input, below, workings);
  const table = weightsReportTable({
    input,
    workedOut: blocks.workedOut,
    ...(places === undefined ? {} : { places }),
  });
  const widths = columnWidths(
    table.columns.map(({ header }) => header),
    widest,
  );
  const shown = table.columns.length - 2;
  const charts = weightsCharts(
    input,
    { row: weightPlaces.figures + 1, column: workings },
    shown,
    halfOf(widths.slice(0, shown)),
  );
  const live = weightsLiveness(weighing.method);
  const figures = keyFigures(
    weightsFigures(input, charts, blocks.ratios),
    [{ column: 0, columnCount: 1 }, { column: 1, columnCount: 1 }, { column: 2, columnCount: 2 }, { column: 4, columnCount: 2 }], // prettier-ignore
    weightPlaces.figures,
  );
  return {
    role,
    name: sheetNameOf(role, input.found),
    tabColor: palette.brand,
    cells: [
      ...sheetHead(input, "Weights", weightsAnswer(input, method.name, charts), live.provenance),
      ...figures.cells,
      ...live.sentences.map((text, i) => valueCell(weightPlaces.live + i, 0, "quiet", text)),
      ...blocks.cells,
      valueCell(weightPlaces.figures, workings, "quiet", "Workings that the charts and the formulas read"),
      ...charts.cells,
      ...(places?.cells ?? []),
    ],
    tables: [table, ...blocks.tables],
    charts: charts.charts,
    conditionalFormats: [],
    columnWidths: widths,
    rowHeights: { ...headHeights, ...figureHeights(weightPlaces.figures), [weightPlaces.table]: 34 },
    freeze: { rows: 0, columns: 0 },
    merges: figures.merges,
    print: landscape(
      { row: 0, column: 0, rowCount: Math.max(below - 1, blocks.lastRow + 1), columnCount: Math.max(shown, widest) },
      { first: weightPlaces.table, last: weightPlaces.table },
    ),
    checks: [
      ...columnCheck(table, weightHeaders.local, "Local weights", 1e-9),
      ...columnCheck(table, weightHeaders.global, "Global weights", 1e-9),
      ...blocks.checks,
    ],
  };
}

const columnWidths = (headers: readonly string[], count: number): readonly number[] =>
  Array.from({ length: Math.max(count, headers.length) }, (_, c) => {
    const header = headers[c];
    if (header === weightHeaders.criterion) return 34;
    if (header === weightHeaders.group) return 22;
    return header === weightHeaders.from ? 42 : NUMBER_WIDTH;
  });

/** How many columns from the left make about half the width. */
function halfOf(widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let [sum, count] = [0, 0];
  while (count < widths.length - 1 && sum + (widths[count] ?? 0) / 2 < total / 2) sum += widths[count++] ?? 0;
  return Math.max(1, count);
}
