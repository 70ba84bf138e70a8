import type { Judgement } from "../model/judgement";
import type { RandomIndexId, WeightingId } from "../run-parameters";
import type { BestWorstFamily } from "./best-worst-family";
import type { Family } from "./family";
import type { JudgedFamily } from "./judged-family";
import type { ObjectiveWeights, Ratings } from "./objective-weights";
import type { WeightingObjection } from "./weighting-objection";

/** What people must have filled in for a method. */
export type WeightingInput = "weights" | "nothing" | "swing points" | "importance ranks" | "judgements" | "ratings";

/** A way to find weights, as the pane, the reports and the command line name it. */
export interface WeightingDescription {
  readonly id: WeightingId;
  readonly name: string;
  /** One honest sentence for a person who chooses: when to use it, and when not. */
  readonly explanation: string;
  readonly formula: string;
  readonly source: string;
  readonly input: WeightingInput;
}

/** Weighs the siblings of each family against each other. */
export interface FamilyWeighting extends WeightingDescription {
  readonly kind: "family";
  readonly weigh: (given: FamilyInput) => FamilyWeighing;
}

/** Weighs all leaves at once by their ratings; a group then weighs what its leaves do. */
export interface LeavesWeighting extends WeightingDescription {
  readonly kind: "leaves";
  /** Why a rating cannot be taken: what is expected, and the code; undefined if it can. */
  readonly refuses: (rating: number) => Pick<WeightingObjection, "code" | "expected"> | undefined;
  readonly weigh: (ratings: Ratings) => ObjectiveWeights;
}

export type WeightingMethod = FamilyWeighting | LeavesWeighting;

export interface FamilyInput {
  /** Two members or more. */
  readonly family: Family;
  /** Those between members of the family. */
  readonly judgements: readonly Judgement[];
  readonly randomIndex: RandomIndexId;
}

export type FamilyWeighing =
  | {
      readonly ok: true;
      /** In the order of the members; sum to 1. */
      readonly weights: readonly number[];
      readonly judged?: JudgedFamily;
      readonly bestWorst?: BestWorstFamily;
    }
  | { readonly ok: false; readonly objections: readonly WeightingObjection[] };
