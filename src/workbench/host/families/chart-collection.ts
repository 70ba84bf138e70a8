import { oneOf, range as rangeArgument } from "../argument";
import { sheetOf } from "../cell-range";
import type { ObjectType } from "../host-object";
import { chartObject } from "../objects";
import type { Sheet } from "../targets";
import { chartTypeArgument } from "./chart-access";
import { seriesFrom } from "./chart-source";

/** The charts of a sheet. */
export const chartCollectionType: ObjectType<Sheet> = {
  name: "ChartCollection",
  events: { Added: 50, Activated: 51, Deactivated: 52, Deleted: 53 },
  eventTarget: ({ id }) => id,
  items: ({ id }, session) => {
    sheetOf(id, session);
    return session.document.charts.filter((chart) => chart.sheetId === id).map((chart) => chartObject(chart.id));
  },
  find: ({ id }, key, session) => {
    const onSheet = session.document.charts.filter((chart) => chart.sheetId === id);
    const wanted = String(key).toLowerCase();
    const chart = onSheet.find((one) => one.name.toLowerCase() === wanted) ?? onSheet.find((one) => one.id === key);
    return chart && chartObject(chart.id);
  },
  methods: {
    Add: ({ id }, [type, sourceData, seriesBy], session) => {
      sheetOf(id, session);
      const chartType = chartTypeArgument(type);
      const source = rangeArgument(sourceData, id, session, "sourceData");
      const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy");
      const series = seriesFrom(source, chartType, by, session);
      const title = series.length === 1 ? (series[0]?.name ?? "") : "";
      return chartObject(session.document.addChart(id, { type: chartType, series, title }).id);
    },
  },
};
