/**
 * Growth of money over one period at a rate: 1 + rate. What is due after t periods is worth growth^−t now.
 *
 * @param rate  A share, not per cent: 0.08 is 8 %. Negative rates are rates too, down to but not including −1.
 * @throws {RangeError} if the rate is not finite or is −1 or less: then a present value is not defined.
 */
export function growth(rate: number): number {
  if (!(rate > -1 && rate < Infinity)) {
    throw new RangeError(`a discount rate must be a number above -100 %, got ${rate}`);
  }
  return 1 + rate;
}
