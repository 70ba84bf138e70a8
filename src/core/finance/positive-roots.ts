import { degree, derivative, divided, negative, signAt, type ExactPolynomial } from "./exact-polynomial";

/** A point of the number line, numerator / 2^bits. */
export interface Dyadic {
  readonly numerator: bigint;
  readonly bits: number;
}

/** A root above 0, to within 2^−64 of itself or of 1, whichever is larger. */
export interface PositiveRoot {
  readonly at: Dyadic;
  /** Sign of the polynomial a little below and a little above. Equal signs: a root of even multiplicity. */
  readonly below: -1 | 1;
  readonly above: -1 | 1;
}

/** Stretch (low, high] / 2^bits of the number line. */
interface Stretch {
  readonly low: bigint;
  readonly high: bigint;
  readonly bits: number;
}

const PRECISION = 64;

/**
 * Every root above 0, in rising order, each once whatever its multiplicity. The list is complete, and that is proved for
 * each polynomial and not hoped for:
 * - with one change of sign in the coefficients there is exactly one root (Descartes' rule of signs);
 * - otherwise roots are counted in ever shorter stretches by Sturm's theorem, until each stretch holds one.
 * All signs are those of exact arithmetic, so that two roots in one place are told from two beside each other and from
 * none.
 *
 * @param p  Not the zero polynomial, and not 0 at 0: divide by x before.
 * @param near  Where the root is thought to be if there is but one: it is looked for there first, which saves time and
 *   changes nothing else.
 * @see Basu, Pollack & Roy (2006), Algorithms in Real Algebraic Geometry, 2nd edition, chapter 2.
 */
export function positiveRoots(p: ExactPolynomial, near?: number): readonly PositiveRoot[] {
  const changes = signChanges(p.map(signOf));
  if (changes === 0) return [];
  const whole: Stretch = { low: 0n, high: rootBound(p), bits: 0 };
  if (changes === 1) return withSigns(p, [refined(p, (near !== undefined && around(p, near)) || whole)]);
  const simple = withoutMultipleRoots(p);
  return withSigns(
    p,
    isolated(sturmChain(simple), whole).map((stretch) => refined(simple, stretch)),
  );
}

const signOf = (n: bigint): -1 | 0 | 1 => (n > 0n ? 1 : n < 0n ? -1 : 0);

function signChanges(signs: readonly (-1 | 0 | 1)[]): number {
  const present = signs.filter((sign) => sign !== 0);
  return present.filter((sign, i) => i > 0 && sign !== present[i - 1]).length;
}

/** A power of two above every root: Cauchy's bound 1 + max |a_i / a_n|, rounded up. */
function rootBound(p: ExactPolynomial): bigint {
  const sizes = p.map((a) => (a < 0n ? -a : a));
  const last = sizes[sizes.length - 1] as bigint;
  const largest = sizes.reduce((max, a) => (a > max ? a : max), 0n);
  let bound = 2n;
  while (bound * last <= largest + last) bound *= 2n;
  return bound;
}

const NEAR_BITS = 60;
const NEAR_WIDTH = 2 ** -45;

/** A short stretch around a number if the polynomial changes its sign there, else undefined. */
function around(p: ExactPolynomial, near: number): Stretch | undefined {
  if (!(near > NEAR_WIDTH && near < 2 ** 20)) return undefined;
  const at = (x: number): bigint => BigInt(Math.round(x * 2 ** 30)) << BigInt(NEAR_BITS - 30);
  const middle = at(near) + BigInt(Math.round((near * 2 ** 30 - Math.round(near * 2 ** 30)) * 2 ** (NEAR_BITS - 30)));
  const reach = BigInt(Math.ceil(Math.max(1, near) * NEAR_WIDTH * 2 ** NEAR_BITS));
  const [low, high] = [middle - reach, middle + reach];
  if (low <= 0n) return undefined;
  return signAt(p, low, NEAR_BITS) * signAt(p, high, NEAR_BITS) < 0 ? { low, high, bits: NEAR_BITS } : undefined;
}

/** p, p′, and then each the negative remainder of the two before it; signs are all that counts. */
function sturmChain(p: ExactPolynomial): readonly ExactPolynomial[] {
  const chain = [p];
  for (let next = derivative(p); next.length > 0;) {
    const before = chain[chain.length - 1] as ExactPolynomial;
    chain.push(next);
    next = negative(divided(before, next).remainder);
  }
  return chain;
}

/** The chain ends with the greatest common divisor of p and p′: what makes roots multiple. */
function withoutMultipleRoots(p: ExactPolynomial): ExactPolynomial {
  const chain = sturmChain(p);
  const common = chain[chain.length - 1] as ExactPolynomial;
  return degree(common) === 0 ? p : divided(p, common).quotient;
}

function isolated(chain: readonly ExactPolynomial[], whole: Stretch): readonly Stretch[] {
  const changesAt = (numerator: bigint, bits: number): number =>
    signChanges(chain.map((each) => signAt(each, numerator, bits)));
  const found: Stretch[] = [];
  const open = [{ ...whole, atLow: changesAt(whole.low, 0), atHigh: changesAt(whole.high, 0) }];
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const count = stretch.atLow - stretch.atHigh;
    if (count === 1) found.push(stretch);
    if (count <= 1) continue;
    const bits = stretch.bits + 1;
    const [low, middle, high] = [stretch.low * 2n, stretch.low + stretch.high, stretch.high * 2n];
    const atMiddle = changesAt(middle, bits);
    open.push({ low: middle, high, bits, atLow: atMiddle, atHigh: stretch.atHigh });
    open.push({ low, high: middle, bits, atLow: stretch.atLow, atHigh: atMiddle });
  }
  return found;
}

/** A root and a point below it, with no root between them and none at that point. */
interface Located {
  readonly at: Dyadic;
  readonly justBelow: Dyadic;
}

/** Halves a stretch that holds one simple root, until it is short and does not begin with a root of its neighbour. */
function refined(p: ExactPolynomial, stretch: Stretch): Located {
  let { low, high, bits } = stretch;
  const exactly = (numerator: bigint): Located => ({
    at: { numerator, bits },
    justBelow: { numerator: low + numerator, bits: bits + 1 },
  });
  const atHigh = signAt(p, high, bits);
  if (atHigh === 0) return exactly(high);
  let beginsWithRoot = signAt(p, low, bits) === 0;
  const isShort = (): boolean => {
    const width = (high - low) << BigInt(PRECISION);
    return width <= high || width <= 1n << BigInt(bits);
  };
  while (beginsWithRoot || !isShort()) {
    const middle = low + high;
    low *= 2n;
    high *= 2n;
    bits++;
    const sign = signAt(p, middle, bits);
    if (sign === 0) return exactly(middle);
    if (sign === atHigh) high = middle;
    else {
      low = middle;
      beginsWithRoot = false;
    }
  }
  return { at: { numerator: low + high, bits: bits + 1 }, justBelow: { numerator: low, bits } };
}

function withSigns(p: ExactPolynomial, roots: readonly Located[]): readonly PositiveRoot[] {
  const below = roots.map(({ justBelow }) => signAt(p, justBelow.numerator, justBelow.bits) as -1 | 1);
  const beyond = signOf(p[p.length - 1] as bigint) as -1 | 1;
  return roots.map(({ at }, i) => ({ at, below: below[i] as -1 | 1, above: below[i + 1] ?? beyond }));
}
