/**
 * The six preference functions of PROMETHEE: how strongly a difference d > 0 in favour counts, from 0 to 1. q is the
 * largest difference that does not matter, p the least that matters fully, s where the Gaussian bends.
 */
export type PreferenceFunction =
  | { readonly kind: "usual" }
  | { readonly kind: "u-shape"; readonly q: number }
  | { readonly kind: "v-shape"; readonly p: number }
  | { readonly kind: "level"; readonly q: number; readonly p: number }
  | { readonly kind: "linear"; readonly q: number; readonly p: number }
  | { readonly kind: "gaussian"; readonly s: number };

/**
 * - usual: 1. - u-shape: 1 beyond q. - v-shape: d / p, at most 1.
 * - level: ½ beyond q, 1 beyond p. - linear: (d − q) / (p − q) from q to p, then 1. - gaussian: 1 − e^(−d² / 2s²).
 * 0 for d ≤ 0. Thresholds of 0 and a p that is not above q make a step of it, never 0/0.
 *
 * @param d  Difference in favour of the first, in the criterion's unit.
 * @see Brans, Vincke & Mareschal (1986), How to select and how to rank projects: the PROMETHEE method, European Journal
 *   of Operational Research 24(2), 228–238.
 */
export function preference(f: PreferenceFunction, d: number): number {
  if (d <= 0) return 0;
  switch (f.kind) {
    case "usual":
      return 1;
    case "u-shape":
      return isBeyond(d, f.q) ? 1 : 0;
    case "v-shape":
      return d >= f.p ? 1 : d / f.p;
    case "level":
      return isBeyond(d, Math.max(f.p, f.q)) ? 1 : isBeyond(d, f.q) ? 0.5 : 0;
    case "linear":
      if (!isBeyond(d, f.q)) return 0;
      return d >= f.p ? 1 : (d - f.q) / (f.p - f.q);
    case "gaussian":
      return f.s === 0 ? 1 : -Math.expm1(-((d / f.s) ** 2) / 2);
  }
}

/** More than a threshold by more than the rounding of decimals: 0.4 − 0.3 is not beyond 0.1. */
const isBeyond = (d: number, threshold: number): boolean => d - threshold > 1e-12 * Math.max(d, threshold);
