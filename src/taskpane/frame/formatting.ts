import type { Month } from "../../core/model/period";
import { monthOfYear, yearOf } from "../../core/model/period";

/** Numbers and months as the user's culture writes them. Amounts carry the tables' own unit. */
export interface Formatting {
  /** With thousands separated and a real minus sign. */
  number(amount: number, decimals?: number): string;
  /** Like `number`, always signed: "+12", "−40", "0". */
  signed(amount: number, decimals?: number): string;
  percent(share: number, decimals?: number): string;
  /** "£12.5m" or "12.5 k€", as the unit begins; without a unit only the number. Up to three digits that matter. */
  money(amount: number, unit?: string): string;
  month(month: Month): string;
  /** "1 project", "40 projects". */
  count(amount: number, one: string, many: string): string;
}

export function formattingFor(culture: string): Formatting {
  const known = Intl.NumberFormat.supportedLocalesOf([culture])[0] ?? "en-GB";
  const months = new Intl.DateTimeFormat(known, { month: "short", year: "numeric", timeZone: "UTC" });
  const number = (amount: number, decimals = 0): string =>
    new Intl.NumberFormat(known, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
      // Rounded first, so that nothing reads as minus zero.
      .format(Number(amount.toFixed(decimals)) || 0)
      .replace("-", "−");
  return {
    number,
    signed: (amount, decimals = 0) => {
      const rounded = Number(amount.toFixed(decimals));
      return rounded > 0 ? `+${number(amount, decimals)}` : number(amount, decimals);
    },
    percent: (share, decimals = 0) => `${number(share * 100, decimals)} %`,
    money: (amount, unit) => {
      const size = Math.abs(amount);
      const decimals = size === 0 || size >= 100 ? 0 : size >= 10 ? 1 : 2;
      const symbolFirst = /^([£$€¥])(.*)$/.exec(unit ?? "");
      if (symbolFirst) return `${amount < 0 ? "−" : ""}${symbolFirst[1]}${number(size, decimals)}${symbolFirst[2]}`;
      return unit ? `${number(amount, decimals)} ${unit}` : number(amount, decimals);
    },
    month: (m) => months.format(Date.UTC(yearOf(m), monthOfYear(m) - 1, 1)),
    count: (amount, one, many) => `${number(amount)} ${amount === 1 ? one : many}`,
  };
}

/** The fewest decimals from 2 to 4 at which scores that differ also read differently. */
export function decidingDecimals(scores: readonly number[]): number {
  const distinct = [...new Set(scores)];
  for (const decimals of [2, 3]) {
    if (new Set(distinct.map((score) => score.toFixed(decimals))).size === distinct.length) return decimals;
  }
  return 4;
}
