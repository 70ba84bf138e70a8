import { growth } from "./discount-rate";

/**
 * Modified internal rate of return: what goes out is financed at one rate, what comes in is invested again at another
 * until the end, so that there is always one rate. With n flows at t = 0 … n − 1:
 *   MIRR = (Σ inflow_t (1 + reinvestment)^(n − 1 − t) / Σ outflow_t (1 + finance)^−t)^(1 / (n − 1)) − 1, as Excel's MIRR.
 *
 * @param flows  What comes in positive, what goes out negative; zeros at the end count as time.
 * @returns  A share: 0.1 is 10 %. undefined unless money both comes in and goes out (Excel: #DIV/0!).
 * @throws {RangeError} as {@link growth}, for either rate.
 * @see Microsoft, Excel function reference, MIRR; Lin (1976), The Engineering Economist 21(4), 237–247.
 */
export function mirr(flows: readonly number[], financeRate: number, reinvestmentRate: number): number | undefined {
  const finance = growth(financeRate);
  const reinvestment = growth(reinvestmentRate);
  const periods = flows.length - 1;
  let spentNow = 0;
  let earnedThen = 0;
  flows.forEach((flow, t) => {
    if (flow < 0) spentNow -= flow / finance ** t;
    else earnedThen += flow * reinvestment ** (periods - t);
  });
  return spentNow > 0 && earnedThen > 0 ? (earnedThen / spentNow) ** (1 / periods) - 1 : undefined;
}
