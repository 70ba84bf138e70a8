import { text } from "../argument";
import { sheetOf } from "../cell-range";
import { HostObject, type ObjectType } from "../host-object";
import { ChartReference, type Sheet } from "../targets";
import { chartOf, updateChart, place } from "./chart-access";

/**
 * A chart as a shape: the one way of the API to a chart's alternative text. The API has no shape type for charts, so
 * it is "Unsupported" there. Other shapes are kept in the file but not offered.
 */
const shapeType: ObjectType<ChartReference> = {
  name: "Shape",
  id: ({ id }) => ({ Id: id }),
  key: ({ id }) => id,
  scalars: {
    Id: { get: (chart, session) => chartOf(chart, session).id },
    Name: {
      get: (chart, session) => chartOf(chart, session).name,
      set: (chart, value, session) => updateChart(chart, { name: text(value, "name") }, session),
    },
    AltTextDescription: {
      get: (chart, session) => chartOf(chart, session).altText,
      set: (chart, value, session) => updateChart(chart, { altText: text(value, "altTextDescription") }, session),
    },
    Type: { get: () => "Unsupported" },
    Left: place("left"),
    Top: place("top"),
    Width: place("width"),
    Height: place("height"),
  },
  kept: { AltTextTitle: "", LockAspectRatio: false, Placement: "TwoCell", Visible: true },
};

const shapeObject = (chartId: string): HostObject => new HostObject(shapeType, new ChartReference(chartId));

export const shapeCollectionType: ObjectType<Sheet> = {
  name: "ShapeCollection",
  items: ({ id }, session) => {
    sheetOf(id, session);
    return session.document.charts.filter((chart) => chart.sheetId === id).map((chart) => shapeObject(chart.id));
  },
  find: ({ id }, key, session) => {
    const onSheet = session.document.charts.filter((chart) => chart.sheetId === id);
    const chart = onSheet.find((one) => one.name === key) ?? onSheet.find((one) => one.id === key);
    return chart && shapeObject(chart.id);
  },
};
