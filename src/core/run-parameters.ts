import type { MissingPolicy } from "./model/criterion";
import type { MethodOptions } from "./scoring/method-option";

/** Where weights come from: `typed` reads the Weight column, the others are methods of src/core/weighting. */
export const weightingIds = [
  "typed",
  "equal",
  "swing",
  "rank-order-centroid",
  "rank-sum",
  "rank-reciprocal",
  "ahp",
  "ahp-geometric",
  "best-worst",
  "entropy",
  "critic",
  "standard-deviation",
  "merec",
] as const;
export type WeightingId = (typeof weightingIds)[number];

/** The table of random indices that a consistency ratio is measured with; near 0.10 it decides the verdict. */
export const randomIndexIds = ["saaty-1980", "saaty-2005", "donegan-dodd"] as const;
export type RandomIndexId = (typeof randomIndexIds)[number];

/** What is known of the weights when they are varied: nothing, their order, or each within a band around its own. */
export const weightInformation = ["none", "ordinal", "band"] as const;
export type WeightInformation = (typeof weightInformation)[number];

/** How a ranking's robustness is examined. */
export interface RobustnessParameters {
  /** How many sets of weights are drawn; a whole number from 100 to 1,000,000. */
  readonly samples: number;
  /** Starts the random numbers: the same seed draws the same weights. A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  readonly information: WeightInformation;
  /** Half width of the band, relative to the weight: 0.2 is from 80 % to 120 %. From 0 to 1. */
  readonly band: number;
  /** How many of the first ranks a reader is interested in; a whole number of at least 1. */
  readonly top: number;
}

/** The choices of a run; everything else comes from the tables. Stored in the workbook's settings under `parameters`. */
export interface RunParameters {
  /** From the scoring catalogue: "weighted-sum". */
  readonly method: string;
  /** By method, what was chosen of its options; an option that is not here has its standard. */
  readonly methodOptions: Readonly<Record<string, MethodOptions>>;
  readonly weighting: WeightingId;
  /** By id of a criterion or group, the number (0 or more) that replaces its raw weight. */
  readonly weightOverrides: Readonly<Record<string, number>>;
  readonly randomIndex: RandomIndexId;
  /** Used for criteria whose own row in the Criteria table says nothing. */
  readonly missing: MissingPolicy;
  /** Whether the capacity report counts every project or only those above the budget line. */
  readonly capacityOf: "all" | "funded";
  /** A year, for present values: 0.08 is 8 %. Above −1. */
  readonly discountRate: number;
  readonly robustness: RobustnessParameters;
}

export const defaultParameters: RunParameters = {
  method: "weighted-sum",
  methodOptions: {},
  weighting: "typed",
  weightOverrides: {},
  randomIndex: "saaty-1980",
  missing: "refuse",
  capacityOf: "all",
  discountRate: 0.08,
  robustness: { samples: 10_000, seed: 1, information: "none", band: 0.2, top: 10 },
};
