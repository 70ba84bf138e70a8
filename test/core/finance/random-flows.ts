import fc from "fast-check";

/** Money to the cent. */
export const amount = fc.integer({ min: -900_000, max: 900_000 }).map((cents) => cents / 100);

/** Flows that may change sign at will. */
export const anyFlows = fc.array(amount, { minLength: 2, maxLength: 9 });

/** An investment and what it returns: one change of sign. */
export const conventionalFlows = fc
  .tuple(
    fc.array(fc.integer({ min: 1000, max: 900_000 }), { minLength: 1, maxLength: 3 }),
    fc.array(fc.integer({ min: 100, max: 900_000 }), { minLength: 1, maxLength: 8 }),
  )
  .map(([out, back]) => [...out.map((cents) => -cents / 100), ...back.map((cents) => cents / 100)]);

export const discountRates = fc.integer({ min: 0, max: 4000 }).map((basisPoints) => basisPoints / 10_000);

export function signChanges(flows: readonly number[]): number {
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
}

/** Present values may cancel: a sum is 0 within rounding of its largest term. */
export const sizeOf = (presents: readonly number[]): number =>
  presents.reduce((largest, present) => Math.max(largest, Math.abs(present)), 1);
