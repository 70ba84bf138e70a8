import { DocumentRefusal } from "./document";
import type { Value } from "./document";
import { isErrorText } from "./formula/error-values";
import { cellTextLimit, formulaLimit } from "./refusal";

/** What an input makes of a cell; `numberFormat` is what Excel gives a cell that has none, as for 12 % or a date. */
export interface Content {
  readonly value: Value;
  readonly formula?: string;
  readonly quoted?: boolean;
  readonly numberFormat?: string;
}

/**
 * What Excel makes of an input, typed or set through a program: "=…" is a formula, "'…" is text as it stands, a text
 * that reads as a number, percentage, date, truth value or error is that.
 *
 * @param numberFormat  The cell's own; in a cell of format "@" everything but a formula set by a program is text.
 * @throws {DocumentRefusal} if the text or the formula is longer than Excel allows.
 */
export function readInput(input: string | number | boolean | null, numberFormat: string | undefined): Content {
  if (input === null || input === "") return { value: null };
  if (typeof input === "number") {
    if (!Number.isFinite(input)) throw new DocumentRefusal("InvalidArgument", "A cell cannot hold an infinite number.");
    return { value: input };
  }
  if (typeof input === "boolean") return { value: input };
  if (input.startsWith("'")) return { value: checkedText(input.slice(1)), quoted: true };
  if (input.startsWith("=") && input.length > 1) {
    if (input.length > formulaLimit) {
      throw new DocumentRefusal("InvalidArgument", `A formula can have ${formulaLimit} characters.`);
    }
    return { value: null, formula: input };
  }
  checkedText(input);
  if (numberFormat === "@") return { value: input };
  return readNumber(input.trim()) ?? readWord(input) ?? { value: input };
}

function checkedText(text: string): string {
  if (text.length <= cellTextLimit) return text;
  throw new DocumentRefusal("InvalidArgument", `A cell can hold 32,767 characters, not ${text.length}.`);
}

function readWord(text: string): Content | undefined {
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  return isErrorText(upper) ? { value: { error: upper } } : undefined;
}

function readNumber(text: string): Content | undefined {
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? { value } : undefined;
  }
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    return { value: Number(text.replaceAll(",", "")), numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  }
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))\s?%$/.exec(text);
  if (percent) {
    const digits = percent[1] as string;
    // Divided as a decimal, so that 7 % is 0.07 and not 0.07000000000000001.
    return { value: Number(`${digits}e-2`), numberFormat: digits.includes(".") ? "0.00%" : "0%" };
  }
  return readDate(text);
}

function readDate(text: string): Content | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]].map(Number)
    : slashed
      ? [slashed[3], slashed[1], slashed[2]].map(Number)
      : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const serial = dateSerial(year, month, day);
  return serial === undefined ? undefined : { value: serial, numberFormat: iso ? "yyyy-mm-dd" : "m/d/yyyy" };
}

/** Excel's serial number of a day from 1900-03-01 on; undefined if there is no such day. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = time / 86_400_000 + 25_569;
  return serial >= 61 && year <= 9999 ? serial : undefined;
}
