import { dayLabel, type DaySerial } from "../../core/model/period";
import { foundText } from "../cell-text";
import { headerKey } from "../header-key";
import { issueTexts } from "../issue-texts";
import { bad, good, numberIn } from "./cell-types";
import type { CellType } from "./schema";

/** Months in one unit of a duration: a year has 12 months, 365.25 days and 365.25 / 7 weeks. */
const MONTHS_IN: readonly (readonly [RegExp, number])[] = [
  [/^(y|yrs?|years?)$/, 12],
  [/^(w|wks?|weeks?)$/, (12 * 7) / 365.25],
  [/^(d|days?|calendardays?)$/, 12 / 365.25],
];

/** A length of time in months; the header may say that its cells are weeks, days or years. */
export const duration: CellType<number> = {
  name: "months, 0 or more",
  expected: "a number of 0 or more",
  read(cell, context) {
    const reading = numberIn(cell, context, this.expected);
    if (!reading.ok) return reading;
    if (reading.value < 0) return bad(issueTexts.negative(context.header, this.expected, foundText(cell)));
    const unit = headerKey(context.addition ?? "");
    return good(reading.value * (MONTHS_IN.find(([pattern]) => pattern.test(unit))?.[1] ?? 1));
  },
};

/**
 * Months from the first to the last day, both included: whole months and the rest as a part of 30 days, to two
 * decimals. 1 January to 31 March is 3.
 */
export function monthsBetween(first: DaySerial, last: DaySerial): number {
  const [y1, m1, d1] = parts(first);
  const [y2, m2, d2] = parts((last + 1) as DaySerial);
  return Math.round(((y2 - y1) * 12 + (m2 - m1) + (d2 - d1) / 30) * 100) / 100;
}

const parts = (day: DaySerial): [number, number, number] => {
  const [year = 0, monthOfYear = 0, dayOfMonth = 0] = dayLabel(day).split("-").map(Number);
  return [year, monthOfYear, dayOfMonth];
};
