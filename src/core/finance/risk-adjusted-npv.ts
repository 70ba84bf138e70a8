import type { Probability } from "../model/quantity";
import { netPresentValue } from "./net-present-value";

export interface RiskAdjustment {
  /** That what is to come in does come in. 1 if nothing is known of it. */
  readonly probabilityOfSuccess: Probability;
  /** Net expected monetary value of the risks: what threats are expected to cost less what opportunities bring. */
  readonly netExposure: number;
}

/**
 * Risk-adjusted net present value, first flow now:
 *   p Σ inflow_t (1 + rate)^−t − Σ outflow_t (1 + rate)^−t − net exposure.
 * What is spent is spent whether or not the project succeeds, so that probability touches only what comes in; risks have
 * no date and are not discounted. With p = 1 and no exposure it is the net present value. The discount rate must not
 * contain a premium for the same risks, or they count twice.
 *
 * @param inflows  Not negative. @param outflows  Not negative, in the same periods.
 * @throws {RangeError} if the rate is not a number above −1.
 * @see Stewart, Allison & Johnson (2001), Nature Biotechnology 19(9), 813–817, who weigh the cost of each later stage
 *   with the probability of getting there as well; here cost is taken to be committed.
 */
export const riskAdjustedNpv = (
  rate: number,
  inflows: readonly number[],
  outflows: readonly number[],
  { probabilityOfSuccess, netExposure }: RiskAdjustment,
): number => probabilityOfSuccess * netPresentValue(rate, inflows) - netPresentValue(rate, outflows) - netExposure;
