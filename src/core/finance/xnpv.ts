import { dayLabel } from "../model/period";
import { flowBeforeFirst, yearsSinceFirst, type DatedFlow } from "./dated-flow";
import { growth } from "./discount-rate";

/**
 * Net present value of flows on days, as Excel's XNPV: Σ amount_i / (1 + rate)^((day_i − day_0) / 365). Everything is
 * discounted to the day of the first entry, which itself is not discounted; the others may stand in any order, and
 * several on one day add up. Without flows it is 0.
 *
 * Negative rates above −100 % are answered too, where Excel shows #NUM!.
 *
 * @throws {RangeError} if a day lies before the first (Excel: #NUM!); and as {@link growth}.
 * @see Microsoft, Excel function reference, XNPV.
 */
export function xnpv(rate: number, flows: readonly DatedFlow[]): number {
  const perYear = growth(rate);
  const early = flowBeforeFirst(flows);
  if (early !== undefined) {
    throw new RangeError(
      `the flow of ${dayLabel(early.day)} lies before the first, to which the others are discounted`,
    );
  }
  return flows.reduce((sum, { amount, day }) => sum + amount / perYear ** yearsSinceFirst(flows, day), 0);
}
