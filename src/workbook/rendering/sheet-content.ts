import type { Area, Position } from "../place";
import type { CellValue } from "../port";
import type { ConditionalFormat, PrintSetup } from "../report";

/** What is typed into a cell: "=…" calculates, a leading apostrophe makes literal text, "" is a blank. */
export type Input = string | number | boolean;

export interface Line {
  readonly style: "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed" | "double";
  readonly color: string;
}

/** How a cell looks. Absent properties are the workbook's own; colours are "#RRGGBB". */
export interface CellLook {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  /** Steps of about two characters off the side that the text is aligned to. */
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly border?: Partial<Record<"top" | "bottom" | "left" | "right", Line>>;
}

/** A jump inside the workbook (`Projects!F17`) or an address outside it. */
export interface CellLink {
  readonly reference?: string;
  readonly address?: string;
  readonly tip?: string;
}

/** Rows of inputs from a corner on. */
export interface InputBlock extends Area {
  readonly input: readonly (readonly Input[])[];
}

export interface TableContent {
  readonly name: string;
  /** With header row, and totals row where there is one. */
  readonly area: Area;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  readonly showTotals: boolean;
}

/** Excel's names of chart types, as far as reports use them. */
export type ExcelChartType =
  | "BarClustered"
  | "BarStacked"
  | "ColumnClustered"
  | "ColumnStacked"
  | "Line"
  | "LineMarkers"
  | "XYScatter"
  | "Bubble"
  | "Doughnut";

/** References as in a formula, without "=": `Ranking!$B$5:$B$14`. */
export interface SeriesContent {
  readonly name: string;
  readonly values: string;
  readonly categories?: string;
  readonly x?: string;
  readonly size?: string;
  readonly color?: string;
  readonly dataLabels: boolean;
  /** Where a series is drawn otherwise than its chart. */
  readonly type?: string;
}

export interface AxisContent {
  readonly title?: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly reversed?: boolean;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Over cells, or in points from the sheet's corner. */
export type ChartPlace =
  | { readonly kind: "cells"; readonly area: Area }
  | ({ readonly kind: "points" } & Rectangle)
  | { readonly kind: "kept" };

export interface ChartContent {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly altText: string;
  readonly place: ChartPlace;
  readonly series: readonly SeriesContent[];
  /** Absent where the chart has no axes. */
  readonly axes?: { readonly category: AxisContent; readonly value: AxisContent };
  readonly legend: "None" | "Top" | "Bottom" | "Left" | "Right";
}

export interface PageContent extends PrintSetup {
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** All that is to stand on a sheet in the areas that we own: the target of a write, and of taking one back. */
export interface SheetContent {
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Whatever stands here goes first: contents, formats, links. */
  readonly cleared: readonly Area[];
  /** Conditional formats of these areas go first. */
  readonly clearedFormats: readonly Area[];
  readonly unmerged: readonly Area[];
  readonly merges: readonly Area[];
  /** Constants, and the tables' headers. */
  readonly values: readonly InputBlock[];
  /** Cells whose input calculates. They come after all tables and sheets that they may refer to. */
  readonly formulas: readonly InputBlock[];
  /** One formula for every cell of an area. */
  readonly fills: readonly { readonly area: Area; readonly formula: string }[];
  readonly looks: readonly { readonly area: Area; readonly look: CellLook }[];
  readonly links: readonly { readonly at: Position; readonly link: CellLink }[];
  readonly tables: readonly TableContent[];
  readonly charts: readonly ChartContent[];
  /** Charts of ours that go. Those of the user stay. */
  readonly removedCharts: readonly string[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** In points, by zero-based column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly page: PageContent;
  /** Marks on the sheet: its role and the record of what we wrote. An empty text removes a mark. */
  readonly marks: Readonly<Record<string, string>>;
}

/** A cell as it stands. */
export interface StandingCell {
  readonly input: Input;
  readonly value: CellValue;
  readonly look: CellLook;
  readonly link?: CellLink;
}

export interface StandingTable extends TableContent {
  readonly headers: readonly string[];
}

export interface StandingChart extends Rectangle {
  readonly name: string;
  readonly seriesCount: number;
  /** Not where we last put it: the user moved or resized it. */
  readonly moved: boolean;
}

/** A sheet of ours as it stands before a run. */
export interface StandingSheet {
  readonly name: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly used: Area | undefined;
  /** Absent for a blank cell. */
  cell(row: number, column: number): StandingCell | undefined;
  readonly tables: readonly StandingTable[];
  readonly charts: readonly StandingChart[];
}
