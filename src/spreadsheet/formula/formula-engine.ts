import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { WorkbookLike } from "@cj-tech-master/excelts/formula";
import { cellKey } from "../address";
import type { Value } from "../document";
import { customFunctions } from "./custom-functions";
import { asCellError } from "./error-values";
import { extraFunctions } from "./extra-functions";
import type { EngineArray, EngineScalar, EngineValue } from "./engine-value";
import { arrayOf, scalarOf } from "./engine-value";

/**
 * A formula that the engine is to calculate; its text refers to single cells by `RF.CELL(n)`, to areas by `RF.AREA(n)`,
 * and by A1 where a function looks at the reference itself.
 */
export interface EngineFormula {
  readonly id: number;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The values behind `RF.CELL(n)`. */
  readonly cells: readonly Value[];
  /** Of several values take the one in the formula's own row or column, as Excel did before formulas could spill. */
  readonly single: boolean;
}

/** A value that the formulas of a batch read by its address. */
export interface EngineCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

export interface EngineBatch {
  /** Names of all sheets in order. */
  readonly sheets: readonly string[];
  /** Formulas of which none reads another's cell. */
  readonly formulas: readonly EngineFormula[];
  readonly cells: readonly EngineCell[];
  /** Zero-based hidden rows by sheet, for SUBTOTAL. */
  readonly hiddenRows: (sheet: string) => Iterable<number>;
  /** The values behind `RF.AREA(n)`. The same object means the same values. */
  readonly area: (id: number) => EngineArea;
}

export interface EngineArea {
  readonly rows: readonly (readonly Value[])[];
  /** Zero-based position of its first cell. */
  readonly row: number;
  readonly column: number;
}

/** The rows of results of a formula: one row of one value unless it spills. */
export type EngineResult = readonly (readonly Value[])[];

/** What the document needs of a formula library. */
export interface FormulaEngine {
  calculate(batch: EngineBatch): ReadonlyMap<number, EngineResult>;
}

export const areaFunction = "RF.AREA";
export const cellFunction = "RF.CELL";
const placeFunction = "RF.AT";
const resultFunction = "RF.RESULT";

interface LikeCell {
  readonly row: number;
  readonly col: number;
  readonly type: number;
  readonly formula?: string;
  readonly model: { readonly isDynamicArray?: boolean };
  value: unknown;
  result: undefined;
}

type LikeRow = { readonly hidden: boolean; readonly cells: LikeCell[] };

/**
 * The formula library behind {@link FormulaEngine}. It takes a whole workbook and calculates all of it; we hand it a
 * workbook that holds only one batch of formulas and the cells they read, and take each result out through a function
 * of ours around the formula, so that it never needs to know about our cells, tables, names or spills.
 */
export function createFormulaEngine(): FormulaEngine {
  let results = new Map<number, EngineResult>();
  const areas = new WeakMap<EngineArea, EngineArray>();
  /** The formulas of each sheet by their cells; and that which is being calculated. */
  let places: Map<number, EngineFormula>[] = [];
  let current: EngineFormula | undefined;
  let batch: EngineBatch | undefined;
  const place = (args: unknown[]): EngineScalar => {
    const [row, column, sheet] = (args as { value: number }[]).map(({ value }) => value) as [number, number, number];
    current = places[sheet]?.get(cellKey(row - 1, column - 1));
    return scalarOf(0);
  };
  const cell = (args: unknown[]): EngineScalar =>
    scalarOf(current?.cells[(args[0] as { value: number }).value] ?? null);
  const result = (args: unknown[]): EngineScalar => {
    const value = args[1] as EngineValue | undefined;
    if (current) results.set(current.id, resultRows(current.single ? intersection(value, current) : value));
    return scalarOf(0);
  };
  const area = (args: unknown[]): EngineArray => {
    if (!batch) throw new Error("An area was asked for outside a calculation");
    const given = batch.area((args[0] as { value: number }).value);
    let made = areas.get(given);
    if (!made) areas.set(given, (made = arrayOf(given.rows, given.row + 1, given.column + 1)));
    return made;
  };
  const ownFunctions = [
    [placeFunction, { minArity: 3, maxArity: 3, invoke: place }],
    [cellFunction, { minArity: 1, maxArity: 1, invoke: cell }],
    [resultFunction, { minArity: 2, maxArity: 2, invoke: result }],
    [areaFunction, { minArity: 1, maxArity: 1, invoke: area }],
    ...extraFunctions,
  ] as const;
  let likeSheets: WorkbookLike["worksheets"] = [];
  const workbook: WorkbookLike = {
    get worksheets() {
      return likeSheets;
    },
    getWorksheet: (name) => likeSheets.find((sheet) => sheet.name === name || sheet.id === name),
    get userFunctions() {
      return new Map([...ownFunctions, ...customFunctions()]);
    },
  };
  return {
    calculate(given) {
      batch = given;
      results = new Map();
      places = placesOf(given);
      likeSheets = likeSheetsOf(given);
      try {
        calculateFormulas(workbook);
      } finally {
        likeSheets = [];
        places = [];
        current = undefined;
        batch = undefined;
      }
      for (const { id } of given.formulas) {
        if (!results.has(id)) results.set(id, [[{ error: "#NAME?" }]]);
      }
      return results;
    },
  };
}

