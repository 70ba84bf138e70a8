import { cellKey, columnLimit, columnOfKey, contains, encloses, intersects, rowLimit, rowOfKey } from "./address";
import { readInput } from "./cell-input";
import type { Area, Cell, CellFormat, Hyperlink, Value } from "./document";
import { DocumentRefusal } from "./document";
import { shiftFormula } from "./formula/rewrite";
import { checkArea } from "./refusal";
import type { CellRecord } from "./state";
import type { WorkbookStore } from "./store";
import { headersChanged } from "./table-headers";
import { expandTables } from "./table-expansion";

export type Input = string | number | boolean | null;

export function cellOf(store: WorkbookStore, sheetId: string, row: number, column: number): Cell | undefined {
  const record = store.existing(sheetId).cells.get(cellKey(row, column));
  const format = store.formats.format(formatAt(store, sheetId, row, column));
  const formatted = Object.keys(format).length > 0 ? { format } : {};
  if (!record) return "format" in formatted ? { value: null, ...formatted } : undefined;
  return {
    value: record.value,
    ...(record.formula === undefined ? {} : { formula: record.formula }),
    ...(record.quoted === true ? { quoted: true } : {}),
    ...formatted,
    ...(record.link ? { link: record.link } : {}),
  };
}

/** The format of a cell, or of its row or column where it has none of its own. */
export function formatAt(store: WorkbookStore, sheetId: string, row: number, column: number): number {
  const { cells, rows, columns } = store.existing(sheetId);
  return cells.get(cellKey(row, column))?.format ?? rows.get(row)?.format ?? columns.get(column)?.format ?? 0;
}

export function usedArea(store: WorkbookStore, sheetId: string): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [key, record] of store.existing(sheetId).cells) {
    if (record.value === null && record.formula === undefined) continue;
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

export function setCells(
  store: WorkbookStore,
  sheetId: string,
  row: number,
  column: number,
  input: readonly (readonly Input[])[],
  source: "user" | "program",
): void {
  const area = { row, column, rowCount: input.length, columnCount: input[0]?.length ?? 0 };
  if (area.rowCount === 0 || area.columnCount === 0) return;
  if (input.some((line) => line.length !== area.columnCount)) {
    throw new DocumentRefusal("InvalidArgument", "All rows of an input must have the same number of values.");
  }
  writeArea(store, sheetId, area, (at, line) => (input[at] as readonly Input[])[line] as Input, source);
}

export function fillCells(store: WorkbookStore, sheetId: string, area: Area, input: Input): void {
  const isFormula = typeof input === "string" && input.startsWith("=");
  const at = isFormula ? (row: number, column: number) => shiftFormula(input, row, column) : () => input;
  writeArea(store, sheetId, area, at, "program");
}

function writeArea(
  store: WorkbookStore,
  sheetId: string,
  area: Area,
  inputAt: (row: number, column: number) => Input,
  source: "user" | "program",
): void {
  checkArea(area);
  store.checkUnlocked(sheetId, area);
  const { cells, merges } = store.existing(sheetId);
  checkArrays(cells, area);
  const covered = merges.filter((merge) => intersects(merge, area));
  const contents: { key: number; record: CellRecord | undefined }[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      // Excel drops what is written under a merged cell.
      const hidden = covered.some(
        (merge) => contains(merge, row, column) && !(merge.row === row && merge.column === column),
      );
      if (hidden) continue;
      const key = cellKey(row, column);
      const format = formatAt(store, sheetId, row, column);
      const content = readInput(
        inputAt(row - area.row, column - area.column),
        store.formats.format(format).numberFormat,
      );
      contents.push({ key, record: recordOf(store, cells.get(key), content, format) });
    }
  }
  store.change(() => {
    const single = area.rowCount === 1 && area.columnCount === 1;
    const before = single ? (cells.get(cellKey(area.row, area.column))?.value ?? null) : null;
    for (const { key, record } of contents) putCell(store, sheetId, key, record);
    headersChanged(store, sheetId, area);
    if (source === "user") expandTables(store, sheetId, area);
    const after = single ? { before, after: contents[0]?.record?.value ?? null } : {};
    store.announce({ kind: "cells", sheetId, area, source, ...after });
  });
}

/** Writes a record and takes away what a replaced formula had spilled. */
export function putCell(store: WorkbookStore, sheetId: string, key: number, record: CellRecord | undefined): void {
  const before = store.existing(sheetId).cells.get(key);
  if (before?.spill) clearSpill(store, sheetId, key, before.spill);
  store.putContent(sheetId, key, record);
}

function clearSpill(
  store: WorkbookStore,
  sheetId: string,
  from: number,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const key = from + row * columnLimit + column;
      const record = store.existing(sheetId).cells.get(key);
      if (record?.spilledFrom !== from) continue;
      const { spilledFrom: _from, ...rest } = record;
      store.putContent(sheetId, key, { ...rest, value: null });
    }
  }
}

