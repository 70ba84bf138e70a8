import { intersection } from "../address";
import type { CellRange } from "../cell-range";
import type { Session } from "../session";
import { shownText } from "./range-content";

/** An estimate in points of what Excel measures: characters of the body font at 11 points, and lines of a cell. */
const CHARACTER = 5.6;
const MARGIN = 8;
const LINE = 15;
const WIDEST = 600;

/** Sets each column to its longest text; merged and wrapped cells do not count, as in Excel. */
export function autofitColumns({ sheetId, area }: CellRange, session: Session): undefined {
  const { document } = session;
  const used = document.usedArea(sheetId);
  const within = used && intersection(used, area);
  if (!within) return undefined;
  const merges = document.merges(sheetId);
  for (let column = within.column; column < within.column + within.columnCount; column++) {
    let widest = 0;
    for (let row = within.row; row < within.row + within.rowCount; row++) {
      const cell = document.cell(sheetId, row, column);
      if (!cell || cell.format?.wrap === true) continue;
      if (merges.some((merged) => intersection(merged, { row, column, rowCount: 1, columnCount: 1 }))) continue;
      const bold = cell.format?.bold === true ? 1.1 : 1;
      const characters = Math.max(
        ...shownText(cell)
          .split("\n")
          .map((line) => line.length),
      );
      widest = Math.max(widest, (characters * CHARACTER * bold * (cell.format?.fontSize ?? 11)) / 11);
    }
    if (widest > 0) document.setColumnWidth(sheetId, column, column, Math.min(WIDEST, Math.ceil(widest + MARGIN)));
  }
  return undefined;
}

/** Sets each row to the lines that its wrapped cells need at their columns' widths. */
export function autofitRows({ sheetId, area }: CellRange, session: Session): undefined {
  const { document } = session;
  const used = document.usedArea(sheetId);
  const within = used && intersection(used, area);
  if (!within) return undefined;
  for (let row = within.row; row < within.row + within.rowCount; row++) {
    let tallest = LINE;
    for (let column = used.column; column < used.column + used.columnCount; column++) {
      const cell = document.cell(sheetId, row, column);
      if (!cell) continue;
      const scale = (cell.format?.fontSize ?? 11) / 11;
      const room = Math.max(1, Math.floor((document.columnWidth(sheetId, column) - MARGIN) / (CHARACTER * scale)));
      const lines = shownText(cell)
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
      tallest = Math.max(tallest, (cell.format?.wrap === true ? lines : 1) * LINE * scale);
    }
    document.setRowHeight(sheetId, row, row, Math.min(409.5, Math.ceil(tallest)));
  }
  return undefined;
}
