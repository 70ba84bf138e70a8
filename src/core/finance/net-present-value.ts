import { growth } from "./discount-rate";

/**
 * Each flow at its present value: flow_t / (1 + rate)^t, t = 0, 1, 2 … So the first is not discounted.
 *
 * @param flows  At regular periods, what comes in positive, what goes out negative.
 * @throws {RangeError} as {@link growth}.
 */
export function presentValues(rate: number, flows: readonly number[]): readonly number[] {
  const perPeriod = growth(rate);
  return flows.map((flow, t) => flow / perPeriod ** t);
}

/**
 * Net present value with the first flow now: NPV = Σ flow_t / (1 + rate)^t, t = 0, 1, 2 … This is the textbooks'
 * convention; in a sheet it is `first + NPV(rate, others)`. Without flows it is 0.
 *
 * @throws {RangeError} as {@link growth}.
 * @see Brealey, Myers & Allen, Principles of Corporate Finance, chapter 2.
 */
export const netPresentValue = (rate: number, flows: readonly number[]): number =>
  presentValues(rate, flows).reduce((sum, value) => sum + value, 0);

/**
 * Net present value as Excel's function NPV takes it: the first flow is due at the end of the first period, and so is
 * discounted once: Σ flow_t / (1 + rate)^(t + 1). Without flows it is 0.
 *
 * @throws {RangeError} as {@link growth}. (Excel: #DIV/0! at −100 %, and below it a number without a meaning.)
 * @see Microsoft, Excel function reference, NPV.
 */
export const excelNpv = (rate: number, flows: readonly number[]): number => netPresentValue(rate, flows) / growth(rate);
