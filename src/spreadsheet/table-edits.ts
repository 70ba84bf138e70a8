import {
  areaAddress,
  cellKey,
  columnOfKey,
  contains,
  intersects,
  quotedSheetName,
  rowOfKey,
  sameArea,
} from "./address";
import type { Area, Table } from "./document";
import { DocumentRefusal } from "./document";
import { renameTableIn } from "./formula/rewrite";
import { dataArea, parseStructured, resolveStructured } from "./formula/structured-reference";
import { tokenize } from "./formula/tokens";
import { checkArea, definedNameTrouble } from "./refusal";
import { rewriteFormulas } from "./references";
import type { WorkbookStore } from "./store";
import { replaceTable, uniqueHeaders, writeHeader } from "./table-headers";

export function existingTable(store: WorkbookStore, tableId: string): Table {
  const table = store.tables.find((one) => one.id === tableId);
  if (!table) throw new DocumentRefusal("ItemNotFound", "That table is no longer in the workbook.");
  return table;
}

export function addTable(
  store: WorkbookStore,
  sheetId: string,
  given: Area,
  hasHeaders: boolean,
  name?: string,
): Table {
  checkArea(given);
  const area = given.rowCount === 1 || !hasHeaders ? { ...given, rowCount: given.rowCount + 1 } : given;
  checkArea(area);
  store.checkUnlocked(sheetId, area);
  checkPlace(store, sheetId, area, undefined);
  const tableName = name ?? freeTableName(store);
  checkName(store, tableName, undefined);
  return store.change(() => {
    if (!hasHeaders) makeRoomForHeaders(store, sheetId, given);
    const { cells } = store.existing(sheetId);
    const values = Array.from({ length: area.columnCount }, (_column, index) =>
      hasHeaders ? (cells.get(cellKey(area.row, area.column + index))?.value ?? null) : null,
    );
    const headers = uniqueHeaders(values);
    headers.forEach((header, index) => writeHeader(store, sheetId, area.row, area.column + index, header));
    const table: Table = {
      id: store.newId("table"),
      name: tableName,
      sheetId,
      area,
      columns: headers.map((header, index) => ({ id: index + 1, name: header })),
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      style: "TableStyleMedium2",
    };
    store.set({ tables: [...store.tables, table] });
    store.recalculation.symbolChanged(tableName);
    store.recalculation.symbolChanged(`${sheetId}!`);
    store.touch();
    store.announce({ kind: "tableAdded", sheetId, tableId: table.id });
    return table;
  });
}

function makeRoomForHeaders(store: WorkbookStore, sheetId: string, data: Area): void {
  const { cells } = store.existing(sheetId);
  const below = data.row + data.rowCount;
  for (let column = data.column; column < data.column + data.columnCount; column++) {
    const record = cells.get(cellKey(below, column));
    if (record && (record.value !== null || record.formula !== undefined)) {
      throw new DocumentRefusal("InvalidOperation", "There is no room to move the rows down for a header row.");
    }
  }
  for (let row = below; row > data.row; row--) {
    for (let column = data.column; column < data.column + data.columnCount; column++) {
      const above = store.existing(sheetId).cells.get(cellKey(row - 1, column));
      store.putContent(sheetId, cellKey(row, column), above);
      if (row - 1 === data.row) store.putContent(sheetId, cellKey(data.row, column), undefined);
    }
  }
}

function checkPlace(store: WorkbookStore, sheetId: string, area: Area, except: string | undefined): void {
  const other = store.tables.find((one) => one.id !== except && one.sheetId === sheetId && intersects(one.area, area));
  if (other) throw new DocumentRefusal("InvalidArgument", `A table cannot overlap another: "${other.name}" is there.`);
  if (store.existing(sheetId).merges.some((merge) => intersects(merge, area))) {
    throw new DocumentRefusal("InvalidArgument", "A table cannot hold merged cells.");
  }
}

function checkName(store: WorkbookStore, name: string, except: string | undefined): void {
  const trouble = definedNameTrouble(name);
  if (trouble !== undefined) throw new DocumentRefusal("InvalidArgument", trouble);
  const lower = name.toLowerCase();
  const table = store.tables.some((one) => one.id !== except && one.name.toLowerCase() === lower);
  const defined = store.names.some((one) => one.name.toLowerCase() === lower);
  if (table || defined) throw new DocumentRefusal("ItemAlreadyExists", `The name "${name}" is taken.`);
}

