import type { Area, SheetView } from "../../spreadsheet/document";
import { COLUMNS, ROWS, parseArea, splitSheet } from "./address";
import { refuse } from "./refusal";
import type { Session } from "./session";

/** What a `Range` stands for. */
export class CellRange {
  constructor(
    readonly sheetId: string,
    readonly area: Area,
  ) {}

  get cellCount(): number {
    return this.area.rowCount * this.area.columnCount;
  }

  with(area: Area): CellRange {
    return cellRange(this.sheetId, area);
  }
}

/** What a `RangeAreas` stands for: at least one area of one sheet. */
export class CellAreas {
  constructor(
    readonly sheetId: string,
    readonly areas: readonly Area[],
  ) {}
}

const isWhole = (value: number): boolean => Number.isInteger(value);

/** @throws InvalidArgument if the area is empty or leaves the sheet. */
export function cellRange(sheetId: string, area: Area): CellRange {
  const { row, column, rowCount, columnCount } = area;
  const inside =
    [row, column, rowCount, columnCount].every(isWhole) &&
    row >= 0 &&
    column >= 0 &&
    rowCount >= 1 &&
    columnCount >= 1 &&
    row + rowCount <= ROWS &&
    column + columnCount <= COLUMNS;
  if (!inside) refuse("InvalidArgument", "The range is empty or reaches beyond the sheet's edge.");
  return new CellRange(sheetId, area);
}

/** @throws ItemNotFound if the sheet was deleted. */
export function sheetOf(sheetId: string, session: Session): SheetView {
  return (
    session.document.sheets.find((sheet) => sheet.id === sheetId) ??
    refuse("ItemNotFound", "The worksheet this object belongs to does not exist any more.")
  );
}

export const sheetNamed = (name: string, session: Session): SheetView | undefined =>
  session.document.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** The data rows of a table, without header and totals; a table of no rows has one blank row, as in Excel. */
export function dataBody(table: { area: Area; showHeaders: boolean; showTotals: boolean }): Area {
  const above = table.showHeaders ? 1 : 0;
  const rowCount = Math.max(1, table.area.rowCount - above - (table.showTotals ? 1 : 0));
  return { ...table.area, row: table.area.row + above, rowCount };
}

/**
 * An address as `getRange` takes it: cells, whole rows or columns, a defined name or a table's name; with a sheet in
 * it, or on `sheetId`. @throws InvalidArgument if it is none of these.
 */
export function parseRange(address: string, sheetId: string | undefined, session: Session): CellRange {
  const { sheet, rest } = splitSheet(address.startsWith("=") ? address.slice(1) : address);
  const named = sheet === undefined ? undefined : (sheetNamed(sheet, session)?.id ?? notARange(address));
  const onSheet = named ?? sheetId;
  const area = parseArea(rest);
  if (area && onSheet !== undefined) return cellRange(onSheet, area);
  const table = session.document.tables.find((one) => one.name.toLowerCase() === rest.toLowerCase());
  if (table) return cellRange(table.sheetId, dataBody(table));
  const name =
    session.document.names.find((one) => one.sheetId === onSheet && one.name.toLowerCase() === rest.toLowerCase()) ??
    session.document.names.find((one) => !one.sheetId && one.name.toLowerCase() === rest.toLowerCase());
  return name ? parseReference(name.formula, session) : notARange(address);
}

/** A name's formula as a range: `=Sheet1!$A$1:$B$2`. */
export function parseReference(formula: string, session: Session): CellRange {
  const { sheet, rest } = splitSheet(formula.replace(/^=/, ""));
  const area = parseArea(rest);
  const found = sheet === undefined ? undefined : sheetNamed(sheet, session);
  return area && found ? cellRange(found.id, area) : notARange(formula);
}

const notARange = (address: string): never =>
  refuse(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${address} is not a range.`,
  );
