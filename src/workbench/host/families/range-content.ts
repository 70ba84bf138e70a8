import { format as formatNumber } from "numfmt";
import type { Cell, Value } from "../../../spreadsheet/document";
import { isEntireColumn, isEntireRow } from "../address";
import { blocks } from "../blocks";
import { type CellRange, sheetOf } from "../cell-range";
import type { Scalar } from "../host-object";
import { invalidArgument, refuse } from "../refusal";
import type { Session } from "../session";

/** Excel's limits on one read, one text and one formula. */
const MOST_CELLS = 5_000_000;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

type Input = string | number | boolean | null;

const isUnbounded = (range: CellRange): boolean => isEntireColumn(range.area) || isEntireRow(range.area);

/**
 * One value for each cell, row by row. Null for whole rows and columns, which Excel does not read cell by cell.
 * @throws RangeExceedsLimit over five million cells.
 */
export function matrix<Item>(
  range: CellRange,
  session: Session,
  item: (cell: Cell | undefined) => Item,
): readonly (readonly Item[])[] | null {
  sheetOf(range.sheetId, session);
  if (isUnbounded(range)) return null;
  if (range.cellCount > MOST_CELLS) {
    refuse("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  }
  const { row, column, rowCount, columnCount } = range.area;
  return Array.from({ length: rowCount }, (_row, down) =>
    Array.from({ length: columnCount }, (_column, across) =>
      item(session.document.cell(range.sheetId, row + down, column + across)),
    ),
  );
}

/** The input for each cell, or one for all. @throws InvalidArgument unless the array has the range's shape. */
function shaped(value: unknown, range: CellRange): readonly (readonly unknown[])[] | undefined {
  if (isUnbounded(range)) invalidArgument("cells of whole rows or columns cannot be set one by one");
  if (!Array.isArray(value)) return undefined;
  const { rowCount, columnCount } = range.area;
  const fits =
    value.length === rowCount && value.every((row: unknown) => Array.isArray(row) && row.length === columnCount);
  if (!fits) {
    refuse(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return value as readonly (readonly unknown[])[];
}

function input(value: unknown): Input {
  if (typeof value === "number" && !Number.isFinite(value)) invalidArgument("a cell cannot hold this number");
  if (typeof value === "string") {
    if (value.startsWith("=") && value.length > LONGEST_FORMULA) invalidArgument("a formula over 8,192 characters");
    if (value.length > LONGEST_TEXT) invalidArgument("a text over 32,767 characters");
    return value === "" ? null : value;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : invalidArgument("a cell's value");
}

/** Writes what is not null; a null leaves its cell as it is. */
function writeInput(range: CellRange, value: unknown, session: Session): void {
  const { document } = session;
  const { row, column } = range.area;
  sheetOf(range.sheetId, session);
  const rows = shaped(value, range);
  if (!rows) {
    if (value !== null) document.fillCells(range.sheetId, range.area, input(value));
    return;
  }
  if (!rows.some((cells) => cells.includes(null))) {
    const whole = rows.map((cells) => cells.map(input));
    document.setCells(range.sheetId, row, column, whole, "program");
    return;
  }
  for (const [down, cells] of rows.entries()) {
    for (let first = 0; first < cells.length; first++) {
      if (cells[first] === null) continue;
      const gap = cells.indexOf(null, first);
      const end = gap < 0 ? cells.length : gap;
      const run = cells.slice(first, end).map(input);
      document.setCells(range.sheetId, row + down, column + first, [run], "program");
      first = end;
    }
  }
}

export const plainValue = (value: Value | undefined): string | number | boolean =>
  value === null || value === undefined ? "" : typeof value === "object" ? value.error : value;

export function valueType(value: Value | undefined): string {
  if (value === null || value === undefined || value === "") return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

/** The text that the cell shows, were its column wide enough. */
export function shownText(cell: Cell | undefined): string {
  const value = plainValue(cell?.value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return formatNumber(cell?.format?.numberFormat ?? "General", value, { throws: false });
}

const formulaOf = (cell: Cell | undefined): string | number | boolean => {
  if (cell?.formula !== undefined) return cell.formula;
  const value = plainValue(cell?.value);
  return cell?.quoted === true && typeof value === "string" ? `'${value}` : value;
};

/** `values`, `formulas`, `text`, `valueTypes` and `numberFormat` of a range. */
export const contentScalars: Readonly<Record<string, Scalar<CellRange>>> = {
  Values: { get: (range, session) => matrix(range, session, (cell) => plainValue(cell?.value)), set: writeInput },
  Formulas: { get: (range, session) => matrix(range, session, formulaOf), set: writeInput },
  FormulasLocal: { get: (range, session) => matrix(range, session, formulaOf), set: writeInput },
  Text: { get: (range, session) => matrix(range, session, shownText) },
  ValueTypes: { get: (range, session) => matrix(range, session, (cell) => valueType(cell?.value)) },
  NumberFormat: { get: numberFormats, set: setNumberFormats },
  NumberFormatLocal: { get: numberFormats, set: setNumberFormats },
};

function numberFormats(range: CellRange, session: Session): unknown {
  return matrix(range, session, (cell) => cell?.format?.numberFormat ?? "General");
}

function setNumberFormats(range: CellRange, value: unknown, session: Session): void {
  sheetOf(range.sheetId, session);
  const rows = shaped(value, range);
  for (const { area, item } of blocks(range.area, (down, across) => (rows ? rows[down]?.[across] : value))) {
    if (item === null) continue;
    const numberFormat = typeof item === "string" ? item : invalidArgument("numberFormat");
    const isDefault = numberFormat === "" || numberFormat === "General";
    session.document.setFormat(range.sheetId, area, { numberFormat: isDefault ? null : numberFormat });
  }
}
