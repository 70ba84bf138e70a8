import fc from "fast-check";
import {
  degree,
  derivative,
  divided,
  exactPolynomial,
  negative,
  signAt,
  type ExactPolynomial,
} from "../../../src/core/finance/exact-polynomial";

function times(a: ExactPolynomial, b: ExactPolynomial): ExactPolynomial {
  const product = new Array<bigint>(a.length + b.length - 1).fill(0n);
  a.forEach((x, i) => b.forEach((y, j) => (product[i + j] = (product[i + j] as bigint) + x * y)));
  return product;
}

const polynomial = fc
  .array(fc.bigInt({ min: -50n, max: 50n }), { minLength: 1, maxLength: 6 })
  .filter((coefficients) => coefficients.at(-1) !== 0n);

describe("exact polynomial", () => {
  it("takes numbers for the decimals that they are written as", () => {
    expect(exactPolynomial([0.1, -0.2, 0.3])).toEqual([1n, -2n, 3n]);
    expect(exactPolynomial([1e21, -2e-7])).toEqual([5n * 10n ** 27n, -1n]);
  });

  it("drops leading zeros and common factors, and keeps signs", () => {
    expect(exactPolynomial([-6, 4, 0])).toEqual([-3n, 2n]);
    expect(exactPolynomial([0, 0])).toEqual([]);
  });

  it("refuses what is no number", () => {
    expect(() => exactPolynomial([1, Number.NaN])).toThrow("finite");
  });

  it("differentiates up to a positive factor: x³ − 2x gives 3x² − 2", () => {
    expect(derivative([0n, -2n, 0n, 1n])).toEqual([-2n, 0n, 3n]);
    expect(derivative([7n])).toEqual([]);
  });

  it("divides so that a positive multiple of the dividend is quotient × divisor + remainder, of lower degree", () => {
    fc.assert(
      fc.property(polynomial, polynomial, (dividend, divisor) => {
        const { quotient, remainder } = divided(dividend, divisor);
        expect(remainder.length).toBeLessThan(divisor.length);
        if (dividend.length < divisor.length) return;
        // Where the division leaves nothing, the quotient times the divisor is the dividend up to a factor.
        const exact = divided(times(dividend, divisor), divisor);
        expect(exact.remainder).toEqual([]);
        const [a, b] = [exact.quotient, dividend];
        const top = (p: ExactPolynomial): bigint => p[p.length - 1] as bigint;
        expect(a.map((one) => one * top(b))).toEqual(b.map((one) => one * top(a)));
        expect(top(a) > 0n).toBe(top(b) > 0n);
        expect(degree(quotient)).toBe(degree(dividend) - degree(divisor));
      }),
      { numRuns: 500 },
    );
  });

  it("has no quotient by nothing", () => {
    expect(() => divided([1n], [])).toThrow(RangeError);
  });

  it("knows its sign exactly, where rounding would not: (x − 1/3)² just beside 1/3", () => {
    const p = [1n, -6n, 9n];
    // 2^80 / 3, rounded down: beside the double root it is still above 0.
    expect(signAt(p, 2n ** 80n / 3n, 80)).toBe(1);
    expect(signAt([-1n, 2n], 1n, 1)).toBe(0);
    expect(signAt([-1n, 2n], 0n, 0)).toBe(-1);
    expect(signAt(negative([-1n, 2n]), 0n, 0)).toBe(1);
    expect(signAt([], 3n, 0)).toBe(0);
  });
});
