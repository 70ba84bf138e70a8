import type { Area } from "../../spreadsheet/document";
import type { Axis } from "./axis";
import { between, type Position } from "./address";

/** What is selected on a sheet: the cell that typing goes to, and the two corners that Shift stretches. */
export interface Selection {
  readonly active: Position;
  readonly anchor: Position;
  readonly focus: Position;
}

export interface KeyStroke {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly control: boolean;
}

/** What moving needs to know of the sheet. */
export interface Ground {
  readonly rows: Axis;
  readonly columns: Axis;
  /** First and last cell with content; Ctrl+End goes to the last. */
  readonly used: Area | undefined;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly pageRows: number;
  isFilled(row: number, column: number): boolean;
}

export function selectCell(cell: Position): Selection {
  return { active: cell, anchor: cell, focus: cell };
}

export function selectArea(area: Area): Selection {
  const corner = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
  const first = { row: area.row, column: area.column };
  return { active: first, anchor: first, focus: corner };
}

export function selectedArea(selection: Selection): Area {
  return between(selection.anchor, selection.focus);
}

export function extendTo(selection: Selection, focus: Position): Selection {
  return { ...selection, focus };
}

const steps: Readonly<Record<string, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where a key takes the selection, as in Excel; absent when the key does not move it.
 * Arrows step over hidden rows and columns, with Ctrl to the edge of a block; Shift stretches from the anchor. Enter and
 * Tab walk through a selected area and wrap in it, or move one cell when only one is selected.
 */
export function move(selection: Selection, { key, shift, control }: KeyStroke, ground: Ground): Selection | undefined {
  const from = shift ? selection.focus : selection.active;
  const arrow = steps[key];
  if (arrow) return arrive(selection, control ? toEdge(from, arrow, ground) : step(from, arrow, ground), shift);
  switch (key) {
    case "Home": {
      const column = ground.frozen.columns;
      return arrive(selection, control ? { row: ground.frozen.rows, column } : { row: from.row, column }, shift);
    }
    case "End":
      return control ? arrive(selection, lastUsed(ground), shift) : undefined;
    case "PageUp":
    case "PageDown":
      return control ? undefined : arrive(selection, byPage(from, key === "PageDown" ? 1 : -1, ground), shift);
    case "Enter":
      return walk(selection, shift ? [-1, 0] : [1, 0], ground);
    case "Tab":
      return walk(selection, shift ? [0, -1] : [0, 1], ground);
    case "a":
      return control ? all(selection, ground) : undefined;
    default:
      return undefined;
  }
}

function arrive(selection: Selection, to: Position, shift: boolean): Selection {
  return shift ? extendTo(selection, to) : selectCell(to);
}

type Step = readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1];

function step({ row, column }: Position, [rows, columns]: Step, ground: Ground): Position {
  return {
    row: rows === 0 ? row : ground.rows.neighbour(row, rows),
    column: columns === 0 ? column : ground.columns.neighbour(column, columns),
  };
}

/** Within a block its last filled cell, before a gap the next filled one, else the edge of the sheet's used part. */
function toEdge(from: Position, by: Step, ground: Ground): Position {
  const isSame = (a: Position, b: Position) => a.row === b.row && a.column === b.column;
  let at = step(from, by, ground);
  if (isSame(at, from)) return from;
  const inside = ground.isFilled(from.row, from.column) && ground.isFilled(at.row, at.column);
  for (;;) {
    const next = step(at, by, ground);
    if (isSame(next, at)) return at;
    if (inside ? !ground.isFilled(next.row, next.column) : ground.isFilled(at.row, at.column)) return at;
    at = next;
  }
}

function lastUsed({ used }: Ground): Position {
  return used
    ? { row: used.row + used.rowCount - 1, column: used.column + used.columnCount - 1 }
    : { row: 0, column: 0 };
}

function byPage({ row, column }: Position, direction: 1 | -1, ground: Ground): Position {
  let to = row;
  for (let turn = 0; turn < ground.pageRows; turn++) to = ground.rows.neighbour(to, direction);
  return { row: to, column };
}

function all(selection: Selection, { used, rows, columns }: Ground): Selection {
  const last = used ? lastUsed({ used } as Ground) : { row: rows.count - 1, column: columns.count - 1 };
  return { active: selection.active, anchor: { row: 0, column: 0 }, focus: last };
}

function walk(selection: Selection, by: Step, ground: Ground): Selection {
  const area = selectedArea(selection);
  if (area.rowCount === 1 && area.columnCount === 1) return selectCell(step(selection.active, by, ground));
  const rows = visibleIn(ground.rows, area.row, area.rowCount);
  const columns = visibleIn(ground.columns, area.column, area.columnCount);
  const [byRow, byColumn] = by;
  const acrossColumns = byColumn !== 0;
  const row = Math.max(0, rows.indexOf(selection.active.row));
  const column = Math.max(0, columns.indexOf(selection.active.column));
  const place = acrossColumns ? row * columns.length + column : column * rows.length + row;
  const total = rows.length * columns.length;
  const next = (place + (acrossColumns ? byColumn : byRow) + total) % total;
  const active = acrossColumns
    ? { row: rows[Math.floor(next / columns.length)], column: columns[next % columns.length] }
    : { row: rows[next % rows.length], column: columns[Math.floor(next / rows.length)] };
  if (active.row === undefined || active.column === undefined) return selection;
  return { ...selection, active: { row: active.row, column: active.column } };
}

function visibleIn(axis: Axis, first: number, count: number): readonly number[] {
  const last = Math.min(first + count, axis.count);
  const found: number[] = [];
  for (let index = first; index < last; index++) if (axis.size(index) > 0) found.push(index);
  return found;
}
