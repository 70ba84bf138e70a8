import { cellKey, contains, intersects } from "./address";
import type { Area, Table } from "./document";
import { shiftFormula } from "./formula/rewrite";
import { dataArea } from "./formula/structured-reference";
import type { WorkbookStore } from "./store";
import { replaceTable, uniqueHeaders, writeHeader } from "./table-headers";

/** Typing right below or right beside a table makes it part of the table, as Excel does unless told otherwise. */
export function expandTables(store: WorkbookStore, sheetId: string, typed: Area): void {
  for (const table of store.tables) {
    if (table.sheetId !== sheetId) continue;
    if (isBelow(table, typed) && !table.showTotals) addRows(store, table, typed.rowCount);
    else if (isBeside(table, typed)) addColumns(store, table, typed.columnCount);
    else fillEmptyColumn(store, table, typed);
  }
}

function isBelow(table: Table, typed: Area): boolean {
  const { area } = table;
  return (
    typed.row === area.row + area.rowCount &&
    typed.column < area.column + area.columnCount &&
    typed.column + typed.columnCount > area.column &&
    typed.column >= area.column &&
    typed.column + typed.columnCount <= area.column + area.columnCount
  );
}

function isBeside(table: Table, typed: Area): boolean {
  const { area } = table;
  return (
    typed.column === area.column + area.columnCount &&
    typed.row >= area.row &&
    typed.row + typed.rowCount <= area.row + area.rowCount
  );
}

function isClear(store: WorkbookStore, table: Table, added: Area): boolean {
  const others = store.tables.some((other) => other.sheetId === table.sheetId && intersects(other.area, added));
  const merged = store.existing(table.sheetId).merges.some((merge) => intersects(merge, added));
  return !others && !merged;
}

function addRows(store: WorkbookStore, table: Table, count: number): void {
  const { sheetId, area } = table;
  const bottom = area.row + area.rowCount;
  const added = { row: bottom, column: area.column, rowCount: count, columnCount: area.columnCount };
  if (!isClear(store, table, added)) return;
  const last = bottom - 1;
  const data = dataArea(table);
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const above = store.existing(sheetId).cells.get(cellKey(last, column));
    if (!above || last < data.row) continue;
    const before = store.existing(sheetId).cells.get(cellKey(last - 1, column));
    const calculated =
      above.formula !== undefined &&
      (last === data.row || (before?.formula !== undefined && shiftFormula(before.formula, 1, 0) === above.formula));
    for (let row = bottom; row < bottom + count; row++) {
      const key = cellKey(row, column);
      const own = store.existing(sheetId).cells.get(key);
      const isEmpty = !own || (own.value === null && own.formula === undefined);
      const format = own && own.format !== 0 ? own.format : above.format;
      if (calculated && isEmpty && above.formula !== undefined) {
        store.putContent(sheetId, key, { value: null, format, formula: shiftFormula(above.formula, row - last, 0) });
      } else if (format !== (own?.format ?? 0)) store.put(sheetId, key, { ...(own ?? { value: null }), format });
    }
  }
  replaceTable(store, { ...table, area: { ...area, rowCount: area.rowCount + count } });
}

function addColumns(store: WorkbookStore, table: Table, count: number): void {
  const { sheetId, area } = table;
  const right = area.column + area.columnCount;
  const added = { row: area.row, column: right, rowCount: area.rowCount, columnCount: count };
  if (!isClear(store, table, added)) return;
  let nextId = Math.max(0, ...table.columns.map((column) => column.id));
  const columns = [...table.columns];
  for (let column = right; column < right + count; column++) {
    const typed = store.existing(sheetId).cells.get(cellKey(area.row, column))?.value ?? null;
    const name = uniqueHeaders(
      [table.showHeaders && typed !== null ? typed : `Column${columns.length + 1}`],
      columns.map((one) => one.name),
    )[0] as string;
    nextId += 1;
    columns.push({ id: nextId, name });
    if (table.showHeaders) {
      writeHeader(store, sheetId, area.row, column, name);
      const beside = store.existing(sheetId).cells.get(cellKey(area.row, column - 1));
      const own = store.existing(sheetId).cells.get(cellKey(area.row, column));
      if (own && beside && own.format === 0)
        store.put(sheetId, cellKey(area.row, column), { ...own, format: beside.format });
    }
  }
  replaceTable(store, { ...table, columns, area: { ...area, columnCount: area.columnCount + count } });
}

/** A formula typed into a cell of an otherwise empty table column fills the column. */
function fillEmptyColumn(store: WorkbookStore, table: Table, typed: Area): void {
  if (typed.rowCount !== 1 || typed.columnCount !== 1) return;
  const data = dataArea(table);
  if (!contains(data, typed.row, typed.column)) return;
  const { cells } = store.existing(table.sheetId);
  const formula = cells.get(cellKey(typed.row, typed.column))?.formula;
  if (formula === undefined) return;
  for (let row = data.row; row < data.row + data.rowCount; row++) {
    const record = cells.get(cellKey(row, typed.column));
    if (row !== typed.row && record && (record.value !== null || record.formula !== undefined)) return;
  }
  for (let row = data.row; row < data.row + data.rowCount; row++) {
    if (row === typed.row) continue;
    const key = cellKey(row, typed.column);
    const format = store.existing(table.sheetId).cells.get(key)?.format ?? 0;
    store.putContent(table.sheetId, key, { value: null, format, formula: shiftFormula(formula, row - typed.row, 0) });
  }
}
