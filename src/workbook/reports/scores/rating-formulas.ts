import type { Criterion } from "../../../core/model/criterion";
import { ratingScale } from "../../../core/scoring/decision-problem";
import { isMissing, rating, valueFormula } from "../ranking/contribution-formula";
import type { RatingSource } from "../ranking/rating-source";

/** What the formula of a rating refers to; ends and levels stand on the Ranking sheet. */
export interface RatingCells {
  readonly row: string;
  readonly zeroAt: string;
  readonly oneAt: string;
  readonly levels?: string;
}

/**
 * A project's rating as methods compare it, from the Projects table: in the criterion's own unit where value rises in a
 * straight line, else the value from 0 to 1. A blank is the worst or the middle of the scale, or an empty text where it
 * is left out; what cannot be compared is #N/A, and the score says so.
 */
export function ratingFormula(criterion: Criterion, source: RatingSource, cells: RatingCells): string {
  if (!ratingScale(criterion.valueFunction).ownUnit) return valueFormula(criterion, source, cells);
  const { row, zeroAt, oneAt } = cells;
  const missing = { worst: zeroAt, middle: `(${zeroAt}+${oneAt})/2`, "leave out": "NA()", refuse: "NA()" };
  const typed = rating(source, row);
  return `=IF(${isMissing(source, row)},${missing[criterion.missing]},IF(ISNUMBER(${typed}),${typed},NA()))`;
}
