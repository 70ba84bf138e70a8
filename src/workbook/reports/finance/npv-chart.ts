import { palette } from "../../look";
import type { ReportChart } from "../../report";
import type { ReportInput } from "../report-input";
import { shortDay } from "../shared/provenance";
import { decimalFormat, withUnit } from "../shared/quantity-format";
import { financePlaces, type FinanceLayout } from "./finance-layout";

const MOST = 10;

/** What the projects that rank first are worth: the first rows of the table, best rank on top. */
export function npvChart(input: ReportInput, { rows, tableRow, decimals }: FinanceLayout): ReportChart {
  const count = Math.min(MOST, rows.length);
  const first = rows.slice(0, count);
  const worthwhile = first.filter(({ known }) => known !== undefined && known.npv > 0).length;
  const area = { row: tableRow + 1, rowCount: count, columnCount: 1 };
  const finding =
    count === 1
      ? `the one project ${worthwhile === 1 ? "earns more than it costs" : "does not earn what it costs"}`
      : `${worthwhile} of the first ${count} in rank earn more than they cost`;
  return {
    name: "NetPresentValue",
    kind: "bar",
    title: `${shortDay(input.now)}: ${finding}`,
    altText: `Bars: net present value of the first ${count} projects in rank order. ${finding}.`,
    area: financePlaces.chart,
    series: [
      {
        name: "NPV",
        categories: { ...area, column: 1 },
        values: { ...area, column: 3 },
        color: palette.series[0],
      },
    ],
    xAxis: { title: "Project", reversed: true },
    yAxis: {
      title: withUnit("NPV", input.ranked.portfolio.moneyUnit),
      numberFormat: decimalFormat(decimals),
    },
    legend: "none",
  };
}
