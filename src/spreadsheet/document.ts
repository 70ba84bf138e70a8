/**
 * A workbook in memory that behaves as Excel's does: the one model behind the file adapter, the workbench's grid and
 * its Office.js host. Positions are zero-based. Formulas are en-US and begin with "=". Every change recalculates (unless
 * calculation is manual) and is announced once, so that a grid and a host can follow.
 */
export interface CellError {
  readonly error: "#REF!" | "#N/A" | "#VALUE!" | "#DIV/0!" | "#NAME?" | "#NUM!" | "#NULL!" | "#SPILL!" | "#CALC!";
}
export type Value = string | number | boolean | CellError | null;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface Border {
  readonly style: "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed" | "double";
  readonly color: string;
}

/** Colours are "#RRGGBB". An absent property is the workbook's default. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "fill" | "distributed" | "centerContinuous";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly border?: Partial<Record<"top" | "bottom" | "left" | "right", Border>>;
}

export interface Hyperlink {
  /** Inside the workbook: `Projects!F17`. */
  readonly reference?: string;
  readonly address?: string;
  readonly tip?: string;
}

export interface Cell {
  readonly value: Value;
  readonly formula?: string;
  /** A text that was typed with a leading apostrophe, or written as a literal although it looks like a formula. */
  readonly quoted?: boolean;
  readonly format?: CellFormat;
  readonly link?: Hyperlink;
}

export interface TableColumn {
  readonly id: number;
  readonly name: string;
  readonly totals?: string;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row, data and totals row. */
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly style: string;
}

export interface Series {
  readonly name: string;
  /** The cell that the name comes from, where it does; a new name takes its place. */
  readonly nameFrom?: string;
  /** References as in a formula, without "=": `Ranking!$B$5:$B$14`. */
  readonly values: string;
  readonly categories?: string;
  readonly x?: string;
  readonly size?: string;
  readonly color?: string;
  readonly dataLabels?: boolean;
  /** Where a series is drawn otherwise than its chart: the line over columns. */
  readonly type?: ChartType;
}

/** Excel's own names of chart types. */
export type ChartType =
  | "BarClustered"
  | "BarStacked"
  | "BarStacked100"
  | "ColumnClustered"
  | "ColumnStacked"
  | "ColumnStacked100"
  | "Line"
  | "LineMarkers"
  | "XYScatter"
  | "Bubble"
  | "Doughnut"
  | "Pie"
  | "Area"
  | "AreaStacked";

export interface Axis {
  readonly title?: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly reversed?: boolean;
  readonly visible?: boolean;
}

/** `left`, `top`, `width`, `height` in points from the sheet's corner. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly type: ChartType;
  readonly title: string;
  readonly altText: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly Series[];
  readonly categoryAxis: Axis;
  readonly valueAxis: Axis;
  readonly legend: "None" | "Top" | "Bottom" | "Left" | "Right";
  /** One of the opened file's that we keep as it is and cannot draw; then `type` and `series` say nothing. */
  readonly kept?: boolean;
}

export type ConditionalFormat = { readonly id: string; readonly area: Area } & (
  | { readonly kind: "dataBar"; readonly color: string; readonly minimum?: number; readonly maximum?: number }
  | {
      readonly kind: "colorScale";
      readonly points: readonly {
        readonly at: "lowest" | "highest" | { readonly number: number };
        readonly color: string;
      }[];
    }
  | {
      readonly kind: "expression";
      readonly formula: string;
      readonly format: Pick<CellFormat, "fill" | "color" | "bold" | "italic">;
    }
  /** One that was in the file and that we keep but do not draw. */
  | { readonly kind: "kept" }
);

export interface PageSetup {
  readonly orientation?: "landscape" | "portrait";
  readonly fitToWidth?: number;
  /** 0: as many pages as the rows need. */
  readonly fitToHeight?: number;
  /** `$1:$5` */
  readonly titleRows?: string;
  readonly printArea?: string;
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  /** Key and value marks that a program left on the sheet (Excel's worksheet custom properties). */
  readonly properties: Readonly<Record<string, string>>;
  readonly pageSetup: PageSetup;
}

