import type { SheetView, Table } from "./document";
import { DocumentRefusal } from "./document";
import { deleteSheetIn, renameSheetIn } from "./formula/rewrite";
import { sheetNameTrouble } from "./refusal";
import { rewriteFormulas } from "./references";
import { emptySheet } from "./state";
import type { WorkbookStore } from "./store";

function checkStructure(store: WorkbookStore): void {
  if (!store.state.structureProtected) return;
  throw new DocumentRefusal("AccessDenied", "The workbook's structure is protected. Unprotect the workbook first.");
}

function checkSheetName(store: WorkbookStore, name: string, except?: string): void {
  const trouble = sheetNameTrouble(name);
  if (trouble !== undefined) throw new DocumentRefusal("InvalidArgument", trouble);
  const taken = store.sheets.some(({ id, view }) => id !== except && view.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new DocumentRefusal("ItemAlreadyExists", `There is a sheet "${name}" already.`);
}

function freeName(store: WorkbookStore, wanted: (number: number) => string, from: number): string {
  const taken = new Set(store.sheets.map(({ view }) => view.name.toLowerCase()));
  let number = from;
  while (taken.has(wanted(number).toLowerCase())) number += 1;
  return wanted(number);
}

export function addSheet(store: WorkbookStore, name?: string, position?: number): SheetView {
  checkStructure(store);
  const sheetName = name ?? freeName(store, (number) => `Sheet${number}`, store.sheets.length + 1);
  checkSheetName(store, sheetName);
  return store.change(() => {
    const sheet = emptySheet(store.newId("sheet"), sheetName);
    const at = Math.max(0, Math.min(position ?? store.sheets.length, store.sheets.length));
    store.set({ sheets: [...store.sheets.slice(0, at), sheet, ...store.sheets.slice(at)] });
    store.recalculation.symbolChanged(sheetName);
    store.touch();
    store.announce({ kind: "sheetAdded", sheetId: sheet.id });
    return sheet.view;
  });
}

export function deleteSheet(store: WorkbookStore, sheetId: string): void {
  checkStructure(store);
  const sheet = store.existing(sheetId);
  const visible = store.sheets.filter(({ id, view }) => id !== sheetId && view.visibility === "visible");
  if (visible.length === 0) {
    throw new DocumentRefusal("InvalidOperation", "A workbook needs at least one visible sheet.");
  }
  store.change(() => {
    const index = store.sheets.findIndex(({ id }) => id === sheetId);
    const tables = store.tables.filter((table) => table.sheetId === sheetId);
    const tableNames = new Set(tables.map((table) => table.name.toLowerCase()));
    store.set({
      sheets: store.sheets.filter(({ id }) => id !== sheetId),
      tables: store.tables.filter((table) => table.sheetId !== sheetId),
      charts: store.charts.filter((chart) => chart.sheetId !== sheetId),
      names: store.names.filter((name) => name.sheetId !== sheetId),
    });
    store.recalculation.forgetSheet(sheetId);
    rewriteFormulas(store, (formula) => deleteSheetIn(formula, sheet.view.name, tableNames));
    store.recalculation.symbolChanged(sheet.view.name);
    for (const name of tableNames) store.recalculation.symbolChanged(name);
    store.touch();
    store.announce({ kind: "sheetDeleted", sheetId });
    if (store.state.activeSheetId !== sheetId) return;
    const next = store.sheets.slice(index).find(({ view }) => view.visibility === "visible") ?? visible.at(-1);
    if (next) activate(store, next.id);
  });
}

export function updateSheet(store: WorkbookStore, sheetId: string, change: Partial<Omit<SheetView, "id">>): void {
  const { view } = store.existing(sheetId);
  const { name, visibility } = change;
  if (name !== undefined && name !== view.name) {
    checkStructure(store);
    checkSheetName(store, name, sheetId);
  }
  if (visibility !== undefined && visibility !== view.visibility) {
    checkStructure(store);
    const others = store.sheets.some((sheet) => sheet.id !== sheetId && sheet.view.visibility === "visible");
    if (visibility !== "visible" && !others) {
      throw new DocumentRefusal("InvalidOperation", "A workbook needs at least one visible sheet.");
    }
  }
  store.change(() => {
    store.setView(sheetId, change);
    if (name !== undefined && name !== view.name) {
      rewriteFormulas(store, (formula) => renameSheetIn(formula, view.name, name));
      store.recalculation.symbolChanged(view.name);
      store.recalculation.symbolChanged(name);
      store.recalculation.forgetGraph();
      store.touch();
    }
    store.announce({ kind: "sheetChanged", sheetId });
    if (visibility === undefined || visibility === "visible" || store.state.activeSheetId !== sheetId) return;
    const next = store.sheets.find((sheet) => sheet.view.visibility === "visible");
    if (next) activate(store, next.id);
  });
}

export function moveSheet(store: WorkbookStore, sheetId: string, position: number): void {
  checkStructure(store);
  const sheet = store.existing(sheetId);
  store.change(() => {
    const others = store.sheets.filter(({ id }) => id !== sheetId);
    const at = Math.max(0, Math.min(position, others.length));
    store.set({ sheets: [...others.slice(0, at), sheet, ...others.slice(at)] });
    store.announce({ kind: "sheetChanged", sheetId });
  });
}

export function copySheet(store: WorkbookStore, sheetId: string, name?: string): SheetView {
  checkStructure(store);
  const source = store.existing(sheetId);
  const copyName =
    name ??
    freeName(
      store,
      (number) => {
        const suffix = ` (${number})`;
        return source.view.name.slice(0, 31 - suffix.length) + suffix;
      },
      2,
    );
  checkSheetName(store, copyName);
  return store.change(() => {
    const id = store.newId("sheet");
    const { part: _part, ...rest } = source;
    const copy = {
      ...rest,
      id,
      view: { ...source.view, id, name: copyName },
      cells: new Map(source.cells),
      columns: new Map(source.columns),
      rows: new Map(source.rows),
    };
    const at = store.sheets.findIndex((sheet) => sheet.id === sheetId) + 1;
    store.set({ sheets: [...store.sheets.slice(0, at), copy, ...store.sheets.slice(at)] });
    copyTables(store, sheetId, id);
    store.set({
      charts: [
        ...store.charts,
        ...store.charts
          .filter((chart) => chart.sheetId === sheetId && chart.kept !== true)
          .map((chart) => ({
            ...chart,
            id: store.newId("chart"),
            sheetId: id,
            series: chart.series.map((series) => ({
              ...series,
              values: renameSheetIn(series.values, source.view.name, copyName),
            })),
          })),
      ],
    });
    store.recalculation.forgetGraph();
    store.announce({ kind: "sheetAdded", sheetId: id });
    return copy.view;
  });
}

function copyTables(store: WorkbookStore, from: string, to: string): void {
  for (const table of store.tables.filter((one) => one.sheetId === from)) {
    const taken = new Set([...store.tables, ...store.names].map(({ name }) => name.toLowerCase()));
    let number = 2;
    while (taken.has(`${table.name}${number}`.toLowerCase())) number += 1;
    const copy: Table = { ...table, id: store.newId("table"), name: `${table.name}${number}`, sheetId: to };
    store.set({ tables: [...store.tables, copy] });
  }
}

export function activate(store: WorkbookStore, sheetId: string): void {
  const { view } = store.existing(sheetId);
  if (view.visibility !== "visible") {
    throw new DocumentRefusal("InvalidOperation", `The sheet "${view.name}" is hidden and cannot be shown.`);
  }
  if (store.state.activeSheetId === sheetId) return;
  store.change(() => {
    store.set({ activeSheetId: sheetId });
    store.announce({ kind: "sheetActivated", sheetId });
  });
}
