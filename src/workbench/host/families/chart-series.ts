import type { Series } from "../../../spreadsheet/document";
import { absoluteReference, parseArea, splitSheet } from "../address";
import { color, flag, integer, oneOf, range as rangeArgument, text } from "../argument";
import { cellRange, sheetNamed, sheetOf } from "../cell-range";
import { HostObject, type ObjectType } from "../host-object";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { formatOf, labelSettings } from "./chart-parts";
import { matrix, plainValue } from "./range-content";
import type { ChartReference } from "../targets";
import { chartOf, updateChart, chartTypeArgument } from "./chart-access";

/** Excel's limit of series in one chart. */
const MOST_SERIES = 255;

class SeriesReference {
  constructor(
    readonly chart: ChartReference,
    readonly position: number,
  ) {}

  get key(): string {
    return `${this.chart.id}/series/${this.position}`;
  }
}

const object = (chart: ChartReference, position: number): HostObject =>
  new HostObject(seriesType, new SeriesReference(chart, position));

const seriesOf = ({ chart, position }: SeriesReference, session: Session): Series =>
  chartOf(chart, session).series[position] ??
  refuse("ItemNotFound", "The series this object stands for does not exist any more.");

function change(reference: SeriesReference, set: Partial<Series>, session: Session): void {
  seriesOf(reference, session);
  const series = chartOf(reference.chart, session).series.map((one, position) =>
    position === reference.position ? { ...one, ...set } : one,
  );
  updateChart(reference.chart, { series }, session);
}

const reference = (series: SeriesReference, argument: unknown, session: Session): string => {
  const range = rangeArgument(argument, chartOf(series.chart, session).sheetId, session, "sourceData");
  return absoluteReference(sheetOf(range.sheetId, session).name, range.area);
};

const isXY = (series: SeriesReference, session: Session): boolean => {
  const type = seriesOf(series, session).type ?? chartOf(series.chart, session).type;
  return type === "XYScatter" || type === "Bubble";
};

const drawsLine = (series: SeriesReference, session: Session): boolean =>
  ["Line", "LineMarkers"].includes(seriesOf(series, session).type ?? chartOf(series.chart, session).type);

const dimensions = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

function source(series: SeriesReference, dimension: unknown, session: Session): string {
  const one = seriesOf(series, session);
  const wanted = oneOf(dimension, dimensions, "dimension");
  const found = {
    Categories: one.categories,
    Values: one.values,
    XValues: one.x,
    YValues: one.values,
    BubbleSizes: one.size,
  }[wanted];
  return found ?? refuse("InvalidArgument", `The series has no ${wanted}.`);
}

function valuesAt(text: string, session: Session): readonly unknown[] {
  const { sheet, rest } = splitSheet(text);
  const area = parseArea(rest);
  const found = sheet === undefined ? undefined : sheetNamed(sheet, session);
  if (!area || !found) return [];
  return (matrix(cellRange(found.id, area), session, (cell) => plainValue(cell?.value)) ?? []).flat();
}

/** A fill that Excel shows where the document has one colour for the whole series. */
const fillType: ObjectType<SeriesReference> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (series, [given], session) => {
      change(series, { color: color(given, "color") }, session);
      return undefined;
    },
    Clear: () => undefined,
  },
};

/** The line of a line chart is its colour; the outline of a bar or bubble is kept only. */
const lineType: ObjectType<SeriesReference> = {
  name: "ChartLineFormat",
  key: ({ key }) => key,
  scalars: {
    Color: {
      get: (series, session) => seriesOf(series, session).color ?? "",
      set: (series, value, session) => {
        const drawn = color(value, "color");
        if (drawsLine(series, session)) change(series, { color: drawn }, session);
      },
    },
  },
  kept: { LineStyle: "Automatic", Weight: 2.25 },
  methods: { Clear: () => undefined },
};

