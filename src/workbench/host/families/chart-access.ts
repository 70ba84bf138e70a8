import type { Chart, ChartType } from "../../../spreadsheet/document";
import { number } from "../argument";
import type { Scalar } from "../host-object";
import { invalidArgument, notImplemented, refuse } from "../refusal";
import type { Session } from "../session";
import type { ChartReference } from "../targets";

/** @throws ItemNotFound if the chart was deleted. */
export const chartOf = ({ id }: ChartReference, session: Session): Chart =>
  session.document.charts.find((chart) => chart.id === id) ??
  refuse("ItemNotFound", "The chart this object stands for does not exist any more.");

export function updateChart(
  reference: ChartReference,
  change: Partial<Omit<Chart, "id" | "sheetId">>,
  session: Session,
): void {
  session.document.updateChart(chartOf(reference, session).id, change);
}

/** The chart types that a document keeps and draws. */
const chartTypes: readonly ChartType[] = [
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "Line",
  "LineMarkers",
  "XYScatter",
  "Bubble",
  "Doughnut",
  "Pie",
  "Area",
  "AreaStacked",
];

export const chartTypeArgument = (value: unknown): ChartType =>
  chartTypes.find((type) => type === value) ?? notImplemented("Chart", `chartType ${String(value)}`);

/** Position and size in points, of a chart and of its shape. */
export const place = (side: "left" | "top" | "width" | "height"): Scalar<ChartReference> => ({
  get: (reference, session) => chartOf(reference, session)[side],
  set: (reference, value, session) => {
    const points = number(value, side);
    if (points < 0) invalidArgument(side);
    updateChart(reference, { [side]: points }, session);
  },
});
