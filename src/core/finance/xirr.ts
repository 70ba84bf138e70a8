import type { DaySerial } from "../model/period";
import { flowBeforeFirst, yearsSinceFirst, type DatedFlow } from "./dated-flow";
import { exponentialSumRoots, type ExponentialRoot, type ExponentialTerm } from "./exponential-sum-roots";
import { newton } from "./newton";
import { LOWEST_RATE, obviouslyNone, ratesFound, type RateOfReturn, type RateRoot } from "./rate-of-return";

/** As Excel documents it: begin at 10 %, at most 100 steps, to 0.000001 %. */
const DEFAULT_GUESS = 0.1;
const TRIES = 100;
const TOLERANCE = 1e-8;

/** e^700 is the last power that is safely a number: rates beyond are not looked for. */
const LARGEST_LOGARITHM = 700;

/**
 * Internal rates of return of flows on days, a year: the rates r with Σ amount_i / (1 + r)^((day_i − day_0) / 365) = 0,
 * years of 365 days as in Excel's XIRR. Every rate above −100 % is found, in rising order; r + 1 up to e^700.
 *
 * With s = ln(1 + r) it is a sum of exponentials in s ({@link exponentialSumRoots}). Flows of one day are added up.
 * Excel gives 0.000000298 or #NUM! where its iteration ends nowhere; here that is `none`, or no `fromDefaultGuess`.
 *
 * @param flows  What comes in positive, what goes out negative; the first entry is the earliest, the others in any order.
 * @throws {RangeError} if an amount is not finite, or a day lies before the first (Excel: #NUM!).
 * @see Microsoft, Excel function reference, XIRR.
 */
export function xirr(flows: readonly DatedFlow[]): RateOfReturn {
  const early = flows.length === 0 ? undefined : flowBeforeFirst(flows);
  if (early !== undefined) throw new RangeError("a flow lies before the first entry, which is the beginning");
  const terms = addedUpByDay(flows);
  const none = obviouslyNone(terms.map(({ coefficient }) => coefficient));
  if (none !== undefined) return { outcome: "none", why: none };
  const roots = exponentialSumRoots(terms, reachOf(terms)).map(rateRoot);
  return ratesFound(
    roots,
    newton((rate) => tangent(terms, rate), DEFAULT_GUESS, TRIES, TOLERANCE),
  );
}

function addedUpByDay(flows: readonly DatedFlow[]): readonly ExponentialTerm[] {
  const byDay = new Map<DaySerial, number>();
  for (const { day, amount } of flows) {
    if (!Number.isFinite(amount)) throw new RangeError(`a cash flow must be a finite number, got ${amount}`);
    byDay.set(day, (byDay.get(day) ?? 0) + amount);
  }
  return [...byDay]
    .filter(([, amount]) => amount !== 0)
    .sort(([a], [b]) => a - b)
    .map(([day, amount]) => ({ coefficient: amount, decay: yearsSinceFirst(flows, day) }));
}

/** Beyond this distance from 0 the first or the last term outweighs all others together, so that no root lies there. */
function reachOf(terms: readonly ExponentialTerm[]): number {
  const sizes = terms.map(({ coefficient }) => Math.abs(coefficient));
  const beyond = (end: number, next: number): number => {
    const own = sizes[end] as number;
    const others = sizes.reduce((sum, size, i) => (i === end ? sum : sum + size), 0);
    const gap = Math.abs((terms[end] as ExponentialTerm).decay - (terms[next] as ExponentialTerm).decay);
    return Math.max(0, Math.log(others / own)) / gap;
  };
  const last = terms.length - 1;
  return Math.min(LARGEST_LOGARITHM, Math.max(beyond(0, 1), beyond(last, last - 1)) + 1);
}

function rateRoot({ at, before, after }: ExponentialRoot): RateRoot {
  return {
    rate: Math.max(LOWEST_RATE, Math.expm1(at)),
    npv: before === after ? "touches" : before > 0 ? "falls" : "rises",
  };
}

function tangent(terms: readonly ExponentialTerm[], rate: number): { readonly value: number; readonly slope: number } {
  let value = 0;
  let slope = 0;
  for (const { coefficient, decay } of terms) {
    const discounted = coefficient / (1 + rate) ** decay;
    value += discounted;
    slope -= (decay * discounted) / (1 + rate);
  }
  return { value, slope };
}
