import type { Area, SpreadsheetDocument } from "./document";
import { DocumentRefusal } from "./document";
import { cellOf, clear, fillCells, setCells, setFormat, setLink, usedArea } from "./cell-edits";
import { deleteCells, deleteTableColumn, insertCells, insertTableColumn } from "./cell-shifts";
import { addChart, addConditionalFormat, deleteChart, deleteConditionalFormats, updateChart } from "./drawing-edits";
import type { FormulaEngine } from "./formula/formula-engine";
import { createFormulaEngine } from "./formula/formula-engine";
import { merge, setLines, unmerge } from "./line-edits";
import { checkArea, definedNameTrouble } from "./refusal";
import { activate, addSheet, copySheet, deleteSheet, moveSheet, updateSheet } from "./sheet-edits";
import { WorkbookStore } from "./store";
import { addTable, deleteTable, updateTable } from "./table-edits";
import { saveWorkbook } from "./xlsx/save";
import type { OpenedFile } from "./xlsx/opened-file";

/** A blank workbook with one sheet, `Sheet1`. */
export function createDocument(engine: FormulaEngine = createFormulaEngine()): SpreadsheetDocument {
  return documentOver(new WorkbookStore(engine), undefined);
}

/** The document's operations over a store; `file` is what it was opened from. */
export function documentOver(store: WorkbookStore, file: OpenedFile | undefined): SpreadsheetDocument {
  const oneLine = (sheetId: string, of: "rows" | "columns", line: number) => store.existing(sheetId)[of].get(line);
  return {
    get sheets() {
      return store.sheets.map(({ view }) => view);
    },
    get activeSheetId() {
      return store.state.activeSheetId;
    },
    addSheet: (name, position) => addSheet(store, name, position),
    deleteSheet: (sheetId) => deleteSheet(store, sheetId),
    updateSheet: (sheetId, change) => updateSheet(store, sheetId, change),
    moveSheet: (sheetId, position) => moveSheet(store, sheetId, position),
    copySheet: (sheetId, name) => copySheet(store, sheetId, name),
    activate: (sheetId) => activate(store, sheetId),
    selection: (sheetId) => store.existing(sheetId).selection,
    select: (sheetId, area) => select(store, sheetId, area),
    get structureProtected() {
      return store.state.structureProtected;
    },
    set structureProtected(structureProtected: boolean) {
      store.set({ structureProtected });
    },

    cell: (sheetId, row, column) => cellOf(store, sheetId, row, column),
    usedArea: (sheetId) => usedArea(store, sheetId),
    setCells: (sheetId, row, column, input, source = "program") => setCells(store, sheetId, row, column, input, source),
    fillCells: (sheetId, area, input) => fillCells(store, sheetId, area, input),
    setFormat: (sheetId, area, format) => setFormat(store, sheetId, area, format),
    setLink: (sheetId, row, column, link) => setLink(store, sheetId, row, column, link),
    clear: (sheetId, area, what) => clear(store, sheetId, area, what),
    insertCells: (sheetId, area) => insertCells(store, sheetId, area),
    deleteCells: (sheetId, area) => deleteCells(store, sheetId, area),
    merges: (sheetId) => store.existing(sheetId).merges,
    merge: (sheetId, area) => merge(store, sheetId, area),
    unmerge: (sheetId, area) => unmerge(store, sheetId, area),

    columnWidth: (sheetId, column) =>
      oneLine(sheetId, "columns", column)?.size ?? store.existing(sheetId).defaultColumnWidth,
    setColumnWidth: (sheetId, first, last, size) => setLines(store, sheetId, "columns", first, last, { size }),
    rowHeight: (sheetId, row) => oneLine(sheetId, "rows", row)?.size ?? store.existing(sheetId).defaultRowHeight,
    setRowHeight: (sheetId, first, last, size) => setLines(store, sheetId, "rows", first, last, { size }),
    isRowHidden: (sheetId, row) => oneLine(sheetId, "rows", row)?.hidden === true,
    setRowsHidden: (sheetId, first, last, hidden) => setLines(store, sheetId, "rows", first, last, { hidden }),
    isColumnHidden: (sheetId, column) => oneLine(sheetId, "columns", column)?.hidden === true,

    get tables() {
      return store.tables;
    },
    addTable: (sheetId, area, hasHeaders, name) => addTable(store, sheetId, area, hasHeaders, name),
    updateTable: (tableId, change) => updateTable(store, tableId, change),
    deleteTable: (tableId) => deleteTable(store, tableId),
    insertTableColumn: (tableId, index, name) => insertTableColumn(store, tableId, index, name),
    deleteTableColumn: (tableId, index) => deleteTableColumn(store, tableId, index),
    get charts() {
      return store.charts;
    },
    addChart: (sheetId, chart) => addChart(store, sheetId, chart),
    updateChart: (chartId, change) => updateChart(store, chartId, change),
    deleteChart: (chartId) => deleteChart(store, chartId),
    conditionalFormats: (sheetId) => store.existing(sheetId).conditionalFormats,
    addConditionalFormat: (sheetId, format) => addConditionalFormat(store, sheetId, format),
    deleteConditionalFormats: (sheetId, area) => deleteConditionalFormats(store, sheetId, area),

    get names() {
      return store.names.filter((name) => name.hidden !== true);
    },
    setName: (name, sheetId, formula) => setName(store, name, sheetId, formula),
    get settings() {
      return store.state.settings;
    },
    setSettings: (settings) =>
      store.change(() => {
        store.set({ settings: new Map(settings) });
        store.announce({ kind: "settings" });
      }),
    get calculationMode() {
      return store.state.calculationMode;
    },
    set calculationMode(calculationMode: "automatic" | "manual") {
      store.change(() => store.set({ calculationMode }));
    },
    calculate: () => store.change(() => store.calculateNow()),
    evaluate: (sheetId, formula, at) =>
      store.recalculation.evaluate(store.existing(sheetId).id, formula, at?.row ?? 0, at?.column ?? 0),

    snapshot: () => store.snapshot(),
    restore: (state) => store.restore(state),
    group: (work) => store.change(work),
    subscribe: (listener) => store.subscribe(listener),
    save: async () => saveWorkbook(store, file),
  };
}

function select(store: WorkbookStore, sheetId: string, area: Area): void {
  checkArea(area);
  if (!store.sheet(sheetId)) throw new DocumentRefusal("ItemNotFound", "That sheet is no longer in the workbook.");
  store.change(() => {
    store.setSheet(sheetId, { selection: area });
    store.announce({ kind: "selection", sheetId, area });
  });
}

function setName(store: WorkbookStore, name: string, sheetId: string | undefined, formula: string): void {
  const same = (one: { name: string; sheetId?: string }) =>
    one.name.toLowerCase() === name.toLowerCase() && one.sheetId === sheetId;
  const trouble = definedNameTrouble(name);
  if (trouble !== undefined) throw new DocumentRefusal("InvalidArgument", trouble);
  if (store.tables.some((table) => table.name.toLowerCase() === name.toLowerCase())) {
    throw new DocumentRefusal("ItemAlreadyExists", `The name "${name}" is taken by a table.`);
  }
  store.change(() => {
    const added = store.names.some(same) ? [] : [{ name, formula, ...(sheetId === undefined ? {} : { sheetId }) }];
    store.set({ names: [...store.names.map((one) => (same(one) ? { ...one, formula } : one)), ...added] });
    store.recalculation.symbolChanged(name);
    store.touch();
  });
}
