import { cellKey, columnLimit, columnOfKey, contains, rowLimit, rowOfKey } from "../address";
import type { Area, Value } from "../document";
import type { CellRecord } from "../state";
import { AreaValues } from "./area-values";
import type { CompiledFormula, CompileScope, SheetArea } from "./compile";
import { compileFormula } from "./compile";
import { DependencyGraph } from "./dependency-graph";
import { sameValue } from "./error-values";
import type { EngineCell, EngineResult, FormulaEngine } from "./formula-engine";
import type { ScopedWorkbook } from "./workbook-scope";
import { workbookScope } from "./workbook-scope";

/** What recalculation needs of the document. */
export interface CalculatedWorkbook extends ScopedWorkbook {
  /** Sets or removes a cell without announcing it. */
  put(sheetId: string, key: number, record: CellRecord | undefined): void;
}

/** The library keeps 10,000 parsed formulas and takes what it has dropped for unreadable: a batch must be smaller. */
const batchSize = 4_000;

const oneCell = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/**
 * Keeps the values of formulas up to date: notes what changed, finds what depends on it and calculates only that, in
 * rounds of formulas that do not read one another.
 */
export class Recalculation {
  readonly #workbook: CalculatedWorkbook;
  readonly #engine: FormulaEngine;
  #graph: DependencyGraph | undefined;
  #nextId = 1;
  readonly #areas: AreaValues;
  /** Formulas to compile and calculate, by sheet. */
  #pending = new Map<string, Set<number>>();
  #changed: SheetArea[] = [];
  readonly #symbols = new Set<string>();
  readonly #blocked = new Set<string>();

  constructor(workbook: CalculatedWorkbook, engine: FormulaEngine) {
    this.#workbook = workbook;
    this.#engine = engine;
    this.#areas = new AreaValues(workbook);
  }

  /** Everything may read something else now; cached values stay. */
  forgetGraph(): void {
    this.#graph = undefined;
    this.forgetValues();
  }

  /** A cell has an earlier formula, or none, again together with its value. */
  formulaRestored(sheetId: string, key: number, formula: string | undefined): void {
    if (!this.#graph) return;
    this.#graph.remove(sheetId, key);
    if (formula !== undefined) this.#graph.set(this.#compile(sheetId, key, formula, this.#scope()));
  }

  forgetValues(): void {
    this.#areas.forget();
  }

  /** A cell's content changed. */
  cellChanged(sheetId: string, key: number, before: CellRecord | undefined, after: CellRecord | undefined): void {
    this.forgetValues();
    if (before?.formula !== undefined) this.#graph?.remove(sheetId, key);
    if (before?.spilledFrom !== undefined) this.#queue(sheetId, before.spilledFrom);
    if (after?.formula !== undefined) this.#queue(sheetId, key);
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    const last = this.#changed[this.#changed.length - 1];
    if (last?.sheetId === sheetId && last.area.row === row && last.area.column + last.area.columnCount === column) {
      this.#changed[this.#changed.length - 1] = {
        sheetId,
        area: { ...last.area, columnCount: last.area.columnCount + 1 },
      };
    } else this.#changed.push({ sheetId, area: oneCell(row, column) });
  }

  /** A table, sheet or name now means something else; formulas that mention it are compiled again. */
  symbolChanged(name: string): void {
    this.#symbols.add(name.toLowerCase());
    this.forgetValues();
  }

