import { netPresentValue } from "../../../core/finance/net-present-value";
import type { ReportInput } from "../report-input";
import type { FinanceLayout } from "./finance-layout";

/** What all projects with flows come to together, at present value. */
export interface PresentSums {
  readonly count: number;
  readonly worthwhile: number;
  readonly npv: number;
  readonly pvIn: number;
  readonly pvOut: number;
}

export function presentSums({ parameters }: ReportInput, { rows }: FinanceLayout): PresentSums {
  const known = rows.flatMap((row) => (row.known === undefined ? [] : [row.known]));
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  const rate = parameters.discountRate;
  return {
    count: known.length,
    worthwhile: known.filter(({ npv }) => npv > 0).length,
    npv: sum(known.map(({ npv }) => npv)),
    pvIn: sum(known.map(({ flows }) => netPresentValue(rate, flows.inflows))),
    pvOut: sum(known.map(({ flows }) => netPresentValue(rate, flows.outflows))),
  };
}
