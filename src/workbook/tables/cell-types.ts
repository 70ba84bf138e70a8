import { dayLabel, daySerial, type DaySerial, monthLabel, monthOfDay, type Month } from "../../core/model/period";
import { foundText, isDateFormat, textOf } from "../cell-text";
import { daysInText, monthInText, shortMonthInText } from "../date-text";
import { headerKey } from "../header-key";
import type { Fault } from "../fault";
import { issueTexts } from "../issue-texts";
import { nearMiss } from "../near-miss";
import { plain, readNumberText } from "../number-text";
import type { RawCell } from "../port";
import type { CellReading, CellType, ColumnContext } from "./schema";

export const good = <T>(value: T): CellReading<T> => ({ ok: true, value });
export const bad = (fault: Fault): { readonly ok: false; readonly fault: Fault } => ({ ok: false, fault });

/** Any text; numbers are taken as they show. */
export const text: CellType<string> = {
  name: "text",
  expected: "a text",
  read: (cell) => good(textOf(cell)),
};

/** A text that tells rows apart, without regard to case and outer spaces. Whether it does is checked over all rows. */
export const identifier: CellType<string> = {
  ...text,
  name: "text, once in the table",
  expected: "a text that no other row has",
};

/** The ID or name of a row elsewhere. Whether it is there is checked when both tables are read. */
export const reference = (target: string): CellType<string> => ({
  ...text,
  name: `reference to ${target}`,
  expected: `an ID or a name from ${target}`,
});

interface Range {
  readonly low?: number;
  readonly high?: number;
}

const rangeText = ({ low, high }: Range): string =>
  low === undefined
    ? high === undefined
      ? "a number"
      : `a number of at most ${high}`
    : high === undefined
      ? `a number of ${low} or more`
      : `a number from ${low} to ${high}`;

/** A number cell, or what is wrong with it; ranges are the caller's. */
export function numberIn(cell: RawCell, context: ColumnContext, expected: string): CellReading<number> {
  const { value } = cell;
  const { header } = context;
  const found = foundText(cell);
  if (typeof value === "number" && Number.isFinite(value)) {
    return isDateFormat(cell.numberFormat) ? bad(issueTexts.dateForNumber(header, expected, found)) : good(value);
  }
  if (typeof value !== "string") return bad(issueTexts.textForNumber(header, expected, found));
  const meaning = readNumberText(value, context.unit?.scale);
  switch (meaning.kind) {
    case "decimal-comma":
      return bad(issueTexts.decimalComma(header, expected, found, meaning.suggestion ?? ""));
    case "number":
    case "percent":
    case "ambiguous":
      return bad(issueTexts.textForNumber(header, expected, found, meaning.suggestion));
    case "absent":
    case "other":
      return bad(issueTexts.wordForNumber(header, expected, found, context.mayBeBlank));
  }
}

export function number(range: Range = {}, name = "number"): CellType<number> {
  const expected = rangeText(range);
  return {
    name,
    expected,
    read(cell, context) {
      const reading = numberIn(cell, context, expected);
      return reading.ok ? within(reading.value, range, cell, context, expected) : reading;
    },
  };
}

/** A count or a place in an order. */
export function wholeNumber(low: number): CellType<number> {
  const expected = `a whole number of ${low} or more`;
  return {
    name: `whole number, ${low} or more`,
    expected,
    read(cell, context) {
      const reading = numberIn(cell, context, expected);
      return !reading.ok || (Number.isInteger(reading.value) && reading.value >= low)
        ? reading
        : bad(issueTexts.outOfRange(context.header, expected, foundText(cell)));
    },
  };
}

function within(
  amount: number,
  range: Range,
  cell: RawCell,
  { header }: ColumnContext,
  expected: string,
): CellReading<number> {
  const { low = -Infinity, high = Infinity } = range;
  if (amount >= low && amount <= high) return good(amount);
  const found = foundText(cell);
  return amount < 0 && low === 0 && high === Infinity
    ? bad(issueTexts.negative(header, expected, found))
    : bad(issueTexts.outOfRange(header, expected, found));
}

/** An amount in the portfolio's unit of money, 0 or more. */
export const money = number({ low: 0 }, "money, 0 or more");

