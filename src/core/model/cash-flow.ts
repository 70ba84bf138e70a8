import type { Money } from "./quantity";

/** What a project takes in (positive) or spends (negative) in a year. One for each project and year, sorted by both. */
export interface CashFlow {
  readonly projectId: string;
  /** A calendar year, or a number of years from the project's first on: flows are read relative to its first row. */
  readonly year: number;
  readonly amount: Money;
}
