import { carriedFormula } from "./carried-formula";
import { lookKey } from "./cell-look";
import { isFormula } from "./literal-text";
import type { CellLook, Input, StandingCell } from "./sheet-content";
import type { UserColumns, UserRow } from "./user-columns";

export interface CarriedCell {
  readonly input: Input;
  readonly look: CellLook;
  readonly link?: StandingCell["link"];
}

/** A user's column where it will stand: a header and a cell, or none, for each row of the new table. */
export interface CarriedColumn {
  readonly header: CarriedCell | undefined;
  readonly cells: readonly (CarriedCell | undefined)[];
}

/** What finds no row or no place any more, as rows of a key and what was noted for it. */
export interface LeftNotes {
  readonly table: string;
  readonly headers: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly (CarriedCell | undefined)[] }[];
}

/** The table that the columns are carried to. */
export interface CarryTarget {
  /** Sheet row of the first body row. */
  readonly firstRow: number;
  /** What identifies each row, in the new order. */
  readonly keys: readonly string[];
  /** New column of each header of ours. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** New columns for the users' columns, in their order; shorter where there is no room for all. */
  readonly columns: readonly number[];
}

export interface Carried {
  /** As many as `columns` of the target. */
  readonly columns: readonly CarriedColumn[];
  readonly left: LeftNotes;
}

/** Puts each user cell beside the row with its key. A key that occurs twice is matched in the order of occurrence. */
export function carryColumns(users: UserColumns, target: CarryTarget): Carried {
  const waiting = new Map<string, UserRow[]>();
  for (const row of users.rows) waiting.set(row.key, [...(waiting.get(row.key) ?? []), row]);
  const matched = target.keys.map((key) => waiting.get(key)?.shift());
  // A row both beside the table and among the kept notes: what stands beside the table counts, the rest stays a note.
  const leftRows = [...waiting.values()].flat();
  const places = users.columns.filter((column) => column.column !== undefined).length;
  const room = Math.min(target.columns.length, places);
  const columns = users.columns.slice(0, room).map((column, index): CarriedColumn => {
    const moves = moveOf(users, target);
    const pattern = columnPattern(users, index, moves);
    const cells = matched.map((row, at): CarriedCell | undefined => {
      const to = target.firstRow + at;
      const cell = row?.cells[index];
      if (cell) return carried(cell, row?.row, to, moves);
      if (row?.row !== undefined) return undefined;
      return pattern?.(to);
    });
    return { header: column.headerCell && plain(column.headerCell), cells };
  });
  const homeless = users.columns.map((_, index) => index >= room);
  const lostBeside = matched.flatMap((row) =>
    row && row.cells.some((cell, index) => homeless[index] && noteworthy(cell))
      ? [{ key: row.key, cells: row.cells.map((cell, index) => (homeless[index] ? cell : undefined)) }]
      : [],
  );
  return { columns, left: leftNotes(users, [...lostBeside, ...leftRows]) };
}

/** Everything that was noted, where the table itself is gone. */
export const leaveColumns = (users: UserColumns): LeftNotes => leftNotes(users, users.rows);

function leftNotes(users: UserColumns, rows: readonly Pick<UserRow, "key" | "cells">[]): LeftNotes {
  const noted = rows.filter((row) => row.cells.some(noteworthy));
  const used = users.columns.map((_, index) => noted.some((row) => noteworthy(row.cells[index])));
  return {
    table: users.table,
    headers: distinct(users.columns.flatMap((column, index) => (used[index] ? [column.header || "Note"] : []))),
    rows: noted.map((row) => ({
      key: row.key,
      cells: row.cells.flatMap((cell, index) =>
        used[index] ? [cell !== undefined && noteworthy(cell) ? plain(cell) : undefined] : [],
      ),
    })),
  };
}

const distinct = (headers: readonly string[]): readonly string[] =>
  headers.map((header, index) => {
    const earlier = headers.slice(0, index).filter((other) => other === header).length;
    return earlier === 0 ? header : `${header} (${earlier + 1})`;
  });

/** A formula is not a note: it gave what the row said, and the row is gone. */
const noteworthy = (cell: StandingCell | undefined): boolean =>
  cell !== undefined && cell.input !== "" && !isFormula(cell.input);

const plain = ({ input, look, link }: StandingCell): CarriedCell => ({ input, look, ...(link ? { link } : {}) });

type Moves = (column: number) => number;

function moveOf(users: UserColumns, target: CarryTarget): Moves {
  const moved = new Map<number, number>();
  for (const [header, from] of users.columnOf) {
    const to = target.columnOf.get(header);
    if (to !== undefined) moved.set(from, to);
  }
  users.columns.forEach(({ column }, index) => {
    const to = target.columns[index];
    if (column !== undefined && to !== undefined) moved.set(column, to);
  });
  return (column) => moved.get(column) ?? column;
}

function carried(cell: StandingCell, from: number | undefined, to: number, column: Moves): CarriedCell {
  if (!isFormula(cell.input) || from === undefined) return plain(cell);
  return { ...plain(cell), input: carriedFormula(cell.input, { rows: to - from, column }) };
}

/** What a row that is new gets: the formula of a column that has the same one everywhere, and a look they all share. */
function columnPattern(users: UserColumns, index: number, column: Moves): ((row: number) => CarriedCell) | undefined {
  const filled = users.rows.flatMap(({ row, cells }) => {
    const cell = cells[index];
    return row === undefined || cell === undefined ? [] : [{ row, cell }];
  });
  const [first] = filled;
  if (!first) return undefined;
  const looksAlike = filled.every(({ cell }) => lookKey(cell.look) === lookKey(first.cell.look));
  const look = looksAlike ? first.cell.look : {};
  const formulaFor = (row: number, from: { row: number; cell: StandingCell }) =>
    isFormula(from.cell.input) ? carriedFormula(from.cell.input, { rows: row - from.row, column }) : undefined;
  const here = formulaFor(first.row, first);
  const oneFormula = here !== undefined && filled.every((other) => formulaFor(first.row, other) === here);
  return (row) => ({ input: oneFormula ? (formulaFor(row, first) ?? "") : "", look });
}
