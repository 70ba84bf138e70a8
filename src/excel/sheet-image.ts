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

/** First column right of everything in a row; 0 in a blank one. */
export type EndOfRow = (row: number) => number;

/**
 * The cells of a sheet outside the rows of its tables, up to the last in each row that holds something: blank rows are
 * left out, and neighbours that end at about the same column are one area.
 */
export function areasOutside(used: Area, tables: readonly { readonly area: Area }[], endOf: EndOfRow): readonly Area[] {
  const found: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  for (let row = used.row; row < used.row + used.rowCount; row += 1) {
    if (tables.some(({ area }) => row > area.row && row < area.row + area.rowCount)) continue;
    const columnCount = Math.min(used.columnCount, Math.ceil((endOf(row) - used.column) / 8) * 8);
    if (columnCount <= 0) continue;
    const above = found.at(-1);
    if (above && above.row + above.rowCount === row && above.columnCount === columnCount) above.rowCount += 1;
    else found.push({ row, column: used.column, rowCount: 1, columnCount });
  }
  return found;
}

export const cellsIn = (areas: readonly Area[]): number =>
  areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);

/**
 * Which cells' formats to read one by one within a budget: everything outside the rows of tables first, then the users'
 * columns, then the tables; of what is left only the first row, which our own columns repeat throughout.
 *
 * @param tables  With which of their columns are ours.
 * @param outside  {@link areasOutside} of the sheet.
 */
export function areasOfLooks(
  used: Area,
  tables: readonly { readonly area: Area; readonly own: readonly boolean[] }[],
  outside: readonly Area[],
  budget: number,
): readonly { readonly area: Area; readonly isSample: boolean }[] {
  if (cellsIn([used]) <= budget) return [{ area: used, isSample: false }];
  const found: { area: Area; isSample: boolean }[] = [];
  let left = budget;
  const take = (area: Area) => {
    if (area.rowCount < 1 || area.columnCount < 1) return;
    const isSample = cellsIn([area]) > left;
    found.push({ area, isSample });
    left -= isSample ? area.columnCount : cellsIn([area]);
  };
  const right = used.column + used.columnCount;
  for (const area of outside) take(area);
  const bodies = tables.map(({ area, own }) => ({ area, own, row: area.row + 1, rowCount: area.rowCount - 1 }));
  for (const { area, own, row, rowCount } of bodies) {
    const first = area.column + area.columnCount;
    for (const run of runsOf(own, false)) take({ row, rowCount, ...run, column: area.column + run.column });
    take({ row, rowCount, column: first, columnCount: right - first });
  }
  for (const { area, own, row, rowCount } of bodies) {
    take({ row, rowCount, column: used.column, columnCount: area.column - used.column });
    for (const run of runsOf(own, true)) take({ row, rowCount, ...run, column: area.column + run.column });
  }
  return found;
}

/** Columns side by side that are ours, or the user's. */
function runsOf(own: readonly boolean[], wanted: boolean): readonly Pick<Area, "column" | "columnCount">[] {
  const found: { column: number; columnCount: number }[] = [];
  own.forEach((is, column) => {
    const last = found.at(-1);
    if (is !== wanted) return;
    if (last && last.column + last.columnCount === column) last.columnCount += 1;
    else found.push({ column, columnCount: 1 });
  });
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
  links: readonly Omit<LooksOfArea, "isSample">[],
  blank: Excel.CellProperties | undefined,
): (row: number, column: number) => StandingCell | undefined {
  const known = new Map<number, StandingCell | undefined>();
  const properties = (row: number, column: number): Excel.CellProperties | undefined => {
    const found = looks.find(({ area }) => contains(area, row, column));
    return found?.cells[found.isSample ? 0 : row - found.area.row]?.[column - found.area.column];
  };
  const linkAt = (row: number, column: number): Excel.RangeHyperlink | null | undefined => {
    const found = links.find(({ area }) => contains(area, row, column));
    return found
      ? found.cells[row - found.area.row]?.[column - found.area.column]?.hyperlink
      : properties(row, column)?.hyperlink;
  };
  const fresh = (row: number, column: number, within: Area): StandingCell | undefined => {
    const [down, across] = [row - within.row, column - within.column];
    const value = plain(read.values[down]?.[across]);
    const input = inputAgain(read.formulas[down]?.[across], value);
    const cell = properties(row, column);
    const look = lookOfCell(cell, blank, String(read.numberFormats[down]?.[across] ?? "General"));
    const link = linkOf(linkAt(row, column));
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
