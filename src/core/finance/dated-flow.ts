import type { DaySerial } from "../model/period";

/** Money on a day: what comes in positive, what goes out negative. */
export interface DatedFlow {
  readonly day: DaySerial;
  readonly amount: number;
}

/** Excel's XNPV and XIRR count time in years of 365 days, leap years too. */
const DAYS_A_YEAR = 365;

/** The first day on the list that comes before the first entry's, which Excel takes for the beginning; undefined if none does. */
export const flowBeforeFirst = (flows: readonly DatedFlow[]): DatedFlow | undefined =>
  flows.find((flow) => flow.day < (flows[0] as DatedFlow).day);

/** Years from the first entry of a list to this day, 365 days each. */
export const yearsSinceFirst = (flows: readonly DatedFlow[], day: DaySerial): number =>
  (day - (flows[0] as DatedFlow).day) / DAYS_A_YEAR;
