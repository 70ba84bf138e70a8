import type { CellValue } from "../port";
import type { Input } from "./sheet-content";

/** The longest text that a cell holds, and the longest formula. */
export const longestText = 32_767;
export const longestFormula = 8_192;

// What Excel would take for a formula, a number, a date, a currency, an error or a truth value. Text that begins with
// a letter is safe unless it is a truth value or looks like a month with a day.
const readAsSomethingElse =
  /^[^\p{L}]|^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s\-/]*\d|^[a-z]{1,3}[$€£¥]/iu;

/** What to type so that exactly this value stands in the cell: text stays text, whatever it begins with. */
export function inputOf(value: CellValue): Input {
  if (value === null || value === "") return "";
  if (typeof value !== "string") return value;
  return readAsSomethingElse.test(value) ? `'${value}` : value;
}

/** The input that gives the cell again that shows `value` and whose formula reads `formula`. */
export function inputAgain(formula: unknown, value: CellValue): Input {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : inputOf(value);
}

export const isFormula = (input: Input | undefined): input is string =>
  typeof input === "string" && input.startsWith("=");
