import { cellKey, columnLimit, columnOfKey, contains, encloses, intersects, rowLimit, rowOfKey } from "./address";
import type { Area, Chart, ConditionalFormat, Table } from "./document";
import { DocumentRefusal } from "./document";
import type { Shift } from "./formula/shift-references";
import { deleteColumnIn, shiftCellsIn, shiftedArea } from "./formula/shift-references";
import { checkArea } from "./refusal";
import { rewriteFormulas } from "./references";
import type { CellRecord, LineFormat } from "./state";
import type { WorkbookStore } from "./store";
import { existingTable } from "./table-edits";
import { replaceTable, uniqueHeaders, writeHeader } from "./table-headers";

/** Blank cells in the area; what stood there and right of it in these rows moves right, and references follow. */
export function insertCells(store: WorkbookStore, sheetId: string, area: Area): void {
  checkArea(area);
  shiftCells(store, sheetId, shiftOf(area, "insert"), undefined);
}

/** Takes the cells of the area away; what stands right of them moves left, and references follow or become #REF!. */
export function deleteCells(store: WorkbookStore, sheetId: string, area: Area): void {
  checkArea(area);
  shiftCells(store, sheetId, shiftOf(area, "delete"), undefined);
}

const shiftOf = ({ row, rowCount, column, columnCount }: Area, kind: Shift["kind"]): Shift => ({
  row,
  rowCount,
  column,
  count: columnCount,
  kind,
});

/** A blank column before the one at `index`, or after the last. A name that is taken gets a number, as in Excel. */
export function insertTableColumn(store: WorkbookStore, tableId: string, index: number, name?: string): void {
  const table = existingTable(store, tableId);
  if (!Number.isInteger(index) || index < 0 || index > table.columns.length) {
    throw new DocumentRefusal("InvalidArgument", `The table ${table.name} has no place ${index} for a column.`);
  }
  const at = { ...table.area, column: table.area.column + index, columnCount: 1 };
  const others = table.columns.map((column) => column.name);
  const header = uniqueHeaders([name ?? `Column${table.columns.length + 1}`], others)[0] as string;
  const column = { id: Math.max(0, ...table.columns.map(({ id }) => id)) + 1, name: header };
  store.change(() => {
    shiftCells(store, table.sheetId, shiftOf(at, "insert"), table);
    if (table.showHeaders) writeHeader(store, table.sheetId, at.row, at.column, header);
    replaceTable(store, {
      ...table,
      area: { ...table.area, columnCount: table.area.columnCount + 1 },
      columns: [...table.columns.slice(0, index), column, ...table.columns.slice(index)],
    });
  });
}

/** Takes a column out of a table with its cells. A table keeps at least one column. */
export function deleteTableColumn(store: WorkbookStore, tableId: string, index: number): void {
  const table = existingTable(store, tableId);
  if (!table.columns[index]) {
    throw new DocumentRefusal("ItemNotFound", `The table ${table.name} has no column ${index + 1}.`);
  }
  if (table.columns.length === 1) {
    throw new DocumentRefusal("InvalidOperation", "The last column of a table cannot be deleted.");
  }
  const at = { ...table.area, column: table.area.column + index, columnCount: 1 };
  const names = table.columns.map((column) => column.name);
  store.change(() => {
    forgetColumn(store, table, names, index);
    shiftCells(store, table.sheetId, shiftOf(at, "delete"), table);
    replaceTable(store, {
      ...table,
      area: { ...table.area, columnCount: table.area.columnCount - 1 },
      columns: table.columns.filter((_column, place) => place !== index),
    });
  });
}

/** Structured references to a column that goes. */
function forgetColumn(store: WorkbookStore, table: Table, names: readonly string[], index: number): void {
  rewriteFormulas(store, (formula, sheetId, row, column) => {
    const inside =
      sheetId === table.sheetId && row !== undefined && column !== undefined && contains(table.area, row, column);
    return deleteColumnIn(formula, table.name, inside, names, index);
  });
}

