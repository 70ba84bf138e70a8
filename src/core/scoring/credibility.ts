import type { DecisionMatrix } from "./decision-matrix";
import { roundedScore } from "./rank";

/**
 * The thresholds of a criterion, in its unit: up to `indifference` a difference does not matter, from `preference` on it
 * matters fully, and an alternative that is worse by `veto` or more cannot outrank, whatever else it offers.
 */
export interface OutrankingThresholds {
  readonly indifference: number;
  /** At least `indifference`. */
  readonly preference: number;
  /** At least `preference`; absent for no veto. */
  readonly veto?: number;
}

/**
 * ELECTRE III: how credible it is that a is at least as good as b, σ(a, b) in [0, 1].
 *
 * With g = x, turned round on a cost, and d = g_j(b) − g_j(a):
 *   concordance c_j = 1 up to q, 0 from p on, (p − d) / (p − q) between; C(a, b) = Σ_j w_j c_j;
 *   discordance D_j = 0 up to p, 1 from v on, (d − p) / (v − p) between;
 *   σ(a, b) = C Π_{D_j > C} (1 − D_j) / (1 − C).
 * Where two thresholds coincide there is a step, never 0/0. A criterion of weight 0 has no veto. σ(a, a) is 1.
 * Credibilities are rounded to 12 decimals, as the distillation compares them and sums differ with the order of adding.
 *
 * @param thresholds  n, none negative, in rising order.
 * @returns  m × m, row over column.
 * @throws {RangeError} if there are not n thresholds, or some are out of order.
 * @see Roy (1978), ELECTRE III: un algorithme de classements fondé sur une représentation floue des préférences, Cahiers
 *   du CERO 20(1), 3–24.
 */
export function credibility(
  { ratings, directions, weights }: DecisionMatrix,
  thresholds: readonly OutrankingThresholds[],
): readonly (readonly number[])[] {
  if (thresholds.length !== directions.length || !thresholds.every(isInOrder)) {
    throw new RangeError("each criterion needs thresholds with 0 ≤ indifference ≤ preference ≤ veto");
  }
  return ratings.map((a) =>
    ratings.map((b) => {
      const behind = directions.map((direction, j) =>
        direction === "higher" ? (b[j] as number) - (a[j] as number) : (a[j] as number) - (b[j] as number),
      );
      let concordance = 0;
      behind.forEach((d, j) => {
        concordance += (weights[j] as number) * agreement(d, thresholds[j] as OutrankingThresholds);
      });
      const agreed = Math.min(1, concordance);
      let credible = agreed;
      behind.forEach((d, j) => {
        if (weights[j] === 0) return;
        const against = discordance(d, thresholds[j] as OutrankingThresholds);
        if (against > agreed) credible *= (1 - against) / (1 - agreed);
      });
      return roundedScore(credible);
    }),
  );
}

const isInOrder = ({ indifference, preference, veto = Infinity }: OutrankingThresholds): boolean =>
  indifference >= 0 && indifference <= preference && preference <= veto;

function agreement(d: number, { indifference: q, preference: p }: OutrankingThresholds): number {
  if (!isBeyond(d, q)) return 1;
  return d >= p ? 0 : (p - d) / (p - q);
}

function discordance(d: number, { preference: p, veto }: OutrankingThresholds): number {
  if (veto === undefined || !isBeyond(d, p)) return 0;
  return d >= veto ? 1 : (d - p) / (veto - p);
}

/** More than a threshold by more than the rounding of decimals. */
const isBeyond = (d: number, threshold: number): boolean => d - threshold > 1e-12 * Math.max(Math.abs(d), threshold);
