import { exactPolynomial } from "./exact-polynomial";
import { newton } from "./newton";
import { positiveRoots, type Dyadic, type PositiveRoot } from "./positive-roots";
import { LOWEST_RATE, obviouslyNone, ratesFound, type RateOfReturn, type RateRoot } from "./rate-of-return";

/** As Excel documents it: begin at 10 %, at most 20 steps, to 0.00001 %. */
const DEFAULT_GUESS = 0.1;
const TRIES = 20;
const TOLERANCE = 1e-7;

/**
 * Internal rates of return of flows at regular periods: the rates r with Σ flow_t / (1 + r)^t = 0.
 *
 * With u = 1 + r this is the polynomial Σ flow_t u^(n − t) = 0, whose roots above 0 are found all, by a count that is
 * exact ({@link positiveRoots}). Flows of 0 before the first or after the last other flow change nothing.
 *
 * @param flows  What comes in positive, what goes out negative; each taken for the decimal that it is written as.
 * @throws {RangeError} if a flow is not finite.
 * @see Brealey, Myers & Allen, Principles of Corporate Finance, chapter 5 (several rates of return, or none); Microsoft,
 *   Excel function reference, IRR.
 */
export function irr(flows: readonly number[]): RateOfReturn {
  const none = obviouslyNone(flows);
  if (none !== undefined) return { outcome: "none", why: none };
  const present = between(flows);
  const roots = positiveRoots(exactPolynomial([...present].reverse())).map(rateRoot);
  return ratesFound(
    roots,
    newton((rate) => tangent(present, rate), DEFAULT_GUESS, TRIES, TOLERANCE),
  );
}

function between(flows: readonly number[]): readonly number[] {
  const from = flows.findIndex((flow) => flow !== 0);
  let to = flows.length;
  while (flows[to - 1] === 0) to--;
  return flows.slice(from, to);
}

function rateRoot({ at, below, above }: PositiveRoot): RateRoot {
  return {
    rate: Math.max(LOWEST_RATE, excessOverOne(at)),
    npv: below === above ? "touches" : below > 0 ? "falls" : "rises",
  };
}

/** x − 1, without the loss of digits that 1 + r would have near 0. */
function excessOverOne({ numerator, bits }: Dyadic): number {
  // Of more than 1,000 binary places none reaches the result, but 2^bits would be no number any more.
  const superfluous = Math.max(0, bits - 1000);
  const places = bits - superfluous;
  return Number((numerator >> BigInt(superfluous)) - (1n << BigInt(places))) / 2 ** places;
}

function tangent(flows: readonly number[], rate: number): { readonly value: number; readonly slope: number } {
  let value = 0;
  let slope = 0;
  flows.forEach((flow, t) => {
    const discounted = flow / (1 + rate) ** t;
    value += discounted;
    slope -= (t * discounted) / (1 + rate);
  });
  return { value, slope };
}
