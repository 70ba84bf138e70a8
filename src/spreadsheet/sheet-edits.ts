import type { Chart, SheetView, Table } from "./document";
import { DocumentRefusal } from "./document";
import { deleteSheetIn, renameSheetIn, renameTableIn } from "./formula/rewrite";
import { sheetNameTrouble } from "./refusal";
import { rewriteFormulas } from "./references";
import type { CellRecord, SheetState } from "./state";
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
    const tables = copiedTables(store, sheetId, id);
    // What refers to the sheet itself refers to the copy there, as it does with Excel.
    const follow = (formula: string) =>
      tables.reduce(
        (text, { from, copy }) => renameTableIn(text, from, copy.name),
        renameSheetIn(formula, source.view.name, copyName),
      );
    const at = store.sheets.findIndex((sheet) => sheet.id === sheetId) + 1;
    const copy = copiedSheet(store, source, id, copyName, follow);
    store.set({
      sheets: [...store.sheets.slice(0, at), copy, ...store.sheets.slice(at)],
      tables: [...store.tables, ...tables.map((table) => table.copy)],
      charts: [...store.charts, ...copiedCharts(store, sheetId, id, follow)],
      names: [
        ...store.names,
        ...store.names
          .filter((name) => name.sheetId === sheetId)
          .map((name) => ({ ...name, sheetId: id, formula: follow(name.formula) })),
      ],
    });
    store.recalculation.forgetGraph();
    for (const [key, record] of copy.cells) if (record.formula !== undefined) store.recalculation.queue(id, key);
    store.touch();
    store.announce({ kind: "sheetAdded", sheetId: id });
    return copy.view;
  });
}

type Follow = (formula: string) => string;

function copiedSheet(store: WorkbookStore, source: SheetState, id: string, name: string, follow: Follow): SheetState {
  const { part: _part, ...rest } = source;
  const cells = new Map<number, CellRecord>();
  for (const [key, record] of source.cells) {
    const reference = record.link?.reference;
    cells.set(key, {
      ...record,
      ...(record.formula === undefined ? {} : { formula: follow(record.formula) }),
      ...(reference === undefined ? {} : { link: { ...record.link, reference: follow(reference) } }),
    });
  }
  return {
    ...rest,
    id,
    view: { ...source.view, id, name },
    cells,
    columns: new Map(source.columns),
    rows: new Map(source.rows),
    conditionalFormats: source.conditionalFormats
      .filter(({ kind }) => kind !== "kept")
      .map((format) => ({
        ...format,
        ...(format.kind === "expression" ? { formula: follow(format.formula) } : {}),
        id: store.newId("format"),
      })),
  };
}

function copiedCharts(store: WorkbookStore, from: string, to: string, follow: Follow): Chart[] {
  const moved = (reference: string | undefined) => (reference === undefined ? undefined : follow(reference));
  const own = store.charts.filter((chart) => chart.sheetId === from && chart.kept !== true);
  return own.map((chart) => ({
    ...chart,
    id: store.newId("chart"),
    sheetId: to,
    series: chart.series.map((series) => ({
      ...series,
      ...(series.name.startsWith("=") ? { name: follow(series.name) } : {}),
      ...withoutAbsent({
        nameFrom: moved(series.nameFrom),
        values: moved(series.values),
        categories: moved(series.categories),
        x: moved(series.x),
        size: moved(series.size),
      }),
    })),
  }));
}

function withoutAbsent(entries: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function copiedTables(store: WorkbookStore, from: string, to: string): { from: string; copy: Table }[] {
  const taken = new Set([...store.tables, ...store.names].map(({ name }) => name.toLowerCase()));
  return store.tables
    .filter((table) => table.sheetId === from)
    .map((table) => {
      let number = 2;
      while (taken.has(`${table.name}${number}`.toLowerCase())) number += 1;
      const name = `${table.name}${number}`;
      taken.add(name.toLowerCase());
      return { from: table.name, copy: { ...table, id: store.newId("table"), name, sheetId: to } };
    });
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
