import { palette } from "../look";
import type { ReportSheet } from "../report";
import { capacityByRole } from "./overview/capacity-by-role";
import { contents, contentsRows } from "./overview/contents";
import { leaders } from "./overview/leaders";
import { overviewAnswer, overviewFigures } from "./overview/overview-figures";
import {
  chartData,
  chartDataColumn,
  figureRow,
  overviewColumns,
  overviewWidth,
  slot,
} from "./overview/overview-layout";
import { valueMap, type OverviewPart } from "./overview/value-map";
import type { Report, ReportInput } from "./report-input";
import { valueCell } from "./shared/cells";
import { sheetNameOf } from "./shared/sheet-name";
import { figureHeights, headHeights, keyFigures, landscape, sheetHead } from "./shared/sheet-frame";
import type { Area } from "../place";

const role = "overview";

/** The portfolio on one page: the answer, four figures, value against cost, the best, capacity, and the way on. */
export const overviewReport: Report = { role, name: "Overview", compose: composeOverview };

function composeOverview(input: ReportInput): ReportSheet {
  const parts: OverviewPart[] = [];
  for (const make of [valueMap, leaders, capacityByRole] as const) {
    const part = make(input, slot(parts.length));
    if (part !== undefined) parts.push(part);
  }
  const contentsArea: Area = slot(parts.length);
  const places = Array.from({ length: 4 }, (_, i) => ({ column: i * 3, columnCount: 3 }));
  const figures = keyFigures(overviewFigures(input), places, figureRow);
  const lastRow = Math.max(
    contentsArea.row + contentsRows,
    ...parts.map(({ chart }) => chart.area.row + chart.area.rowCount),
  );
  return {
    role,
    name: sheetNameOf(role, input.found),
    tabColor: palette.brand,
    cells: [
      ...sheetHead(
        input,
        input.workbookName === undefined ? "Portfolio overview" : `Portfolio overview: ${input.workbookName}`,
        overviewAnswer(input),
        "live: figures, bubbles, bars · values: capacity, chart titles",
      ),
      ...figures.cells,
      ...contents(input, contentsArea),
      valueCell(chartData.title.row, chartData.title.column, "quiet", "Chart data"),
      ...parts.flatMap(({ cells }) => cells),
    ],
    tables: [],
    charts: parts.map(({ chart }) => chart),
    conditionalFormats: [],
    columnWidths: [
      ...Array.from({ length: overviewColumns }, () => overviewWidth),
      4,
      ...[7, 7, 36, 12, 9, 14, 14, 4, 4],
      ...[7, 7, 36, 9, 4],
      ...[28, 14, 14],
    ].slice(0, chartDataColumn + 17),
    rowHeights: { ...headHeights, ...figureHeights(figureRow) },
    freeze: { rows: 0, columns: 0 },
    merges: figures.merges,
    print: landscape({ row: 0, column: 0, rowCount: lastRow + 1, columnCount: overviewColumns }),
    checks: [],
  };
}