function placesOf({ sheets, formulas }: EngineBatch): Map<number, EngineFormula>[] {
  const places = sheets.map(() => new Map<number, EngineFormula>());
  const numberOf = new Map(sheets.map((name, index) => [name, index]));
  for (const formula of formulas) {
    places[numberOf.get(formula.sheet) ?? 0]?.set(cellKey(formula.row, formula.column), formula);
  }
  return places;
}

function intersection(value: EngineValue | undefined, at: EngineFormula): EngineValue | undefined {
  if (value?.kind !== 5) return value;
  const { originRow, originCol, height, width } = value;
  if (originRow === undefined || originCol === undefined) return value.rows[0]?.[0];
  const row = height === 1 ? 0 : at.row + 1 - originRow;
  const column = width === 1 ? 0 : at.column + 1 - originCol;
  return value.rows[row]?.[column] ?? { kind: 4, code: "#VALUE!" };
}

function resultRows(value: EngineValue | undefined): EngineResult {
  if (!value) return [[{ error: "#VALUE!" }]];
  if (value.kind === 5) return value.rows.map((row) => row.map(plain));
  return [[plain(value)]];
}

function plain(value: EngineValue): Value {
  switch (value.kind) {
    case 0:
      return 0;
    case 1:
      return Number.isFinite(value.value) ? value.value : { error: "#NUM!" };
    case 2:
    case 3:
      return value.value;
    case 4:
      return asCellError(value.code);
    default:
      return { error: "#CALC!" };
  }
}

function likeSheetsOf(batch: EngineBatch): WorkbookLike["worksheets"] {
  const rowsOf = new Map<string, Map<number, LikeRow>>();
  const rowAt = (sheet: string, row: number, hidden: boolean): LikeRow => {
    let rows = rowsOf.get(sheet);
    if (!rows) rowsOf.set(sheet, (rows = new Map<number, LikeRow>()));
    let like = rows.get(row);
    if (!like) rows.set(row, (like = { hidden, cells: [] }));
    return like;
  };
  for (const sheet of batch.sheets) {
    for (const row of batch.hiddenRows(sheet)) rowAt(sheet, row, true);
  }
  for (const { sheet, row, column, value } of batch.cells) {
    const cell = { row: row + 1, col: column + 1, type: value === null ? 0 : 2, model: {}, value, result: undefined };
    rowAt(sheet, row, false).cells.push(cell);
  }
  const numberOf = new Map(batch.sheets.map((name, index) => [name, index]));
  for (const { sheet, row, column, text } of batch.formulas) {
    // The place comes first: what the text asks for is that formula's. The same text is read by the library only once.
    const formula = `${resultFunction}(${placeFunction}(ROW(),COLUMN(),${numberOf.get(sheet) ?? 0}),${text})`;
    const cell = { row: row + 1, col: column + 1, type: 6, formula, model: {}, value: null, result: undefined };
    rowAt(sheet, row, false).cells.push(cell);
  }
  return batch.sheets.map((name, index) => likeSheet(name, index + 1, rowsOf.get(name) ?? new Map<number, LikeRow>()));
}

function likeSheet(name: string, id: number, rows: ReadonlyMap<number, LikeRow>): WorkbookLike["worksheets"][number] {
  const unused = { row: 0, col: 0, type: 0, model: {}, value: null, result: undefined };
  const eachRow = (...args: unknown[]): void => {
    const visit = args[args.length - 1] as (row: unknown, rowNumber: number) => void;
    for (const [row, { hidden, cells }] of rows) {
      const eachCell = (...cellArgs: unknown[]): void => {
        const visitCell = cellArgs[cellArgs.length - 1] as (cell: LikeCell, column: number) => void;
        for (const cell of cells) visitCell(cell, cell.col);
      };
      visit({ hidden, eachCell }, row + 1);
    }
  };
  let bottom = 1;
  let right = 1;
  for (const [row, { cells }] of rows) {
    bottom = Math.max(bottom, row + 1);
    for (const cell of cells) right = Math.max(right, cell.col);
  }
  return {
    id,
    name,
    dimensions: { top: 1, left: 1, bottom, right },
    eachRow,
    findCell: () => undefined,
    getCell: () => unused,
  };
}
