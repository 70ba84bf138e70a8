import { monthOfDay, yearOf } from "../../core/model/period";
import { cleanText, foundText, isDateFormat } from "../cell-text";
import { daysInText, monthInText, periodInText } from "../date-text";
import { issueTexts } from "../issue-texts";
import type { RawCell } from "../port";
import { bad, dayIn, good, numberIn } from "./cell-types";
import type { CellType } from "./schema";

/** A year by the calendar, or counted from the first one of the project. */
export interface FlowYear {
  readonly kind: "calendar" | "counted";
  readonly year: number;
}

const CALENDAR = { first: 1900, last: 2199 };
/** Longer than anyone plans, and short enough that no calendar year is taken for a count. */
const MOST_YEARS = 100;

export const flowYear: CellType<FlowYear> = {
  name: "year",
  expected: "a year such as 2027, or a number of years such as 0",
  read(cell, { header }) {
    const year = yearIn(cell);
    if (year !== undefined) return good(year);
    const found = foundText(cell);
    if (typeof cell.value !== "string") return bad(issueTexts.notADate(header, this.expected, found));
    const days = daysInText(cell.value).map((day) => yearOf(monthOfDay(day)));
    const ofMonth = monthInText(cell.value);
    const [meant] = [...days, ...(ofMonth === undefined ? [] : [yearOf(ofMonth)])];
    return bad(issueTexts.notADate(header, this.expected, found, meant === undefined ? undefined : String(meant)));
  },
};

/** The year in a cell, or in the header of a column of amounts. */
export function yearIn({ value, numberFormat, error }: RawCell): FlowYear | undefined {
  if (error !== undefined) return undefined;
  if (typeof value === "string") return yearInText(value);
  if (typeof value !== "number") return undefined;
  if (isDateFormat(numberFormat) || !isYear(value)) {
    const day = dayIn({ value, ...(numberFormat === undefined ? {} : { numberFormat }) });
    return day === undefined ? undefined : { kind: "calendar", year: yearOf(monthOfDay(day)) };
  }
  return yearOfNumber(value);
}

const isYear = (value: number): boolean =>
  Number.isInteger(value) &&
  ((value >= 0 && value <= MOST_YEARS) || (value >= CALENDAR.first && value <= CALENDAR.last));

const yearOfNumber = (value: number): FlowYear | undefined =>
  isYear(value) ? { kind: value <= MOST_YEARS ? "counted" : "calendar", year: value + 0 } : undefined;

function yearInText(text: string): FlowYear | undefined {
  const clean = cleanText(text);
  const counted = /^(?:(?:year|yr|y|t|period)\s*=?\s*)?(\d{1,3})$/i.exec(clean);
  if (counted) return yearOfNumber(Number(counted[1]));
  const fiscal = /^(?:CY|FY|year|yr)\s*(\d{4})$/i.exec(clean);
  const digits = fiscal?.[1] ?? (/^\d{4}$/.test(clean) ? clean : undefined);
  if (digits !== undefined) return yearOfNumber(Number(digits));
  const period = periodInText(clean);
  if (period === undefined || period.last - period.first !== 11) return undefined;
  return yearOfNumber(yearOf(period.first));
}

/** Beyond this Excel shows no more whole units, and sums of flows would lose them. */
const LARGEST = 1e15;

/** Money that comes in, positive, or goes out, negative. */
export const amount: CellType<number> = {
  name: "money, negative where it goes out",
  expected: "an amount, negative where money goes out",
  read(cell, context) {
    const reading = numberIn(cell, context, this.expected);
    if (!reading.ok || Math.abs(reading.value) <= LARGEST) return reading;
    return bad(issueTexts.outOfRange(context.header, this.expected, foundText(cell)));
  },
};
