import type { Axis, Chart, ChartType, Series, Value } from "../document";
import { isError } from "../formula/error-values";
import type { SheetState } from "../state";
import { columnSize, rowSize } from "./chart-read";
import { emuPerPoint } from "./column-width";
import { encodeXml } from "./xml";

/** The values behind a series' reference, for programs that draw a chart without calculating. */
export type ReadReference = (reference: string) => readonly Value[];

const palette = ["#0F6CBD", "#CA5010", "#107C41", "#8764B8", "#038387", "#986F0B", "#69797E"];

/** A chart part. Colours are explicit, since a theme's are lost where a file has none. */
export function chartPart(chart: Chart, read: ReadReference): string {
  const groups = new Map<ChartType, { series: Series; index: number }[]>();
  chart.series.forEach((series, index) => {
    const type = series.type ?? chart.type;
    const group = groups.get(type);
    if (group) group.push({ series, index });
    else groups.set(type, [{ series, index }]);
  });
  if (groups.size === 0) groups.set(chart.type, []);
  const plots = [...groups].map(([type, series]) => plotMarkup(type, series, read)).join("");
  const title = chart.title === "" ? "" : `<c:title>${richText(chart.title, 14, true)}<c:overlay val="0"/></c:title>`;
  const positions = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;
  const legend =
    chart.legend === "None"
      ? ""
      : `<c:legend><c:legendPos val="${positions[chart.legend]}"/><c:overlay val="0"/>${textProperties(9)}</c:legend>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="${title === "" ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plots}${axesMarkup(chart)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>'
  );
}

interface Plotted {
  readonly series: Series;
  readonly index: number;
}

function plotMarkup(type: ChartType, series: readonly Plotted[], read: ReadReference): string {
  const all = (shape: "bar" | "line" | "point" | "bubble" | "slice" | "area", markers = true) =>
    series.map((one) => seriesMarkup(one, shape, markers, read)).join("");
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  switch (type) {
    case "BarClustered":
    case "BarStacked":
    case "BarStacked100":
    case "ColumnClustered":
    case "ColumnStacked":
    case "ColumnStacked100": {
      const stacked = !type.endsWith("Clustered");
      const grouping = type.endsWith("100") ? "percentStacked" : stacked ? "stacked" : "clustered";
      return (
        `<c:barChart><c:barDir val="${type.startsWith("Bar") ? "bar" : "col"}"/><c:grouping val="${grouping}"/>` +
        `<c:varyColors val="0"/>${all("bar")}<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ""}${axes}</c:barChart>`
      );
    }
    case "Line":
    case "LineMarkers":
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all("line", type === "LineMarkers")}<c:marker val="1"/>${axes}</c:lineChart>`;
    case "XYScatter":
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${all("point")}${axes}</c:scatterChart>`;
    case "Bubble":
      return `<c:bubbleChart><c:varyColors val="0"/>${all("bubble")}<c:bubbleScale val="60"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>${axes}</c:bubbleChart>`;
    case "Pie":
      return `<c:pieChart><c:varyColors val="1"/>${all("slice")}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "Doughnut":
      return `<c:doughnutChart><c:varyColors val="1"/>${all("slice")}<c:firstSliceAng val="0"/><c:holeSize val="60"/></c:doughnutChart>`;
    case "Area":
    case "AreaStacked":
      return `<c:areaChart><c:grouping val="${type === "Area" ? "standard" : "stacked"}"/><c:varyColors val="0"/>${all("area")}${axes}</c:areaChart>`;
  }
}

