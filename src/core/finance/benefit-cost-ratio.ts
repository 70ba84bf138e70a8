import { netPresentValue } from "./net-present-value";

/**
 * Benefit-cost ratio: present value of what comes in over present value of what goes out, the first period undiscounted:
 *   BCR = Σ inflow_t (1 + rate)^−t / Σ outflow_t (1 + rate)^−t.
 * Above 1 the net present value is above 0. It depends on what is netted: benefits that are set off against costs of the
 * same period raise it if it is above 1.
 *
 * @param inflows  Not negative. @param outflows  Not negative, in the same periods.
 * @returns  0 or more; undefined if nothing goes out.
 * @throws {RangeError} if the rate is not a number above −1.
 * @see Boardman, Greenberg, Vining & Weimer (2018), Cost-Benefit Analysis, 5th edition, chapter 2.
 */
export function benefitCostRatio(
  rate: number,
  inflows: readonly number[],
  outflows: readonly number[],
): number | undefined {
  const spent = netPresentValue(rate, outflows);
  return spent > 0 ? netPresentValue(rate, inflows) / spent : undefined;
}

/** Flows of which only the net amounts are known, as what comes in and what goes out. */
export const inAndOut = (
  flows: readonly number[],
): { readonly inflows: readonly number[]; readonly outflows: readonly number[] } => ({
  inflows: flows.map((flow) => Math.max(0, flow)),
  outflows: flows.map((flow) => Math.max(0, -flow)),
});
