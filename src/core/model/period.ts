/** A calendar month, counted from January of year 0, so that months subtract and compare as numbers. */
export type Month = number & { readonly __month: never };

/** The month of a year; `monthOfYear` runs from 1 (January) to 12. @throws {RangeError} outside that range. */
export function month(year: number, monthOfYear: number): Month {
  if (!Number.isInteger(year) || !Number.isInteger(monthOfYear) || monthOfYear < 1 || monthOfYear > 12) {
    throw new RangeError(`no such month: ${year}-${monthOfYear}`);
  }
  return (year * 12 + monthOfYear - 1) as Month;
}

export const addMonths = (start: Month, count: number): Month => (start + count) as Month;
export const yearOf = (m: Month): number => Math.floor(m / 12);
export const monthOfYear = (m: Month): number => (m % 12) + 1;

/** `2026-03`: sorts as text and reads the same in every locale. */
export const monthLabel = (m: Month): string => `${yearOf(m)}-${String(monthOfYear(m)).padStart(2, "0")}`;

/** A run of whole months, both ends included: a month, a quarter, a year or any budget period. */
export interface Period {
  readonly label: string;
  readonly first: Month;
  readonly last: Month;
}

/** A calendar day as Excel counts it (1900 system): 1 is 1900-01-01, 45292 is 2024-01-01. Time of day is dropped. */
export type DaySerial = number & { readonly __day: never };

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** @throws {RangeError} if the serial is not a day from 1900-03-01 to 9999-12-31, where Excel and the calendar agree. */
export function daySerial(serial: number): DaySerial {
  const day = Math.floor(serial);
  if (!(day >= 61 && day <= 2_958_465)) throw new RangeError(`not a day that Excel can show: ${serial}`);
  return day as DaySerial;
}

/** The day before the first of a month is its day 0. */
export const dayOf = (year: number, monthNumber: number, dayOfMonth: number): DaySerial =>
  daySerial((Date.UTC(year, monthNumber - 1, dayOfMonth) - EPOCH) / DAY);

export function monthOfDay(day: DaySerial): Month {
  const date = new Date(EPOCH + day * DAY);
  return month(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

export const firstDay = (m: Month): DaySerial => dayOf(yearOf(m), monthOfYear(m), 1);
export const lastDay = (m: Month): DaySerial => dayOf(yearOf(m), monthOfYear(m) + 1, 0);

/** ISO date, `2026-03-01`. */
export const dayLabel = (day: DaySerial): string => new Date(EPOCH + day * DAY).toISOString().slice(0, 10);

/** Monday to Friday between two days, both included; 0 if the end lies before the start. */
export function workingDays(from: DaySerial, to: DaySerial): number {
  let count = 0;
  const weeks = Math.max(0, Math.floor((to - from + 1) / 7));
  count += weeks * 5;
  for (let day = from + weeks * 7; day <= to; day++) {
    // Serials that 7 divides are Saturdays, so that 0 is Saturday and 1 is Sunday.
    if (day % 7 > 1) count++;
  }
  return count;
}
