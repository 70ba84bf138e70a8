import type { IssueCode } from "../issue";

/** What each kind of issue means, for the documentation. */
export const issueSentences: Readonly<Record<IssueCode, string>> = {
  "table-missing": "A needed table is not there, or one that was chosen by hand is gone.",
  "table-empty": "A table has a header and no rows; a note for optional tables.",
  "table-duplicate": "Several tables could be the same one, and neither names nor headers tell which.",
  "column-missing": "A needed column is not there; a similar header is named.",
  "column-near-miss":
    "A header feeds nothing but is one slip away from an optional column that is not there; a note where the column is only shown.",
  "column-duplicate": "Two columns could feed the same one; a note where the column is only shown.",
  "header-merged": "Header cells are merged, so that columns have no name of their own.",
  blank: "A needed cell is empty.",
  "not-a-number": "Text, a date or a truth value stands where a number belongs.",
  "decimal-comma": "A number is written as text with a decimal comma.",
  "out-of-range": "A number or date is outside what its column or scale allows.",
  negative: "A number is below 0 where that makes no sense, such as hours or cost.",
  "not-a-date": "What stands in a date, month or period column is none.",
  "date-as-text": "A date is written as text.",
  "not-a-choice": "A word is none of those that the column knows, or a scale, a target or level texts cannot be read.",
  "unknown-level": "A rating is none of the criterion's level texts.",
  "formula-error": "A cell shows an error value such as #REF!.",
  "duplicate-id": "An ID or name stands in two rows; the later one is reported.",
  "unknown-reference":
    "A project, person, parent or source column is named that is not there; a note for a role that looks misspelt.",
  "circular-parent": "A criterion is, over its parents, its own parent.",
  "estimate-order": "Low, likely and high fall instead of rising.",
  "weights-zero": "All criteria with the same parent weigh 0.",
  "weights-equal": "Note: no criterion has a weight, so that all weigh the same.",
  "period-overlap": "Two budget periods of one type share a month; the later row is reported.",
  "reason-missing": "A project is forced in or out without a reason.",
  "too-many-rows": "A table has more rows than are read.",
  "unit-mismatch": "Headers name different units of money.",
  "rows-hidden": "Note: hidden and filtered rows count.",
  "totals-row": "Note: a totals row is left out.",
  "rows-left-out": "Note: rows are left out, such as rejected demand.",
  "method-needs": "The chosen method of weighting or scoring cannot use what stands in a cell, or lacks what should.",
};
