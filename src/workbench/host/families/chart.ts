import { oneOf, range as rangeArgument, text } from "../argument";
import { HostObject, type ObjectType } from "../host-object";
import type { Session } from "../session";
import { chartAxesType } from "./chart-axes";
import { chartDataLabelsType, chartLegendType, chartTitleType } from "./chart-parts";
import { seriesCollectionType } from "./chart-series";
import { sheetObject } from "../objects";
import type { ChartReference } from "../targets";
import { chartOf, updateChart, chartTypeArgument, place } from "./chart-access";
import { seriesFrom } from "./chart-source";

/** Over the cells from `startCell` to `endCell`, both included; one cell places the corner and keeps the size. */
function setPosition(reference: ChartReference, [start, end]: readonly unknown[], session: Session): undefined {
  const { document } = session;
  const { sheetId } = chartOf(reference, session);
  const first = rangeArgument(start, sheetId, session, "startCell").area;
  const sum = (count: number, size: (line: number) => number): number =>
    Array.from({ length: count }, (_line, line) => size(line)).reduce((total, one) => total + one, 0);
  const width = (column: number): number => document.columnWidth(sheetId, column);
  const height = (row: number): number => document.rowHeight(sheetId, row);
  const corner = { left: sum(first.column, width), top: sum(first.row, height) };
  if (end === undefined || end === null || end === "") {
    updateChart(reference, corner, session);
    return undefined;
  }
  const last = rangeArgument(end, sheetId, session, "endCell").area;
  updateChart(
    reference,
    {
      ...corner,
      width: sum(last.column + last.columnCount, width) - corner.left,
      height: sum(last.row + last.rowCount, height) - corner.top,
    },
    session,
  );
  return undefined;
}

const chartAreaFormatType: ObjectType<ChartReference> = {
  name: "ChartAreaFormat",
  key: ({ id }) => id,
  kept: { RoundedCorners: false, ColorScheme: "ColorfulPalette1" },
};

export const chartType: ObjectType<ChartReference> = {
  name: "Chart",
  id: ({ id }) => ({ Id: id }),
  key: ({ id }) => id,
  eventTarget: ({ id }) => id,
  events: { Activated: 51, Deactivated: 52 },
  scalars: {
    Id: { get: (reference, session) => chartOf(reference, session).id },
    Name: {
      get: (reference, session) => chartOf(reference, session).name,
      set: (reference, value, session) => updateChart(reference, { name: text(value, "name") }, session),
    },
    ChartType: {
      get: (reference, session) => chartOf(reference, session).type,
      set: (reference, value, session) => updateChart(reference, { type: chartTypeArgument(value) }, session),
    },
    Left: place("left"),
    Top: place("top"),
    Width: place("width"),
    Height: place("height"),
  },
  kept: {
    CategoryLabelLevel: -1,
    DisplayBlanksAs: "NotPlotted",
    PlotBy: "Columns",
    PlotVisibleOnly: true,
    SeriesNameLevel: -1,
    ShowAllFieldButtons: false,
    ShowDataLabelsOverMaximum: true,
    Style: 2,
  },
  navigations: {
    Axes: (reference) => new HostObject(chartAxesType, reference),
    DataLabels: (reference) => new HostObject(chartDataLabelsType, reference),
    Format: (reference) => new HostObject(chartAreaFormatType, reference),
    Legend: (reference) => new HostObject(chartLegendType, reference),
    Series: (reference) => new HostObject(seriesCollectionType, reference),
    Title: (reference) => new HostObject(chartTitleType, reference),
    Worksheet: (reference, session) => sheetObject(chartOf(reference, session).sheetId),
  },
  methods: {
    Delete: (reference, _args, session) => {
      session.document.deleteChart(chartOf(reference, session).id);
      return undefined;
    },
    Activate: (reference, _args, session) => {
      session.document.activate(chartOf(reference, session).sheetId);
      return undefined;
    },
    SetPosition: setPosition,
    SetData: (reference, [sourceData, seriesBy], session) => {
      const { sheetId, type } = chartOf(reference, session);
      const source = rangeArgument(sourceData, sheetId, session, "sourceData");
      const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy");
      updateChart(reference, { series: seriesFrom(source, type, by, session) }, session);
      return undefined;
    },
  },
};
