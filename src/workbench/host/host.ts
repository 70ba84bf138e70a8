import type { SpreadsheetDocument } from "../../spreadsheet/document";

/** What the host tells an add-in about Office's look. Colours are "#RRGGBB". */
export type ThemeName = "light" | "dark" | "highContrast";

export interface HostOptions {
  /** Reads an .xlsx; needed for `Workbook.insertWorksheetsFromBase64`, which is refused without it. */
  readonly openWorkbook?: (xlsx: Uint8Array) => Promise<SpreadsheetDocument>;
  /** Shown as the workbook's name and in `Office.context.document.url`. */
  readonly fileName?: string;
  readonly theme?: ThemeName;
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
  /** The body of one ProcessQuery, answered. Requests are answered one after the other, in the order they came. */
  processQuery(body: string, undoGroup?: string): Promise<string>;
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** True while the user types in a cell: Excel then refuses every batch. */
  editing: boolean;
  /** Steps an add-in took that can be taken back, the last one last. Edits by the user are not among them. */
  readonly undoable: number;
  /** Takes back the add-in's last step; false if there is none. */
  undo(): boolean;
  /** Ends the subscription to the document. */
  dispose(): void;
}
