import type { SpreadsheetDocument } from "../../spreadsheet/document";

export interface HostOptions {
  /** The version of `ExcelApi` to advertise, as text: "1.20" for an Excel that knows undo groups. */
  readonly excelApi?: string;
  /** Reads an .xlsx; needed for `Workbook.insertWorksheetsFromBase64`, which is refused without it. */
  readonly openWorkbook?: (xlsx: Uint8Array) => Promise<SpreadsheetDocument>;
  /** Shown as the workbook's name and in `Office.context.document.url`. */
  readonly fileName?: string;
  /** The user's language tag; the API itself always speaks en-US. */
  readonly locale?: string;
}

/** What the add-in has cost since the host was created or `resetStatistics` was called. Sizes in bytes of UTF-8. */
export interface HostStatistics {
  /** ProcessQuery requests: one for each `context.sync()` that had something to say. */
  readonly batches: number;
  /** Of these, the ones that changed the document. */
  readonly writes: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequestBytes: number;
  readonly largestResponseBytes: number;
}

/** An event as Excel pushes it to the client library: type, target id and JSON arguments. */
export interface HostEvent {
  readonly type: number;
  readonly targetId: string;
  readonly args: string;
}

/** Excel's side of the API over one document: answers batches, announces events, remembers what to undo. */
export interface ExcelHost {
  readonly document: SpreadsheetDocument;
  readonly options: HostOptions;
  readonly statistics: HostStatistics;
  resetStatistics(): void;
  /**
   * The body of one ProcessQuery, answered. Requests are answered one after the other, in the order they came.
   * `flags` are the library's; the one for `delayForCellEdit` lets a request wait until the user is done typing.
   */
  processQuery(body: string, flags?: number): Promise<string>;
  /** Events that the add-in registered for, each after the answer to the batch that caused it. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** Changes of the selection or of the settings, which the library listens to outside of batches. */
  onNotice(listener: (notice: "selection" | "settings") => void): () => void;
  /** Stores all settings, as `Office.context.document.settings.saveAsync` does. */
  saveSettings(settings: ReadonlyMap<string, string>): void;
  /** True while the user types in a cell: Excel then refuses every batch. */
  editing: boolean;
  /**
   * Steps the add-in took that can be taken back. A step is one batch that changed something, or several of one
   * `Excel.run` that kept its ranges tracked, unless the user edited in between. Edits by the user are not among them.
   */
  readonly undoable: number;
  /** Takes back the add-in's last step; false if there is none. */
  undo(): boolean;
  /** Ends the subscription to the document. */
  dispose(): void;
}