const formatType: ObjectType<SeriesReference> = {
  name: "ChartSeriesFormat",
  navigations: {
    Fill: (series) => new HostObject(fillType, series),
    Line: (series) => new HostObject(lineType, series),
  },
};

const labelsType: ObjectType<SeriesReference> = {
  name: "ChartDataLabels",
  key: ({ key }) => key,
  scalars: {
    ShowValue: {
      get: (series, session) => seriesOf(series, session).dataLabels ?? false,
      set: (series, value, session) => change(series, { dataLabels: flag(value, "showValue") }, session),
    },
  },
  kept: labelSettings,
  navigations: { Format: ({ key }) => formatOf("ChartDataLabelFormat", `${key}/labels`) },
};

const seriesType: ObjectType<SeriesReference> = {
  name: "ChartSeries",
  key: ({ key }) => key,
  scalars: {
    Name: {
      get: (series, session) => seriesOf(series, session).name,
      set: (series, value, session) => change(series, { name: text(value, "name") }, session),
    },
    ChartType: {
      get: (series, session) => seriesOf(series, session).type ?? chartOf(series.chart, session).type,
      set: (series, value, session) => change(series, { type: chartTypeArgument(value) }, session),
    },
    HasDataLabels: {
      get: (series, session) => seriesOf(series, session).dataLabels ?? false,
      set: (series, value, session) => change(series, { dataLabels: flag(value, "hasDataLabels") }, session),
    },
  },
  kept: {
    AxisGroup: "Primary",
    BubbleScale: 100,
    DoughnutHoleSize: 50,
    Explosion: 0,
    Filtered: false,
    FirstSliceAngle: 0,
    GapWidth: 150,
    InvertIfNegative: false,
    MarkerBackgroundColor: "",
    MarkerForegroundColor: "",
    MarkerSize: 5,
    MarkerStyle: "Automatic",
    Overlap: 0,
    PlotOrder: 1,
    ShowLeaderLines: false,
    ShowShadow: false,
    Smooth: false,
    VaryByCategories: false,
  },
  navigations: {
    DataLabels: (series) => new HostObject(labelsType, series),
    Format: (series) => new HostObject(formatType, series),
  },
  methods: {
    Delete: (series, _args, session) => {
      seriesOf(series, session);
      const left = chartOf(series.chart, session).series.filter((_one, position) => position !== series.position);
      updateChart(series.chart, { series: left }, session);
      return undefined;
    },
    SetValues: (series, [values], session) => {
      change(series, { values: reference(series, values, session) }, session);
      return undefined;
    },
    SetXAxisValues: (series, [values], session) => {
      const given = reference(series, values, session);
      change(series, isXY(series, session) ? { x: given } : { categories: given }, session);
      return undefined;
    },
    SetBubbleSizes: (series, [sizes], session) => {
      change(series, { size: reference(series, sizes, session) }, session);
      return undefined;
    },
    GetDimensionValues: (series, [dimension], session) => valuesAt(source(series, dimension, session), session),
    GetDimensionDataSourceString: (series, [dimension], session) => source(series, dimension, session),
    GetDimensionDataSourceType: (series, [dimension], session) => {
      source(series, dimension, session);
      return "LocalRange";
    },
  },
};

export const seriesCollectionType: ObjectType<ChartReference> = {
  name: "ChartSeriesCollection",
  items: (chart, session) => chartOf(chart, session).series.map((_series, position) => object(chart, position)),
  methods: {
    Add: (chart, [name, index], session) => {
      const { series } = chartOf(chart, session);
      if (series.length >= MOST_SERIES) refuse("InvalidOperation", "A chart holds at most 255 series.");
      const at = index === undefined || index === null ? series.length : integer(index, "index");
      const added: Series = { name: typeof name === "string" ? name : `Series${series.length + 1}`, values: "" };
      updateChart(chart, { series: [...series.slice(0, at), added, ...series.slice(at)] }, session);
      return object(chart, Math.min(at, series.length));
    },
  },
};
