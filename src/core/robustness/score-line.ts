import { roundedScore } from "../scoring/rank";
import type { AdditiveModel } from "./additive-model";
import type { WeightLine } from "./weight-line";

/**
 * The scores of all projects along a weight line, exactly: with s = t − local,
 *
 *   score_i(s) = (n0_i + n1_i s) / (d0_i + d1_i s) + o_i.
 *
 * Where a project has all its values the divisor is 1, and its score is a straight line. A project on which nothing that
 * weighs anything is known anywhere on the line scores o_i. At the very end of the line, where the only criterion that it
 * is rated on loses its last weight, the limit counts and not the 0 of the weighted sum.
 */
export interface ScoreLines {
  readonly n0: Float64Array;
  readonly n1: Float64Array;
  readonly d0: Float64Array;
  readonly d1: Float64Array;
  readonly offsets: Float64Array;
}

/** Divisors below this are what rounding leaves of 0; coefficients move no score that is rounded to 12 decimals. */
const NOTHING = 5e-13;

export function scoreLines(model: AdditiveModel, { start, slope }: WeightLine): ScoreLines {
  const { projectCount: m, criterionCount: n, values, present, offsets } = model;
  const [n0, n1, d0, d1] = [0, 0, 0, 0].map(() => new Float64Array(m)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = 0; i < m; i++) {
    let complete = true;
    for (let j = 0; j < n; j++) {
      const at = i * n + j;
      if (present !== undefined && present[at] === 0) {
        complete = false;
        continue;
      }
      const value = values[at] as number;
      n0[i] = (n0[i] as number) + (start[j] as number) * value;
      n1[i] = (n1[i] as number) + (slope[j] as number) * value;
      d0[i] = (d0[i] as number) + (start[j] as number);
      d1[i] = (d1[i] as number) + (slope[j] as number);
    }
    const unknown = Math.abs(d0[i] as number) < NOTHING && Math.abs(d1[i] as number) < NOTHING;
    if (complete || unknown) [d0[i], d1[i]] = [1, 0];
    if (unknown) [n0[i], n1[i]] = [0, 0];
    else if (!complete) withoutCommonFactor(n0, n1, d0, d1, i);
  }
  return { n0, n1, d0, d1, offsets };
}

/**
 * A project all of whose rated criteria gain and lose weight together has the same score along the whole line. Kept as a
 * quotient, its divisor would bring a root to every comparison where that weight runs out, and no one takes over there.
 */
function withoutCommonFactor(n0: Float64Array, n1: Float64Array, d0: Float64Array, d1: Float64Array, i: number): void {
  const [a, b, c, d] = [n0[i] as number, n1[i] as number, d0[i] as number, d1[i] as number];
  // Without any weight in use the score in use is 0, and jumps: that has no common factor to lose.
  if (c < NOTHING || Math.abs(a * d - b * c) >= NOTHING) return;
  n0[i] = a / c;
  n1[i] = 0;
  d0[i] = 1;
  d1[i] = 0;
}

/** c0 + c1 s + c2 s². */
export interface Quadratic {
  readonly c0: number;
  readonly c1: number;
  readonly c2: number;
}

/**
 * A quadratic that has the sign of score_a − score_b everywhere on the line: their difference times both divisors.
 * A tie at s = 0 (equal when rounded to 12 decimals) has c0 = 0.
 */
export function leadOf({ n0, n1, d0, d1, offsets }: ScoreLines, a: number, b: number): Quadratic {
  const [an0, an1, ad0, ad1] = [n0[a] as number, n1[a] as number, d0[a] as number, d1[a] as number];
  const [bn0, bn1, bd0, bd1] = [n0[b] as number, n1[b] as number, d0[b] as number, d1[b] as number];
  const points = (offsets[a] as number) - (offsets[b] as number);
  const c0 = an0 * bd0 - bn0 * ad0 + points * ad0 * bd0;
  return {
    c0: roundedScore(c0) === 0 || isTie(an0, ad0, offsets[a] as number, bn0, bd0, offsets[b] as number) ? 0 : c0,
    c1: cleared(an0 * bd1 + an1 * bd0 - bn0 * ad1 - bn1 * ad0 + points * (ad0 * bd1 + ad1 * bd0)),
    c2: cleared(an1 * bd1 - bn1 * ad1 + points * ad1 * bd1),
  };
}

const isTie = (an: number, ad: number, ao: number, bn: number, bd: number, bo: number): boolean =>
  ad > 0 && bd > 0 && roundedScore(an / ad + ao) === roundedScore(bn / bd + bo);

const cleared = (coefficient: number): number => (Math.abs(coefficient) < NOTHING ? 0 : coefficient);

/** The same seen in the other direction: q(−s). */
export const mirrored = ({ c0, c1, c2 }: Quadratic): Quadratic => ({ c0, c1: -c1, c2 });

/**
 * The smallest s in [0, limit) after which a quadratic that is not negative at 0 becomes negative; undefined if it does
 * not. Touching zero and turning round is not becoming negative.
 */
export function firstBelowZero({ c0, c1, c2 }: Quadratic, limit: number): number | undefined {
  const found =
    c0 > 0 ? firstFall(c0, c1, c2) : c1 > 0 ? (c2 < 0 ? -c1 / c2 : undefined) : c1 < 0 || c2 < 0 ? 0 : undefined;
  return found !== undefined && found < limit ? found : undefined;
}

/** The smallest positive root at which it falls, from c0 > 0. */
function firstFall(c0: number, c1: number, c2: number): number | undefined {
  if (c2 === 0) return c1 < 0 ? -c0 / c1 : undefined;
  const discriminant = c1 * c1 - 4 * c2 * c0;
  if (c2 > 0 && (c1 >= 0 || discriminant <= 0)) return undefined;
  // The form of the formula that subtracts nothing alike: 2 c0 / (−c1 + √…) is the root wanted in both cases.
  const root = Math.sqrt(discriminant);
  return c1 < 0 ? (2 * c0) / (-c1 + root) : (-c1 - root) / (2 * c2);
}
