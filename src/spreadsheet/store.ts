import { contains, encloses } from "./address";
import type { Area, Chart, DocumentEvent, DocumentState, SheetView, Table } from "./document";
import { DocumentRefusal } from "./document";
import type { FormulaEngine } from "./formula/formula-engine";
import { Recalculation } from "./formula/recalculation";
import type { CellRecord, DefinedName, LineFormat, SheetState, WorkbookState } from "./state";
import { emptySheet, FormatTable } from "./state";

/**
 * The workbook's state and the one way to change it: copies are made only of what a snapshot still holds, every change
 * is followed by recalculation and told to the listeners once.
 */
export class WorkbookStore {
  readonly formats = new FormatTable();
  readonly recalculation: Recalculation;
  #state: WorkbookState;
  #byId = new Map<string, SheetState>();
  /** Maps that no snapshot shares. */
  #owned = new WeakSet<object>();
  #depth = 0;
  #stale = false;
  #events: DocumentEvent[] = [];
  readonly #listeners = new Set<(events: readonly DocumentEvent[]) => void>();
  #nextId = 1;

  constructor(engine: FormulaEngine) {
    const first = emptySheet(this.newId("sheet"), "Sheet1");
    this.#state = {
      sheets: [first],
      activeSheetId: first.id,
      tables: [],
      charts: [],
      names: [],
      settings: new Map(),
      structureProtected: false,
      calculationMode: "automatic",
    };
    this.#byId.set(first.id, first);
    this.recalculation = new Recalculation(this, engine);
  }

  get state(): WorkbookState {
    return this.#state;
  }
  get sheets(): readonly SheetState[] {
    return this.#state.sheets;
  }
  get tables(): readonly Table[] {
    return this.#state.tables;
  }
  get charts(): readonly Chart[] {
    return this.#state.charts;
  }
  get names(): readonly DefinedName[] {
    return this.#state.names;
  }

  newId(of: string): string {
    return `${of}-${this.#nextId++}`;
  }

  sheet(id: string): SheetState | undefined {
    return this.#byId.get(id);
  }

  /** @throws {DocumentRefusal} if the sheet is gone. */
  existing(id: string): SheetState {
    const sheet = this.#byId.get(id);
    if (!sheet) throw new DocumentRefusal("ItemNotFound", "That sheet is no longer in the workbook.");
    return sheet;
  }

  /** Replaces fields of the workbook; the caller announces what changed. */
  set(change: Partial<WorkbookState>): void {
    this.#state = { ...this.#state, ...change };
    if (change.sheets) this.#byId = new Map(change.sheets.map((sheet) => [sheet.id, sheet]));
  }

  setSheet(id: string, change: Partial<SheetState>): SheetState {
    const next = { ...this.existing(id), ...change };
    const sheets = this.#state.sheets.map((sheet) => (sheet.id === id ? next : sheet));
    this.#state = { ...this.#state, sheets };
    this.#byId.set(id, next);
    return next;
  }

  setView(id: string, change: Partial<SheetView>): void {
    const { view } = this.existing(id);
    this.setSheet(id, { view: { ...view, ...change } });
  }

  /** Sets or removes a cell's record; recalculation is not told. */
  put(sheetId: string, key: number, record: CellRecord | undefined): void {
    let { cells } = this.existing(sheetId);
    if (!this.#owned.has(cells)) {
      cells = new Map(cells);
      this.#owned.add(cells);
      this.setSheet(sheetId, { cells });
    }
    if (record) cells.set(key, record);
    else cells.delete(key);
  }

  /** As {@link put}, for a new content: its readers are recalculated. */
  putContent(sheetId: string, key: number, record: CellRecord | undefined): void {
    const before = this.existing(sheetId).cells.get(key);
    this.put(sheetId, key, record);
    this.recalculation.cellChanged(sheetId, key, before, record);
    this.#stale = true;
  }

  setLine(sheetId: string, of: "rows" | "columns", index: number, change: Partial<LineFormat>): void {
    const sheet = this.existing(sheetId);
    let lines = sheet[of];
    if (!this.#owned.has(lines)) {
      lines = new Map(lines);
      this.#owned.add(lines);
      this.setSheet(sheetId, { [of]: lines });
    }
    lines.set(index, { ...lines.get(index), ...change });
  }

  /** Formulas need calculating although no cell of ours changed: a table was moved, a sheet renamed. */
  touch(): void {
    this.#stale = true;
  }

  announce(event: DocumentEvent): void {
    this.#events.push(event);
  }

  /** Runs a change; at the end of the outermost one recalculates if asked to and tells the listeners once. */
  change<T>(work: () => T): T {
    this.#depth += 1;
    try {
      return work();
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) {
        if (this.#stale && this.#state.calculationMode === "automatic") this.calculateNow();
        this.#tell();
      }
    }
  }

  calculateNow(): void {
    this.#stale = false;
    const sheetIds = [...this.recalculation.calculate()];
    if (sheetIds.length > 0) this.#events.push({ kind: "recalculated", sheetIds });
  }

  subscribe(listener: (events: readonly DocumentEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #tell(): void {
    if (this.#events.length === 0) return;
    const events = this.#events;
    this.#events = [];
    for (const listener of [...this.#listeners]) listener(events);
  }

  snapshot(): DocumentState {
    this.#owned = new WeakSet();
    return this.#state as unknown as DocumentState;
  }

  restore(state: DocumentState): void {
    this.change(() => {
      const before = this.#state;
      const after = state as unknown as WorkbookState;
      this.#owned = new WeakSet();
      this.set(after);
      this.#restoreFormulas(before, after);
      this.#announceDifference(before, after);
    });
  }

  /** The restored values are right as they are; only what formulas read has to be known again. */
  #restoreFormulas(before: WorkbookState, after: WorkbookState): void {
    const layout = ({ sheets }: WorkbookState) => sheets.map(({ id, view }) => `${id}|${view.name}`).join("/");
    if (before.tables !== after.tables || before.names !== after.names || layout(before) !== layout(after)) {
      this.recalculation.forgetGraph();
      return;
    }
    for (const [index, sheet] of after.sheets.entries()) {
      const old = before.sheets[index]?.cells;
      if (!old || old === sheet.cells) continue;
      for (const [key, record] of old) {
        const formula = sheet.cells.get(key)?.formula;
        if (record.formula !== formula) this.recalculation.formulaRestored(sheet.id, key, formula);
      }
      for (const [key, { formula }] of sheet.cells) {
        if (formula !== undefined && !old.has(key)) this.recalculation.formulaRestored(sheet.id, key, formula);
      }
    }
    this.recalculation.forgetValues();
  }

  #announceDifference(before: WorkbookState, after: WorkbookState): void {
    const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
    for (const sheet of after.sheets) {
      const previous = old.get(sheet.id);
      old.delete(sheet.id);
      if (!previous) this.announce({ kind: "sheetAdded", sheetId: sheet.id });
      else if (previous !== sheet) {
        this.announce({ kind: "sheetChanged", sheetId: sheet.id });
        if (previous.cells === sheet.cells) continue;
        const area = differingArea(previous.cells, sheet.cells);
        if (area) this.announce({ kind: "cells", sheetId: sheet.id, area, source: "program" });
      }
    }
    for (const sheetId of old.keys()) this.announce({ kind: "sheetDeleted", sheetId });
    compareById(before.tables, after.tables, (kind, { sheetId, id }) =>
      this.announce({ kind: `table${kind}`, sheetId, tableId: id }),
    );
    compareById(before.charts, after.charts, (kind, { sheetId, id }) =>
      this.announce({ kind: `chart${kind}`, sheetId, chartId: id }),
    );
    if (before.settings !== after.settings) this.announce({ kind: "settings" });
    if (before.activeSheetId !== after.activeSheetId) {
      this.announce({ kind: "sheetActivated", sheetId: after.activeSheetId });
    }
  }

  tableAt(sheetId: string, row: number, column: number): Table | undefined {
    return this.tables.find((table) => table.sheetId === sheetId && contains(table.area, row, column));
  }

  /** @throws {DocumentRefusal} if the sheet is protected and a cell of the area is locked. */
  checkUnlocked(sheetId: string, area: Area): void {
    const sheet = this.existing(sheetId);
    if (!sheet.view.isProtected) return;
    let unlocked = 0;
    for (const [key, record] of sheet.cells) {
      const at = { row: Math.floor(key / 16_384), column: key % 16_384, rowCount: 1, columnCount: 1 };
      if (encloses(area, at) && this.formats.format(record.format).locked === false) unlocked += 1;
    }
    if (unlocked === area.rowCount * area.columnCount) return;
    throw new DocumentRefusal("AccessDenied", `The sheet "${sheet.view.name}" is protected. Unprotect it first.`);
  }
}

function compareById<T extends { readonly id: string; readonly sheetId: string }>(
  before: readonly T[],
  after: readonly T[],
  tell: (kind: "Added" | "Deleted" | "Changed", item: T) => void,
): void {
  const old = new Map(before.map((item) => [item.id, item]));
  for (const item of after) {
    const previous = old.get(item.id);
    old.delete(item.id);
    if (!previous) tell("Added", item);
    else if (previous !== item) tell("Changed", item);
  }
  for (const item of old.values()) tell("Deleted", item);
}

function differingArea(a: ReadonlyMap<number, CellRecord>, b: ReadonlyMap<number, CellRecord>): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const visit = (key: number) => {
    const row = Math.floor(key / 16_384);
    const column = key % 16_384;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const [key, record] of a) if (b.get(key) !== record) visit(key);
  for (const key of b.keys()) if (!a.has(key)) visit(key);
  if (bottom < 0) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
