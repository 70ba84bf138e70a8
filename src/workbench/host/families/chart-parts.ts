import { flag, oneOf, text } from "../argument";
import { HostObject, type ObjectType } from "../host-object";
import type { Session } from "../session";
import type { ChartReference } from "../targets";
import { chartOf, updateChart } from "./chart-access";

/** Fonts of a chart can be set and read back; the document draws charts in its own. */
interface Styled {
  readonly key: string;
}

const fontType: ObjectType<Styled> = {
  name: "ChartFont",
  key: ({ key }) => key,
  kept: { Bold: false, Color: "#595959", Italic: false, Name: "Calibri", Size: 10, Underline: "None" },
};

const lineType: ObjectType<Styled> = {
  name: "ChartLineFormat",
  key: ({ key }) => key,
  kept: { Color: "#D9D9D9", LineStyle: "Automatic", Weight: 0.75 },
};

const font = (styled: Styled): HostObject => new HostObject(fontType, styled);
const line = (styled: Styled): HostObject => new HostObject(lineType, styled);

/** What each part's `format` has of the two. */
const formats = {
  ChartAxisFormat: { Font: font, Line: line },
  ChartAxisTitleFormat: { Font: font },
  ChartDataLabelFormat: { Font: font },
  ChartGridlinesFormat: { Line: line },
  ChartLegendFormat: { Font: font },
  ChartTitleFormat: { Font: font },
} as const;

/** The `format` of a part of a chart; `key` tells the parts apart. */
export const formatOf = (name: keyof typeof formats, key: string): HostObject =>
  new HostObject<Styled>({ name, navigations: formats[name] }, { key });

/** A title that is not shown has no text. */
const PLACEHOLDER = "Chart Title";

export const chartTitleType: ObjectType<ChartReference> = {
  name: "ChartTitle",
  key: ({ id }) => id,
  scalars: {
    Text: {
      get: (chart, session) => chartOf(chart, session).title,
      set: (chart, value, session) => updateChart(chart, { title: text(value, "text") }, session),
    },
    Visible: {
      get: (chart, session) => chartOf(chart, session).title !== "",
      set: (chart, value, session) => {
        const shown = flag(value, "visible");
        const { title } = chartOf(chart, session);
        if (shown !== (title !== "")) updateChart(chart, { title: shown ? PLACEHOLDER : "" }, session);
      },
    },
  },
  kept: { HorizontalAlignment: "Center", Overlay: false, Position: "Top", ShowShadow: false, TextOrientation: 0 },
  navigations: { Format: ({ id }) => formatOf("ChartTitleFormat", `${id}/title`) },
};

const legendPositions = { Top: "Top", Bottom: "Bottom", Left: "Left", Right: "Right", Corner: "Right" } as const;

export const chartLegendType: ObjectType<ChartReference> = {
  name: "ChartLegend",
  key: ({ id }) => id,
  scalars: {
    Visible: {
      get: (chart, session) => chartOf(chart, session).legend !== "None",
      set: (chart, value, session) => {
        const shown = flag(value, "visible");
        if (shown !== (chartOf(chart, session).legend !== "None")) {
          updateChart(chart, { legend: shown ? "Bottom" : "None" }, session);
        }
      },
    },
    Position: {
      get: (chart, session) => {
        const { legend } = chartOf(chart, session);
        return legend === "None" ? "Invalid" : legend;
      },
      set: (chart, value, session) => {
        const position = oneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"], "position");
        updateChart(chart, { legend: legendPositions[position] }, session);
      },
    },
  },
  kept: { Overlay: false, ShowShadow: false },
  navigations: { Format: ({ id }) => formatOf("ChartLegendFormat", `${id}/legend`) },
};

/** What labels show besides the value is kept, not drawn. */
export const labelSettings = {
  AutoText: true,
  HorizontalAlignment: "Center",
  LinkNumberFormat: true,
  NumberFormat: "General",
  Position: "OutsideEnd",
  Separator: ",",
  ShowBubbleSize: false,
  ShowCategoryName: false,
  ShowLegendKey: false,
  ShowPercentage: false,
  ShowSeriesName: false,
  TextOrientation: 0,
  VerticalAlignment: "Center",
} as const;

const allLabelled = (chart: ChartReference, session: Session): boolean => {
  const { series } = chartOf(chart, session);
  return series.length > 0 && series.every((one) => one.dataLabels === true);
};

/** The data labels of all series together. */
export const chartDataLabelsType: ObjectType<ChartReference> = {
  name: "ChartDataLabels",
  key: ({ id }) => id,
  scalars: {
    ShowValue: {
      get: allLabelled,
      set: (chart, value, session) => {
        const dataLabels = flag(value, "showValue");
        updateChart(chart, { series: chartOf(chart, session).series.map((one) => ({ ...one, dataLabels })) }, session);
      },
    },
  },
  kept: labelSettings,
  navigations: { Format: ({ id }) => formatOf("ChartDataLabelFormat", `${id}/labels`) },
};
