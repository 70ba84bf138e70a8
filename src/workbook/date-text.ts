import { dayLabel, dayOf, type DaySerial, month, type Month, type Period, monthLabel } from "../core/model/period";
import { cleanText } from "./cell-text";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS = "january february march april may june july august september october november december".split(" ");

/** 1 to 12 for an English month's name or its abbreviation, undefined for anything else. */
function monthNumber(word: string): number | undefined {
  const lower = word.toLowerCase().replace(/\.$/, "");
  const index = LONG_MONTHS.indexOf(lower);
  const short = lower === "sept" ? 8 : MONTHS.indexOf(lower);
  return index >= 0 ? index + 1 : short >= 0 ? short + 1 : undefined;
}

function existingDay(year: number, monthOfYear: number, day: number): DaySerial | undefined {
  if (year < 1901 || year > 9999 || monthOfYear < 1 || monthOfYear > 12 || day < 1 || day > 31) return undefined;
  const serial = dayOf(year, monthOfYear, day);
  return dayLabel(serial).endsWith(`-${String(day).padStart(2, "0")}`) ? serial : undefined;
}

/**
 * The days a text may mean: one, two where day and month could be swapped ("03/04/2026"), none if it is no date.
 * For suggestions only: a date as text counts as an issue however clear it is.
 */
export function daysInText(text: string): readonly DaySerial[] {
  const t = cleanText(text)
    .replace(/^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\.?,?\s+/i, "")
    .replace(/[T ]\d{1,2}:\d{2}.*$/, "");
  const known = (days: (DaySerial | undefined)[]): DaySerial[] => [...new Set(days)].filter((day) => day !== undefined);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(t);
  if (iso) return known([existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))]);
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(t);
  if (numeric) {
    const [a, b, year] = [Number(numeric[1]), Number(numeric[2]), fullYear(numeric[3] ?? "")];
    return known([existingDay(year, b, a), existingDay(year, a, b)]);
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[-\s]+(?:of\s+)?(\p{L}+)\.?[-,\s]+(\d{2}|\d{4})$/iu.exec(t);
  if (dayFirst) {
    return known([existingDay(fullYear(dayFirst[3] ?? ""), monthNumber(dayFirst[2] ?? "") ?? 0, Number(dayFirst[1]))]);
  }
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(t);
  if (monthFirst) {
    return known([existingDay(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? "") ?? 0, Number(monthFirst[2]))]);
  }
  return [];
}

/** Two digits as Excel reads them: 00 to 29 are this century. */
const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

/** The month of a text that can mean only one: "2026-03", "2026/03", "03/2026", "Mar 2026", "2026 March". */
export function monthInText(text: string): Month | undefined {
  const t = cleanText(text);
  const yearFirst = /^(\d{4})[-/.\s](\d{1,2})$/.exec(t) ?? /^(\d{4})[-/.\s]?M(\d{1,2})$/i.exec(t);
  if (yearFirst) return existingMonth(Number(yearFirst[1]), Number(yearFirst[2]));
  const yearLast = /^(\d{1,2})[-/.](\d{4})$/.exec(t);
  if (yearLast) return existingMonth(Number(yearLast[2]), Number(yearLast[1]));
  const named = /^(\p{L}+)\.?[-/,\s]*(\d{4})$/u.exec(t);
  if (named) return existingMonth(Number(named[2]), monthNumber(named[1] ?? "") ?? 0);
  const namedLast = /^(\d{4})[-/,\s]*(\p{L}+)\.?$/u.exec(t);
  if (namedLast) return existingMonth(Number(namedLast[1]), monthNumber(namedLast[2] ?? "") ?? 0);
  return undefined;
}

/**
 * The month of a "Mar-26", which in a cell may be the 26th of March. In a header it is a month: Excel turns the date
 * over a column of a table into text of just this form.
 */
export function shortMonthInText(text: string): Month | undefined {
  const match = /^(\p{L}+)\.?[-/\s]*'?(\d{2})$/u.exec(cleanText(text));
  return match ? existingMonth(fullYear(match[2] ?? ""), monthNumber(match[1] ?? "") ?? 0) : undefined;
}

const existingMonth = (year: number, monthOfYear: number): Month | undefined =>
  year >= 1901 && year <= 9999 && monthOfYear >= 1 && monthOfYear <= 12 ? month(year, monthOfYear) : undefined;

const span = (label: string, first: Month, months: number): Period => ({
  label,
  first,
  last: (first + months - 1) as Month,
});

/**
 * A budget period: a month, a quarter ("2026-Q1", "Q1 2026"), a half ("2026-H1", "H1 2026"), a year ("2026") or a
 * fiscal year from April to March ("FY2026/27", "2026/27"). "2011/12" alone may be December and is refused.
 */
export function periodInText(text: string): Period | undefined {
  const t = cleanText(text);
  const year = /^(?:CY\s*)?(\d{4})$/i.exec(t);
  if (year) return yearPeriod(Number(year[1]), t);
  const part = /^(?:CY\s*)?(\d{4})[-/\s]*([QH])\s*([1-4])$/i.exec(t);
  const partFirst = /^([QH])\s*([1-4])[-/,\s]*(?:CY\s*)?(\d{4})$/i.exec(t);
  if (part) return partOfYear(t, Number(part[1]), part[2] ?? "", Number(part[3]));
  if (partFirst) return partOfYear(t, Number(partFirst[3]), partFirst[1] ?? "", Number(partFirst[2]));
  const fiscal = /^(?:(FY|fiscal year|financial year)\s*)?(\d{2}|\d{4})\s*[/–-]\s*(\d{2}|\d{4})$/i.exec(t);
  if (fiscal) {
    const first = fullYear(fiscal[2] ?? "");
    const follows = Number(fiscal[3]) % 100 === (first + 1) % 100;
    const isMonth = (fiscal[3] ?? "").length === 2 && Number(fiscal[3]) <= 12;
    const certain = fiscal[1] !== undefined || (/[/–]/.test(t) && !isMonth && (fiscal[2] ?? "").length === 4);
    if (follows && certain && existingMonth(first, 4) !== undefined) return span(t, month(first, 4), 12);
  }
  if (/^\d{4}\/\d{1,2}$/.test(t) && Number(t.slice(5)) === (Number(t.slice(2, 4)) + 1) % 100) return undefined;
  const single = monthInText(t);
  return single === undefined ? undefined : span(monthLabel(single), single, 1);
}

export const monthPeriod = (m: Month): Period => span(monthLabel(m), m, 1);

export const yearPeriod = (year: number, label = String(year)): Period | undefined =>
  existingMonth(year, 1) === undefined ? undefined : span(label, month(year, 1), 12);

function partOfYear(label: string, year: number, kind: string, index: number): Period | undefined {
  const months = kind.toUpperCase() === "Q" ? 3 : 6;
  if (index * months > 12 || existingMonth(year, 1) === undefined) return undefined;
  return span(label, month(year, (index - 1) * months + 1), months);
}
