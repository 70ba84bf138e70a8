import type { Area } from "../../../spreadsheet/document";
import { COLUMNS, ROWS, boundingArea, intersection } from "../address";
import { integer, range as rangeArgument } from "../argument";
import type { CellRange } from "../cell-range";
import { CellAreas, sheetOf } from "../cell-range";
import type { HostObject, ObjectType } from "../host-object";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { rangeObject, rangeAreasObject } from "../objects";

/** The methods of a range that give another range. */

const area = (range: CellRange, change: Partial<Area>): HostObject =>
  rangeObject(range.with({ ...range.area, ...change }));

/** The used cells within the range; undefined if it is blank. */
export function usedWithin(range: CellRange, session: Session): Area | undefined {
  sheetOf(range.sheetId, session);
  const used = session.document.usedArea(range.sheetId);
  return used && intersection(used, range.area);
}

function common(range: CellRange, other: unknown, session: Session): HostObject | null {
  const shared = rangeArgument(other, range.sheetId, session, "anotherRange");
  if (shared.sheetId !== range.sheetId) refuse("InvalidArgument", "Both ranges must be on one sheet.");
  const found = intersection(range.area, shared.area);
  return found ? rangeObject(range.with(found)) : null;
}

function mergedWithin(range: CellRange, session: Session): HostObject | null {
  const found = session.document.merges(range.sheetId).filter((merged) => intersection(merged, range.area));
  return found.length === 0 ? null : rangeAreasObject(new CellAreas(range.sheetId, found));
}

const missing = (): never => refuse("ItemNotFound", "The requested resource doesn't exist.");
const optional = (value: unknown, otherwise: number): unknown => value ?? otherwise;

/** Rows or columns next to the range: `count` of them, before it if negative. */
function beside(start: number, size: number, count: number): readonly [number, number] {
  if (count === 0) refuse("InvalidArgument", "count must not be 0");
  return count > 0 ? [start + size, count] : [start + count, -count];
}

export const geometryMethods: NonNullable<ObjectType<CellRange>["methods"]> = {
  GetCell: (range, [row, column]) =>
    area(range, {
      row: range.area.row + integer(row, "row"),
      column: range.area.column + integer(column, "column"),
      rowCount: 1,
      columnCount: 1,
    }),
  GetRow: (range, [row]) => area(range, { row: range.area.row + integer(row, "row"), rowCount: 1 }),
  GetColumn: (range, [column]) =>
    area(range, { column: range.area.column + integer(column, "column"), columnCount: 1 }),
  GetOffsetRange: (range, [rows, columns]) =>
    area(range, {
      row: range.area.row + integer(rows, "rowOffset"),
      column: range.area.column + integer(columns, "columnOffset"),
    }),
  GetResizedRange: (range, [rows, columns]) =>
    area(range, {
      rowCount: range.area.rowCount + integer(rows, "deltaRows"),
      columnCount: range.area.columnCount + integer(columns, "deltaColumns"),
    }),
  GetAbsoluteResizedRange: (range, [rows, columns]) =>
    area(range, { rowCount: integer(rows, "numRows"), columnCount: integer(columns, "numColumns") }),
  GetBoundingRect: (range, [other], session) => {
    const second = rangeArgument(other, range.sheetId, session, "anotherRange");
    if (second.sheetId !== range.sheetId) refuse("InvalidArgument", "Both ranges must be on one sheet.");
    return rangeObject(range.with(boundingArea(range.area, second.area)));
  },
  GetIntersection: (range, [other], session) => common(range, other, session) ?? missing(),
  GetIntersectionOrNullObject: (range, [other], session) => common(range, other, session),
  GetEntireColumn: (range) => area(range, { row: 0, rowCount: ROWS }),
  GetEntireRow: (range) => area(range, { column: 0, columnCount: COLUMNS }),
  GetLastCell: (range) =>
    area(range, {
      row: range.area.row + range.area.rowCount - 1,
      column: range.area.column + range.area.columnCount - 1,
      rowCount: 1,
      columnCount: 1,
    }),
  GetLastRow: (range) => area(range, { row: range.area.row + range.area.rowCount - 1, rowCount: 1 }),
  GetLastColumn: (range) => area(range, { column: range.area.column + range.area.columnCount - 1, columnCount: 1 }),
  GetRowsAbove: (range, [count]) => {
    const [row, rowCount] = beside(range.area.row, range.area.rowCount, -integer(optional(count, 1), "count"));
    return area(range, { row, rowCount });
  },
  GetRowsBelow: (range, [count]) => {
    const [row, rowCount] = beside(range.area.row, range.area.rowCount, integer(optional(count, 1), "count"));
    return area(range, { row, rowCount });
  },
  GetColumnsBefore: (range, [count]) => {
    const [column, columnCount] = beside(
      range.area.column,
      range.area.columnCount,
      -integer(optional(count, 1), "count"),
    );
    return area(range, { column, columnCount });
  },
  GetColumnsAfter: (range, [count]) => {
    const [column, columnCount] = beside(
      range.area.column,
      range.area.columnCount,
      integer(optional(count, 1), "count"),
    );
    return area(range, { column, columnCount });
  },
  GetUsedRange: (range, _args, session) => {
    const used = usedWithin(range, session);
    return used ? rangeObject(range.with(used)) : area(range, { rowCount: 1, columnCount: 1 });
  },
  GetUsedRangeOrNullObject: (range, _args, session) => {
    const used = usedWithin(range, session);
    return used ? rangeObject(range.with(used)) : null;
  },
  GetMergedAreasOrNullObject: (range, _args, session) => mergedWithin(range, session),
};
