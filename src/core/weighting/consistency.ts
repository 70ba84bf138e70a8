import type { RandomIndexId } from "../run-parameters";
import { randomIndexTable } from "./random-index";

/** Saaty's limit: over it the judgements should be looked at again before anyone relies on the weights. */
export const consistencyLimit = 0.1;

export type ConsistencyVerdict = "consistent" | "acceptable" | "inconsistent";

/**
 * How well the judgements of a matrix agree with each other.
 * - `always`: nothing can be contradicted, because there are one or two criteria or so few judgements that they form no
 *   triangle; the ratio is 0.
 * - `beyond table`: the random-index table ends before this number of criteria, so that there is no ratio.
 */
export type Consistency =
  | {
      readonly kind: "ratio";
      readonly ratio: number;
      readonly verdict: ConsistencyVerdict;
      readonly table: RandomIndexId;
    }
  | { readonly kind: "always"; readonly ratio: 0; readonly verdict: "consistent" }
  | {
      readonly kind: "beyond table";
      readonly criteria: number;
      readonly largest: number;
      readonly table: RandomIndexId;
    };

/** CI = (λ_max − n) / (n − 1), not below 0; 0 for one criterion. */
export const consistencyIndex = (lambdaMax: number, n: number): number =>
  n <= 1 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));

/** Ratios under this are rounding. */
const ROUNDING = 1e-9;

/**
 * Which share of the random index counts where judgements are missing and were completed: 1 − 2 m / ((n − 1)(n − 2)).
 * Random judgements with gaps are the less inconsistent the more there are; with as few as connect the criteria they
 * cannot be at all, and the share is 0.
 *
 * @param missing  m, how many of the n (n − 1) / 2 pairs were not judged.
 * @see Ágoston & Csató (2022), Inconsistency thresholds for incomplete pairwise comparison matrices, Omega 108, 102576.
 */
export const randomIndexShare = (n: number, missing: number): number =>
  n <= 2 ? 0 : Math.max(0, 1 - (2 * missing) / ((n - 1) * (n - 2)));

/**
 * Consistency ratio CR = CI / RI(n): how inconsistent the judgements are against random ones, which have 1 on average.
 *
 * `consistent` is 0 up to rounding, `acceptable` up to 0.10, `inconsistent` over it.
 *
 * @param missing  how many judgements were missing and completed; the random index is that of as many gaps
 *   ({@link randomIndexShare}), for otherwise gaps would pass for consistency.
 * @see Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill.
 */
export function consistency(lambdaMax: number, n: number, table: RandomIndexId, missing = 0): Consistency {
  const share = randomIndexShare(n, missing);
  if (share === 0) return { kind: "always", ratio: 0, verdict: "consistent" };
  const { fromThree } = randomIndexTable(table);
  const randomIndex = fromThree[n - 3];
  if (randomIndex === undefined) return { kind: "beyond table", criteria: n, largest: fromThree.length + 2, table };
  const ratio = consistencyIndex(lambdaMax, n) / (randomIndex * share);
  return { kind: "ratio", ratio, verdict: verdictOn(ratio), table };
}

function verdictOn(ratio: number): ConsistencyVerdict {
  if (ratio < ROUNDING) return "consistent";
  return ratio <= consistencyLimit ? "acceptable" : "inconsistent";
}

/**
 * Consistency the other way round, as a share of which more is better: 1 − CR, not below 0; Saaty's limit is at 90 %.
 * Absent where there is no ratio. Microsoft's Project Online showed such a percentage, too, and took 80 or more; how it
 * was computed was not published, so that this is in its manner and not its figure.
 */
export function consistencyShare(found: Consistency): number | undefined {
  return found.kind === "beyond table" ? undefined : Math.max(0, 1 - found.ratio);
}
