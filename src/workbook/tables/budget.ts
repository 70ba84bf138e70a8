import { monthOfDay, type Period } from "../../core/model/period";
import { foundText, isDateFormat } from "../cell-text";
import { monthPeriod, periodInText, yearPeriod } from "../date-text";
import { issueTexts } from "../issue-texts";
import { bad, dayIn, good, money, text } from "./cell-types";
import { needed, optional, type CellType, type TableSchema } from "./schema";

const period: CellType<Period> = {
  name: "month, quarter, half-year, year or fiscal year",
  expected: "a period such as 2026-03, 2026-Q1, 2026 or FY2026/27",
  read(cell, { header }) {
    const found = foundText(cell);
    const refuse = (suggestion?: string) => bad(issueTexts.notADate(header, this.expected, found, suggestion));
    const { value } = cell;
    if (typeof value === "number") {
      const year = !isDateFormat(cell.numberFormat) && Number.isInteger(value) && value >= 1990 && value <= 2199;
      if (year) return good(yearPeriod(value) as Period);
      const day = dayIn(cell);
      return day === undefined ? refuse() : good(monthPeriod(monthOfDay(day)));
    }
    if (typeof value !== "string") return refuse();
    const period = periodInText(value);
    if (period !== undefined) return good(period);
    const fiscal = /^(?:FY\s*)?(\d{4})(?:\/(\d{2}))?$/i.exec(value.trim());
    if (!fiscal) return refuse();
    const year = Number(fiscal[1]);
    const asFiscal = `FY${year}/${String((year + 1) % 100).padStart(2, "0")}`;
    return refuse(fiscal[2] === undefined ? `${year} or ${asFiscal}` : `${year}-${fiscal[2]} or ${asFiscal}`);
  },
};

/** What may be spent when: one period a row. Without this table nothing is cut off. */
export const budgetTable = {
  role: "Budget",
  description: "What may be spent when: one period, and type of money, a row. Without it no budget line is drawn.",
  synonyms: [
    "Budgets",
    "Budget by period",
    "Annual budget",
    "Funding",
    "Funding envelope",
    "Funds",
    "Portfolio budget",
    "Budget lines",
    "Available budget",
  ],
  need: "optional",
  rowLimit: 2_000,
  columns: {
    period: needed(period, {
      header: "Period",
      synonyms: ["Budget period", "Year", "Fiscal year", "Financial year", "FY", "Quarter", "Month", "Date"],
      description:
        "A month (a date in it, 2026-03, Mar 2026), a quarter (2026-Q1, Q1 2026), a half-year (2026-H1), a calendar year (2026), or a fiscal year from April to March (FY2026/27, 2026/27). Periods of one type do not overlap.",
    }),
    amount: needed(money, {
      header: "Amount",
      synonyms: ["Budget", "Budget amount", "Available", "Funding", "Funds", "Limit", "Value", "Total", "Envelope"],
      description: "What may be spent, in the unit of the projects' cost.",
    }),
    type: optional(text, {
      header: "Type",
      synonyms: ["Budget type", "Category", "Cost type", "Capex or opex", "Capex opex", "Fund", "Funding type"],
      description: "The kind of money, such as capex and opex; blank counts as a kind of its own.",
    }),
  },
} as const satisfies TableSchema;
