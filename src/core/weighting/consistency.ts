import type { RandomIndexId } from "../run-parameters";
import { randomIndexTable } from "./random-index";

/** Saaty's limit: over it the judgements should be looked at again before anyone relies on the weights. */
export const consistencyLimit = 0.1;

export type ConsistencyVerdict = "consistent" | "acceptable" | "inconsistent";

/**
 * How well the judgements of a matrix agree with each other.
 * - `always`: one or two criteria leave nothing to contradict; the ratio is 0.
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
 * Consistency ratio CR = CI / RI(n): how inconsistent the judgements are against random ones, which have 1 on average.
 *
 * `consistent` is 0 up to rounding, `acceptable` up to 0.10, `inconsistent` over it.
 *
 * @see Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill.
 */
export function consistency(lambdaMax: number, n: number, table: RandomIndexId): Consistency {
  if (n <= 2) return { kind: "always", ratio: 0, verdict: "consistent" };
  const { fromThree } = randomIndexTable(table);
  const randomIndex = fromThree[n - 3];
  if (randomIndex === undefined) return { kind: "beyond table", criteria: n, largest: fromThree.length + 2, table };
  const ratio = consistencyIndex(lambdaMax, n) / randomIndex;
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
