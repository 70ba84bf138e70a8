import type { WorkbookState } from "../state";

/** A file as it was opened: what did not change since is written back as it was. */
export interface OpenedFile {
  /** All parts of the package, by path without a leading slash. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The workbook as read, to tell what has changed. */
  readonly baseline: WorkbookState;
  /** Charts by id: the drawing they stand in, the part that defines them and where in the drawing they are anchored. */
  readonly chartParts: ReadonlyMap<
    string,
    { readonly drawing: string; readonly part: string; readonly anchor: number }
  >;
  /** Tables by id: the part that defines them. */
  readonly tableParts: ReadonlyMap<string, string>;
}
