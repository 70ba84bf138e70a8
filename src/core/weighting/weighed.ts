import type { CriterionTree } from "../model/criterion";
import type { WeightingId } from "../run-parameters";
import type { BestWorstFamily } from "./best-worst-family";
import type { Consensus } from "./consensus";
import type { Family } from "./family";
import type { JudgedFamily } from "./judged-family";
import type { ObjectiveWeights } from "./objective-weights";
import type { WeightingObjection } from "./weighting-objection";

/** Where the weights of a run come from, with the intermediates that a reader would check by hand. */
export interface Weighed {
  readonly method: WeightingId;
  /**
   * The criteria with the weights in use. Their raw weights are those that were typed, or, with another method, the local
   * weight in percent; either way an override stands in their place.
   */
  readonly tree: CriterionTree;
  /** The criteria with the weights of the Weight column. */
  readonly typed: CriterionTree;
  /** Overrides of nodes that there are; an override of a criterion that has gone is passed over. */
  readonly overrides: Readonly<Record<string, number>>;
  /** Top level first, then group by group in table order. */
  readonly families: readonly WeighedFamily[];
  /** For the objective methods: the amounts behind the weights, by leaf. */
  readonly objective?: ObjectiveWeights;
  /** For the methods of judgements: each stakeholder over the whole tree. */
  readonly stakeholders: readonly StakeholderWeights[];
  /**
   * The consensus of the families, each counted by the weight of its parent. Absent where no family has one.
   *
   * @see Goepel (2018), Implementation of an online software tool for the analytic hierarchy process (AHP-OS),
   *   International Journal of the Analytic Hierarchy Process 10(3), 469–487.
   */
  readonly consensus?: Consensus;
  /** Why the method could not be used. If there are any, the weights in use are those that were typed. */
  readonly objections: readonly WeightingObjection[];
}

export interface WeighedFamily extends Family {
  /** Local weights by the method, before overrides, in the order of the members. */
  readonly weights: readonly number[];
  readonly judged?: JudgedFamily;
  readonly bestWorst?: BestWorstFamily;
}

export interface StakeholderWeights {
  readonly stakeholder: string;
  readonly influence: number;
  /** Global weights of the leaves; in a family that they did not judge the group's local weights stand in. */
  readonly weights: readonly number[];
  /** Share of the weight that would have to move to make them the group's, 0 to 1. */
  readonly distance: number;
}