  /** A sheet is gone with its formulas. */
  forgetSheet(sheetId: string): void {
    for (const key of [...(this.#graph?.formulasOn(sheetId).keys() ?? [])]) this.#graph?.remove(sheetId, key);
    this.#pending.delete(sheetId);
    this.forgetValues();
  }

  /** Hidden rows count in SUBTOTAL. */
  areaChanged(sheetId: string, area: Area): void {
    this.#changed.push({ sheetId, area });
    this.forgetValues();
  }

  /** Formulas that have no value yet, such as those of a file saved without values. */
  queue(sheetId: string, key: number): void {
    this.#queue(sheetId, key);
  }

  queueAll(): void {
    for (const sheet of this.#workbook.sheets) {
      for (const [key, record] of sheet.cells) if (record.formula !== undefined) this.#queue(sheet.id, key);
    }
  }

  #queue(sheetId: string, key: number): void {
    let keys = this.#pending.get(sheetId);
    if (!keys) this.#pending.set(sheetId, (keys = new Set()));
    keys.add(key);
  }

  /** @returns the ids of sheets on which a value changed. */
  calculate(): ReadonlySet<string> {
    const sheetsChanged = new Set<string>();
    const graph = this.#currentGraph();
    let changed = this.#changed;
    let seeds = this.#takeSeeds(graph);
    this.#changed = [];
    for (let pass = 0; pass < 20; pass++) {
      const dirty = graph.affected(changed, seeds);
      if (dirty.size === 0) break;
      const spilled: SheetArea[] = [];
      const { rounds, circular } = graph.rounds(dirty);
      for (const formula of circular) {
        this.#store(formula, [[{ error: "#REF!" }]], sheetsChanged, spilled);
      }
      for (const round of rounds) this.#calculateRound(round, sheetsChanged, spilled);
      if (spilled.length === 0) break;
      this.forgetValues();
      for (const { sheetId, area } of spilled) this.#symbols.add(`${sheetId}#${area.row}#${area.column}`);
      seeds = this.#takeSeeds(graph);
      changed = spilled;
    }
    return sheetsChanged;
  }

  evaluate(sheetId: string, formula: string, row: number, column: number): Value {
    const compiled = compileFormula(0, { sheetId, row, column }, formula, this.#scope());
    const result = this.#run([compiled]).get(0);
    return result?.[0]?.[0] ?? null;
  }

  #currentGraph(): DependencyGraph {
    if (this.#graph) return this.#graph;
    const graph = (this.#graph = new DependencyGraph());
    const scope = this.#scope();
    for (const sheet of this.#workbook.sheets) {
      for (const [key, record] of sheet.cells) {
        if (record.formula !== undefined) graph.set(this.#compile(sheet.id, key, record.formula, scope));
      }
    }
    return graph;
  }

  #compile(sheetId: string, key: number, formula: string, scope: CompileScope): CompiledFormula {
    const place = { sheetId, row: rowOfKey(key), column: columnOfKey(key) };
    return compileFormula(this.#nextId++, place, formula, scope);
  }

  #takeSeeds(graph: DependencyGraph): CompiledFormula[] {
    const scope = this.#scope();
    const again = new Map<string, { sheetId: string; key: number }>();
    for (const [sheetId, keys] of this.#pending) {
      for (const key of keys) again.set(`${sheetId}!${key}`, { sheetId, key });
    }
    for (const symbol of this.#symbols) {
      for (const { sheetId, row, column } of graph.mentioning(symbol)) {
        const key = cellKey(row, column);
        again.set(`${sheetId}!${key}`, { sheetId, key });
      }
    }
    for (const place of this.#blocked) {
      const at = place.lastIndexOf("!");
      again.set(place, { sheetId: place.slice(0, at), key: Number(place.slice(at + 1)) });
    }
    this.#pending = new Map();
    this.#symbols.clear();
    this.#blocked.clear();
    const seeds: CompiledFormula[] = [];
    for (const { sheetId, key } of again.values()) {
      const formula = this.#workbook.sheet(sheetId)?.cells.get(key)?.formula;
      if (formula === undefined) continue;
      const compiled = this.#compile(sheetId, key, formula, scope);
      graph.set(compiled);
      seeds.push(compiled);
    }
    return seeds;
  }

  #calculateRound(round: readonly CompiledFormula[], sheetsChanged: Set<string>, spilled: SheetArea[]): void {
    for (let from = 0; from < round.length; from += batchSize) {
      const batch = round.slice(from, from + batchSize);
      const results = this.#run(batch);
      for (const formula of batch) {
        this.#store(formula, results.get(formula.id) ?? [[{ error: "#VALUE!" }]], sheetsChanged, spilled);
      }
    }
  }

  #run(formulas: readonly CompiledFormula[]): ReadonlyMap<number, EngineResult> {
    const names = new Map(this.#workbook.sheets.map((sheet) => [sheet.id, sheet.view.name]));
    return this.#engine.calculate({
      sheets: [...names.values()],
      formulas: formulas.map(({ id, sheetId, row, column, text, cells }) => ({
        id,
        sheet: names.get(sheetId) ?? "",
        row,
        column,
        text,
        cells: cells.map(({ sheetId: on, area }) => this.#valueAt(on, cellKey(area.row, area.column))),
        single: this.#workbook.sheet(sheetId)?.cells.get(cellKey(row, column))?.single === true,
      })),
      cells: this.#cellsRead(formulas, names),
      hiddenRows: (name) => this.#hiddenRows(name),
      area: (id) => this.#areas.of(id),
    });
  }

  #valueAt(sheetId: string, key: number): Value {
    return this.#workbook.sheet(sheetId)?.cells.get(key)?.value ?? null;
  }

  *#hiddenRows(name: string): Iterable<number> {
    const sheet = this.#workbook.sheets.find(({ view }) => view.name === name);
    for (const [row, line] of sheet?.rows ?? []) if (line.hidden === true) yield row;
  }

