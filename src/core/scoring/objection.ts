import type { PracticeFigure } from "../model/practice-figure";

/** A figure of a project that is no rating: a practitioner's, or one of the table's own. */
export type ProjectFigure = PracticeFigure | "cost" | "benefit" | "benefitYears" | "duration" | "cashFlows";

export type ObjectionCode =
  /** A rating is left out, and the method has no formula for that. */
  | "rating-missing"
  | "rating-not-positive"
  | "rating-negative"
  /** The method takes too long for so many. */
  | "too-many-projects"
  /** A project lacks a figure that the method needs. */
  | "figure-missing"
  | "figure-not-positive"
  | "figure-negative";

/**
 * Why a method cannot be used on this portfolio, at the place where it can be mended. A method that objects gives no
 * scores; the table layer turns each objection into an issue with its cell.
 */
export interface Objection {
  readonly code: ObjectionCode;
  /** Index of the project, in table order; absent if the whole criterion or table is meant. */
  readonly alternative?: number;
  /** Index of the criterion among the leaves. */
  readonly criterion?: number;
  readonly figure?: ProjectFigure;
  /** What the method needs, as it follows "needs": "numbers above 0". */
  readonly expected: string;
  /** What there is instead, as it follows "is": "−3", "blank". */
  readonly found: string;
}
