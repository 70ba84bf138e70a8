import type { Axis } from "../../../spreadsheet/document";
import { flag, number, oneOf, text } from "../argument";
import { HostObject, type ObjectType, type Scalar } from "../host-object";
import { notImplemented } from "../refusal";
import type { Session } from "../session";
import { formatOf } from "./chart-parts";
import type { ChartReference } from "../targets";
import { chartOf, updateChart } from "./chart-access";

interface AxisReference {
  readonly chart: ChartReference;
  readonly which: "categoryAxis" | "valueAxis";
}

const axisOf = ({ chart, which }: AxisReference, session: Session): Axis => chartOf(chart, session)[which];

function change(axis: AxisReference, set: Partial<Record<keyof Axis, unknown>>, session: Session): void {
  const merged = { ...axisOf(axis, session), ...set };
  const given = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as Axis;
  updateChart(axis.chart, { [axis.which]: given }, session);
}

/** A bound, or "" where Excel chooses it. */
const bound = (name: "minimum" | "maximum"): Scalar<AxisReference> => ({
  get: (axis, session) => axisOf(axis, session)[name] ?? "",
  set: (axis, value, session) =>
    change(axis, { [name]: value === "" || value === null ? undefined : number(value, name) }, session),
});

const axisTitleType: ObjectType<AxisReference> = {
  name: "ChartAxisTitle",
  key: ({ chart, which }) => `${chart.id}/${which}`,
  scalars: {
    Text: {
      get: (axis, session) => axisOf(axis, session).title ?? "",
      set: (axis, value, session) => change(axis, { title: text(value, "text") || undefined }, session),
    },
    Visible: {
      get: (axis, session) => axisOf(axis, session).title !== undefined,
      set: (axis, value, session) => {
        const shown = flag(value, "visible");
        if (!shown) change(axis, { title: undefined }, session);
        else if (axisOf(axis, session).title === undefined) change(axis, { title: "Axis Title" }, session);
      },
    },
  },
  kept: { TextOrientation: 0 },
  navigations: { Format: ({ chart, which }) => formatOf("ChartAxisTitleFormat", `${chart.id}/${which}/title`) },
};

interface GridlinesReference extends AxisReference {
  readonly kind: "major" | "minor";
}

const gridlinesType: ObjectType<GridlinesReference> = {
  name: "ChartGridlines",
  key: ({ chart, which, kind }) => `${chart.id}/${which}/${kind}`,
  kept: { Visible: true },
  navigations: {
    Format: ({ chart, which, kind }) => formatOf("ChartGridlinesFormat", `${chart.id}/${which}/${kind}`),
  },
};

const axisType: ObjectType<AxisReference> = {
  name: "ChartAxis",
  key: ({ chart, which }) => `${chart.id}/${which}`,
  scalars: {
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    NumberFormat: {
      get: (axis, session) => axisOf(axis, session).numberFormat ?? "General",
      set: (axis, value, session) => change(axis, { numberFormat: text(value, "numberFormat") }, session),
    },
    ReversePlotOrder: {
      get: (axis, session) => axisOf(axis, session).reversed ?? false,
      set: (axis, value, session) => change(axis, { reversed: flag(value, "reversePlotOrder") }, session),
    },
    Visible: {
      get: (axis, session) => axisOf(axis, session).visible ?? true,
      set: (axis, value, session) => change(axis, { visible: flag(value, "visible") }, session),
    },
    Type: { get: ({ which }) => (which === "categoryAxis" ? "Category" : "Value") },
  },
  kept: {
    AxisGroup: "Primary",
    BaseTimeUnit: "Days",
    CategoryType: "Automatic",
    Crosses: "Automatic",
    DisplayUnit: "None",
    IsBetweenCategories: true,
    LinkNumberFormat: true,
    LogBase: 10,
    MajorTickMark: "None",
    MajorUnit: "",
    MinorTickMark: "None",
    MinorUnit: "",
    MultiLevel: true,
    Offset: 100,
    Position: "Automatic",
    ScaleType: "Linear",
    ShowDisplayUnitLabel: true,
    TextOrientation: 0,
    TickLabelPosition: "NextToAxis",
    TickLabelSpacing: 1,
    TickMarkSpacing: 1,
  },
  navigations: {
    Title: (axis) => new HostObject(axisTitleType, axis),
    MajorGridlines: (axis) => new HostObject(gridlinesType, { ...axis, kind: "major" }),
    MinorGridlines: (axis) => new HostObject(gridlinesType, { ...axis, kind: "minor" }),
    Format: ({ chart, which }) => formatOf("ChartAxisFormat", `${chart.id}/${which}`),
  },
};

const axis = (chart: ChartReference, which: AxisReference["which"]): HostObject =>
  new HostObject(axisType, { chart, which });

export const chartAxesType: ObjectType<ChartReference> = {
  name: "ChartAxes",
  navigations: {
    CategoryAxis: (chart) => axis(chart, "categoryAxis"),
    ValueAxis: (chart) => axis(chart, "valueAxis"),
  },
  methods: {
    GetItem: (chart, [type, group]) => {
      const wanted = oneOf(type, ["Category", "Value", "Series", "Invalid"], "type");
      const isSecondary = oneOf(group ?? "Primary", ["Primary", "Secondary"], "group") === "Secondary";
      if (isSecondary || wanted === "Series" || wanted === "Invalid") {
        return notImplemented("ChartAxes", `getItem (${isSecondary ? "secondary" : wanted} axis)`);
      }
      return axis(chart, wanted === "Category" ? "categoryAxis" : "valueAxis");
    },
  },
};
