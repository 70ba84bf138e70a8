import type { Area } from "../place";
import type { CellValue } from "../port";
import type { ReportSheet, ReportTable } from "../report";
import { carryColumns, leaveColumns, type Carried, type LeftNotes } from "./carried-columns";
import { overlap } from "./rectangles";
import type { SheetRecord } from "./sheet-record";
import type { StandingSheet } from "./sheet-content";
import { userColumns, type UserColumns } from "./user-columns";

/** A table of a report with the columns that users added to it. */
export interface TableLayout {
  readonly table: ReportTable;
  /** The header row and our columns. */
  readonly own: Area;
  /** The Excel table: ours and what users added inside it. */
  readonly area: Area;
  readonly carried: Carried | undefined;
  /** Zero-based sheet column of each carried column. */
  readonly userColumns: readonly number[];
  /** Users' cells beside the standing table, which move. */
  readonly vacated: Area | undefined;
}

export interface Layout {
  readonly tables: readonly TableLayout[];
  readonly left: readonly LeftNotes[];
  /** Areas of users' columns beside tables that the report no longer has. */
  readonly vacated: readonly Area[];
}

/** The sheet's column of each column of a table. */
export const columnsAt = ({ column, columns, columnsAt: at }: ReportTable): readonly number[] =>
  at ?? columns.map((_, index) => column + index);

/** From our first column to our last, with users' columns that stand between them. */
export function ownArea(table: ReportTable): Area {
  const at = columnsAt(table);
  const first = at[0] ?? table.column;
  return {
    row: table.row,
    column: first,
    // A table without rows keeps one blank row, as in Excel.
    rowCount: Math.max(1, table.rowCount) + 1,
    columnCount: (at.at(-1) ?? first) - first + 1,
  };
}

/** Where each table and each user's column will stand, and what finds no place. */
export function layOut(
  report: Pick<ReportSheet, "tables" | "cells">,
  standing: StandingSheet | undefined,
  record: SheetRecord | undefined,
): Layout {
  const tables: TableLayout[] = [];
  const left: LeftNotes[] = [];
  for (const table of report.tables) {
    const users = standing && usersOf(standing, record, table.name, table);
    const laid = layOutTable(table, report, users);
    tables.push(laid);
    if (laid.carried) left.push(laid.carried.left);
  }
  const vacated: Area[] = [];
  for (const name of standing ? goneTables(report, standing, record) : []) {
    const users = usersOf(standing!, record, name);
    left.push(leaveColumns(users));
    if (users.area) vacated.push(users.area);
  }
  return { tables, left: left.filter(({ rows }) => rows.length > 0), vacated };
}

function goneTables(report: Pick<ReportSheet, "tables">, standing: StandingSheet, record: SheetRecord | undefined) {
  const known = [
    ...(record?.tables ?? []).map((table) => table.name),
    ...(record?.notes ?? []).map((one) => one.table),
  ];
  return [...new Set(known)].filter(
    (name) => name !== "" && !report.tables.some((table) => table.name === name) && standing !== undefined,
  );
}

function usersOf(
  standing: StandingSheet,
  record: SheetRecord | undefined,
  name: string,
  table?: ReportTable,
): UserColumns {
  const written = record?.tables.find((one) => one.name === name);
  return userColumns(
    standing,
    record,
    name,
    standing.tables.find((one) => one.name === name),
    written?.headers ?? table?.columns.map((column) => column.header) ?? [],
    written?.key ?? table?.keyColumn,
  );
}

function layOutTable(
  table: ReportTable,
  report: Pick<ReportSheet, "tables" | "cells">,
  users: UserColumns | undefined,
): TableLayout {
  const own = ownArea(table);
  if (!users || (users.columns.length === 0 && users.rows.length === 0)) {
    return { table, own, area: own, carried: undefined, userColumns: [], vacated: undefined };
  }
  const room = roomRightOf(own, table, report);
  const first = own.column + own.columnCount;
  const ours = new Set(columnsAt(table));
  const standing = users.columns.flatMap(({ column, inside }) => (column === undefined ? [] : [{ column, inside }]));
  // Those between ours, or before them, stay there; the others follow our last column side by side.
  const isAmid = (column: number, inside: boolean) =>
    table.columnsAt !== undefined && inside && column < first && !ours.has(column);
  const amid = standing.filter(({ column, inside }) => isAmid(column, inside));
  const left = Math.min(own.column, ...amid.map(({ column }) => column));
  const columns = [
    ...amid.map(({ column }) => column),
    ...standing.slice(amid.length, amid.length + room).map((_, index) => first + index),
  ];
  const carried = carryColumns(users, {
    firstRow: own.row + 1,
    keys: rowKeys(table),
    columnOf: new Map(table.columns.map(({ header }, index) => [header, columnsAt(table)[index] ?? 0])),
    columns,
  });
  const inside = users.columns.slice(amid.length, columns.length).filter((column) => column.inside);
  return {
    table,
    own,
    area: { ...own, column: left, columnCount: first - left + inside.length },
    carried,
    userColumns: columns,
    vacated: users.area,
  };
}

/** Columns right of a table up to the next thing of ours in its rows. */
function roomRightOf(own: Area, table: ReportTable, report: Pick<ReportSheet, "tables" | "cells">): number {
  const first = own.column + own.columnCount;
  const beside: Area = { row: own.row, column: first, rowCount: own.rowCount, columnCount: 16_384 - first };
  const others: readonly Area[] = [
    ...report.tables.filter((other) => other !== table).map(ownArea),
    ...report.cells.map(({ row, column }) => ({ row, column, rowCount: 1, columnCount: 1 })),
  ];
  const blocking = others.filter((other) => overlap(other, beside)).map((other) => other.column);
  return Math.max(0, Math.min(16_384, ...blocking) - first);
}

/** What identifies each row: the key column's texts, else the row's number. */
export function rowKeys(table: ReportTable): readonly string[] {
  const key = table.columns.find((column) => column.header === table.keyColumn);
  return Array.from({ length: table.rowCount }, (_, row) =>
    key ? keyText(key.content.values[row] ?? null) : `#${row + 1}`,
  );
}

const keyText = (value: CellValue): string => String(value ?? "");
