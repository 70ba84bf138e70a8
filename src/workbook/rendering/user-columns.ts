import type { Area } from "../place";
import { contains } from "./rectangles";
import { areaOfNotes, type SheetRecord } from "./sheet-record";
import type { StandingCell, StandingSheet, StandingTable } from "./sheet-content";

/** A column that a user added beside a table of ours, inside it or in the cells right of it. */
export interface UserColumn {
  readonly header: string;
  readonly headerCell: StandingCell | undefined;
  readonly inside: boolean;
  /** Where it stands; absent where only kept notes know of it. */
  readonly column?: number;
}

export interface UserRow {
  readonly key: string;
  /** Where it stands; absent for a row of kept notes. */
  readonly row?: number;
  /** By index of the user column. */
  readonly cells: readonly (StandingCell | undefined)[];
}

/** What users added to a table, with the keys of the rows they added it to. */
export interface UserColumns {
  readonly table: string;
  readonly columns: readonly UserColumn[];
  readonly rows: readonly UserRow[];
  /** Column of each header of the standing table. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The cells it takes up now, header row included. */
  readonly area: Area | undefined;
}

/**
 * Collects what users added to one table: columns of the table whose header we did not write, the cells right of it up
 * to the first blank column, and the notes that were kept of rows which have since gone.
 *
 * @param standing  Absent where the table is gone and only kept notes remain.
 * @param keyHeader  Header of the column that identifies a row; without one, rows are known by their number.
 */
export function userColumns(
  sheet: StandingSheet,
  record: SheetRecord | undefined,
  name: string,
  standing: StandingTable | undefined,
  ownHeaders: readonly string[],
  keyHeader: string | undefined,
): UserColumns {
  const columns = standing ? [...insideColumns(sheet, standing, ownHeaders), ...adjacent(sheet, record, standing)] : [];
  const kept = keptRows(sheet, record, name);
  for (const header of kept.headers) {
    if (!columns.some((column) => column.header === header)) {
      columns.push({ header, headerCell: undefined, inside: false });
    }
  }
  const keyAt = standing?.headers.indexOf(keyHeader ?? "") ?? -1;
  const rows: UserRow[] = [];
  if (standing && columns.length > 0) {
    for (let row = standing.area.row + 1; row < bodyEnd(standing); row += 1) {
      const key =
        keyAt < 0 ? `#${row - standing.area.row}` : String(sheet.cell(row, standing.area.column + keyAt)?.value ?? "");
      const cells = columns.map(({ column }) => (column === undefined ? undefined : sheet.cell(row, column)));
      if (cells.some((cell) => cell !== undefined)) rows.push({ key, row, cells });
    }
  }
  for (const { key, values } of kept.rows) {
    rows.push({ key, cells: columns.map((column) => values.get(column.header)) });
  }
  const placed = columns.flatMap(({ column }) => (column === undefined ? [] : [column]));
  return {
    table: name,
    columns,
    rows,
    columnOf: new Map(standing?.headers.map((header, index) => [header, standing.area.column + index])),
    area:
      standing && placed.length > 0
        ? {
            row: standing.area.row,
            column: Math.min(...placed),
            rowCount: standing.area.rowCount,
            columnCount: Math.max(...placed) - Math.min(...placed) + 1,
          }
        : undefined,
  };
}

const bodyEnd = ({ area, showTotals }: StandingTable): number => area.row + area.rowCount - (showTotals ? 1 : 0);

const insideColumns = (
  sheet: StandingSheet,
  { area, headers }: StandingTable,
  ownHeaders: readonly string[],
): UserColumn[] =>
  headers.flatMap((header, index) =>
    ownHeaders.includes(header)
      ? []
      : [
          {
            header,
            headerCell: sheet.cell(area.row, area.column + index),
            inside: true,
            column: area.column + index,
          },
        ],
  );

/** The columns right of a table that hold something beside it, up to the first that does not or that is ours. */
function adjacent(sheet: StandingSheet, record: SheetRecord | undefined, { area }: StandingTable): UserColumn[] {
  const found: UserColumn[] = [];
  const ours = [
    ...(record?.cells ?? []),
    ...(record?.notes ?? []).map(areaOfNotes),
    ...sheet.tables.map((table) => table.area),
  ];
  for (let column = area.column + area.columnCount; ; column += 1) {
    let filled = false;
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      if (sheet.cell(row, column) === undefined || sheet.cell(row, column)?.input === "") continue;
      if (ours.some((own) => contains(own, row, column))) return found;
      filled = true;
    }
    if (!filled) return found;
    const headerCell = sheet.cell(area.row, column);
    found.push({ header: String(headerCell?.value ?? ""), headerCell, inside: false, column });
  }
}

function keptRows(sheet: StandingSheet, record: SheetRecord | undefined, table: string) {
  const headers: string[] = [];
  const rows: { key: string; values: Map<string, StandingCell | undefined> }[] = [];
  for (const notes of record?.notes ?? []) {
    if (notes.table !== table) continue;
    for (const header of notes.headers.slice(1)) if (!headers.includes(header)) headers.push(header);
    for (let row = notes.row + 2; row < notes.row + 2 + notes.rowCount; row += 1) {
      const values = new Map(
        notes.headers.slice(1).map((header, index) => [header, sheet.cell(row, notes.column + 1 + index)]),
      );
      const key = String(sheet.cell(row, notes.column)?.value ?? "");
      if (key !== "" || [...values.values()].some((cell) => cell !== undefined)) rows.push({ key, values });
    }
  }
  return { headers, rows };
}