  #cellsRead(formulas: readonly CompiledFormula[], names: ReadonlyMap<string, string>): EngineCell[] {
    const wanted = new Map<string, Map<number, boolean>>();
    const want = (sheetId: string, key: number, inArea: boolean) => {
      let keys = wanted.get(sheetId);
      if (!keys) wanted.set(sheetId, (keys = new Map<number, boolean>()));
      keys.set(key, inArea && keys.get(key) !== false);
    };
    for (const { readByAddress } of formulas) {
      for (const { sheetId, area } of readByAddress)
        this.#eachKey(sheetId, area, (key, several) => want(sheetId, key, several));
    }
    if (formulas.some((formula) => formula.readsAnything)) {
      for (const { id, cells } of this.#workbook.sheets) for (const key of cells.keys()) want(id, key, false);
    }
    const own = new Set(formulas.map(({ sheetId, row, column }) => `${sheetId}!${cellKey(row, column)}`));
    const cells: EngineCell[] = [];
    for (const [sheetId, keys] of wanted) {
      const sheet = this.#workbook.sheet(sheetId);
      const name = names.get(sheetId);
      if (!sheet || name === undefined) continue;
      for (const [key, inArea] of keys) {
        const record = sheet.cells.get(key);
        if (!record || record.value === null || own.has(`${sheetId}!${key}`)) continue;
        // A subtotal skips the subtotals inside its area.
        if (inArea && record.formula !== undefined && /^=(SUBTOTAL|AGGREGATE)\(/i.test(record.formula)) continue;
        cells.push({ sheet: name, row: rowOfKey(key), column: columnOfKey(key), value: record.value });
      }
    }
    return cells;
  }

  #eachKey(sheetId: string, area: Area, visit: (key: number, several: boolean) => void): void {
    const cells = this.#workbook.sheet(sheetId)?.cells;
    if (!cells) return;
    const count = area.rowCount * area.columnCount;
    if (count <= cells.size) {
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        for (let column = area.column; column < area.column + area.columnCount; column++) {
          visit(cellKey(row, column), count > 1);
        }
      }
      return;
    }
    for (const key of cells.keys()) if (contains(area, rowOfKey(key), columnOfKey(key))) visit(key, true);
  }

  #store(formula: CompiledFormula, result: EngineResult, sheetsChanged: Set<string>, spilled: SheetArea[]): void {
    const { sheetId, row, column } = formula;
    const key = cellKey(row, column);
    const record = this.#workbook.sheet(sheetId)?.cells.get(key);
    if (!record) return;
    const filled = record.array ? filling(result, record.array) : result;
    const rows = filled.length;
    const columns = filled[0]?.length ?? 0;
    if (rows * columns > 1 && !this.#isFree(sheetId, key, rows, columns)) {
      this.#blocked.add(`${sheetId}!${key}`);
      this.#store(formula, [[{ error: "#SPILL!" }]], sheetsChanged, spilled);
      return;
    }
    const value = filled[0]?.[0] ?? null;
    const before = record.spill ?? { rows: 1, columns: 1 };
    if (!sameValue(record.value, value) || before.rows !== rows || before.columns !== columns) {
      const { spill: _spill, ...rest } = record;
      const grown = rows * columns > 1 ? { spill: { rows, columns } } : {};
      this.#workbook.put(sheetId, key, { ...rest, value, ...grown });
      sheetsChanged.add(sheetId);
    }
    if (before.rows * before.columns === 1 && rows * columns === 1) return;
    if (this.#spill(sheetId, key, filled, before)) {
      sheetsChanged.add(sheetId);
      spilled.push({
        sheetId,
        area: { row, column, rowCount: Math.max(rows, before.rows), columnCount: Math.max(columns, before.columns) },
      });
    }
  }

  #isFree(sheetId: string, from: number, rows: number, columns: number): boolean {
    const top = rowOfKey(from);
    const left = columnOfKey(from);
    if (top + rows > rowLimit || left + columns > columnLimit) return false;
    const sheet = this.#workbook.sheet(sheetId);
    const own = sheet?.cells.get(from);
    if (own?.array) return true;
    const area = { row: top, column: left, rowCount: rows, columnCount: columns };
    if (this.#scope().tableAt(sheetId, top, left)) return false;
    if (sheet?.merges.some((merge) => contains(area, merge.row, merge.column))) return false;
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        const key = cellKey(row, column);
        const record = sheet?.cells.get(key);
        if (key === from || !record || record.spilledFrom === from) continue;
        if (record.value !== null || record.formula !== undefined) return false;
      }
    }
    return true;
  }

  #spill(
    sheetId: string,
    from: number,
    result: EngineResult,
    before: { readonly rows: number; readonly columns: number },
  ): boolean {
    const top = rowOfKey(from);
    const left = columnOfKey(from);
    let changed = false;
    const height = Math.max(before.rows, result.length);
    const width = Math.max(before.columns, result[0]?.length ?? 0);
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        if (row === 0 && column === 0) continue;
        const key = cellKey(top + row, left + column);
        const record = this.#workbook.sheet(sheetId)?.cells.get(key);
        const value = result[row]?.[column];
        if (value === undefined) {
          if (record?.spilledFrom !== from) continue;
          const { spilledFrom: _spilledFrom, ...rest } = record;
          this.#workbook.put(sheetId, key, { ...rest, value: null });
        } else {
          if (record?.spilledFrom === from && sameValue(record.value, value)) continue;
          this.#workbook.put(sheetId, key, { ...(record ?? { format: 0 }), value, spilledFrom: from });
        }
        changed = true;
      }
    }
    return changed;
  }

  #scope(): CompileScope {
    return workbookScope(this.#workbook, (target) => this.#areas.number(target));
  }
}

/** An array formula's result laid over its area: a single row, column or value is repeated, what is missing is #N/A. */
function filling(result: EngineResult, area: Area): EngineResult {
  const height = result.length;
  const width = result[0]?.length ?? 0;
  return Array.from({ length: area.rowCount }, (_row, row) =>
    Array.from({ length: area.columnCount }, (_column, column) => {
      const value = result[height === 1 ? 0 : row]?.[width === 1 ? 0 : column];
      return value === undefined ? ({ error: "#N/A" } as const) : value;
    }),
  );
}
