import type { CSSProperties } from "react";
import type { Area, Cell, CellFormat, SpreadsheetDocument, Table } from "../../spreadsheet/document";
import { contains } from "../../spreadsheet/address";
import { cellCss, fontOf } from "./cell-style";
import { ConditionalFormats, type DataBar } from "./conditional";
import { fitNumber, shown } from "./display";
import type { SheetLayout } from "./sheet-layout";
import { tableFormat } from "./table-look";
import { textWidth } from "./text-width";

/** All that a cell's element needs. */
export interface CellLook {
  readonly text: string;
  readonly css: CSSProperties;
  readonly bar?: DataBar;
  /** The text runs over empty neighbours: so many pixels of room, beginning `left` of the cell's own edge. */
  readonly spill?: { readonly left: number; readonly width: number };
  /** The cell is the first of a merged area of this size in pixels. */
  readonly merged?: { readonly area: Area; readonly width: number; readonly height: number };
  readonly isLink: boolean;
  readonly hasFilterButton: boolean;
  readonly wraps: boolean;
}

/** How a sheet looks at one moment, cell by cell. Made anew when the document changes; remembers what it has painted. */
export class SheetPainter {
  readonly #looks = new Map<number, CellLook | undefined>();
  readonly #conditional: ConditionalFormats;
  readonly #tables: readonly Table[];
  readonly #merges: readonly Area[];

  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly sheetId: string,
    private readonly layout: SheetLayout,
    /** Text runs on from the frozen columns into the others, until those are scrolled away under them. */
    private readonly runsOverFreeze: boolean,
  ) {
    this.#conditional = new ConditionalFormats(document, sheetId);
    this.#tables = document.tables.filter((table) => table.sheetId === sheetId);
    this.#merges = document.merges(sheetId);
  }

  /** Absent for a cell that looks like any empty one. */
  look(row: number, column: number): CellLook | undefined {
    const key = row * 16_384 + column;
    if (this.#looks.has(key)) return this.#looks.get(key);
    const look = this.#paint(row, column);
    this.#looks.set(key, look);
    return look;
  }

  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.#merges.find((area) => contains(area, row, column));
  }

  /** Rows that must be drawn too because a merged cell reaches from them into the visible ones. */
  firstRowNeededFor(row: number): number {
    return Math.min(
      row,
      ...this.#merges.filter((area) => row >= area.row && row < area.row + area.rowCount).map((a) => a.row),
    );
  }

  firstColumnNeededFor(column: number): number {
    const reaching = this.#merges.filter((area) => column >= area.column && column < area.column + area.columnCount);
    return Math.min(column, ...reaching.map((area) => area.column));
  }

  #paint(row: number, column: number): CellLook | undefined {
    const merge = this.mergeAt(row, column);
    if (merge && (merge.row !== row || merge.column !== column)) return undefined;
    const cell = this.document.cell(this.sheetId, row, column);
    const table = this.#tables.find(({ area }) => contains(area, row, column));
    if (!cell && !table && !merge) return undefined;
    const conditional = this.#conditional.at(row, column);
    const format = layered(table && tableFormat(table, row), cell?.format, conditional?.format);
    const show = shown(cell);
    const width = this.#width(merge ?? { row, column, rowCount: 1, columnCount: 1 });
    const wraps = format?.wrap === true;
    const text = this.#fitted(cell, show.text, show.isNumber && !merge, format, width);
    const css = cellCss(show.color ? { ...format, color: show.color } : format, show.natural);
    const hasFilterButton =
      table !== undefined && table.showFilterButton && table.showHeaders && row === table.area.row;
    const spill =
      show.isNumber || wraps || merge || hasFilterButton || text === ""
        ? undefined
        : this.#spill(row, column, text, format, css.textAlign, width);
    return {
      text,
      css,
      ...(conditional?.bar && { bar: conditional.bar }),
      ...(spill && { spill }),
      ...(merge && { merged: { area: merge, width, height: this.#height(merge) } }),
      isLink: cell?.link !== undefined,
      hasFilterButton,
      wraps,
    };
  }

  #width(area: Area): number {
    return this.layout.columns.start(area.column + area.columnCount) - this.layout.columns.start(area.column);
  }

  #height(area: Area): number {
    return this.layout.rows.start(area.row + area.rowCount) - this.layout.rows.start(area.row);
  }

  #fitted(
    cell: Cell | undefined,
    text: string,
    isNumber: boolean,
    format: CellFormat | undefined,
    width: number,
  ): string {
    if (!isNumber || typeof cell?.value !== "number" || text.length * (format?.fontSize ?? 11) * 1.4 < width)
      return text;
    const { font, size } = fontOf(format);
    const room = width - 5;
    const fits = (candidate: string) => textWidth(candidate, font, size) <= room;
    return fitNumber(cell.value, format?.numberFormat ?? "General", text, fits);
  }

  /** Text that is wider than its cell runs over empty neighbours, to the side that its alignment leaves open. */
  #spill(
    row: number,
    column: number,
    text: string,
    format: CellFormat | undefined,
    align: CSSProperties["textAlign"],
    width: number,
  ): CellLook["spill"] {
    const { font, size } = fontOf(format);
    // No letter is wider than its font is high: most texts need not be measured.
    if (text.length * size < width - 8) return undefined;
    const needed = textWidth(text, font, size) + 8 + (format?.indent ?? 0) * 9;
    if (needed <= width) return undefined;
    const share = align === "right" ? [1, 0] : align === "center" ? [0.5, 0.5] : [0, 1];
    const left = this.#room(row, column, -1, (needed - width) * (share[0] ?? 0));
    const right = this.#room(row, column, 1, (needed - width) * (share[1] ?? 0));
    return left + right > 0 ? { left, width: width + left + right } : undefined;
  }

  #room(row: number, column: number, step: 1 | -1, wanted: number): number {
    let room = 0;
    for (let next = column + step; room < wanted && next >= 0 && next < this.layout.columns.count; next += step) {
      const value = this.document.cell(this.sheetId, row, next)?.value;
      if ((value !== null && value !== undefined) || this.mergeAt(row, next)) break;
      if (step === 1 && next === this.layout.frozen.columns && !this.runsOverFreeze) break;
      if (step === -1 && next === this.layout.frozen.columns - 1) break;
      room += this.layout.columns.size(next);
    }
    return Math.min(room, wanted);
  }
}

/** The table's look below, the cell's own over it, a conditional format on top. */
function layered(...formats: readonly (CellFormat | undefined)[]): CellFormat | undefined {
  const given = formats.filter((format) => format !== undefined);
  if (given.length === 0) return undefined;
  const border = Object.assign({}, ...given.map((format) => format.border ?? {})) as CellFormat["border"];
  return { ...(Object.assign({}, ...given) as CellFormat), ...(border && { border }) };
}
