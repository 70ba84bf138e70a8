import type { Area, Position } from "../place";
import type { ConditionalFormat } from "../report";
import type { CellLink, CellLook, ChartContent, InputBlock, PageContent, TableContent } from "./sheet-content";

/** One thing that an adapter does to a workbook. Adapters know these and nothing of reports. */
export type Operation =
  | {
      readonly kind: "addSheet";
      readonly sheet: string;
      /** Stands right of it; absent: last. */ readonly after?: string;
    }
  | { readonly kind: "deleteSheet"; readonly sheet: string }
  | ({ readonly sheet: string } & SheetOperation)
  | {
      readonly kind: "settings";
      /** JSON by key; null removes. */ readonly settings: ReadonlyMap<string, string | null>;
    }
  | { readonly kind: "activate"; readonly sheet: string };

export type SheetOperation =
  | { readonly kind: "mark"; readonly marks: Readonly<Record<string, string>> }
  | {
      readonly kind: "view";
      readonly tabColor: string;
      readonly showGridlines: boolean;
      readonly freeze: { readonly rows: number; readonly columns: number };
    }
  | { readonly kind: "clear"; readonly area: Area; readonly what: "all" | "formats" }
  | { readonly kind: "clearConditionalFormats"; readonly area: Area }
  | { readonly kind: "unmerge" | "merge"; readonly area: Area }
  | { readonly kind: "type"; readonly block: InputBlock }
  | { readonly kind: "fill"; readonly area: Area; readonly formula: string }
  | { readonly kind: "look"; readonly area: Area; readonly look: CellLook }
  | { readonly kind: "link"; readonly at: Position; readonly link: CellLink }
  | {
      readonly kind: "columnWidth" | "rowHeight";
      readonly first: number;
      readonly last: number;
      readonly points: number;
    }
  | { readonly kind: "addTable"; readonly table: TableContent }
  | { readonly kind: "resizeTable"; readonly table: TableContent }
  /** A blank column of the table comes in before the one at `index`; what stands right of it in its rows moves right. */
  | { readonly kind: "insertTableColumn"; readonly table: string; readonly index: number; readonly header: string }
  /** The column goes, and what stands right of it in the table's rows moves left. */
  | { readonly kind: "deleteTableColumn"; readonly table: string; readonly index: number; readonly header: string }
  /** Cells come in or go, and what stands right of them moves. */
  | { readonly kind: "insertCells" | "deleteCells"; readonly area: Area }
  | { readonly kind: "dissolveTable"; readonly name: string }
  | { readonly kind: "addChart"; readonly chart: ChartContent }
  | { readonly kind: "updateChart"; readonly chart: ChartContent; readonly seriesCount: number }
  | { readonly kind: "deleteChart"; readonly name: string }
  | { readonly kind: "conditionalFormat"; readonly format: ConditionalFormat }
  | { readonly kind: "page"; readonly page: PageContent };
