import { canAppraise } from "../../core/finance/appraisal";
import { palette } from "../look";
import type { ReportCell, ReportSheet, ReportTable } from "../report";
import { noFigure } from "./finance/appraisal-columns";
import { financeAnswer, financeFigures } from "./finance/finance-answer";
import { financeLayout, financePlaces, type FinanceLayout } from "./finance/finance-layout";
import { financeReportTable } from "./finance/finance-table";
import { npvChart } from "./finance/npv-chart";
import { balanceChart, yearsTogether } from "./finance/years-together";
import type { Report, ReportInput } from "./report-input";
import { valueCell } from "./shared/cells";
import { cellCheck, columnCheck, moneyTolerance } from "./shared/checks";
import { headerLines, headerWidth } from "./shared/header-width";
import { figureHeights, headHeights, landscape, sheetHead } from "./shared/sheet-frame";
import { sheetNameOf } from "./shared/sheet-name";

const role = "finance";

/** As near as Excel's iteration for IRR comes, by its own account. */
const rateTolerance = 1e-7;
const yearsTolerance = 1e-6;

/**
 * What each project is worth in money: flows by year, net present value, rates of return, payback and ratios, all
 * calculated by the workbook. Composed as soon as one project has cash flows, or a cost, a yearly benefit and its years.
 */
export const financeReport: Report = { role, name: "Finance", compose: composeFinance };

function composeFinance(input: ReportInput): ReportSheet | undefined {
  if (!canAppraise(input.ranked.portfolio)) return undefined;
  const layout = financeLayout(input);
  const table = financeReportTable(input, layout);
  const figures = financeFigures(input, layout);
  const { headers, tableRow } = layout;
  const cells: readonly ReportCell[] = [
    ...sheetHead(input, "Finance", financeAnswer(input, layout), liveText(table, layout)),
    ...figures.cells,
    ...yearsTogether(input, layout),
    valueCell(tableRow - 1, 0, "quiet", conventions),
  ];
  const known = layout.rows.flatMap((row) => (row.known === undefined ? [] : [row.known]));
  const money = moneyTolerance(
    known.flatMap(({ flows, netExposure }) =>
      [...flows.inflows, ...flows.outflows, netExposure].map((one) => one * known.length),
    ),
  );
  const widths = table.columns.map(({ header }) => headerWidth(header, leastWidth(header, layout)));
  const lines = Math.max(...table.columns.map(({ header }, i) => headerLines(header, widths[i] as number)));
  const printed = table.columns.findIndex(({ header }) => header === headers.pvIn);
  return {
    role,
    name: sheetNameOf(role, input.found),
    tabColor: palette.good,
    cells,
    tables: [table],
    charts: [npvChart(input, layout), balanceChart(input, layout)],
    conditionalFormats: [],
    columnWidths: widths,
    rowHeights: { ...headHeights, ...figureHeights(financePlaces.figures), [tableRow]: 4 + 15 * lines },
    freeze: { rows: 0, columns: 0 },
    merges: figures.merges,
    print: landscape(
      {
        row: 0,
        column: 0,
        rowCount: tableRow + 1 + table.rowCount,
        columnCount: Math.max(printed, financePlaces.byYear.column + 5),
      },
      { first: tableRow, last: tableRow },
    ),
    checks: [
      ...columnCheck(table, headers.npv, "NPV", money),
      ...columnCheck(table, headers.irr, "IRR", rateTolerance),
      ...columnCheck(table, headers.payback, "Payback", yearsTolerance),
      ...columnCheck(table, headers.discounted, "Discounted payback", yearsTolerance),
      ...columnCheck(table, headers.bcr, "Benefit-cost ratio", 1e-9),
      ...columnCheck(table, headers.pi, "Profitability index", yearsTolerance),
      ...columnCheck(table, headers.afterRisk, "NPV after risk", money),
      ...cellCheck(cells, financePlaces.figures + 1, 2, "NPV of all projects", money),
    ],
  };
}

const conventions =
  "Year 0 is each project's first year and is not discounted: NPV = Net 0 + NPV(rate, Net 1 …). " +
  "An IRR is shown only where there is exactly one rate. Payback counts from the start, within a year in proportion.";

/** Says which columns are as of the run. */
function liveText({ columns }: ReportTable, { flowsAreLive }: FinanceLayout): string {
  if (!flowsAreLive)
    return "live: NPV, IRR, benefit-cost ratio, totals · values, as the list is long: flows, payback, profitability index";
  const flowsAreValues = columns.some(({ header, content }) => header === "In 0" && content.kind === "values");
  const values = `how many rates there are${flowsAreValues ? ", money in and out" : ""}`;
  return `live: ${flowsAreValues ? "" : "flows, "}NPV, IRR, payback, ratios, totals · values: ${values}`;
}

function leastWidth(header: string, { headers, decimals, rows }: FinanceLayout): number {
  const largest = Math.max(0, ...rows.flatMap(({ known }) => (known?.flows.net ?? []).map(Math.abs)));
  const amount = largest.toFixed(decimals).length * 1.35 + 3;
  switch (header) {
    case headers.id:
      return 9;
    case headers.project:
      return 38;
    case headers.source:
      return 17;
    case headers.aboutIrr:
      return 30;
    case headers.pi:
      return noFigure.index.length + 2;
    default:
      return Math.max(9, Math.ceil(amount));
  }
}
