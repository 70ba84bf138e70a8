import { presentValues } from "./net-present-value";

/**
 * Payback period: how many periods pass until what has come in makes up for what has gone out. Within the period in
 * which that happens the flow is taken to come evenly: with C_t = Σ_{s ≤ t} flow_s, C_(t−1) < 0 ≤ C_t, it is
 *   t − 1 − C_(t−1) / flow_t.
 *
 * It is the first time that counts: what has to be paid later is not seen, nor is what comes in later. Where nothing
 * ever has to be paid back (no C_t is below 0) it is 0. C_t is rounded to nine decimals, so that what adds up to nothing
 * is nothing, here and in the workbook (`ROUND(x, 9)`).
 *
 * @param flows  At t = 0, 1, 2 …: what comes in positive, what goes out negative.
 * @returns  In periods, from t = 0; undefined if it is never paid back.
 * @see Brealey, Myers & Allen, Principles of Corporate Finance, chapter 5.
 */
export function payback(flows: readonly number[]): number | undefined {
  let sum = 0;
  let owing = false;
  for (const [t, flow] of flows.entries()) {
    const before = sum;
    sum = toNineDecimals(sum + flow);
    if (sum < 0) owing = true;
    else if (owing) return t - 1 - before / flow;
  }
  return owing ? undefined : 0;
}

const toNineDecimals = (amount: number): number => Math.round(amount * 1e9) / 1e9;

/**
 * Payback period of the present values: how long until the project has earned its cost with interest. As
 * {@link payback} of flow_t / (1 + rate)^t; at a rate above 0 an investment takes longer than undiscounted.
 *
 * @throws {RangeError} if the rate is not a number above −1.
 */
export const discountedPayback = (rate: number, flows: readonly number[]): number | undefined =>
  payback(presentValues(rate, flows));