/** A share from 0 to 1, typed as 0.4 or as 40 %. A plain 40 is never taken for 40 %. */
export const percent: CellType<number> = {
  name: "share from 0 to 1, or a percentage",
  expected: "a number from 0 to 1, or a percentage",
  read(cell, context) {
    const reading = numberIn(cell, context, this.expected);
    if (!reading.ok || (reading.value >= 0 && reading.value <= 1)) return reading;
    const suggestion =
      reading.value > 1 && reading.value <= 100
        ? `${plain(reading.value / 100)} or ${plain(reading.value)} %`
        : undefined;
    return bad(issueTexts.outOfRange(context.header, this.expected, foundText(cell), suggestion));
  },
};

/** A part of a score that is added or, if negative, taken away: 0.05 or 5 %. A plain 5 is never taken for 5 %. */
export const signedShare: CellType<number> = {
  name: "share from -1 to 1, or a percentage",
  expected: "a number from -1 to 1, or a percentage",
  read(cell, context) {
    const reading = numberIn(cell, context, this.expected);
    if (!reading.ok || Math.abs(reading.value) <= 1) return reading;
    const suggestion =
      Math.abs(reading.value) <= 100 ? `${plain(reading.value / 100)} or ${plain(reading.value)} %` : undefined;
    return bad(issueTexts.outOfRange(context.header, this.expected, foundText(cell), suggestion));
  },
};

/** Days that can be meant by a number without a date format: 1990 to 2099. 2026 is a year and 20260331 neither. */
const PLAUSIBLE_DAYS = { first: 32_874, last: 73_050 };

export const date: CellType<DaySerial> = {
  name: "date",
  expected: "a date",
  read(cell, { header }) {
    const { value } = cell;
    const found = foundText(cell);
    if (typeof value === "string") {
      const days = daysInText(value);
      if (days.length > 0) {
        return bad(issueTexts.dateAsText(header, this.expected, found, days.map(dayLabel).join(" or ")));
      }
      const asMonth = monthInText(value) ?? shortMonthInText(value);
      return bad(
        issueTexts.notADate(
          header,
          this.expected,
          found,
          asMonth === undefined ? undefined : `${monthLabel(asMonth)}-01`,
        ),
      );
    }
    const day = dayIn(cell);
    return day === undefined ? bad(issueTexts.notADate(header, this.expected, found)) : good(day);
  },
};

/** The day of a number cell, if it holds one. */
export function dayIn(cell: RawCell): DaySerial | undefined {
  const { value } = cell;
  if (typeof value !== "number") return undefined;
  const { first, last } = isDateFormat(cell.numberFormat) ? { first: 61, last: 2_958_465 } : PLAUSIBLE_DAYS;
  return value >= first && value < last + 1 ? daySerial(value) : undefined;
}

/** A date, of which the month counts, or a text that can mean only one month ("2026-03", "Mar 2026"). */
export const month: CellType<Month> = {
  name: "month",
  expected: "a month, as a date or as 2026-03",
  read(cell, { header }) {
    const found = foundText(cell);
    const day = dayIn(cell);
    if (day !== undefined) return good(monthOfDay(day));
    if (typeof cell.value !== "string") return bad(issueTexts.notADate(header, this.expected, found));
    const named = monthInText(cell.value);
    if (named !== undefined) return good(named);
    const short = shortMonthInText(cell.value);
    if (short !== undefined) return bad(issueTexts.dateAsText(header, this.expected, found, monthLabel(short)));
    const days = daysInText(cell.value);
    return days.length > 0
      ? bad(issueTexts.dateAsText(header, this.expected, found, days.map(dayLabel).join(" or ")))
      : bad(issueTexts.notADate(header, this.expected, found));
  },
};

/** One of a few words; each has others that mean the same. Case, spaces and punctuation do not count. */
export function choice<T extends string>(options: Readonly<Record<T, readonly string[]>>): CellType<T> {
  const choices = Object.keys(options) as T[];
  const meanings = new Map<string, T>();
  for (const option of choices) {
    for (const word of [option, ...options[option]]) meanings.set(headerKey(word), option);
  }
  return {
    name: choices.join(", "),
    expected: choices.join(", "),
    read(cell, { header }) {
      const word = textOf(cell);
      const meaning = meanings.get(headerKey(word));
      if (meaning !== undefined) return good(meaning);
      const near = nearMiss(word, choices) ?? meanings.get(headerKey(nearMiss(word, meanings.keys()) ?? ""));
      return bad(issueTexts.notAChoice(header, choices, foundText(cell), near));
    },
  };
}
