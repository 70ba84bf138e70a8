import type { WorkbookState } from "../state";
import type { Package } from "./package";
import type { FileStyles } from "./read-styles";

/** A file as it was opened: what did not change since is written back as it was. */
export interface OpenedFile {
  readonly package: Package;
  readonly workbookPart: string;
  readonly styles: FileStyles;
  /** The workbook as read, to tell what has changed. */
  readonly baseline: WorkbookState;
  /** Charts by id: the drawing they stand in, the part that defines them and which of the drawing's anchors holds them. */
  readonly chartParts: ReadonlyMap<
    string,
    { readonly drawing: string; readonly part: string; readonly anchor: number }
  >;
  /** Tables by id: the part that defines them. */
  readonly tableParts: ReadonlyMap<string, string>;
  /** Conditional formats by id as the file writes them; "" for one whose markup stands with another's. */
  readonly conditionalMarkup: ReadonlyMap<string, string>;
  /** Sheets and keys of cells whose formula stands in the file only by reference to another cell's. */
  readonly sharedFormulas: ReadonlyMap<string, ReadonlySet<number>>;
}
