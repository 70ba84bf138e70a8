import type { Area, CellPlace, Position } from "./place";
import type { CellValue } from "./port";

/**
 * A report sheet as data. Adapters render it and decide nothing: for the same value both leave the same cells.
 * All positions are zero-based on the sheet. Texts are literal, whatever they begin with; only `formula` calculates.
 */
export interface ReportSheet {
  /** Which report this is; a sheet is recognised by it even after the user renames it. */
  readonly role: string;
  /** The tab's name, used when the sheet does not exist yet; 31 characters at most. */
  readonly name: string;
  readonly tabColor: string;
  /** Single cells: title, answer, key figures, headings, matrices, notes. */
  readonly cells: readonly ReportCell[];
  readonly tables: readonly ReportTable[];
  readonly charts: readonly ReportChart[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** In characters of the body font, by column from A on; absent columns keep Excel's default. */
  readonly columnWidths: readonly (number | undefined)[];
  /** Points, by zero-based row; only for rows that differ. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** Rows above and columns left of this cell stay in view; 0, 0 freezes nothing. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly merges?: readonly Area[];
  readonly print: PrintSetup;
  /** Cells to read back after writing and to compare with what the core computed. */
  readonly checks: readonly Check[];
}

export interface ReportCell extends Position {
  readonly style: StyleName;
  readonly content: Content;
  readonly numberFormat?: string;
  /** Jumps there when clicked; the text stays as it is. */
  readonly link?: CellPlace;
}

/** A formula is en-US, begins with "=", and uses functions that Excel 2016 and LibreOffice 7.4 both know. */
export type Content =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "formula"; readonly formula: string; readonly value: CellValue };

/** A real Excel table with header row and filter buttons. */
export interface ReportTable extends Position {
  /** Unique in the workbook; ours begin with `RF_`. */
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  readonly rowCount: number;
  /** Header of the column whose text identifies a row, so that columns users added beside follow their row. */
  readonly keyColumn?: string;
  /**
   * So many rows above the header hold cells that belong to the column under them, weights above criteria: they go with
   * their column where the table's columns shift. Absent: none.
   */
  readonly headRows?: number;
  /**
   * The sheet's columns in which the columns stand, ascending, where a table that stands already has columns of the
   * user's between them. Reports leave it out: side by side from `column` on.
   */
  readonly columnsAt?: readonly number[];
}

export interface ReportColumn {
  readonly header: string;
  readonly content:
    | { readonly kind: "values"; readonly values: readonly CellValue[] }
    /** The same formula in every row (use `[@Column]`); `values` are what the core computed, row by row. */
    | { readonly kind: "formula"; readonly formula: string; readonly values: readonly CellValue[] }
    /** A formula of its own for each row. */
    | { readonly kind: "formulas"; readonly formulas: readonly string[]; readonly values: readonly CellValue[] };
  readonly numberFormat?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** A place to jump to for each row. */
  readonly links?: readonly (CellPlace | undefined)[];
}

/** Read back after writing: the values of `area`, row by row, against `expected`. */
export interface Check {
  readonly name: string;
  readonly area: Area;
  /** Columns of the sheet in `area` to read, in this order; absent: all of them from left to right. */
  readonly columns?: readonly number[];
  readonly expected: readonly CellValue[];
  /** Largest absolute difference that is rounding and not an error. */
  readonly tolerance: number;
}

/** What styles look like is in look.ts, once for both adapters. */
export type StyleName =
  | "title"
  | "answer"
  | "provenance"
  | "figureLabel"
  | "figure"
  | "heading"
  | "columnHeader"
  | "columnHeaderRight"
  | "rowHeader"
  | "body"
  | "topic"
  | "quiet"
  | "quietRight"
  | "link"
  | "matrix"
  | "matrixLabel"
  | "error"
  | "note";

export type ChartKind =
  "bar" | "barStacked" | "column" | "columnStacked" | "columnStackedLine" | "line" | "bubble" | "scatter" | "doughnut";

/** Ranges are on `sheet`, or on the chart's own sheet where it is absent. */
export interface RangeReference extends Area {
  readonly sheet?: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly categories?: RangeReference;
  readonly values: RangeReference;
  /** Bubble and scatter charts: the horizontal values. */
  readonly x?: RangeReference;
  /** Bubble charts: the sizes; the bubble's area is proportional to them. */
  readonly size?: RangeReference;
  readonly color: string;
  /** In a `columnStackedLine` chart: this series is the line. */
  readonly line?: boolean;
  readonly dataLabels?: boolean;
}

export interface ReportChart {
  /** Unique on the sheet; a chart of that name that the user moved or resized stays where they put it. */
  readonly name: string;
  readonly kind: ChartKind;
  /** States the finding. */
  readonly title: string;
  readonly altText: string;
  readonly area: Area;
  readonly series: readonly ChartSeries[];
  readonly xAxis?: ChartAxis;
  readonly yAxis?: ChartAxis;
  readonly legend: "none" | "bottom" | "right" | "top";
}

export interface ChartAxis {
  readonly title: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Categories from top to bottom in a bar chart. */
  readonly reversed?: boolean;
}

export type ConditionalFormat =
  | {
      readonly kind: "dataBar";
      readonly area: Area;
      readonly color: string;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly kind: "colorScale"; readonly area: Area; readonly points: readonly ColorPoint[] }
  | {
      readonly kind: "expression";
      readonly area: Area;
      readonly formula: string;
      readonly fill?: string;
      readonly fontColor?: string;
      readonly bold?: boolean;
    };

export interface ColorPoint {
  readonly at: "lowest" | "highest" | { readonly number: number };
  readonly color: string;
}

export interface PrintSetup {
  readonly orientation: "landscape" | "portrait";
  /** Pages across; rows take as many pages as they need. */
  readonly fitToWidth: number;
  /** Zero-based rows that repeat on each page. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** What is printed, each area on pages of its own; everything where absent. */
  readonly areas?: readonly [Area, ...Area[]];
}
