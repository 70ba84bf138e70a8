import type { ReportSheet } from "./report";
import type { CellPlace } from "./place";

/** A value in a cell, as both file and Excel give it: dates are serial numbers with a date format. */
export type CellValue = string | number | boolean | null;

/** An input cell. `error` holds `#REF!` and the like, in which case `value` is null. */
export interface RawCell {
  readonly value: CellValue;
  readonly error?: string;
  /** Excel's number format, en-US: tells a date from a number. Absent for General. */
  readonly numberFormat?: string;
}

/**
 * An input table: an Excel table, or the used cells of a sheet that has none (then its first row is the header).
 * A totals row is never among `rows`.
 */
export interface RawTable {
  /** The Excel table's name; absent for a plain range. */
  readonly name?: string;
  readonly sheet: string;
  /** Zero-based sheet position of the first header cell. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly RawCell[];
  readonly rows: readonly (readonly RawCell[])[];
  readonly hasTotalsRow: boolean;
  /** How many of `rows` a filter or the user has hidden. They count like all others. */
  readonly hiddenRowCount: number;
  /** Addresses of merged cells that touch the header row, such as `B1:C1`. */
  readonly mergedHeaders: readonly string[];
}

export interface WorkbookContents {
  /** Every table and plain range on sheets that are not ours. */
  readonly tables: readonly RawTable[];
  /** Names of all sheets in order, ours included. */
  readonly sheetNames: readonly string[];
  /** Our reports that stand in the workbook now, by role. */
  readonly reports: readonly { readonly role: string; readonly sheet: string }[];
  /** What we stored in the workbook: column mapping, chosen parameters, the last run. JSON by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** A file's name, where the host tells it. */
  readonly fileName?: string;
}

export interface Progress {
  /** "Writing Ranking", "Reading 6 tables". */
  readonly doing: string;
  /** From 0 to 1. */
  readonly done: number;
}

/** How the caller follows and stops long work. */
export interface Watch {
  progress(progress: Progress): void;
  cancelled(): boolean;
}

/** A run's results, all of which are written or none. */
export interface WorkbookChange {
  readonly sheets: readonly ReportSheet[];
  /** Roles of our sheets that no longer apply and are removed. */
  readonly remove: readonly string[];
  /** Merged into the workbook's settings; null removes a key. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The role of the sheet to show afterwards; absent: the user stays where they are. */
  readonly show?: string;
}

/** Why a write was refused or taken back. The workbook is then as it was before. */
export type RefusalReason =
  | "sheet-protected"
  | "workbook-protected"
  | "name-taken"
  | "editing-cell"
  | "sheet-deleted"
  | "cancelled"
  | "too-large"
  | "not-supported"
  | "host-error";

export interface Written {
  readonly ok: true;
  /** The written sheets' names, in order, with the role of each. */
  readonly sheets: readonly { readonly role: string; readonly sheet: string }[];
  /** What the workbook's own calculation gives for every check of the sheets, in their order. */
  readonly recalculated: readonly {
    readonly sheet: string;
    readonly check: string;
    readonly values: readonly CellValue[];
  }[];
  readonly roundTrips: number;
}

export interface Refused {
  readonly ok: false;
  readonly reason: RefusalReason;
  /** What happened, where, and what to do. */
  readonly message: string;
  readonly sheet?: string;
}

export type WriteOutcome = Written | Refused;

/** The workbook as the use cases see it. Implemented over Office.js and over an .xlsx file; one contract suite for both. */
export interface WorkbookPort {
  read(watch?: Watch): Promise<WorkbookContents>;
  write(change: WorkbookChange, watch?: Watch): Promise<WriteOutcome>;
  /** Stores settings without touching a sheet. */
  saveSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
}

/** What only an open workbook can do. */
export interface LiveWorkbook extends WorkbookPort {
  /** Shows and selects a cell. */
  goTo(place: CellPlace): Promise<void>;
  goToReport(role: string): Promise<void>;
  /** Calls back when the user edits a sheet that is not ours, in batches; returns how to stop. */
  onInputChange(changed: () => void): Promise<() => Promise<void>>;
  /** Inserts the sheets of a workbook given as .xlsx bytes (the sample) after the last sheet. */
  insertSheets(xlsx: Uint8Array): Promise<readonly string[]>;
  /** Takes back the last write of this session: our sheets as they were before it. */
  undo(): Promise<WriteOutcome>;
}
