import { cellAddress, quotedSheet } from "../place";
import type { ChartAxis, ChartKind, ChartSeries, RangeReference, ReportChart } from "../report";
import { nameNow, type SheetNames } from "../sheet-names";
import type { AxisContent, ChartContent, ChartPlace, ExcelChartType, SeriesContent } from "./sheet-content";

/** What Excel calls each kind. The line of a `columnStackedLine` chart is a type of its own on the series. */
export const chartTypes: Readonly<Record<ChartKind, ExcelChartType>> = {
  bar: "BarClustered",
  barStacked: "BarStacked",
  column: "ColumnClustered",
  columnStacked: "ColumnStacked",
  columnStackedLine: "ColumnStacked",
  line: "Line",
  bubble: "Bubble",
  scatter: "XYScatter",
  doughnut: "Doughnut",
};

const legends = { none: "None", bottom: "Bottom", right: "Right", top: "Top" } as const;

/** `Ranking!$B$5:$B$14`. */
export function rangeReference(range: RangeReference, ownSheet: string, names: SheetNames): string {
  const sheet = range.sheet === undefined ? ownSheet : nameNow(names, range.sheet);
  const last = { row: range.row + range.rowCount - 1, column: range.column + range.columnCount - 1 };
  const absolute = (at: { row: number; column: number }) => cellAddress(at).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  const corners = last.row === range.row && last.column === range.column ? [range] : [range, last];
  return `${quotedSheet(sheet)}!${corners.map(absolute).join(":")}`;
}

/** A chart of a report as it will stand, its references under the sheets' names of now. */
export function chartContent(chart: ReportChart, place: ChartPlace, ownSheet: string, names: SheetNames): ChartContent {
  const reference = (range: RangeReference) => rangeReference(range, ownSheet, names);
  return {
    name: chart.name,
    type: chartTypes[chart.kind],
    title: chart.title,
    altText: chart.altText,
    place,
    series: chart.series.map((series) => seriesContent(series, chart.kind, reference)),
    ...(chart.kind === "doughnut" ? {} : { axes: { category: axis(chart.xAxis), value: axis(chart.yAxis) } }),
    legend: legends[chart.legend],
  };
}

const seriesContent = (
  series: ChartSeries,
  kind: ChartKind,
  reference: (range: RangeReference) => string,
): SeriesContent => ({
  name: series.name,
  values: reference(series.values),
  ...(series.categories ? { categories: reference(series.categories) } : {}),
  ...(series.x ? { x: reference(series.x) } : {}),
  ...(series.size ? { size: reference(series.size) } : {}),
  color: series.color,
  dataLabels: series.dataLabels ?? false,
  ...(series.line && kind === "columnStackedLine" ? { type: "Line" } : {}),
});

const axis = (given: ChartAxis | undefined): AxisContent => given ?? {};
