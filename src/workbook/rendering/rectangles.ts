import type { Area, Position } from "../place";

/** A cell and what it has in common with its neighbours. */
export interface Keyed<Kind> extends Position {
  readonly key: string;
  readonly kind: Kind;
}

interface Run<Kind> {
  readonly row: number;
  readonly column: number;
  rowCount: number;
  readonly columnCount: number;
  readonly key: string;
  readonly kind: Kind;
}

/**
 * Rectangles that cover exactly the given cells, each of cells with one key: runs along the row, then equal runs of
 * successive rows joined. Not the least possible number, but few for sheets made of blocks. A cell given twice counts
 * as it was given last.
 */
export function rectangles<Kind>(cells: readonly Keyed<Kind>[]): readonly (Area & { readonly kind: Kind })[] {
  const byPosition = new Map<number, Keyed<Kind>>();
  for (const cell of cells) byPosition.set(cell.row * 16_384 + cell.column, cell);
  const ordered = [...byPosition.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const finished: Run<Kind>[] = [];
  let above = new Map<string, Run<Kind>>();
  let here = new Map<string, Run<Kind>>();
  let hereRow = -1;
  for (let first = 0; first < ordered.length;) {
    const start = ordered[first]!;
    let end = first + 1;
    for (let next = ordered[end]; next && continues(start, next, end - first); next = ordered[++end]);
    if (start.row !== hereRow) {
      above = start.row === hereRow + 1 ? here : new Map();
      here = new Map();
      hereRow = start.row;
    }
    const shape = `${start.column}:${end - first}:${start.key}`;
    const upper = above.get(shape);
    if (upper) upper.rowCount += 1;
    const run = upper ?? { ...start, rowCount: 1, columnCount: end - first };
    if (!upper) finished.push(run);
    here.set(shape, run);
    first = end;
  }
  return finished.map(({ row, column, rowCount, columnCount, kind }) => ({ row, column, rowCount, columnCount, kind }));
}

const continues = (start: Keyed<unknown>, next: Keyed<unknown>, length: number): boolean =>
  next.row === start.row && next.column === start.column + length && next.key === start.key;

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;

export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rowCount &&
  b.row < a.row + a.rowCount &&
  a.column < b.column + b.columnCount &&
  b.column < a.column + a.columnCount;

/** What is left of an area outside of another, in at most four pieces. */
export function without(area: Area, hole: Area): readonly Area[] {
  if (!overlap(area, hole)) return [area];
  const bottom = area.row + area.rowCount;
  const right = area.column + area.columnCount;
  const top = Math.max(area.row, hole.row);
  const low = Math.min(bottom, hole.row + hole.rowCount);
  const left = Math.max(area.column, hole.column);
  const far = Math.min(right, hole.column + hole.columnCount);
  const pieces: Area[] = [
    { row: area.row, column: area.column, rowCount: top - area.row, columnCount: area.columnCount },
    { row: low, column: area.column, rowCount: bottom - low, columnCount: area.columnCount },
    { row: top, column: area.column, rowCount: low - top, columnCount: left - area.column },
    { row: top, column: far, rowCount: low - top, columnCount: right - far },
  ];
  return pieces.filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}

/** The smallest area around all; undefined for none. */
export function around(areas: readonly Area[]): Area | undefined {
  if (areas.length === 0) return undefined;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rowCount));
  const right = Math.max(...areas.map((area) => area.column + area.columnCount));
  return { row, column, rowCount: bottom - row, columnCount: right - column };
}
