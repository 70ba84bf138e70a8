/** coefficient × e^(−decay × s). */
export interface ExponentialTerm {
  /** Not 0. */
  readonly coefficient: number;
  readonly decay: number;
}

/** Where the sum is 0, and its sign a little before and after. */
export interface ExponentialRoot {
  readonly at: number;
  readonly before: -1 | 1;
  readonly after: -1 | 1;
}

/** What is smaller than this part of the terms' own size is rounding. */
const ROUNDING = 1e-13;

/**
 * Every root of f(s) = Σ coefficient_i e^(−decay_i s) from −`reach` to `reach`, in rising order.
 *
 * With one change of sign in the coefficients there is exactly one root on the whole line (Descartes' rule, which holds
 * for real exponents too). Otherwise e^(decay_0 s) f(s) is differentiated, which takes its first term away; between two
 * neighbouring roots of that derivative f is monotone and so has one root or none (Rolle's theorem). So the roots are
 * found from those of a sum with a term less, and none is missed but for rounding: where f comes nearer to 0 at a
 * turning point than 10^−13 of its terms, it is taken to touch 0 there.
 *
 * @param terms  In order of rising decay, each decay once.
 * @see Pólya & Szegő, Problems and Theorems in Analysis II, part V, chapter 1.
 */
export function exponentialSumRoots(terms: readonly ExponentialTerm[], reach: number): readonly ExponentialRoot[] {
  const changes = terms.filter(
    (term, i) => i > 0 && Math.sign(term.coefficient) !== Math.sign((terms[i - 1] as ExponentialTerm).coefficient),
  ).length;
  if (changes === 0) return [];
  const turns = changes === 1 ? [] : exponentialSumRoots(differentiated(terms), reach).map(({ at }) => at);
  const points = [-reach, ...turns, reach];
  const signs = points.map((s) => signAt(terms, s));
  const roots: ExponentialRoot[] = [];
  points.forEach((point, i) => {
    const before = signs[i - 1];
    const sign = signs[i] as -1 | 0 | 1;
    if (before !== undefined && before * sign < 0) {
      const at = halved(terms, points[i - 1] as number, point, before);
      roots.push({ at, before: before as -1 | 1, after: sign as -1 | 1 });
    }
    if (sign === 0) roots.push(touching(terms, points, signs, i));
  });
  return roots;
}

/** Derivative of e^(decay_0 s) f(s), up to a factor above 0 that is the same for all terms. */
function differentiated(terms: readonly ExponentialTerm[]): readonly ExponentialTerm[] {
  const [first, ...others] = terms as readonly [ExponentialTerm, ...ExponentialTerm[]];
  const span = (others[others.length - 1] as ExponentialTerm).decay - first.decay;
  return others.map(({ coefficient, decay }) => ({
    coefficient: (-coefficient * (decay - first.decay)) / span,
    decay: decay - first.decay,
  }));
}

function touching(
  terms: readonly ExponentialTerm[],
  points: readonly number[],
  signs: readonly (-1 | 0 | 1)[],
  i: number,
): ExponentialRoot {
  const at = points[i] as number;
  const first = Math.sign((terms[terms.length - 1] as ExponentialTerm).coefficient) as -1 | 1;
  const last = Math.sign((terms[0] as ExponentialTerm).coefficient) as -1 | 1;
  const before =
    signs
      .slice(0, i)
      .reverse()
      .find((sign) => sign !== 0) ?? first;
  const after = signs.slice(i + 1).find((sign) => sign !== 0) ?? last;
  return { at, before: before as -1 | 1, after: after as -1 | 1 };
}

/** The sign of the sum, 0 where it is no more than rounding. */
function signAt(terms: readonly ExponentialTerm[], s: number): -1 | 0 | 1 {
  const { sum, size } = scaledSum(terms, s);
  return Math.abs(sum) <= ROUNDING * size ? 0 : sum > 0 ? 1 : -1;
}

/** The sum and that of its terms' sizes, both divided by the largest of them, so that none overflows. */
function scaledSum(terms: readonly ExponentialTerm[], s: number): { readonly sum: number; readonly size: number } {
  const powers = terms.map(({ coefficient, decay }) => Math.log(Math.abs(coefficient)) - decay * s);
  const largest = Math.max(...powers);
  let sum = 0;
  let size = 0;
  terms.forEach(({ coefficient }, i) => {
    const part = Math.exp((powers[i] as number) - largest);
    sum += Math.sign(coefficient) * part;
    size += part;
  });
  return { sum, size };
}

/** Halves a stretch at whose ends the sum has different signs, down to neighbouring numbers. */
function halved(terms: readonly ExponentialTerm[], from: number, to: number, before: number): number {
  let low = from;
  let high = to;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    const { sum } = scaledSum(terms, middle);
    if (sum === 0) return middle;
    if (Math.sign(sum) === before) low = middle;
    else high = middle;
  }
}