function seriesMarkup(
  { series, index }: Plotted,
  shape: "bar" | "line" | "point" | "bubble" | "slice" | "area",
  markers: boolean,
  read: ReadReference,
): string {
  const color = (series.color ?? (palette[index % palette.length] as string)).slice(1).toUpperCase();
  const solid = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const marker = (symbol: string) =>
    `<c:marker><c:symbol val="${symbol}"/><c:size val="7"/><c:spPr>${solid}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/>${seriesName(series, read)}`;
  const labels = series.dataLabels === true ? labelsMarkup(shape) : "";
  const values = (name: string, reference: string) => `<c:${name}>${numbers(reference, read)}</c:${name}>`;
  const along = series.categories === undefined ? "" : `<c:cat>${categories(series.categories, read)}</c:cat>`;
  const x = series.x === undefined ? "" : `<c:xVal>${numbers(series.x, read)}</c:xVal>`;
  switch (shape) {
    case "bar":
      return `<c:ser>${head}<c:spPr>${solid}</c:spPr><c:invertIfNegative val="0"/>${labels}${along}${values("val", series.values)}</c:ser>`;
    case "area":
      return `<c:ser>${head}<c:spPr>${solid}</c:spPr>${labels}${along}${values("val", series.values)}</c:ser>`;
    case "line":
      return (
        `<c:ser>${head}<c:spPr><a:ln w="28575" cap="rnd">${solid}<a:round/></a:ln></c:spPr>` +
        `${markers ? marker("circle") : '<c:marker><c:symbol val="none"/></c:marker>'}${labels}${along}${values("val", series.values)}<c:smooth val="0"/></c:ser>`
      );
    case "point":
      return `<c:ser>${head}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${marker("circle")}${labels}${x}${values("yVal", series.values)}<c:smooth val="0"/></c:ser>`;
    case "bubble": {
      const clear = `<a:solidFill><a:srgbClr val="${color}"><a:alpha val="70000"/></a:srgbClr></a:solidFill>`;
      const size = series.size === undefined ? "" : values("bubbleSize", series.size);
      return `<c:ser>${head}<c:spPr>${clear}<a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/>${labels}${x}${values("yVal", series.values)}${size}<c:bubble3D val="0"/></c:ser>`;
    }
    case "slice": {
      const points = read(series.values)
        .map((_value, point) => {
          const slice = (palette[point % palette.length] as string).slice(1);
          return `<c:dPt><c:idx val="${point}"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="${slice}"/></a:solidFill></c:spPr></c:dPt>`;
        })
        .join("");
      return `<c:ser>${head}${points}${labels}${along}${values("val", series.values)}</c:ser>`;
    }
  }
}

