import { benefitCostRatio } from "../../core/finance/benefit-cost-ratio";
import { irr } from "../../core/finance/irr";
import { discountedPayback } from "../../core/finance/payback";
import { profitabilityIndex } from "../../core/finance/profitability-index";
import type { RateOfReturn } from "../../core/finance/rate-of-return";
import { riskAdjustedNpv } from "../../core/finance/risk-adjusted-npv";
import { xirr } from "../../core/finance/xirr";
import { daySerial } from "../../core/model/period";
import { probability as asProbability } from "../../core/model/quantity";
import { numberList } from "../arguments/list";
import { singleNumber } from "../arguments/single";
import { invalid, unavailable } from "../refusal";
import { alike } from "../spill";

/**
 * Net present value after risk, the first flow undiscounted: probability × present value of inflows − present value of outflows − exposure.
 * @customfunction NPV.RISK.ADJUSTED
 * @param rate Discount rate a period, for example 8 %.
 * @param inflows What comes in, period by period from now: a row or a column, 0 or more.
 * @param outflows What goes out in the same periods, 0 or more.
 * @param probability Probability that what is to come in does come in; 1 if left out.
 * @param exposure What risks are expected to cost, less what opportunities bring; 0 if left out.
 * @returns The net present value after risk.
 */
export function npvRiskAdjusted(
  rate: unknown,
  inflows: unknown[][],
  outflows: unknown[][],
  probability?: unknown,
  exposure?: unknown,
): number {
  const { perPeriod, incoming, outgoing } = flowsIn(rate, inflows, outflows);
  return riskAdjustedNpv(perPeriod, incoming, outgoing, {
    probabilityOfSuccess: asProbability(singleNumber("probability", probability, 1, { least: 0, most: 1 })),
    netExposure: singleNumber("exposure", exposure, 0),
  });
}

/**
 * Benefit-cost ratio: present value of inflows over present value of outflows, the first period undiscounted.
 * @customfunction BENEFIT.COST.RATIO
 * @param rate Discount rate a period, for example 8 %.
 * @param inflows What comes in, period by period from now: a row or a column, 0 or more.
 * @param outflows What goes out in the same periods, 0 or more.
 * @returns The ratio; #N/A where nothing goes out.
 */
export function benefitCost(rate: unknown, inflows: unknown[][], outflows: unknown[][]): number {
  const { perPeriod, incoming, outgoing } = flowsIn(rate, inflows, outflows);
  const ratio = benefitCostRatio(perPeriod, incoming, outgoing);
  if (ratio === undefined) throw unavailable("outflows: nothing goes out, so there is no ratio.");
  return ratio;
}

/**
 * Profitability index: present value of what follows the investment over the investment; above 1 where the net present value is above 0.
 * @customfunction PROFITABILITY.INDEX
 * @param rate Discount rate a period, for example 8 %.
 * @param flows Net flows period by period from now, what goes out negative: a row or a column.
 * @returns The index; #N/A where nothing is invested before something comes in.
 */
export function profitability(rate: unknown, flows: unknown[][]): number {
  const index = profitabilityIndex(rateOf(rate), numberList("flows", flows));
  if (index === undefined) throw unavailable("flows: nothing goes out before something comes in.");
  return index;
}

/**
 * Payback period: how many periods pass until what has come in makes up for what has gone out, within a period in proportion.
 * @customfunction PAYBACK
 * @param flows Net flows period by period from now, what goes out negative: a row or a column.
 * @param rate Discount rate a period, for payback with interest; 0 if left out.
 * @returns Periods from the first flow on; #N/A where the money never comes back.
 */
export function paybackPeriods(flows: unknown[][], rate?: unknown): number {
  const periods = discountedPayback(singleNumber("rate", rate, 0), numberList("flows", flows));
  if (periods === undefined) throw unavailable("flows: what goes out never comes back.");
  return periods;
}

/**
 * Every internal rate of return of flows at regular periods: all rates at which the net present value is 0.
 * @customfunction IRR.ALL
 * @param flows Net flows period by period, what goes out negative: a row or a column.
 * @returns The rates, lowest first, laid out as the flows are; #N/A with the reason where there is none.
 */
export function irrAll(flows: unknown[][]): number[][] {
  return alike(flows, ratesOf(irr(numberList("flows", flows))));
}

/**
 * Every internal rate of return of flows on days, a year of 365 days: all rates at which XNPV is 0.
 * @customfunction XIRR.ALL
 * @param flows Net flows, what goes out negative: a row or a column.
 * @param dates The day of each flow; the first is the earliest.
 * @returns The rates, lowest first, laid out as the flows are; #N/A with the reason where there is none.
 */
export function xirrAll(flows: unknown[][], dates: unknown[][]): number[][] {
  const amounts = numberList("flows", flows);
  const days = numberList("dates", dates, { count: amounts.length, because: "one for each of flows" });
  return alike(flows, ratesOf(xirr(amounts.map((amount, i) => ({ amount, day: daySerial(days[i] as number) })))));
}

function ratesOf(found: RateOfReturn): readonly number[] {
  if (found.outcome !== "none") return found.roots.map(({ rate }) => rate);
  const reasons = {
    "no flows": "flows: all are 0.",
    "one sign": "flows: money must go out and come in.",
    "no root": "flows: the net present value is 0 at no rate.",
  } as const;
  throw unavailable(reasons[found.why]);
}

function rateOf(rate: unknown): number {
  const given = singleNumber("rate", rate, undefined);
  if (given <= -1) throw invalid(`rate: expected a number above -100 %, found ${given}.`);
  return given;
}

function flowsIn(rate: unknown, inflows: unknown[][], outflows: unknown[][]) {
  const incoming = notNegative("inflows", numberList("inflows", inflows));
  const count = incoming.length;
  const outgoing = notNegative(
    "outflows",
    numberList("outflows", outflows, { count, because: "one for each of inflows" }),
  );
  return { perPeriod: rateOf(rate), incoming, outgoing };
}

function notNegative(name: string, amounts: readonly number[]): readonly number[] {
  const at = amounts.findIndex((amount) => amount < 0);
  if (at >= 0) throw invalid(`${name}, value ${at + 1}: expected a number of 0 or more, found ${amounts[at]}.`);
  return amounts;
}
