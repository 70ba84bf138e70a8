import type { Refused, RefusalReason } from "../workbook/port";

/** What Excel's error codes mean to a user, and what to do about them. The one place that translates them. */
const meanings: Readonly<Record<string, { readonly reason: RefusalReason; readonly message: string }>> = {
  InvalidOperationInCellEditMode: {
    reason: "editing-cell",
    message: "A cell is being edited. Press Enter or Esc in it and try again.",
  },
  AccessDenied: {
    reason: "sheet-protected",
    message: "A sheet is protected. Unprotect it under Review, Unprotect Sheet, and try again.",
  },
  ItemNotFound: {
    reason: "sheet-deleted",
    message: "A sheet, table or chart was deleted or renamed meanwhile. Run again.",
  },
  ItemAlreadyExists: {
    reason: "name-taken",
    message: "A sheet or table of the same name was added meanwhile. Rename it or run again.",
  },
  RequestPayloadSizeLimitExceeded: {
    reason: "too-large",
    message: "The results are larger than Excel takes at once. Use fewer projects or criteria.",
  },
  ResponsePayloadSizeLimitExceeded: {
    reason: "too-large",
    message: "The tables are larger than Excel gives at once. Use fewer rows or columns.",
  },
  RangeExceedsLimit: {
    reason: "too-large",
    message: "A table has more cells than Excel gives at once. Use fewer rows or columns.",
  },
  ApiNotFound: { reason: "not-supported", message: "This version of Excel lacks a needed function. Update Excel." },
  NotImplemented: { reason: "not-supported", message: "This version of Excel lacks a needed function. Update Excel." },
  UnsupportedOperation: {
    reason: "not-supported",
    message:
      "Excel does not allow this here, for example in a shared or read-only workbook. Save a copy and try again.",
  },
};

/** Excel's code of an error, where it is one of Excel's. */
export function codeOf(trouble: unknown): string | undefined {
  return trouble instanceof Error && "code" in trouble && typeof trouble.code === "string" ? trouble.code : undefined;
}

/**
 * An error of Excel's as a refusal. What is not one is a defect and thrown on.
 *
 * @param after  What became of the workbook: "The workbook is as it was."
 */
export function refusedBy(trouble: unknown, after: string, sheet?: string): Refused {
  const code = codeOf(trouble);
  if (code === undefined) throw trouble;
  const meaning = meanings[code];
  const where = sheet === undefined ? "" : ` (sheet ${sheet})`;
  return {
    ok: false,
    reason: meaning?.reason ?? "host-error",
    message: meaning
      ? `${meaning.message}${meaning.reason === "not-supported" ? ` (${messageOf(trouble)})` : ""} ${after}`
      : `Excel reports ${code}${where}: ${messageOf(trouble)} ${after}`,
    ...(sheet === undefined ? {} : { sheet }),
  };
}

const messageOf = (trouble: unknown): string => (trouble instanceof Error ? trouble.message : String(trouble));

/** Reading failed; says what to do, as a refusal of a write does. */
export class ReadingRefused extends Error {
  override readonly name = "ReadingRefused";
  constructor(readonly refused: Refused) {
    super(refused.message);
  }
}
