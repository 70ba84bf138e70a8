import { cellKey, contains, intersects } from "./address";
import type { Area, Table, TableColumn, Value } from "./document";
import { isError } from "./formula/error-values";
import { renameColumnIn } from "./formula/rewrite";
import { rewriteFormulas } from "./references";
import type { WorkbookStore } from "./store";

/** A header's text as Excel keeps it: numbers and truth values become text, a blank becomes `Column3`. */
export function headerText(value: Value): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Names for a table's columns, blank and doubled ones made up as Excel does. */
export function uniqueHeaders(values: readonly Value[], taken: readonly string[] = []): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return values.map((value, index) => {
    const wanted = headerText(value) || `Column${index + 1}`;
    let name = wanted;
    for (let number = 2; used.has(name.toLowerCase()); number++) {
      name = headerText(value) === "" ? `Column${index + number}` : `${wanted}${number}`;
    }
    used.add(name.toLowerCase());
    return name;
  });
}

/** Puts a text into a header cell, as text even if it reads as a number. */
export function writeHeader(store: WorkbookStore, sheetId: string, row: number, column: number, name: string): void {
  const key = cellKey(row, column);
  const record = store.existing(sheetId).cells.get(key);
  if (record?.value === name && record.formula === undefined) return;
  store.putContent(sheetId, key, { format: record?.format ?? 0, value: name });
}

export function replaceTable(store: WorkbookStore, table: Table): void {
  store.set({ tables: store.tables.map((one) => (one.id === table.id ? table : one)) });
  store.recalculation.symbolChanged(table.name);
  store.touch();
  store.announce({ kind: "tableChanged", sheetId: table.sheetId, tableId: table.id });
}

/** After cells changed: columns whose header was overwritten are renamed, and formulas follow. */
export function headersChanged(store: WorkbookStore, sheetId: string, area: Area): void {
  for (const table of store.tables) {
    if (table.sheetId !== sheetId || !table.showHeaders) continue;
    const header = { ...table.area, rowCount: 1 };
    if (!intersects(header, area)) continue;
    const { cells } = store.existing(sheetId);
    let columns: readonly TableColumn[] = table.columns;
    columns.forEach((column, index) => {
      const at = table.area.column + index;
      if (!contains(area, table.area.row, at)) return;
      const value = cells.get(cellKey(table.area.row, at))?.value ?? null;
      if (value === column.name) return;
      const others = columns.filter((one) => one !== column).map((one) => one.name);
      const wanted = headerText(value) || `Column${index + 1}`;
      const name = uniqueHeaders([wanted], others)[0] as string;
      writeHeader(store, sheetId, table.area.row, at, name);
      if (name === column.name) return;
      columns = columns.map((one, place) => (place === index ? { ...one, name } : one));
      renameColumn(store, table, column.name, name);
    });
    if (columns !== table.columns) replaceTable(store, { ...table, columns });
  }
}

function renameColumn(store: WorkbookStore, table: Table, from: string, to: string): void {
  rewriteFormulas(store, (formula, sheetId, row, column) => {
    const inside =
      sheetId === table.sheetId && row !== undefined && column !== undefined && contains(table.area, row, column);
    return renameColumnIn(formula, table.name, inside, from, to);
  });
}
