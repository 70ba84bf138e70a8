import { encloses, intersects } from "./address";
import type { Area, Chart, ConditionalFormat, Series } from "./document";
import { DocumentRefusal } from "./document";
import { tokenize } from "./formula/tokens";
import { checkArea } from "./refusal";
import type { WorkbookStore } from "./store";

const seriesLimit = 255;

function checkSeries(chart: Partial<Chart>): void {
  if ((chart.series?.length ?? 0) > seriesLimit) {
    throw new DocumentRefusal("InvalidArgument", `A chart can have ${seriesLimit} series.`);
  }
}

function checkOpen(store: WorkbookStore, sheetId: string): void {
  const { view } = store.existing(sheetId);
  if (view.isProtected) throw new DocumentRefusal("AccessDenied", `The sheet "${view.name}" is protected.`);
}

export function addChart(
  store: WorkbookStore,
  sheetId: string,
  given: Partial<Omit<Chart, "id" | "sheetId">> & { readonly type: Chart["type"] },
): Chart {
  checkOpen(store, sheetId);
  checkSeries(given);
  return store.change(() => {
    const names = new Set(store.charts.filter((one) => one.sheetId === sheetId).map((one) => one.name));
    let number = names.size + 1;
    while (names.has(`Chart ${number}`)) number += 1;
    const chart: Chart = {
      name: `Chart ${number}`,
      title: "",
      altText: "",
      left: 0,
      top: 0,
      width: 360,
      height: 216,
      series: [],
      categoryAxis: {},
      valueAxis: {},
      legend: "Right",
      ...given,
      id: store.newId("chart"),
      sheetId,
    };
    store.set({ charts: [...store.charts, chart] });
    store.announce({ kind: "chartAdded", sheetId, chartId: chart.id });
    return chart;
  });
}

export function updateChart(
  store: WorkbookStore,
  chartId: string,
  change: Partial<Omit<Chart, "id" | "sheetId">>,
): void {
  const chart = existingChart(store, chartId);
  checkOpen(store, chart.sheetId);
  checkSeries(change);
  store.change(() => {
    const series = change.series?.map((one, index) => withOwnName(one, chart.series[index]));
    const next = { ...chart, ...change, ...(series ? { series } : {}) };
    store.set({ charts: store.charts.map((one) => (one.id === chartId ? next : one)) });
    store.announce({ kind: "chartChanged", sheetId: chart.sheetId, chartId });
  });
}

/** A series that was given another name no longer has it from a cell. */
function withOwnName(series: Series, before: Series | undefined): Series {
  const { nameFrom, ...own } = series;
  return nameFrom !== undefined && nameFrom === before?.nameFrom && series.name !== before.name ? own : series;
}

export function deleteChart(store: WorkbookStore, chartId: string): void {
  const { sheetId } = existingChart(store, chartId);
  checkOpen(store, sheetId);
  store.change(() => {
    store.set({ charts: store.charts.filter((one) => one.id !== chartId) });
    store.announce({ kind: "chartDeleted", sheetId, chartId });
  });
}

function existingChart(store: WorkbookStore, chartId: string): Chart {
  const chart = store.charts.find((one) => one.id === chartId);
  if (!chart) throw new DocumentRefusal("ItemNotFound", "That chart is no longer in the workbook.");
  return chart;
}

type NewFormat = ConditionalFormat extends infer F ? (F extends { id: string } ? Omit<F, "id"> : never) : never;

export function addConditionalFormat(store: WorkbookStore, sheetId: string, format: NewFormat): string {
  checkArea(format.area);
  checkOpen(store, sheetId);
  if (format.kind === "expression" && tokenize(format.formula).some(({ kind }) => kind === "structured")) {
    throw new DocumentRefusal("InvalidArgument", "A conditional format's formula cannot name a table's columns.");
  }
  return store.change(() => {
    const id = store.newId("format");
    const added: ConditionalFormat = { ...format, id };
    store.setSheet(sheetId, { conditionalFormats: [...store.existing(sheetId).conditionalFormats, added] });
    store.announce({ kind: "formats", sheetId, area: format.area });
    return id;
  });
}

/** Without an area all of the sheet's; with one those that lie in it, and those partly in it as a whole. */
export function deleteConditionalFormats(store: WorkbookStore, sheetId: string, area?: Area): void {
  checkOpen(store, sheetId);
  const { conditionalFormats } = store.existing(sheetId);
  const gone = conditionalFormats.filter((one) => !area || encloses(area, one.area) || intersects(area, one.area));
  if (gone.length === 0) return;
  store.change(() => {
    store.setSheet(sheetId, { conditionalFormats: conditionalFormats.filter((one) => !gone.includes(one)) });
    for (const one of gone) store.announce({ kind: "formats", sheetId, area: one.area });
  });
}
