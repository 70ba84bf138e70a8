import { presentValues } from "./net-present-value";

/**
 * Profitability index: present value of the flows that follow the investment, for each unit of the investment:
 *   PI = Σ_{t ≥ k} flow_t (1 + rate)^−t / −Σ_{t < k} flow_t (1 + rate)^−t,
 * where the investment is what goes out before anything comes in: the flows before the first one above 0, at k. So
 * PI = 1 + NPV / investment, and it is above 1 exactly if the net present value is above 0. Costs of later years lower
 * what the investment earns; the benefit-cost ratio counts them as costs.
 *
 * @param flows  Net, at t = 0, 1, 2 …
 * @returns  undefined if nothing is invested: the first flow that is not 0 comes in, or there is none.
 * @throws {RangeError} if the rate is not a number above −1.
 * @see Ross, Westerfield & Jaffe, Corporate Finance, chapter 5.
 */
export function profitabilityIndex(rate: number, flows: readonly number[]): number | undefined {
  const firstIncome = flows.findIndex((flow) => flow > 0);
  const invested = firstIncome === -1 ? flows.length : firstIncome;
  let investment = 0;
  let earned = 0;
  presentValues(rate, flows).forEach((present, t) => {
    if (t < invested) investment -= present;
    else earned += present;
  });
  return investment > 0 ? earned / investment : undefined;
}
