import type { Share, Value } from "./quantity";

/** Which way a criterion is better. `target`: the nearer to `target`, the better. */
export type Direction = "higher" | "lower" | "target";

/**
 * How a rating turns into a value from 0 to 1.
 * - `linear`: straight between the worst and the best anchor; ratings beyond an anchor count as the anchor.
 * - `concave`: the first steps from worst to best are worth most. - `convex`: the last ones are.
 * - `s`: the steps in the middle are worth most.
 * - `levels`: words with a value each.
 * - `target`: 1 at the target, falling in a straight line to 0 at the farther anchor.
 */
export type ValueFunction =
  | { readonly kind: "linear"; readonly direction: "higher" | "lower"; readonly anchors: Anchors }
  | {
      readonly kind: CurvedShape;
      readonly direction: "higher" | "lower";
      readonly anchors: Anchors;
      /** How far the curve bends away from the straight line, over 0; at 0 it would be the line. */
      readonly curvature: number;
    }
  | { readonly kind: "target"; readonly target: number; readonly anchors: Anchors }
  | { readonly kind: "levels"; readonly levels: readonly Level[] };

export type CurvedShape = "concave" | "convex" | "s";

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

/** A figure that a criterion may take its ratings from, instead of from a column of Projects. */
export type ComputedFigure =
  | "npv"
  | "irr"
  | "payback"
  | "discounted-payback"
  | "benefit-cost-ratio"
  | "profitability-index"
  | "risk-exposure"
  | "capacity-strain";

/** What people said about the importance of a criterion or group, beside its weight; both only among its siblings. */
export interface StatedImportance {
  /** 1 is the most important; equal ranks are ties. */
  readonly rank?: number;
  /** Points for the step from its worst to its best rating, the greatest step of the siblings being 100; not negative. */
  readonly swing?: number;
}

/** A leaf of the criterion tree: what projects are rated on. */
export interface Criterion extends StatedImportance {
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
  /** The header of the Projects column that holds the ratings, as it stands in the workbook; or the figure's name. */
  readonly sourceColumn: string;
  /** Present if the ratings are not typed but computed from the other tables. */
  readonly computed?: ComputedFigure;
  /** Unit from the header or the Scale column ("£m"), for titles; absent if there is none. */
  readonly unit?: string;
}

/** A node that groups criteria; it has a weight but no ratings. */
export interface CriterionGroup extends StatedImportance {
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