export type DocumentEvent =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly area: Area;
      readonly before?: Value;
      readonly after?: Value;
      readonly source: "user" | "program";
    }
  | { readonly kind: "recalculated"; readonly sheetIds: readonly string[] }
  | { readonly kind: "formats"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetChanged"; readonly sheetId: string }
  | {
      readonly kind: "tableAdded" | "tableDeleted" | "tableChanged";
      readonly sheetId: string;
      readonly tableId: string;
    }
  | {
      readonly kind: "chartAdded" | "chartDeleted" | "chartChanged";
      readonly sheetId: string;
      readonly chartId: string;
    }
  | { readonly kind: "selection"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "settings" };

/** A change that Excel refuses; `code` is Excel's (`ItemAlreadyExists`, `InvalidArgument`, `AccessDenied`, `ItemNotFound` …). */
export class DocumentRefusal extends Error {
  override readonly name = "DocumentRefusal";
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** See the methods' own comments; all throw {@link DocumentRefusal} where Excel would refuse, before changing anything. */
export interface SpreadsheetDocument {
  // Sheets
  readonly sheets: readonly SheetView[];
  readonly activeSheetId: string;
  /** @throws if the name is taken (case-insensitive), over 31 characters or has one of : \ / ? * [ ] */
  addSheet(name?: string, position?: number): SheetView;
  /** References to the sheet become #REF!. @throws on the last visible sheet. */
  deleteSheet(sheetId: string): void;
  /** Formulas, charts and links follow a new name. */
  updateSheet(sheetId: string, change: Partial<Omit<SheetView, "id">>): void;
  moveSheet(sheetId: string, position: number): void;
  copySheet(sheetId: string, name?: string): SheetView;
  activate(sheetId: string): void;
  selection(sheetId: string): Area;
  select(sheetId: string, area: Area): void;
  /** A structure-protected workbook refuses sheets to be added, deleted, renamed or moved. */
  structureProtected: boolean;

  // Cells
  cell(sheetId: string, row: number, column: number): Cell | undefined;
  /** Smallest area that holds every cell with a value or a formula; undefined on an empty sheet. */
  usedArea(sheetId: string): Area | undefined;
  /** As typed or as Range.formulas takes it: a string that begins with "=" is a formula, with "'" is literal text. */
  setCells(
    sheetId: string,
    row: number,
    column: number,
    input: readonly (readonly (string | number | boolean | null)[])[],
    source?: "user" | "program",
  ): void;
  /** The same input in every cell of an area; relative references shift as with Ctrl+Enter. */
  fillCells(sheetId: string, area: Area, input: string | number | boolean | null): void;
  /** Properties given are set, `undefined` ones are left, `null` ones return to the default. */
  setFormat(sheetId: string, area: Area, format: { readonly [K in keyof CellFormat]?: CellFormat[K] | null }): void;
  setLink(sheetId: string, row: number, column: number, link: Hyperlink | null): void;
  clear(sheetId: string, area: Area, what: "all" | "contents" | "formats"): void;
  /**
   * Blank cells come in, and what stood there and right of it in these rows moves right; references follow. All rows:
   * whole columns come in. @throws where only a part of a table, a merged cell or an array would move.
   */
  insertCells(sheetId: string, area: Area): void;
  /** The cells go and what stands right of them moves left; references to them become #REF!. */
  deleteCells(sheetId: string, area: Area): void;
  merges(sheetId: string): readonly Area[];
  merge(sheetId: string, area: Area): void;
  unmerge(sheetId: string, area: Area): void;

  // Rows and columns; widths and heights in points
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, first: number, last: number, points: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, first: number, last: number, points: number): void;
  isRowHidden(sheetId: string, row: number): boolean;
  setRowsHidden(sheetId: string, first: number, last: number, hidden: boolean): void;
  isColumnHidden(sheetId: string, column: number): boolean;

  // Tables, charts, conditional formats
  readonly tables: readonly Table[];
  /** Blank and doubled headers are given names as Excel does. @throws on a taken name or an overlap. */
  addTable(sheetId: string, area: Area, hasHeaders: boolean, name?: string): Table;
  updateTable(tableId: string, change: Partial<Omit<Table, "id" | "sheetId" | "columns">>): void;
  deleteTable(tableId: string): void;
  /** A blank column before the one at `index`, or after the last; what stands right of the table in its rows moves right. */
  insertTableColumn(tableId: string, index: number, name?: string): void;
  /** References to the column become #REF!, those to what stands right of it follow. @throws on a table's last column. */
  deleteTableColumn(tableId: string, index: number): void;
  readonly charts: readonly Chart[];
  addChart(sheetId: string, chart: Partial<Omit<Chart, "id" | "sheetId">> & { readonly type: ChartType }): Chart;
  updateChart(chartId: string, change: Partial<Omit<Chart, "id" | "sheetId">>): void;
  deleteChart(chartId: string): void;
  conditionalFormats(sheetId: string): readonly ConditionalFormat[];
  addConditionalFormat(
    sheetId: string,
    format: ConditionalFormat extends infer F ? (F extends { id: string } ? Omit<F, "id"> : never) : never,
  ): string;
  deleteConditionalFormats(sheetId: string, area?: Area): void;

  // Names, settings, calculation
  readonly names: readonly { readonly name: string; readonly formula: string; readonly sheetId?: string }[];
  /** Defines a name of the workbook or of one sheet, or gives one that stands another formula. @throws on a table's name. */
  setName(name: string, sheetId: string | undefined, formula: string): void;
  /** The add-in's own settings; they travel in the file. */
  readonly settings: ReadonlyMap<string, string>;
  setSettings(settings: ReadonlyMap<string, string>): void;
  calculationMode: "automatic" | "manual";
  calculate(): void;
  /** The value of a formula as if it stood on the sheet; for conditional formats and checks. */
  evaluate(sheetId: string, formula: string, at?: { readonly row: number; readonly column: number }): Value;

  /** A state to return to, for undo and for all-or-nothing runs. Cheap: shares what does not change. */
  snapshot(): DocumentState;
  restore(state: DocumentState): void;

  /** Several changes as one: recalculated and announced once, at the end. */
  group(work: () => void): void;
  subscribe(listener: (events: readonly DocumentEvent[]) => void): () => void;
  /** The workbook as .xlsx: everything that was in the opened file and was not changed is still there. */
  save(): Promise<Uint8Array>;
}

declare const state: unique symbol;
export interface DocumentState {
  readonly [state]: true;
}