/** @param own  The table whose column it is; every other table must lie wholly within what moves, or aside. */
function shiftCells(store: WorkbookStore, sheetId: string, shift: Shift, own: Table | undefined): void {
  const sheet = store.existing(sheetId);
  const moving = { ...shift, columnCount: columnLimit - shift.column };
  const widened = own ? { ...moving, column: own.area.column, columnCount: columnLimit - own.area.column } : moving;
  store.checkUnlocked(sheetId, own?.area ?? { ...moving, columnCount: shift.count });
  const isWhole = shift.row === 0 && shift.rowCount === rowLimit;
  if (!isWhole) checkMovable(store, sheetId, moving, own);
  if (shift.kind === "insert") checkRoom(sheet.cells, moving, shift.count);
  const others = store.tables.filter((table) => table.sheetId === sheetId && table.id !== own?.id);
  const tables = isWhole ? others.map((table) => widenedTable(table, shift)) : [];
  if (tables.includes(undefined)) {
    throw new DocumentRefusal("InvalidOperation", "A table would lose all its columns; delete the table first.");
  }
  store.change(() => {
    const name = sheet.view.name;
    if (isWhole && shift.kind === "delete") for (const table of others) forgetColumns(store, table, shift);
    rewriteFormulas(store, (formula, on) => shiftCellsIn(formula, on === sheetId, name, shift));
    moveRecords(store, sheetId, moving, shift);
    const kept = store.tables.map((table) => {
      if (table.sheetId !== sheetId || table.id === own?.id) return table;
      if (isWhole) return tables.find((one) => one?.id === table.id) ?? table;
      return { ...table, area: shiftedArea(table.area, shift) ?? table.area };
    });
    const { conditionalFormats, merges, view } = store.existing(sheetId);
    const printArea = view.pageSetup.printArea;
    store.set({ tables: kept });
    store.setSheet(sheetId, {
      conditionalFormats: conditionalFormats.flatMap((format): ConditionalFormat[] => {
        const area = shiftedArea(format.area, shift);
        return area ? [area === format.area ? format : { ...format, area }] : [];
      }),
      merges: merges.flatMap((merge) => shiftedArea(merge, shift) ?? []),
      ...(printArea === undefined
        ? {}
        : {
            view: { ...view, pageSetup: { ...view.pageSetup, printArea: shiftCellsIn(printArea, true, name, shift) } },
          }),
    });
    if (isWhole) {
      moveColumns(store, sheetId, shift);
      for (const table of kept) if (table.sheetId === sheetId) writeHeaders(store, table);
    }
    for (const table of [...others, ...(own ? [own] : [])]) store.recalculation.symbolChanged(table.name);
    store.recalculation.symbolChanged(`${sheetId}!`);
    store.recalculation.forgetGraph();
    store.recalculation.areaChanged(sheetId, moving);
    store.touch();
    store.announce({ kind: "sheetChanged", sheetId });
    store.announce({ kind: "cells", sheetId, area: widened, source: "program" });
    for (const table of others) store.announce({ kind: "tableChanged", sheetId, tableId: table.id });
  });
}

/** Only part of the sheet moves: what lies half inside would be torn. */
function checkMovable(store: WorkbookStore, sheetId: string, moving: Area, own: Table | undefined): void {
  const torn = (area: Area) => intersects(area, moving) && !encloses(moving, area);
  const table = store.tables.find((one) => one.sheetId === sheetId && one.id !== own?.id && torn(one.area));
  if (table) {
    throw new DocumentRefusal("InvalidOperation", `This would move only part of the table ${table.name}.`);
  }
  const { merges, cells } = store.existing(sheetId);
  if (merges.some(torn)) throw new DocumentRefusal("InvalidOperation", "This would move only part of a merged cell.");
  for (const { array } of cells.values()) {
    if (array && torn(array)) throw new DocumentRefusal("InvalidOperation", "You can't change part of an array.");
  }
}

function checkRoom(cells: ReadonlyMap<number, CellRecord>, moving: Area, count: number): void {
  for (const [key, record] of cells) {
    if (columnOfKey(key) < columnLimit - count || (record.value === null && record.formula === undefined)) continue;
    if (rowOfKey(key) < moving.row || rowOfKey(key) >= moving.row + moving.rowCount) continue;
    throw new DocumentRefusal("InvalidOperation", "Cells that hold something would be pushed off the sheet.");
  }
}