function freeTableName(store: WorkbookStore): string {
  const taken = new Set([...store.tables, ...store.names].map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

export function updateTable(
  store: WorkbookStore,
  tableId: string,
  change: Partial<Omit<Table, "id" | "sheetId" | "columns">>,
): void {
  const table = existingTable(store, tableId);
  if (change.name !== undefined && change.name !== table.name) checkName(store, change.name, tableId);
  let next: Table = { ...table, ...change };
  if (change.area && !sameArea(change.area, table.area)) next = resized(store, next, change.area);
  else if (change.showTotals !== undefined && change.showTotals !== table.showTotals)
    next = withTotals(store, table, next);
  store.change(() => {
    if (next.name !== table.name) {
      rewriteFormulas(store, (formula) => renameTableIn(formula, table.name, next.name));
      store.recalculation.symbolChanged(table.name);
    }
    if (next.showHeaders) {
      next.columns.forEach((column, index) =>
        writeHeader(store, next.sheetId, next.area.row, next.area.column + index, column.name),
      );
    }
    if (next.showTotals && !table.showTotals) {
      const key = cellKey(next.area.row + next.area.rowCount - 1, next.area.column);
      const record = store.existing(next.sheetId).cells.get(key);
      if (!record || record.value === null) {
        store.putContent(next.sheetId, key, { format: record?.format ?? 0, value: "Total" });
      }
    }
    replaceTable(store, next);
    store.recalculation.symbolChanged(`${next.sheetId}!`);
  });
}

function resized(store: WorkbookStore, table: Table, area: Area): Table {
  checkArea(area);
  checkPlace(store, table.sheetId, area, table.id);
  const { cells } = store.existing(table.sheetId);
  let nextId = Math.max(0, ...table.columns.map((column) => column.id));
  const old = existingTable(store, table.id);
  const kept = old.columns.filter((_column, index) => {
    const at = old.area.column + index;
    return at >= area.column && at < area.column + area.columnCount;
  });
  const names = kept.map((column) => column.name);
  const columns = Array.from({ length: area.columnCount }, (_column, index) => {
    const at = area.column + index;
    const known = old.columns[at - old.area.column];
    if (known) return known;
    const value = cells.get(cellKey(area.row, at))?.value ?? null;
    const name = uniqueHeaders([value ?? `Column${index + 1}`], names)[0] as string;
    names.push(name);
    nextId += 1;
    return { id: nextId, name };
  });
  return { ...table, area, columns };
}

function withTotals(store: WorkbookStore, before: Table, table: Table): Table {
  const { area } = before;
  if (!table.showTotals) return { ...table, area: { ...area, rowCount: area.rowCount - 1 } };
  const row = { ...area, row: area.row + area.rowCount, rowCount: 1 };
  checkArea(row);
  checkPlace(store, table.sheetId, row, table.id);
  for (const [key, record] of store.existing(table.sheetId).cells) {
    if (contains(row, rowOfKey(key), columnOfKey(key)) && record.value !== null) {
      throw new DocumentRefusal("InvalidOperation", "There is no room for a totals row below the table.");
    }
  }
  return { ...table, area: { ...area, rowCount: area.rowCount + 1 } };
}

/** The cells stay, as with Excel's "Convert to range"; structured references to the table become plain ones. */
export function deleteTable(store: WorkbookStore, tableId: string): void {
  const table = existingTable(store, tableId);
  store.change(() => {
    rewriteFormulas(store, (formula, sheetId, row, column) =>
      plainReferences(store, table, formula, sheetId, row, column),
    );
    store.set({ tables: store.tables.filter((one) => one.id !== tableId) });
    store.recalculation.symbolChanged(table.name);
    store.touch();
    store.announce({ kind: "tableDeleted", sheetId: table.sheetId, tableId });
  });
}

function plainReferences(
  store: WorkbookStore,
  table: Table,
  formula: string,
  sheetId: string,
  row: number | undefined,
  column: number | undefined,
): string {
  if (!formula.includes("[")) return formula;
  const inside =
    sheetId === table.sheetId && row !== undefined && column !== undefined && contains(table.area, row, column);
  const prefix = sheetId === table.sheetId ? "" : `${quotedSheetName(store.existing(table.sheetId).view.name)}!`;
  const text = tokenize(formula)
    .map((token) => {
      if (token.kind !== "structured") return token.text;
      if (token.table === "" ? !inside : token.table.toLowerCase() !== table.name.toLowerCase()) return token.text;
      const reference = parseStructured(token.inside);
      const area = reference && resolveStructured(table, reference, row ?? dataArea(table).row);
      if (!area || !reference) return "#REF!";
      if (!reference.items.includes("#This Row")) return prefix + areaAddress(area, true);
      return prefix + areaAddress(area, true).replace(/\$(\d)/g, "$1");
    })
    .join("");
  return formula.startsWith("=") ? `=${text}` : text;
}
