import type { Operation } from "./operation";
import { sameName } from "./same-name";
import type { SheetShift } from "./sheet-shifts";
import type { StandingTable } from "./sheet-content";

/** A column that comes into a standing table, goes from it, or gets another header; places count as they then are. */
export interface ColumnChange {
  readonly kind: "insert" | "delete" | "rename";
  /** Among the table's columns. */
  readonly index: number;
  readonly header: string;
}

export interface FittedColumns {
  readonly changes: readonly ColumnChange[];
  readonly wanted: readonly string[];
  /** The table's headers afterwards, users' among them. */
  readonly headers: readonly string[];
}

/**
 * How a standing table gets the columns that are wanted, only by columns that come in and go: whatever points at a
 * column that stays then points at it still. Columns that stay keep their order, whatever order is wanted; a new one
 * stands right of the one that precedes it among the wanted. Users' columns stay where they are.
 *
 * @param ours  Headers that an earlier run wrote; a column with another header is the user's.
 */
export function fitColumns(
  wanted: readonly string[],
  standing: readonly string[],
  ours: readonly string[],
): FittedColumns {
  const headers = [...standing];
  const changes: ColumnChange[] = [];
  const isOwn = (header: string) => ours.some((one) => sameName(one, header));
  const at = (header: string) => headers.findIndex((one) => sameName(one, header));
  // A column of the user's own with a header that we need now makes way for it, under a name that tells them apart.
  const mine = standing.map(isOwn);
  standing.forEach((header, index) => {
    if (mine[index] || !wanted.some((one) => sameName(one, header))) return;
    let number = 2;
    while (at(`${header} (${number})`) >= 0 || wanted.some((one) => sameName(one, `${header} (${number})`))) {
      number += 1;
    }
    headers[index] = `${header} (${number})`;
    changes.push({ kind: "rename", index, header: headers[index] });
  });
  wanted.forEach((header, position) => {
    if (at(header) >= 0) return;
    const before = wanted[position - 1];
    const index = before === undefined ? Math.max(0, mine.indexOf(true)) : at(before) + 1;
    headers.splice(index, 0, header);
    mine.splice(index, 0, true);
    changes.push({ kind: "insert", index, header });
  });
  for (let index = headers.length - 1; index >= 0; index -= 1) {
    const header = headers[index] ?? "";
    if (!mine[index] || wanted.some((one) => sameName(one, header))) continue;
    headers.splice(index, 1);
    mine.splice(index, 1);
    changes.push({ kind: "delete", index, header });
  }
  return { changes, wanted, headers };
}

/** The steps of a change: the table's own rows, and the rows above it that go with its columns. */
export function columnOperations(
  sheet: string,
  table: StandingTable,
  headRows: number,
  { kind, index, header }: ColumnChange,
): readonly Operation[] {
  const column = table.area.column + index;
  const head = { row: table.area.row - headRows, column, rowCount: headRows, columnCount: 1 };
  switch (kind) {
    case "rename": {
      const block = { row: table.area.row, column, rowCount: 1, columnCount: 1, input: [[header]] };
      return [{ kind: "type", sheet, block }];
    }
    case "insert":
      return [
        { kind: "insertTableColumn", sheet, table: table.name, index, header },
        ...(headRows > 0 ? [{ kind: "insertCells" as const, sheet, area: head }] : []),
      ];
    case "delete":
      return [
        { kind: "deleteTableColumn", sheet, table: table.name, index, header },
        ...(headRows > 0 ? [{ kind: "deleteCells" as const, sheet, area: head }] : []),
      ];
  }
}

/** What moves on the sheet with a change. */
export function shiftsOf(
  sheet: string,
  table: StandingTable,
  headRows: number,
  { kind, index, header }: ColumnChange,
): readonly SheetShift[] {
  if (kind === "rename") return [];
  const { row, rowCount } = table.area;
  const column = table.area.column + index;
  return [
    { sheet, kind, row, rowCount, column, table: table.name, header },
    ...(headRows > 0 ? [{ sheet, kind, row: row - headRows, rowCount: headRows, column }] : []),
  ];
}
