import type { Money, Probability } from "./quantity";
import type { DaySerial, Month } from "./period";
import type { PracticeFigure } from "./practice-figure";

/** An estimate by its ends and its most likely amount; `low <= likely <= high`. A single figure has all three equal. */
export interface ThreePoint {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export type Force = "auto" | "in" | "out";
export type Methodology = "traditional" | "agile" | "hybrid";

/** A rating as found: a number, a level's text, or nothing (which the criterion's missing policy decides). */
export type Rating = number | string | null;

export interface Project {
  readonly id: string;
  readonly name: string;
  readonly sponsor?: string;
  readonly manager?: string;
  readonly division?: string;
  readonly bucket?: string;
  readonly methodology?: Methodology;
  readonly stage?: string;
  readonly status?: string;
  readonly force: Force;
  readonly forceReason?: string;
  readonly earliestStart?: DaySerial;
  readonly latestStart?: DaySerial;
  /** Whole or part months. */
  readonly durationMonths?: number;
  readonly cost?: ThreePoint;
  /** A year, once it has begun. */
  readonly benefit?: ThreePoint;
  readonly benefitDelayMonths?: number;
  readonly benefitYears?: number;
  /** One for each leaf of the criterion tree, in its order. */
  readonly ratings: readonly Rating[];
  /** Added to the score by hand. */
  readonly adjustment?: ScoreAdjustment;
  /** Those that the project has a number for; all finite and not negative. Absent if there is none. */
  readonly figures?: Readonly<Partial<Record<PracticeFigure, number>>>;
}

/** What someone adds to a score or takes from it, and why: the reports print the reason. */
export interface ScoreAdjustment {
  /**
   * From −1 to 1, never 0. A share of the method's scale: of 0 to 1 where scores run so, else of the distance between the
   * best and the worst score of the list.
   */
  readonly points: number;
  readonly reason: string;
}

export interface Resource {
  readonly name: string;
  readonly role: string;
  readonly division?: string;
  readonly skills: readonly { readonly skill: string; readonly level?: number }[];
  readonly hoursPerWeek: number;
  readonly start?: DaySerial;
  readonly end?: DaySerial;
  readonly costRate?: number;
  readonly billRate?: number;
  readonly currency?: string;
  /** Share of the time kept for running the business, in [0, 1]. */
  readonly runTheBusiness: number;
}

/** What a project needs of a role in a month, already in hours. One row of the Demand table may become several. */
export interface Demand {
  readonly projectId: string;
  readonly role: string;
  /** The person asked for by name, if one was. */
  readonly resource?: string;
  readonly month: Month;
  readonly hours: number;
  readonly status: "requested" | "assigned";
  readonly firm: boolean;
}

export interface BudgetLine {
  readonly label: string;
  readonly first: Month;
  readonly last: Month;
  readonly amount: Money;
  readonly type?: string;
}

export type RiskType = "risk" | "opportunity";

export interface Risk {
  readonly id: string;
  readonly projectId: string;
  readonly title?: string;
  readonly type: RiskType;
  readonly category?: string;
  readonly probability: Probability;
  /** Money, always positive: a risk costs it, an opportunity brings it. */
  readonly impact: ThreePoint;
  readonly response?: string;
  readonly owner?: string;
  readonly status: "open" | "closed";
}
