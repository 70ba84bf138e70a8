import type { Portfolio } from "./model/portfolio";
import type { Project, Risk } from "./model/project";
import type { Month } from "./model/period";
import type { MethodResult } from "./scoring/method";
import type { MethodOptions } from "./scoring/method-option";
import type { Weighed } from "./weighting/weighed";

/** Everything a run computes from a portfolio, with the intermediates that a reader would check by hand. */
export interface RankedPortfolio {
  /** As given, but for the weights of its criteria: those are the ones in use. */
  readonly portfolio: Portfolio;
  /** Where these weights come from. */
  readonly weighing: Weighed;
  readonly method: MethodUse;
  /** In the order of the Projects table. */
  readonly scored: readonly ScoredProject[];
  /** Indices into `scored`, best rank first; ties stay in table order. */
  readonly order: readonly number[];
  readonly waterline: WaterlineResult;
  readonly capacity: CapacityResult;
  readonly risk: RiskResult;
}

/** The scoring method of a run, its options as they were used, and all that it computed. */
export interface MethodUse {
  /** From the scoring catalogue. */
  readonly id: string;
  readonly options: MethodOptions;
  readonly result: MethodResult;
}

export interface ScoredProject {
  readonly project: Project;
  /** Value 0–1 of each criterion in tree order; null where the rating is missing and the weight was left out. */
  readonly values: readonly (number | null)[];
  /**
   * Effective weight × value for each criterion, whatever the method; only for an additive method do they add up to the
   * score (before a manual adjustment).
   */
  readonly contributions: readonly number[];
  /**
   * The method's score, the higher the better, with the manual adjustment added (`adjustedScores`); rounded to 12 decimals so that ties are
   * ties in the workbook too.
   */
  readonly score: number;
  /** As Excel's RANK.EQ: equal scores share the smallest rank. */
  readonly rank: number;
  /** Net expected monetary value of its open risks and opportunities: threats positive (a cost), opportunities negative. */
  readonly emv: number;
  /** Absent if the project has no cost to measure the exposure against, or the method's score does not start at 0. */
  readonly scoreAfterRisk?: number;
  readonly rankAfterRisk?: number;
}

export interface WaterlineResult {
  readonly applies: boolean;
  readonly periods: readonly WaterlinePeriod[];
  /** By project in table order. */
  readonly standing: readonly ("forced in" | "above" | "below" | "forced out" | "no budget")[];
  /** Spend of each project in each budget period, in table order; cost spread evenly over its months. */
  readonly spend: readonly (readonly number[])[];
  /** Rank of the first project that does not fit; absent if all fit. */
  readonly firstBelow?: number;
  /** Index of the budget period that ran out first. */
  readonly bindingPeriod?: number;
}
export interface WaterlinePeriod {
  readonly label: string;
  readonly first: Month;
  readonly last: Month;
  readonly budget: number;
  readonly used: number;
}

export interface CapacityResult {
  readonly applies: boolean;
  readonly months: readonly Month[];
  /** Roles in the order of first mention in Resources, then in Demand. */
  readonly roles: readonly RoleCapacity[];
}
export interface RoleCapacity {
  readonly role: string;
  /** Hours by month, in the order of `months`. */
  readonly supply: readonly number[];
  readonly demand: readonly number[];
  /** Demand of projects above the line only. */
  readonly fundedDemand: readonly number[];
  /** supply − demand: negative is a shortfall. */
  readonly gap: readonly number[];
}

export interface RiskResult {
  readonly applies: boolean;
  readonly risks: readonly AssessedRisk[];
  /** Expected cost of threats, expected gain of opportunities, and their difference, over open risks. */
  readonly totalThreat: number;
  readonly totalOpportunity: number;
  readonly totalEmv: number;
  /** Lower bounds of the five impact bands, in money; the first is 0. */
  readonly impactBounds: readonly number[];
  /** Lower bounds of the five probability bands; the first is 0. */
  readonly probabilityBounds: readonly number[];
}
export interface AssessedRisk {
  readonly risk: Risk;
  /** Mean impact by PERT: (low + 4 × likely + high) / 6. */
  readonly meanImpact: number;
  /** Probability × mean impact; negative for an opportunity. */
  readonly emv: number;
  /** 0–4, low to high. */
  readonly probabilityBand: number;
  readonly impactBand: number;
}
