import { areaAddress } from "../workbook/place";
import type { AxisContent, ChartContent, SeriesContent } from "../workbook/rendering/sheet-content";
import { areaOfAddress } from "./areas";

/** The range that a reference such as `'Top ten'!$B$5:$B$14` names. */
export function referredRange(context: Excel.RequestContext, own: Excel.Worksheet, reference: string): Excel.Range {
  const bang = reference.lastIndexOf("!");
  const area = areaOfAddress(reference);
  const address = area ? areaAddress(area) : reference;
  if (bang < 0) return own.getRange(address);
  const name = reference.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
  return context.workbook.worksheets.getItem(name).getRange(address);
}

export function addChart(context: Excel.RequestContext, sheet: Excel.Worksheet, content: ChartContent): void {
  const [first] = content.series;
  const source = first ? referredRange(context, sheet, first.values) : sheet.getRange("A1");
  // Excel makes one series of one line of values; what it took for names and categories is set anew below.
  const chart = sheet.charts.add(
    content.type as Excel.ChartType,
    source,
    liesAcross(first?.values) ? "Rows" : "Columns",
  );
  chart.name = content.name;
  fillChart(context, sheet, chart, content, first ? 1 : 0, false);
}

/** Whether a series' values stand side by side in one row, as months across a sheet do. */
function liesAcross(reference: string | undefined): boolean {
  const area = reference === undefined ? undefined : areaOfAddress(reference);
  return area !== undefined && area.rowCount === 1 && area.columnCount > 1;
}

export function updateChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  content: ChartContent,
  seriesCount: number,
): void {
  const chart = sheet.charts.getItem(content.name);
  chart.chartType = content.type as Excel.ChartType;
  fillChart(context, sheet, chart, content, seriesCount, true);
}

function fillChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  content: ChartContent,
  standing: number,
  isUpdate: boolean,
): void {
  for (let index = standing - 1; index >= content.series.length; index -= 1) chart.series.getItemAt(index).delete();
  content.series.forEach((series, index) => {
    const target = index < standing ? chart.series.getItemAt(index) : chart.series.add(series.name);
    fillSeries(context, sheet, target, series, content);
  });
  chart.title.text = content.title;
  chart.title.visible = content.title !== "";
  chart.legend.visible = content.legend !== "None";
  if (content.legend !== "None") chart.legend.position = content.legend;
  if (content.axes) {
    fillAxis(chart.axes.categoryAxis, content.axes.category, isUpdate);
    fillAxis(chart.axes.valueAxis, content.axes.value, isUpdate);
  }
  placeChart(sheet, chart, content.place);
}

function fillSeries(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  target: Excel.ChartSeries,
  series: SeriesContent,
  { type }: ChartContent,
): void {
  const range = (reference: string) => referredRange(context, sheet, reference);
  target.name = series.name;
  target.setValues(range(series.values));
  const across = series.x ?? series.categories;
  if (across !== undefined) target.setXAxisValues(range(across));
  if (series.size !== undefined) target.setBubbleSizes(range(series.size));
  const drawn = series.type ?? type;
  if (series.type !== undefined) target.chartType = series.type as Excel.ChartType;
  if (series.color !== undefined) {
    if (drawn.startsWith("Line")) target.format.line.color = series.color;
    else target.format.fill.setSolidColor(series.color);
  }
  target.hasDataLabels = series.dataLabels;
}

/** On a chart that stood before, what the report leaves to Excel is given back to Excel. */
function fillAxis(axis: Excel.ChartAxis, content: AxisContent, isUpdate: boolean): void {
  const set = <Value>(value: Value | undefined, otherwise: Value, assign: (value: Value) => void) => {
    if (value !== undefined || isUpdate) assign(value ?? otherwise);
  };
  axis.title.visible = content.title !== undefined && content.title !== "";
  if (content.title) axis.title.text = content.title;
  set(content.numberFormat, "General", (format) => (axis.numberFormat = format));
  set<number | string>(content.minimum, "", (bound) => (axis.minimum = bound));
  set<number | string>(content.maximum, "", (bound) => (axis.maximum = bound));
  set(content.reversed, false, (reversed) => (axis.reversePlotOrder = reversed));
}

function placeChart(sheet: Excel.Worksheet, chart: Excel.Chart, place: ChartContent["place"]): void {
  if (place.kind === "kept") return;
  if (place.kind === "points") {
    chart.left = place.left;
    chart.top = place.top;
    chart.width = place.width;
    chart.height = place.height;
    return;
  }
  const { row, column, rowCount, columnCount } = place.area;
  chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rowCount - 1, column + columnCount - 1));
}
