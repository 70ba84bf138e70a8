import type { Area, CellFormat, Chart, ConditionalFormat, Hyperlink, SheetView, Table, Value } from "./document";

/** A cell as the document holds it. Never changed in place: snapshots share it. */
export interface CellRecord {
  readonly value: Value;
  /** With its leading "=". */
  readonly formula?: string;
  /** Cells that an array formula entered with Ctrl+Shift+Enter fills; on its first cell only. */
  readonly array?: Area;
  /** The size of what the formula spills, its own cell included. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** From a file of the time before spilling: the formula gives one value, by implicit intersection. */
  readonly single?: boolean;
  /** The key of the formula cell whose result this cell shows. */
  readonly spilledFrom?: number;
  readonly quoted?: boolean;
  /** Index into the document's formats; 0 is the default. */
  readonly format: number;
  readonly link?: Hyperlink;
}

export interface LineFormat {
  /** Width of a column or height of a row, in points; absent: the sheet's default. */
  readonly size?: number;
  readonly hidden?: boolean;
  readonly format?: number;
}

/** One sheet. `cells` and the other maps are copied before the first change after a snapshot. */
export interface SheetState {
  readonly id: string;
  readonly view: SheetView;
  readonly cells: Map<number, CellRecord>;
  readonly columns: Map<number, LineFormat>;
  readonly rows: Map<number, LineFormat>;
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly merges: readonly Area[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly selection: Area;
  /** The part of the opened file that this sheet came from. */
  readonly part?: string;
}

export interface DefinedName {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  readonly sheetId?: string;
  readonly hidden?: boolean;
}

/** Everything that undo brings back. Values are never changed in place, so a copy of the fields is a snapshot. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly activeSheetId: string;
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  readonly names: readonly DefinedName[];
  readonly settings: ReadonlyMap<string, string>;
  readonly structureProtected: boolean;
  readonly calculationMode: "automatic" | "manual";
}

export const defaultColumnWidth = 48;
export const defaultRowHeight = 15;

export function emptySheet(id: string, name: string): SheetState {
  return {
    id,
    view: {
      id,
      name,
      visibility: "visible",
      showGridlines: true,
      frozen: { rows: 0, columns: 0 },
      isProtected: false,
      properties: {},
      pageSetup: {},
    },
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    defaultColumnWidth,
    defaultRowHeight,
    merges: [],
    conditionalFormats: [],
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  };
}

/** Formats by index, so that a million cells share a few objects. Index 0 is the default format. */
export class FormatTable {
  readonly #formats: { readonly format: CellFormat; readonly fileStyle?: number }[] = [{ format: {} }];
  readonly #index = new Map<string, number>([["{}|", 0]]);

  get size(): number {
    return this.#formats.length;
  }

  format(index: number): CellFormat {
    return this.#formats[index]?.format ?? {};
  }

  /** The cell style of the opened file that a format came from or was derived from. */
  fileStyle(index: number): number | undefined {
    return this.#formats[index]?.fileStyle;
  }

  /** @param fileStyle  keeps apart formats that look alike to us but differ in what only the file knows. */
  intern(format: CellFormat, fileStyle?: number): number {
    const sorted = Object.fromEntries(Object.entries(format).sort(([a], [b]) => (a < b ? -1 : 1)));
    const key = `${JSON.stringify(sorted)}|${fileStyle ?? ""}`;
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    const made = this.#formats.push({ format, ...(fileStyle === undefined ? {} : { fileStyle }) }) - 1;
    this.#index.set(key, made);
    return made;
  }

  /** The index of a format with some properties set, and with those that are null back at the default. */
  changed(index: number, change: { readonly [K in keyof CellFormat]?: CellFormat[K] | null }): number {
    const { border: borderChange, ...rest } = change;
    const next: Record<string, unknown> = { ...this.format(index) };
    for (const [name, value] of Object.entries(rest)) {
      if (value === null) delete next[name];
      else if (value !== undefined) next[name] = value;
    }
    if (borderChange === null) delete next["border"];
    else if (borderChange !== undefined) next["border"] = { ...this.format(index).border, ...borderChange };
    if (next["numberFormat"] === "General") delete next["numberFormat"];
    return this.intern(next as CellFormat, this.fileStyle(index));
  }
}