function checkArrays(cells: ReadonlyMap<number, CellRecord>, area: Area): void {
  if (area.rowCount * area.columnCount > 10_000) return;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const record = cells.get(cellKey(row, column));
      const master = record?.spilledFrom === undefined ? record : cells.get(record.spilledFrom);
      if (master?.array && !encloses(area, master.array)) {
        throw new DocumentRefusal("InvalidOperation", "You can't change part of an array.");
      }
    }
  }
}

function recordOf(
  store: WorkbookStore,
  before: CellRecord | undefined,
  content: ReturnType<typeof readInput>,
  format: number,
): CellRecord | undefined {
  const { numberFormat, ...rest } = content;
  const formatted =
    numberFormat !== undefined && store.formats.format(format).numberFormat === undefined
      ? store.formats.changed(format, { numberFormat })
      : format;
  if (rest.value === null && rest.formula === undefined && formatted === 0 && !before?.link) return undefined;
  const value: Value = rest.formula === undefined ? rest.value : (before?.value ?? null);
  return { ...rest, value, format: formatted, ...(before?.link ? { link: before.link } : {}) };
}

function* keysOf(area: Area): Iterable<number> {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) yield cellKey(row, column);
  }
}

export function setFormat(
  store: WorkbookStore,
  sheetId: string,
  area: Area,
  change: { readonly [K in keyof CellFormat]?: CellFormat[K] | null },
): void {
  checkArea(area);
  store.checkUnlocked(sheetId, area);
  store.change(() => {
    const wholeColumns = area.row === 0 && area.rowCount === rowLimit;
    const wholeRows = !wholeColumns && area.column === 0 && area.columnCount === columnLimit;
    if (wholeColumns || wholeRows) formatLines(store, sheetId, area, wholeColumns ? "columns" : "rows", change);
    else {
      for (const key of keysOf(area)) {
        const record = store.existing(sheetId).cells.get(key);
        const own = formatAt(store, sheetId, rowOfKey(key), columnOfKey(key));
        const format = store.formats.changed(own, change);
        if (format === record?.format) continue;
        store.put(sheetId, key, { ...(record ?? { value: null }), format });
      }
    }
    store.announce({ kind: "formats", sheetId, area });
  });
}

function formatLines(
  store: WorkbookStore,
  sheetId: string,
  area: Area,
  of: "rows" | "columns",
  change: { readonly [K in keyof CellFormat]?: CellFormat[K] | null },
): void {
  const [first, count] = of === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const sheet = store.existing(sheetId);
  for (const [key, record] of [...sheet.cells]) {
    if (!contains(area, rowOfKey(key), columnOfKey(key))) continue;
    store.put(sheetId, key, { ...record, format: store.formats.changed(record.format, change) });
  }
  for (let line = first; line < first + count; line++) {
    const format = store.formats.changed(sheet[of].get(line)?.format ?? 0, change);
    store.setLine(sheetId, of, line, { format });
  }
}

export function setLink(
  store: WorkbookStore,
  sheetId: string,
  row: number,
  column: number,
  link: Hyperlink | null,
): void {
  const area = { row, column, rowCount: 1, columnCount: 1 };
  checkArea(area);
  store.checkUnlocked(sheetId, area);
  store.change(() => {
    const key = cellKey(row, column);
    const record = store.existing(sheetId).cells.get(key);
    if (link === null && !record?.link) return;
    const { link: _link, ...rest } = record ?? { value: null, format: formatAt(store, sheetId, row, column) };
    store.put(sheetId, key, link === null ? rest : { ...rest, link });
    store.announce({ kind: "formats", sheetId, area });
  });
}

export function clear(store: WorkbookStore, sheetId: string, area: Area, what: "all" | "contents" | "formats"): void {
  checkArea(area);
  store.checkUnlocked(sheetId, area);
  const { cells } = store.existing(sheetId);
  if (what !== "formats") checkArrays(cells, area);
  store.change(() => {
    for (const [key, record] of [...cells]) {
      if (!contains(area, rowOfKey(key), columnOfKey(key))) continue;
      const { format: _format, link: _link, ...content } = record;
      if (what === "formats") store.put(sheetId, key, { ...content, format: 0 });
      else if (what === "all") putCell(store, sheetId, key, undefined);
      else if (record.spilledFrom === undefined) {
        const link = record.link ? { link: record.link } : {};
        const kept = record.format !== 0 || record.link ? { value: null, format: record.format, ...link } : undefined;
        putCell(store, sheetId, key, kept);
      }
    }
    if (what !== "formats") {
      headersChanged(store, sheetId, area);
      store.announce({ kind: "cells", sheetId, area, source: "program" });
    }
    if (what === "contents") return;
    if (what === "all") {
      const merges = store.existing(sheetId).merges.filter((merge) => !encloses(area, merge));
      store.setSheet(sheetId, { merges });
    }
    store.announce({ kind: "formats", sheetId, area });
  });
}
