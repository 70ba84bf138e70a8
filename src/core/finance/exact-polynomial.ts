/**
 * A polynomial with whole coefficients of any size, from the constant term up: [−6, 1, 1] is −6 + x + x². The last
 * coefficient is not 0; the zero polynomial is []. Calculating with it loses nothing.
 */
export type ExactPolynomial = readonly bigint[];

/**
 * The polynomial with these coefficients, up to a positive factor. Each number is taken for the decimal that it is
 * written as, so that 0.1 is a tenth, as whoever typed it meant it, and not the binary fraction next to it.
 *
 * @throws {RangeError} if a coefficient is not finite.
 */
export function exactPolynomial(coefficients: readonly number[]): ExactPolynomial {
  const decimals = coefficients.map(decimal);
  const lowest = Math.min(0, ...decimals.map(({ exponent }) => exponent));
  return primitive(decimals.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - lowest)));
}

function decimal(coefficient: number): { readonly digits: bigint; readonly exponent: number } {
  if (!Number.isFinite(coefficient)) throw new RangeError(`a coefficient must be finite, got ${coefficient}`);
  const [mantissa = "0", power = "0"] = coefficient.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

export const degree = (p: ExactPolynomial): number => p.length - 1;

const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** Without leading zeros and without a common factor of the coefficients; signs stay. */
function primitive(coefficients: readonly bigint[]): ExactPolynomial {
  let length = coefficients.length;
  while (length > 0 && coefficients[length - 1] === 0n) length--;
  const p = coefficients.slice(0, length);
  const content = p.reduce((common, a) => greatestCommonDivisor(common, magnitude(a)), 0n);
  return content > 1n ? p.map((a) => a / content) : p;
}

export const derivative = (p: ExactPolynomial): ExactPolynomial =>
  primitive(p.slice(1).map((a, i) => a * BigInt(i + 1)));

export const negative = (p: ExactPolynomial): ExactPolynomial => p.map((a) => -a);

/** Quotient and remainder of a division, each up to a positive factor, so that both keep their signs everywhere. */
export function divided(
  dividend: ExactPolynomial,
  divisor: ExactPolynomial,
): { readonly quotient: ExactPolynomial; readonly remainder: ExactPolynomial } {
  const leading = divisor[divisor.length - 1];
  if (leading === undefined) throw new RangeError("a polynomial cannot be divided by the zero polynomial");
  const scale = magnitude(leading);
  const rest = [...dividend];
  const quotient: bigint[] = new Array<bigint>(Math.max(0, dividend.length - divisor.length + 1)).fill(0n);
  for (let shift = dividend.length - divisor.length; shift >= 0; shift--) {
    const top = rest[shift + divisor.length - 1] as bigint;
    const factor = leading < 0n ? -top : top;
    for (let i = 0; i < rest.length; i++) rest[i] = (rest[i] as bigint) * scale;
    for (let i = 0; i < quotient.length; i++) quotient[i] = (quotient[i] as bigint) * scale;
    divisor.forEach((a, i) => (rest[shift + i] = (rest[shift + i] as bigint) - factor * a));
    quotient[shift] = factor;
  }
  return { quotient: primitive(quotient), remainder: primitive(rest) };
}

/** Sign of p at numerator / 2^bits, exactly: −1, 0 or 1. */
export function signAt(p: ExactPolynomial, numerator: bigint, bits: number): -1 | 0 | 1 {
  let sum = 0n;
  for (let i = p.length - 1, power = 0n; i >= 0; i--, power += BigInt(bits)) {
    sum = sum * numerator + ((p[i] as bigint) << power);
  }
  return sum > 0n ? 1 : sum < 0n ? -1 : 0;
}
