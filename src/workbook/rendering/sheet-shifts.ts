import type { Area } from "../place";
import { replaceReferences, type Corner } from "./formula-references";
import { sameName } from "./same-name";

/** In these rows a column of cells comes in at a column, or goes from it; what stands right of it moves. */
export interface SheetShift {
  readonly sheet: string;
  readonly kind: "insert" | "delete";
  readonly row: number;
  readonly rowCount: number;
  readonly column: number;
  /** The table whose column it is, and the column's header. */
  readonly table?: string;
  readonly header?: string;
}

const isIn = (shift: SheetShift, row: number): boolean => row >= shift.row && row < shift.row + shift.rowCount;

/** Where a cell stands after a shift; undefined where it went. */
export function columnAfter(shift: SheetShift, row: number, column: number): number | undefined {
  if (!isIn(shift, row) || column < shift.column) return column;
  if (shift.kind === "insert") return column + 1;
  return column === shift.column ? undefined : column - 1;
}

/** Where what stands in a cell after a shift stood before; undefined for a cell that came in. */
export function columnBefore(shift: SheetShift, row: number, column: number): number | undefined {
  if (!isIn(shift, row) || column < shift.column) return column;
  if (shift.kind === "delete") return column + 1;
  return column === shift.column ? undefined : column - 1;
}

/** An area after a shift, in up to three pieces: above the rows that move, in them, below them. */
export function areasAfter(shift: SheetShift, area: Area): readonly Area[] {
  const top = Math.max(area.row, shift.row);
  const bottom = Math.min(area.row + area.rowCount, shift.row + shift.rowCount);
  const right = area.column + area.columnCount - 1;
  if (bottom <= top || right < shift.column) return [area];
  const inside = area.column < shift.column;
  const [left, end] =
    shift.kind === "insert"
      ? [inside ? area.column : area.column + 1, right + 1]
      : [inside ? area.column : Math.max(shift.column, area.column - 1), right - 1];
  return [
    { ...area, rowCount: top - area.row },
    { row: top, rowCount: bottom - top, column: left, columnCount: end - left + 1 },
    { ...area, row: bottom, rowCount: area.row + area.rowCount - bottom },
  ].filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}

/** A formula as Excel leaves it after shifts, of whatever sheets. Columns that went are #REF!. */
export function followed(formula: string, ownSheet: string, inTable: string, shifts: readonly SheetShift[]): string {
  return shifts.reduce((text, shift) => followedOne(text, ownSheet, inTable, shift), formula);
}

function followedOne(formula: string, ownSheet: string, inTable: string, shift: SheetShift): string {
  const { table, header } = shift;
  return replaceReferences(formula, {
    cells: ({ sheet = ownSheet, first, last = first }) => {
      if (!sameName(sheet, shift.sheet) || !isIn(shift, first.row) || !isIn(shift, last.row)) return undefined;
      const area = {
        row: Math.min(first.row, last.row),
        rowCount: Math.abs(last.row - first.row) + 1,
        column: Math.min(first.column, last.column),
        columnCount: Math.abs(last.column - first.column) + 1,
      };
      const [after] = areasAfter(shift, area);
      if (!after) return "gone";
      const end = after.column + after.columnCount - 1;
      const at = (corner: Corner) => ({ ...corner, column: corner.column === area.column ? after.column : end });
      return last === first ? [at(first)] : [at(first), at(last)];
    },
    columns: (name, columns) =>
      shift.kind === "delete" &&
      table !== undefined &&
      header !== undefined &&
      sameName(name === "" ? inTable : name, table) &&
      columns.some((column) => sameName(column, header))
        ? "gone"
        : undefined,
  });
}
