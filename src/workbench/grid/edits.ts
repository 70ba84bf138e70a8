import type { Area, SpreadsheetDocument } from "../../spreadsheet/document";
import type { History } from "../history";
import type { Position } from "./address";
import { shown } from "./display";
import { fromTsv, toTsv } from "./tsv";
import { readTyped, toTyped } from "./typed";

/** What the user's gestures change, each one step to take back. All throw a refusal where Excel would refuse. */
export interface Edits {
  /** As if typed into one cell. */
  enter(sheetId: string, at: Position, text: string): void;
  clear(sheetId: string, area: Area): void;
  /** As shown, which is what other programs want to have. */
  copy(sheetId: string, area: Area): string;
  /** Returns the area that was filled. */
  paste(sheetId: string, at: Position, text: string): Area;
  /** What typing over the cell would begin with. */
  textOf(sheetId: string, at: Position): string;
}

export function editsOf(document: SpreadsheetDocument, history: History): Edits {
  const textOf = (sheetId: string, { row, column }: Position) => {
    const cell = document.cell(sheetId, row, column);
    return toTyped(cell, shown(cell).text);
  };
  const formatOf = (sheetId: string, row: number, column: number) =>
    document.cell(sheetId, row, column)?.format?.numberFormat;
  return {
    textOf,
    enter(sheetId, at, text) {
      if (text === textOf(sheetId, at)) return;
      const entry = readTyped(text, formatOf(sheetId, at.row, at.column));
      history.edit(() => {
        document.setCells(sheetId, at.row, at.column, [[entry.input]], "user");
        if (entry.numberFormat === undefined) return;
        document.setFormat(sheetId, { ...at, rowCount: 1, columnCount: 1 }, { numberFormat: entry.numberFormat });
      });
    },
    clear(sheetId, area) {
      const used = within(area, document.usedArea(sheetId));
      if (!used) return;
      const blanks = Array.from({ length: used.rowCount }, () => Array.from({ length: used.columnCount }, () => null));
      history.edit(() => document.setCells(sheetId, used.row, used.column, blanks, "user"));
    },
    copy(sheetId, area) {
      const used = within(area, document.usedArea(sheetId)) ?? { ...area, rowCount: 1, columnCount: 1 };
      return toTsv(
        Array.from({ length: used.rowCount }, (_row, row) =>
          Array.from(
            { length: used.columnCount },
            (_column, column) => shown(document.cell(sheetId, used.row + row, used.column + column)).text,
          ),
        ),
      );
    },
    paste(sheetId, at, text) {
      const rows = fromTsv(text);
      const columnCount = Math.max(...rows.map(({ length }) => length));
      const input = rows.map((row, down) =>
        Array.from({ length: columnCount }, (_cell, across) =>
          readTyped(row[across] ?? "", formatOf(sheetId, at.row + down, at.column + across)),
        ),
      );
      history.edit(() => {
        const inputs = input.map((row) => row.map((entry) => entry.input));
        document.setCells(sheetId, at.row, at.column, inputs, "user");
        input.forEach((row, down) =>
          row.forEach(({ numberFormat }, across) => {
            if (numberFormat === undefined) return;
            const area = { row: at.row + down, column: at.column + across, rowCount: 1, columnCount: 1 };
            document.setFormat(sheetId, area, { numberFormat });
          }),
        );
      });
      return { ...at, rowCount: rows.length, columnCount };
    },
  };
}

/** Whole rows and columns shrink to what is used. */
function within(area: Area, used: Area | undefined): Area | undefined {
  if (!used) return undefined;
  const row = Math.max(area.row, used.row);
  const column = Math.max(area.column, used.column);
  const rowCount = Math.min(area.row + area.rowCount, used.row + used.rowCount) - row;
  const columnCount = Math.min(area.column + area.columnCount, used.column + used.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}
