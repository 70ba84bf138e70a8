import type { Axis, Chart, ChartType, Series } from "../document";
import type { SheetState } from "../state";
import { emuPerPoint } from "./column-width";
import type { Package } from "./package";
import type { ColorReader } from "./read-styles";
import type { Element } from "./xml";
import { child, childrenNamed, descendants, isOn, parseXml } from "./xml";

export interface ChartReading {
  readonly chart: Chart;
  readonly drawing: string;
  readonly part: string;
  /** Which of the drawing's anchors it is, counted from 0. */
  readonly anchor: number;
}

/** The charts of one sheet. Those of a kind that we cannot draw are `kept`. */
export function readCharts(
  file: Package,
  sheet: SheetState,
  color: ColorReader,
  newId: (of: string) => string,
): ChartReading[] {
  const drawing = file.relations(sheet.part ?? "").find(({ kind }) => kind === "drawing")?.target;
  const text = drawing === undefined ? undefined : file.text(drawing);
  if (drawing === undefined || text === undefined) return [];
  const targets = new Map(file.relations(drawing).map(({ id, target }) => [id, target]));
  const readings: ChartReading[] = [];
  parseXml(text).children.forEach((anchor, index) => {
    const frame = [...descendants(anchor, "graphicFrame")][0];
    const link = [...descendants(frame, "chart")][0];
    const part = targets.get(link?.attributes["r:id"] ?? link?.attributes["id"] ?? "");
    const definition = part === undefined ? undefined : file.text(part);
    if (part === undefined || definition === undefined) return;
    const named = child(frame, "nvGraphicFramePr", "cNvPr")?.attributes ?? {};
    const place = placeOf(anchor, sheet);
    const base = {
      id: newId("chart"),
      sheetId: sheet.id,
      name: named["name"] ?? `Chart ${index + 1}`,
      altText: named["descr"] ?? "",
      ...place,
    };
    readings.push({ chart: { ...base, ...readDefinition(definition, color) }, drawing, part, anchor: index });
  });
  return readings;
}

/** Position of a drawing's anchor in points. */
export function placeOf(anchor: Element, sheet: SheetState): Pick<Chart, "left" | "top" | "width" | "height"> {
  const points = (element: Element | undefined, name: string) => Number(child(element, name)?.text ?? 0) / emuPerPoint;
  const corner = (name: string) => {
    const at = child(anchor, name);
    const column = Number(child(at, "col")?.text ?? 0);
    const row = Number(child(at, "row")?.text ?? 0);
    return {
      left: leftOf(sheet, column) + points(at, "colOff"),
      top: topOf(sheet, row) + points(at, "rowOff"),
    };
  };
  const extent = child(anchor, "ext")?.attributes;
  const size = { width: Number(extent?.["cx"] ?? 0) / emuPerPoint, height: Number(extent?.["cy"] ?? 0) / emuPerPoint };
  if (anchor.name === "absoluteAnchor") {
    const at = child(anchor, "pos")?.attributes;
    return { left: Number(at?.["x"] ?? 0) / emuPerPoint, top: Number(at?.["y"] ?? 0) / emuPerPoint, ...size };
  }
  const from = corner("from");
  if (anchor.name === "oneCellAnchor") return { ...from, ...size };
  const to = corner("to");
  return { ...from, width: Math.max(0, to.left - from.left), height: Math.max(0, to.top - from.top) };
}

export function leftOf(sheet: SheetState, column: number): number {
  let left = 0;
  for (let at = 0; at < column; at++) left += columnSize(sheet, at);
  return left;
}

export function topOf(sheet: SheetState, row: number): number {
  let top = 0;
  for (let at = 0; at < row; at++) top += rowSize(sheet, at);
  return top;
}

export function columnSize(sheet: SheetState, column: number): number {
  const line = sheet.columns.get(column);
  return line?.hidden === true ? 0 : (line?.size ?? sheet.defaultColumnWidth);
}

export function rowSize(sheet: SheetState, row: number): number {
  const line = sheet.rows.get(row);
  return line?.hidden === true ? 0 : (line?.size ?? sheet.defaultRowHeight);
}

type Definition = Pick<Chart, "type" | "title" | "series" | "categoryAxis" | "valueAxis" | "legend" | "kept">;