function labelsMarkup(shape: string): string {
  const place =
    shape === "bar"
      ? '<c:dLblPos val="outEnd"/>'
      : shape === "point" || shape === "bubble"
        ? '<c:dLblPos val="r"/>'
        : "";
  return (
    `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(9)}${shape === "bar" ? "" : place}` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** A series' name: a reference where it reads as one, else the text. */
function seriesName({ name, nameFrom }: Series, read: ReadReference): string {
  if (nameFrom !== undefined) return `<c:tx>${categories(nameFrom, read, true)}</c:tx>`;
  if (name === "") return "";
  if (/^=?('[^']+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+$/u.test(name)) {
    return `<c:tx>${categories(name, read, true)}</c:tx>`;
  }
  return `<c:tx><c:v>${encodeXml(name)}</c:v></c:tx>`;
}

function numbers(reference: string, read: ReadReference): string {
  const values = read(reference);
  const points = values
    .map((value, index) => (typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : ""))
    .join("");
  return `<c:numRef><c:f>${encodeXml(reference.replace(/^=/, ""))}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`;
}

function categories(reference: string, read: ReadReference, asText = false): string {
  const values = read(reference);
  const points = values
    .map((value, index) =>
      value === null || isError(value) ? "" : `<c:pt idx="${index}"><c:v>${encodeXml(labelText(value))}</c:v></c:pt>`,
    )
    .join("");
  const formula = `<c:f>${encodeXml(reference.replace(/^=/, ""))}</c:f>`;
  const onlyNumbers = !asText && values.length > 0 && values.every((value) => typeof value === "number");
  return onlyNumbers
    ? `<c:numRef>${formula}<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`
    : `<c:strRef>${formula}<c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
}

function labelText(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function axesMarkup(chart: Chart): string {
  if (chart.type === "Pie" || chart.type === "Doughnut") return "";
  const lying = chart.type.startsWith("Bar");
  const numeric = chart.type === "XYScatter" || chart.type === "Bubble";
  const first = numeric ? "valAx" : "catAx";
  return (
    axisMarkup(
      first,
      "111111111",
      "222222222",
      lying ? "l" : "b",
      chart.categoryAxis,
      chart.valueAxis,
      false,
      numeric,
    ) +
    axisMarkup("valAx", "222222222", "111111111", lying ? "b" : "l", chart.valueAxis, chart.categoryAxis, true, numeric)
  );
}

function axisMarkup(
  kind: "valAx" | "catAx",
  id: string,
  crossing: string,
  position: "l" | "b",
  axis: Axis,
  other: Axis,
  gridlines: boolean,
  numeric: boolean,
): string {
  const bounds =
    (axis.maximum === undefined ? "" : `<c:max val="${axis.maximum}"/>`) +
    (axis.minimum === undefined ? "" : `<c:min val="${axis.minimum}"/>`);
  const line = '<a:ln w="9525"><a:solidFill><a:srgbClr val="E0E0E0"/></a:solidFill></a:ln>';
  const turned = position === "l" && kind === "valAx";
  const title =
    axis.title === undefined || axis.title === ""
      ? ""
      : `<c:title>${richText(axis.title, 9, false, turned)}<c:overlay val="0"/></c:title>`;
  // With the categories reversed the values would stand on the far side; crossing at the maximum keeps them in place.
  const crosses = other.reversed === true ? '<c:crosses val="max"/>' : '<c:crosses val="autoZero"/>';
  return (
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed === true ? "maxMin" : "minMax"}"/>${bounds}</c:scaling>` +
    `<c:delete val="${axis.visible === false ? 1 : 0}"/><c:axPos val="${position}"/>` +
    (gridlines ? `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>` : "") +
    title +
    `<c:numFmt formatCode="${encodeXml(axis.numberFormat ?? "General")}" sourceLinked="${axis.numberFormat === undefined ? 1 : 0}"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${kind === "catAx" ? "low" : "nextTo"}"/>` +
    `<c:spPr>${line}</c:spPr>${textProperties(9)}<c:crossAx val="${crossing}"/>${crosses}` +
    (kind === "catAx"
      ? '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>'
      : `<c:crossBetween val="${numeric ? "midCat" : "between"}"/>`) +
    `</c:${kind}>`
  );
}

function richText(text: string, size: number, isTitle: boolean, turned = false): string {
  const color = isTitle ? "242424" : "616161";
  const properties = `sz="${size * 100}" b="${isTitle ? 1 : 0}"`;
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  return `<c:tx><c:rich>${body}<a:p><a:pPr><a:defRPr ${properties}>${fill}</a:defRPr></a:pPr><a:r><a:rPr lang="en-US" ${properties}>${fill}</a:rPr><a:t>${encodeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
}

function textProperties(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size * 100}"><a:solidFill><a:srgbClr val="616161"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** An anchor that holds a chart at its place, to stand in a drawing. */
export function anchorMarkup(chart: Chart, sheet: SheetState, number: number, relation: string): string {
  const corner = (left: number, top: number) => {
    const [column, columnOffset] = locate(left, (line) => columnSize(sheet, line), 16_384);
    const [row, rowOffset] = locate(top, (line) => rowSize(sheet, line), 1_048_576);
    const offset = (points: number) => Math.round(points * emuPerPoint);
    return `<xdr:col>${column}</xdr:col><xdr:colOff>${offset(columnOffset)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset(rowOffset)}</xdr:rowOff>`;
  };
  return (
    '<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" editAs="oneCell"><xdr:from>${corner(chart.left, chart.top)}</xdr:from>` +
    `<xdr:to>${corner(chart.left + chart.width, chart.top + chart.height)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${encodeXml(chart.name)}" descr="${encodeXml(chart.altText)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    `r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function locate(points: number, size: (line: number) => number, limit: number): [number, number] {
  let rest = Math.max(0, points);
  let line = 0;
  while (line < limit - 1 && rest >= size(line)) {
    rest -= size(line);
    line += 1;
  }
  return [line, rest];
}
