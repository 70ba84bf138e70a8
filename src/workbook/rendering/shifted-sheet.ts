import type { FittedColumns } from "./column-changes";
import { areasAfter, columnAfter, columnBefore, followed, type SheetShift } from "./sheet-shifts";
import { inputOf, isFormula } from "./literal-text";
import { contains } from "./rectangles";
import { packRecord, recordMark, unpackRecord, type SheetRecord } from "./sheet-record";
import type { StandingCell, StandingSheet, StandingTable } from "./sheet-content";

/** A standing sheet as it will be once columns came into its tables and went from them. */
export function shiftedSheet(
  sheet: StandingSheet,
  fitted: ReadonlyMap<string, FittedColumns>,
  all: readonly SheetShift[],
): StandingSheet {
  const own = all.filter((shift) => shift.sheet === sheet.name);
  const record = unpackRecord(sheet.marks[recordMark]);
  const inserted = own.filter(({ kind }) => kind === "insert").length;
  const tables = sheet.tables.map((table) => shiftedTable(table, fitted.get(table.name), own));
  const tableOf = (row: number, column: number) =>
    sheet.tables.find(({ area }) => contains(area, row, column))?.name ?? "";
  const before = (row: number, column: number): number | undefined =>
    own.reduceRight<number | undefined>(
      (at, shift) => (at === undefined ? undefined : columnBefore(shift, row, at)),
      column,
    );
  const cell = (row: number, column: number): StandingCell | undefined => {
    const header = headerAt(tables, row, column);
    const from = before(row, column);
    const found = from === undefined ? undefined : sheet.cell(row, from);
    if (header !== undefined) return { look: {}, ...found, input: inputOf(header), value: header };
    if (!found || from === undefined || !isFormula(found.input)) return found;
    return { ...found, input: followed(found.input, sheet.name, tableOf(row, from), all) };
  };
  return {
    ...sheet,
    used: sheet.used && { ...sheet.used, columnCount: sheet.used.columnCount + inserted },
    cell,
    tables,
    marks: record ? { ...sheet.marks, [recordMark]: packRecord(shiftedRecord(record, fitted, own)) } : sheet.marks,
  };
}

/** Where the table's columns change, its headers are already the ones to come. */
function headerAt(tables: readonly StandingTable[], row: number, column: number): string | undefined {
  const table = tables.find(({ area }) => row === area.row && contains(area, row, column));
  return table?.headers[column - table.area.column];
}

function shiftedTable(
  table: StandingTable,
  fitted: FittedColumns | undefined,
  shifts: readonly SheetShift[],
): StandingTable {
  if (fitted) {
    const area = { ...table.area, columnCount: fitted.headers.length };
    return { ...table, area, headers: fitted.headers };
  }
  const column = shifts.reduce<number>(
    (at, shift) => columnAfter(shift, table.area.row, at) ?? shift.column,
    table.area.column,
  );
  return { ...table, area: { ...table.area, column } };
}

function shiftedRecord(
  record: SheetRecord,
  fitted: ReadonlyMap<string, FittedColumns>,
  shifts: readonly SheetShift[],
): SheetRecord {
  const moved = (areas: SheetRecord["cells"]) =>
    shifts.reduce((some, shift) => some.flatMap((area) => areasAfter(shift, area)), areas);
  const at = (row: number, column: number): number =>
    shifts.reduce<number>((now, shift) => columnAfter(shift, row, now) ?? now, column);
  return {
    ...record,
    cells: moved(record.cells),
    prints: [],
    conditionalFormats: moved(record.conditionalFormats),
    tables: record.tables.map((table) => {
      const now = fitted.get(table.name);
      return now ? { ...table, headers: [...new Set([...table.headers, ...now.wanted])] } : table;
    }),
    notes: record.notes.map((notes) => ({ ...notes, column: at(notes.row, notes.column) })),
    // They are dissolved before anything moves.
    merges: [...fitted.values()].some(({ changes }) => changes.length > 0) ? [] : record.merges,
  };
}