function readDefinition(text: string, color: ColorReader): Definition {
  const root = parseXml(text);
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const groups = (plot?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const types = groups.map(typeOf);
  const main = types[0];
  const known = main !== undefined && types.every((type) => type !== undefined);
  const series = groups.flatMap((group, index) => {
    const type = types[index];
    return childrenNamed(group, "ser").map((one) => ({
      order: Number(child(one, "order")?.attributes["val"] ?? 0),
      series: readSeries(one, color, type !== main ? type : undefined),
    }));
  });
  series.sort((a, b) => a.order - b.order);
  const legend = child(chart, "legend");
  const position = child(legend, "legendPos")?.attributes["val"] ?? "r";
  const axes = (plot?.children ?? []).filter(({ name }) => name.endsWith("Ax"));
  const across = axes.find(({ name }) => name === "catAx" || name === "dateAx") ?? axes[0];
  const along = axes.find((axis) => axis !== across && axis.name === "valAx");
  return {
    type: main ?? "ColumnClustered",
    title: titleOf(chart),
    series: series.map((one) => one.series),
    categoryAxis: readAxis(across),
    valueAxis: readAxis(along),
    legend: !legend
      ? "None"
      : (({ t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Right" } as const)[position] ?? "Right"),
    ...(known ? {} : { kept: true }),
  };
}

function typeOf(group: Element): ChartType | undefined {
  const grouping = child(group, "grouping")?.attributes["val"];
  switch (group.name) {
    case "barChart": {
      const base = child(group, "barDir")?.attributes["val"] === "bar" ? "Bar" : "Column";
      return grouping === "stacked"
        ? `${base}Stacked`
        : grouping === "percentStacked"
          ? `${base}Stacked100`
          : `${base}Clustered`;
    }
    case "lineChart": {
      const bare = childrenNamed(group, "ser").every(
        (series) => child(series, "marker", "symbol")?.attributes["val"] === "none",
      );
      return bare ? "Line" : "LineMarkers";
    }
    case "scatterChart":
      return "XYScatter";
    case "bubbleChart":
      return "Bubble";
    case "doughnutChart":
      return "Doughnut";
    case "pieChart":
      return "Pie";
    case "areaChart":
      return grouping === "stacked" ? "AreaStacked" : grouping === "percentStacked" ? undefined : "Area";
    default:
      return undefined;
  }
}

function readSeries(element: Element, color: ColorReader, type: ChartType | undefined): Series {
  const reference = (name: string) => [...descendants(child(element, name), "f")][0]?.text;
  const values = reference("val") ?? reference("yVal") ?? "";
  const categories = reference("cat");
  const x = reference("xVal");
  const size = reference("bubbleSize");
  const shape = child(element, "spPr");
  const fill = child(shape, "solidFill") ?? child(shape, "ln", "solidFill");
  const shown = drawingColor(fill, color);
  const labels = child(element, "dLbls");
  const name = child(element, "tx");
  const nameFrom = [...descendants(name, "f")][0]?.text;
  return {
    name: seriesName(name),
    ...(nameFrom === undefined || textOf(name) === "" ? {} : { nameFrom }),
    values,
    ...(categories === undefined ? {} : { categories }),
    ...(x === undefined ? {} : { x }),
    ...(size === undefined ? {} : { size }),
    ...(shown === undefined ? {} : { color: shown }),
    ...(labels && isOn(child(labels, "showVal")?.attributes["val"]) ? { dataLabels: true } : {}),
    ...(type === undefined ? {} : { type }),
  };
}

const themeOrder = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
const themeAlias: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

function drawingColor(fill: Element | undefined, color: ColorReader): string | undefined {
  const rgb = child(fill, "srgbClr")?.attributes["val"];
  if (rgb !== undefined) return `#${rgb.toUpperCase()}`;
  const scheme = child(fill, "schemeClr")?.attributes["val"];
  if (scheme === undefined) return undefined;
  const theme = themeOrder.indexOf(themeAlias[scheme] ?? scheme);
  return theme < 0
    ? undefined
    : color({ name: "color", attributes: { theme: String(theme) }, children: [], text: "", start: 0, end: 0 });
}

/** A literal text, or what the file remembers of a referenced one. */
function textOf(element: Element | undefined): string {
  if (!element) return "";
  const rich = [...descendants(element, "t")].map(({ text }) => text).join("");
  if (rich !== "") return rich;
  const cached = [...descendants(element, "v")].map(({ text }) => text).join(" ");
  return cached;
}

/** The name as the file shows it; where it remembers only the cell, that cell's reference with "=". */
function seriesName(element: Element | undefined): string {
  const reference = [...descendants(element, "f")][0]?.text;
  return textOf(element) || (reference === undefined ? "" : `=${reference}`);
}

function titleOf(element: Element | undefined): string {
  return textOf(child(element, "title"));
}

function readAxis(axis: Element | undefined): Axis {
  if (!axis) return {};
  const title = titleOf(axis);
  const scaling = child(axis, "scaling");
  const bound = (name: string) => child(scaling, name)?.attributes["val"];
  const format = child(axis, "numFmt")?.attributes;
  const minimum = bound("min");
  const maximum = bound("max");
  return {
    ...(title === "" ? {} : { title }),
    ...(format && !isOn(format["sourceLinked"]) && format["formatCode"] !== undefined
      ? { numberFormat: format["formatCode"] }
      : {}),
    ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
    ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
    ...(bound("orientation") === "maxMin" ? { reversed: true } : {}),
    ...(isOn(child(axis, "delete")?.attributes["val"]) ? { visible: false } : {}),
  };
}
