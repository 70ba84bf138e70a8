import type { Share, Value } from "./quantity";

/** Which way a criterion is better. `target`: the nearer to `target`, the better. */
export type Direction = "higher" | "lower" | "target";

/**
 * How a rating turns into a value from 0 to 1.
 * - `linear`: straight between the worst and the best anchor; ratings beyond an anchor count as the anchor.
 * - `levels`: words with a value each.
 * - `target`: 1 at the target, falling in a straight line to 0 at the farther anchor.
 */
export type ValueFunction =
  | { readonly kind: "linear"; readonly direction: "higher" | "lower"; readonly anchors: Anchors }
  | { readonly kind: "target"; readonly target: number; readonly anchors: Anchors }
  | { readonly kind: "levels"; readonly levels: readonly Level[] };

/**
 * The ends of the scale. `fixed`: as the Criteria table says ("1–5"); `observed`: the smallest and largest rating of
 * this portfolio, which makes a value depend on who else is in the list (the report says so).
 */
export interface Anchors {
  readonly kind: "fixed" | "observed";
  readonly low: number;
  readonly high: number;
}

export interface Level {
  readonly text: string;
  readonly value: Value;
}

/**
 * What happens where a project has no rating on a criterion. There is no silent default: the portfolio is refused with
 * an issue unless someone chose one of the others.
 * - `worst`: value 0. - `middle`: value 0.5. - `leave out`: the project's other weights are scaled up to one.
 */
export type MissingPolicy = "refuse" | "worst" | "middle" | "leave out";

/** A leaf of the criterion tree: what projects are rated on. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  /** Names from the root to the parent, empty for a top-level criterion. */
  readonly path: readonly string[];
  /** The number typed in the Criteria table, before any normalisation; not negative. */
  readonly rawWeight: number;
  /** Share among its siblings. */
  readonly localWeight: Share;
  /** Product of the local weights from the root to here; over all leaves these sum to 1. */
  readonly globalWeight: Share;
  readonly valueFunction: ValueFunction;
  readonly missing: MissingPolicy;
  /** The header of the Projects column that holds the ratings, as it stands in the workbook. */
  readonly sourceColumn: string;
  /** Unit from the header or the Scale column ("£m"), for titles; absent if there is none. */
  readonly unit?: string;
}

/** A node that groups criteria; it has a weight but no ratings. */
export interface CriterionGroup {
  readonly id: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly rawWeight: number;
  readonly localWeight: Share;
  readonly globalWeight: Share;
}

export interface CriterionTree {
  readonly groups: readonly CriterionGroup[];
  /** Leaves in the order of the Criteria table. */
  readonly criteria: readonly Criterion[];
}
