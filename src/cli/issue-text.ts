import type { Issue } from "../workbook/issue";
import { placeLabel } from "../workbook/place";

/**
 * An issue on a line of its own, the cell first, so that it can be found and sorted:
 * `Projects!F17  Cost likely: expected a number of 0 or more, found 12,5 (text) — type 12.5 as a number.`
 */
export function issueText(issue: Issue): string {
  const place = issue.place === undefined ? issue.table : placeLabel(issue.place);
  if (issue.severity === "note") return `${place}  note: ${issue.message}`;
  return `${place}  ${issue.column ?? issue.table}: expected ${issue.expected}, found ${issue.found} — ${issue.message}`;
}

/** `3 errors, 1 note`, `no issues`. */
export function issueCounts(issues: readonly Issue[]): string {
  const errors = issues.filter((issue) => issue.severity === "error").length;
  const notes = issues.length - errors;
  const parts = [counted(errors, "error"), counted(notes, "note")].filter((part) => part !== undefined);
  return parts.length === 0 ? "no issues" : parts.join(", ");
}

const counted = (count: number, word: string): string | undefined =>
  count === 0 ? undefined : `${count} ${word}${count === 1 ? "" : "s"}`;