function moveRecords(store: WorkbookStore, sheetId: string, moving: Area, shift: Shift): void {
  const { cells } = store.existing(sheetId);
  const inBand: [number, CellRecord][] = [];
  const formats = new Map<number, number>();
  for (const [key, record] of cells) {
    const row = rowOfKey(key);
    if (row < moving.row || row >= moving.row + moving.rowCount) continue;
    const column = columnOfKey(key);
    if (column >= shift.column) inBand.push([key, record]);
    else if (column === shift.column - 1 && record.format !== 0) formats.set(row, record.format);
  }
  // What a formula spilled is calculated again where the formula then stands.
  const spilling = new Set(inBand.flatMap(([key, { spill }]) => (spill ? [key] : [])));
  for (const [key] of inBand) store.put(sheetId, key, undefined);
  for (const [key, { spilledFrom }] of spilling.size > 0 ? cells : []) {
    if (spilledFrom !== undefined && spilling.has(spilledFrom)) store.put(sheetId, key, undefined);
  }
  const by = shift.kind === "insert" ? shift.count : -shift.count;
  for (const [key, { spill: _spill, array, ...record }] of inBand) {
    const column = columnOfKey(key);
    if (record.spilledFrom !== undefined || (shift.kind === "delete" && column < shift.column + shift.count)) continue;
    const to = cellKey(rowOfKey(key), column + by);
    store.put(sheetId, to, { ...record, ...(array ? { array: { ...array, column: array.column + by } } : {}) });
    if (record.formula !== undefined) store.recalculation.queue(sheetId, to);
  }
  if (shift.kind === "delete") return;
  // Inserted cells look like their neighbours on the left.
  for (const [row, format] of formats) {
    for (let column = shift.column; column < shift.column + shift.count; column++) {
      store.put(sheetId, cellKey(row, column), { value: null, format });
    }
  }
}

/** A table after whole columns of its sheet came in or went; undefined where none of its columns is left. */
function widenedTable(table: Table, shift: Shift): Table | undefined {
  const area = shiftedArea(table.area, shift);
  if (!area) return undefined;
  const places = table.columns.map((column, index) => ({ column, at: table.area.column + index }));
  const { column: from, count } = shift;
  if (shift.kind === "delete") {
    return {
      ...table,
      area,
      columns: places.filter(({ at }) => at < from || at >= from + count).map((one) => one.column),
    };
  }
  const inside = from - table.area.column;
  if (inside <= 0 || inside >= table.columns.length) return { ...table, area };
  const names = table.columns.map((column) => column.name);
  const first = Math.max(...table.columns.map(({ id }) => id)) + 1;
  const added = Array.from({ length: count }, (_column, index) => {
    const name = uniqueHeaders([`Column${index + 1}`], names)[0] as string;
    names.push(name);
    return { id: first + index, name };
  });
  const columns = [...table.columns.slice(0, inside), ...added, ...table.columns.slice(inside)];
  return { ...table, area, columns };
}

function forgetColumns(store: WorkbookStore, table: Table, shift: Shift): void {
  const names = table.columns.map((column) => column.name);
  for (let index = names.length - 1; index >= 0; index--) {
    const at = table.area.column + index;
    if (at < shift.column || at >= shift.column + shift.count) continue;
    forgetColumn(store, table, names, index);
    names.splice(index, 1);
  }
}

function writeHeaders(store: WorkbookStore, table: Table): void {
  if (!table.showHeaders) return;
  table.columns.forEach(({ name }, index) =>
    writeHeader(store, table.sheetId, table.area.row, table.area.column + index, name),
  );
}

/** Widths and charts move with whole columns. */
function moveColumns(store: WorkbookStore, sheetId: string, shift: Shift): void {
  const { columns, defaultColumnWidth } = store.existing(sheetId);
  const width = (column: number) => columns.get(column)?.size ?? defaultColumnWidth;
  const left = (column: number) =>
    Array.from({ length: column }, (_, index) => width(index)).reduce((a, b) => a + b, 0);
  const edge = left(shift.column);
  const moved = new Map<number, LineFormat>();
  for (const [column, line] of columns) {
    const to = column < shift.column ? column : shift.kind === "insert" ? column + shift.count : column - shift.count;
    if (column < shift.column || to >= shift.column) moved.set(to, line);
  }
  // Columns that come in are as wide as the one before them.
  const before = columns.get(shift.column - 1);
  if (shift.kind === "insert" && before) {
    for (let index = 0; index < shift.count; index++) moved.set(shift.column + index, before);
  }
  const size = shift.kind === "insert" ? (before?.size ?? defaultColumnWidth) : 0;
  const far = left(shift.column + shift.count);
  const at = (x: number): number => {
    if (shift.kind === "insert") return x >= edge ? x + size * shift.count : x;
    return x < edge ? x : Math.max(edge, x - (far - edge));
  };
  store.setSheet(sheetId, { columns: moved });
  store.set({
    charts: store.charts.map((chart): Chart => {
      if (chart.sheetId !== sheetId) return chart;
      const start = at(chart.left);
      return { ...chart, left: start, width: Math.max(1, at(chart.left + chart.width) - start) };
    }),
  });
}
