import type { CellPlace } from "./place";

/** What can be wrong with a workbook. Each has a sentence in the docs and a test that puts it into a cell. */
export type IssueCode =
  | "table-missing"
  | "table-empty"
  | "table-duplicate"
  | "column-missing"
  | "column-near-miss"
  | "column-duplicate"
  | "header-merged"
  | "blank"
  | "not-a-number"
  | "decimal-comma"
  | "out-of-range"
  | "negative"
  | "not-a-date"
  | "date-as-text"
  | "not-a-choice"
  | "unknown-level"
  | "formula-error"
  | "duplicate-id"
  | "unknown-reference"
  | "circular-parent"
  | "estimate-order"
  | "weights-zero"
  | "weights-equal"
  | "period-overlap"
  | "reason-missing"
  | "same-criterion"
  | "not-siblings"
  | "judged-twice"
  | "judgements-contradict"
  | "influence-differs"
  | "no-figure"
  | "too-many-rows"
  | "rows-hidden"
  | "totals-row"
  | "rows-left-out"
  | "rows-added"
  | "cells-left-out"
  | "column-wins"
  | "unit-mismatch"
  | "method-needs";

/**
 * A thing about the user's cells that the user can mend or should know.
 * `error` stops the run; `note` does not (hidden rows count, a totals row is left out): it says what was done.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: "error" | "note";
  /** The table's role: "Projects", "Risks" … */
  readonly table: string;
  /** Absent only where no cell exists, as for a missing table. */
  readonly place?: CellPlace;
  /** The header of the column, as it stands in the workbook. */
  readonly column?: string;
  /** What should stand there: "a number of 0 or more". */
  readonly expected: string;
  /** What does: "12,5 (text)". */
  readonly found: string;
  /** A near miss or the value that was probably meant: "Cost likely", "12.5". */
  readonly suggestion?: string;
  /** One sentence with what to do, without the cell's address: "Cost likely is text with a decimal comma; type 12.5 as a number." */
  readonly message: string;
}

/** Every row, or every issue: never the rows that happened to be fine. Notes come with both. */
export type Reading<Row> =
  | { readonly ok: true; readonly rows: readonly Row[]; readonly notes: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
