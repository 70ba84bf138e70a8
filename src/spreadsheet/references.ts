import type { WorkbookStore } from "./store";

/**
 * Applies a change to every formula of the workbook: in cells, names, conditional formats, charts and links. Cells keep
 * their values; the caller says what must be recalculated.
 *
 * @param change  Given a formula with or without "=", the sheet it stands on and, for a cell, its row and column.
 */
export function rewriteFormulas(
  store: WorkbookStore,
  change: (formula: string, sheetId: string, row?: number, column?: number) => string,
): void {
  for (const sheet of store.sheets) {
    for (const [key, record] of [...sheet.cells]) {
      let next = record;
      if (record.formula !== undefined) {
        const formula = change(record.formula, sheet.id, Math.floor(key / 16_384), key % 16_384);
        if (formula !== record.formula) next = { ...next, formula };
      }
      const reference = record.link?.reference;
      if (record.link && reference !== undefined) {
        const moved = change(reference, sheet.id);
        if (moved !== reference) next = { ...next, link: { ...record.link, reference: moved } };
      }
      if (next === record) continue;
      store.put(sheet.id, key, next);
      if (next.formula !== record.formula) {
        store.recalculation.cellChanged(sheet.id, key, record, next);
        store.touch();
      }
    }
    const conditionalFormats = sheet.conditionalFormats.map((format) => {
      if (format.kind !== "expression") return format;
      const formula = change(format.formula, sheet.id);
      return formula === format.formula ? format : { ...format, formula };
    });
    if (conditionalFormats.some((format, index) => format !== sheet.conditionalFormats[index])) {
      store.setSheet(sheet.id, { conditionalFormats });
    }
  }
  const names = store.names.map((name) => {
    const formula = change(name.formula, name.sheetId ?? "");
    if (formula === name.formula) return name;
    store.recalculation.symbolChanged(name.name);
    return { ...name, formula };
  });
  if (names.some((name, index) => name !== store.names[index])) store.set({ names });
  rewriteCharts(store, change);
}

function rewriteCharts(store: WorkbookStore, change: (formula: string, sheetId: string) => string): void {
  let changed = false;
  const charts = store.charts.map((chart) => {
    const series = chart.series.map((one) => {
      const next = { ...one };
      if (one.name.startsWith("=")) next.name = change(one.name, chart.sheetId);
      let moved = next.name !== one.name;
      for (const part of ["nameFrom", "values", "categories", "x", "size"] as const) {
        const reference = one[part];
        if (reference === undefined) continue;
        const formula = change(reference, chart.sheetId);
        if (formula === reference) continue;
        next[part] = formula;
        moved = true;
      }
      return moved ? next : one;
    });
    if (series.every((one, index) => one === chart.series[index])) return chart;
    changed = true;
    return { ...chart, series };
  });
  if (changed) store.set({ charts });
}
