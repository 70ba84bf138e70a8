import type { Area } from "../workbook/place";
import type { ConditionalFormat } from "../workbook/report";
import { contains } from "../workbook/rendering/rectangles";
import { inputAgain } from "../workbook/rendering/literal-text";
import type { SheetRecord } from "../workbook/rendering/sheet-record";
import type { CellLink, PageContent, StandingCell, StandingSheet } from "../workbook/rendering/sheet-content";
import type { CellValue } from "../workbook/port";
import { lookOfCell } from "./cell-formats";

/** A sheet of ours with all that a write may change, so that it can be put back. */
export interface SheetImage extends StandingSheet {
  readonly id: string;
  readonly position: number;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly titles: ReadonlyMap<string, string>;
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** What we wrote on it, where it stands now. */
  readonly record?: SheetRecord;
  readonly merges: readonly Area[];
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly page: PageContent;
}

/** Cells whose formats were read one by one, and rows that stand for all rows below them. */
export interface LooksOfArea {
  readonly area: Area;
  /** Rows of `area` repeat the first one, the only one that was read. */
  readonly isSample: boolean;
  readonly cells: readonly (readonly Excel.CellProperties[])[];
}

/**
 * Which cells' formats to read one by one within a budget: everything outside large tables first, then the users'
 * columns, then the tables; of what is left only the first row, which our own columns repeat throughout.
 *
 * @param tables  With the number of columns that are ours.
 */
export function areasOfLooks(
  used: Area,
  tables: readonly { readonly area: Area; readonly ownColumns: number }[],
  budget: number,
): readonly { readonly area: Area; readonly isSample: boolean }[] {
  const cells = (area: Area) => area.rowCount * area.columnCount;
  if (cells(used) <= budget) return [{ area: used, isSample: false }];
  const large = tables.filter(({ area }) => area.rowCount > 50);
  const found: { area: Area; isSample: boolean }[] = [];
  let left = budget;
  const take = (area: Area) => {
    if (area.rowCount < 1 || area.columnCount < 1) return;
    const isSample = cells(area) > left;
    found.push({ area: isSample ? { ...area } : area, isSample });
    left -= isSample ? area.columnCount : cells(area);
  };
  const right = used.column + used.columnCount;
  let row = used.row;
  for (const { area } of [...large].sort((a, b) => a.area.row - b.area.row)) {
    take({ row, column: used.column, rowCount: area.row + 1 - row, columnCount: used.columnCount });
    row = area.row + area.rowCount;
  }
  take({ row, column: used.column, rowCount: used.row + used.rowCount - row, columnCount: used.columnCount });
  for (const { area, ownColumns } of large) {
    const first = area.column + ownColumns;
    take({ row: area.row + 1, column: first, rowCount: area.rowCount - 1, columnCount: right - first });
  }
  for (const { area, ownColumns } of large) {
    const body = { row: area.row + 1, rowCount: area.rowCount - 1 };
    take({ ...body, column: used.column, columnCount: area.column - used.column });
    take({ ...body, column: area.column, columnCount: ownColumns });
  }
  return found;
}

/** What was read of a sheet's cells, cell by cell. */
export function cellReader(
  used: Area | undefined,
  read: {
    readonly formulas: readonly (readonly unknown[])[];
    readonly values: readonly (readonly unknown[])[];
    readonly numberFormats: readonly (readonly unknown[])[];
  },
  looks: readonly LooksOfArea[],
  blank: Excel.CellProperties | undefined,
): (row: number, column: number) => StandingCell | undefined {
  const known = new Map<number, StandingCell | undefined>();
  const properties = (row: number, column: number): Excel.CellProperties | undefined => {
    const found = looks.find(({ area }) => contains(area, row, column));
    return found?.cells[found.isSample ? 0 : row - found.area.row]?.[column - found.area.column];
  };
  const fresh = (row: number, column: number, within: Area): StandingCell | undefined => {
    const [down, across] = [row - within.row, column - within.column];
    const value = plain(read.values[down]?.[across]);
    const input = inputAgain(read.formulas[down]?.[across], value);
    const cell = properties(row, column);
    const look = lookOfCell(cell, blank, String(read.numberFormats[down]?.[across] ?? "General"));
    const link = linkOf(cell?.hyperlink);
    if (input === "" && !link && Object.keys(look).length === 0) return undefined;
    return { input, value, look, ...(link ? { link } : {}) };
  };
  return (row, column) => {
    if (!used || !contains(used, row, column)) return undefined;
    const key = row * 16_384 + column;
    if (!known.has(key)) known.set(key, fresh(row, column, used));
    return known.get(key);
  };
}

const plain = (value: unknown): CellValue =>
  value === "" || (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") ? null : value;

function linkOf(link: Excel.RangeHyperlink | null | undefined): CellLink | undefined {
  if (!link || (!link.documentReference && !link.address)) return undefined;
  return {
    ...(link.documentReference ? { reference: link.documentReference } : {}),
    ...(link.address ? { address: link.address } : {}),
    ...(link.screenTip ? { tip: link.screenTip } : {}),
  };
}
