import { dayLabel, daySerial } from "../core/model/period";
import type { RawCell } from "./port";

/** Spaces that do not break or have no width come with text pasted from the web; they count as none at the ends. */
const ODD_SPACES = /[\u00A0\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF\u200C\u200D]/g;

/** Text that is clean as it stands: visible ASCII with single spaces between. Most cells are, and need no more work. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/** A cell's text without odd or outer spaces; inner spaces and line breaks become one space each. */
export const cleanText = (text: string): string =>
  CLEAN.test(text) ? text : text.replace(ODD_SPACES, " ").replace(/\s+/g, " ").trim();

/** What two names have in common if they name the same thing: no outer or doubled spaces, no case. */
export const nameKey = (text: string): string =>
  CLEAN.test(text) ? text.toLowerCase() : cleanText(text).normalize("NFC").toLowerCase();

/** Empty, or text of spaces only, or a formula that gives "". */
export const isBlank = (cell: RawCell | undefined): boolean =>
  cell === undefined ||
  (cell.error === undefined &&
    (cell.value === null || (typeof cell.value === "string" && cleanText(cell.value) === "")));

/** A cell's value as a name: numbers as Excel would show them under General. */
export const textOf = (cell: RawCell): string =>
  typeof cell.value === "string" ? cleanText(cell.value) : cell.value === null ? "" : String(cell.value).toUpperCase();

/** Whether a number format shows a day or a time: then the number is no number to the reader. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const cached = dateFormats.get(format);
  if (cached !== undefined) return cached;
  const letters = format
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .replace(/General|E[+-]/gi, "");
  const answer = /[dmyhs]/i.test(letters);
  dateFormats.set(format, answer);
  return answer;
}
const dateFormats = new Map<string, boolean>();

/** What stands in a cell, for a reader: `blank`, `#REF!`, `12,5 (text)`, `2026-03-31 (date)`, `-5`. */
export function foundText(cell: RawCell | undefined): string {
  if (cell === undefined || isBlank(cell)) return "blank";
  if (cell.error !== undefined) return cell.error;
  const { value } = cell;
  if (typeof value === "string") return `${shortened(cleanText(value))} (text)`;
  if (typeof value === "boolean") return `${value ? "TRUE" : "FALSE"} (true or false)`;
  if (typeof value === "number" && isDateFormat(cell.numberFormat)) return `${dateText(value)} (date)`;
  return String(value);
}

function dateText(serial: number): string {
  return serial >= 61 && serial < 2_958_466 ? dayLabel(daySerial(serial)) : String(serial);
}

/** Long texts are cut, so that an issue stays readable. */
const shortened = (text: string): string => ([...text].length > 60 ? `${[...text].slice(0, 59).join("")}…` : text);
