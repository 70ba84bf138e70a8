import type { CellFormat, SpreadsheetDocument } from "../../spreadsheet/document";
import { Axis } from "./axis";
import { columnLimit, rowLimit } from "../../spreadsheet/address";
import type { Position } from "./address";
import { fontOf, toPixels } from "./cell-style";
import { shown } from "./display";
import { textWidth, wrapLines } from "./text-width";

/** Where everything on a sheet stands, in pixels from its corner. */
export interface SheetLayout {
  /** The version of the document that this is the layout of. */
  readonly version: number;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number; readonly height: number; readonly width: number };
}

/** Rows and columns shown beyond what is used, so that there is always room to type. */
const margin = { rows: 60, columns: 12 } as const;
const least = { rows: 100, columns: 26 } as const;

/**
 * @param reach  The furthest cell that the user went to; the sheet grows with it up to Excel's own bounds.
 */
export function layoutOf(
  document: SpreadsheetDocument,
  sheetId: string,
  version: number,
  reach: Position,
): SheetLayout {
  const used = document.usedArea(sheetId);
  const sheet = document.sheets.find(({ id }) => id === sheetId);
  const charts = document.charts.filter((chart) => chart.sheetId === sheetId);
  const columnCount = Math.min(
    columnLimit,
    Math.max(least.columns, (used ? used.column + used.columnCount : 0) + margin.columns, reach.column + 3),
  );
  const columns = new Axis(columnCount, (column) =>
    document.isColumnHidden(sheetId, column) ? 0 : Math.round(toPixels(document.columnWidth(sheetId, column))),
  );
  const chartBottom = Math.max(0, ...charts.map(({ top, height }) => Math.ceil((top + height) / 15)));
  const rowCount = Math.min(
    rowLimit,
    Math.max(least.rows, (used ? used.row + used.rowCount : 0) + margin.rows, reach.row + 20, chartBottom + 5),
  );
  const usual = document.rowHeight(sheetId, rowLimit - 1);
  const heights = new Map<number, number>();
  if (used) {
    for (let row = used.row; row < used.row + used.rowCount; row++) {
      if (document.rowHeight(sheetId, row) === usual) heights.set(row, fittingHeight(row));
    }
  }
  const rows = new Axis(rowCount, (row) => {
    if (document.isRowHidden(sheetId, row)) return 0;
    return Math.round(heights.get(row) ?? toPixels(document.rowHeight(sheetId, row)));
  });
  const frozenRows = Math.min(sheet?.frozen.rows ?? 0, rowCount);
  const frozenColumns = Math.min(sheet?.frozen.columns ?? 0, columnCount);
  return {
    version,
    rows,
    columns,
    frozen: {
      rows: frozenRows,
      columns: frozenColumns,
      height: rows.start(frozenRows),
      width: columns.start(frozenColumns),
    },
  };

  /** A row whose height nobody set is as high as its largest font and its wrapped texts need. */
  function fittingHeight(row: number): number {
    let height = toPixels(usual);
    if (!used) return height;
    for (let column = used.column; column < used.column + used.columnCount; column++) {
      const cell = document.cell(sheetId, row, column);
      const format = cell?.format;
      if (!cell || !format || cell.value === null) continue;
      if (format.wrap !== true && (format.fontSize ?? 0) <= 11) continue;
      height = Math.max(height, linesOf(shown(cell).text, format, columns.size(column)) * lineHeight(format) + 3);
    }
    return height;
  }
}

function linesOf(text: string, format: CellFormat, width: number): number {
  if (format.wrap !== true || text === "") return 1;
  const { font, size } = fontOf(format);
  return wrapLines(text, Math.max(width - 8, 8), (line) => textWidth(line, font, size)).length;
}

function lineHeight(format: CellFormat): number {
  return Math.ceil(fontOf(format).size * 1.25);
}
