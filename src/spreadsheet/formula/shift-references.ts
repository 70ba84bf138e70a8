import { rowLimit } from "../address";
import type { Area } from "../document";
import type { Reference } from "./rewrite";
import { referenceText, rewrite, sheetPrefix } from "./rewrite";
import { parseStructured, printStructured } from "./structured-reference";

/**
 * Cells that moved sideways within a band of rows: `count` columns came in at `column`, or that many were taken out from
 * `column` on, and what stood right of them closed up.
 */
export interface Shift {
  readonly row: number;
  readonly rowCount: number;
  readonly column: number;
  readonly count: number;
  readonly kind: "insert" | "delete";
}

/** First and last column after a shift; undefined where nothing is left of them. */
export function shiftedColumns(first: number, last: number, shift: Shift): readonly [number, number] | undefined {
  const { column, count } = shift;
  if (shift.kind === "insert") return [first >= column ? first + count : first, last >= column ? last + count : last];
  const end = column + count;
  const from = first < column ? first : first < end ? column : first - count;
  const to = last < column ? last : last < end ? column - 1 : last - count;
  return to < from ? undefined : [from, to];
}

/** An area after a shift. One that reaches out of the band stays as it is, as in Excel. */
export function shiftedArea(area: Area, shift: Shift): Area | undefined {
  if (area.row < shift.row || area.row + area.rowCount > shift.row + shift.rowCount) return area;
  const columns = shiftedColumns(area.column, area.column + area.columnCount - 1, shift);
  return columns && { ...area, column: columns[0], columnCount: columns[1] - columns[0] + 1 };
}

/** References to cells of a sheet after a shift there; what is gone becomes #REF!. */
export function shiftCellsIn(formula: string, onSheet: boolean, sheet: string, shift: Shift): string {
  const means = (token: Reference) =>
    token.lastSheet === undefined &&
    (token.sheet === undefined ? onSheet : token.sheet.toLowerCase() === sheet.toLowerCase());
  return rewrite(formula, (token) => {
    if (token.kind !== "reference" || !means(token)) return undefined;
    const { first, last = first } = token;
    if (first.column === undefined || last.column === undefined) return undefined;
    const top = Math.min(first.row ?? 0, last.row ?? 0);
    const bottom = Math.max(first.row ?? rowLimit - 1, last.row ?? rowLimit - 1);
    if (top < shift.row || bottom >= shift.row + shift.rowCount) return undefined;
    const [left, right] = [Math.min(first.column, last.column), Math.max(first.column, last.column)];
    const columns = shiftedColumns(left, right, shift);
    if (!columns) return `${sheetPrefix(token.sheet)}#REF!`;
    const at = (column: number) => (column === left ? columns[0] : columns[1]);
    return referenceText({
      ...token,
      first: { ...first, column: at(first.column) },
      ...(token.last ? { last: { ...last, column: at(last.column) } } : {}),
    });
  });
}

/**
 * Structured references after a column was taken out of a table: #REF! to the column itself, and a run of columns that
 * began or ended with it begins or ends with its neighbour.
 *
 * @param inside  Whether the formula stands in the table, so that `[@x]` means its columns.
 * @param columns  The names as they were, the deleted one among them.
 */
export function deleteColumnIn(
  formula: string,
  table: string,
  inside: boolean,
  columns: readonly string[],
  deleted: number,
): string {
  const indexOf = (name: string) => columns.findIndex((one) => one.toLowerCase() === name.toLowerCase());
  return rewrite(formula, (token) => {
    if (token.kind !== "structured") return undefined;
    if (token.table === "" ? !inside : token.table.toLowerCase() !== table.toLowerCase()) return undefined;
    const reference = parseStructured(token.inside);
    if (reference?.firstColumn === undefined) return undefined;
    const one = indexOf(reference.firstColumn);
    const other = reference.lastColumn === undefined ? one : indexOf(reference.lastColumn);
    if (one !== deleted && other !== deleted) return undefined;
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    const firstColumn = columns[from === deleted ? from + 1 : from];
    const lastColumn = columns[to === deleted ? to - 1 : to];
    if (from === to || firstColumn === undefined || lastColumn === undefined) return "#REF!";
    return token.table + printStructured({ items: reference.items, firstColumn, lastColumn });
  });
}
