import type { Better } from "./decision-matrix";
import type { DecisionProblem } from "./decision-problem";
import type { Objection } from "./objection";

/** What a method needs of the ratings on a criterion: any number, 0 or more, or more than 0. */
export type RatingNeed = "any number" | "not negative" | "positive";

/** Any rating will do, as long as there is one. */
export const anyNumber = (): RatingNeed => "any number";
/** Benefits are divided by their largest, costs are divided by: costs must not be 0. */
export const positiveCosts = (better: Better): RatingNeed => (better === "lower" ? "positive" : "not negative");
export const neverNegative = (): RatingNeed => "not negative";

/**
 * Ratings that are left out, and those that a ratio cannot be made of. On a criterion of weight 0 any number will do, as
 * it is not looked at.
 */
export function ratingObjections(problem: DecisionProblem, need: (better: Better) => RatingNeed): readonly Objection[] {
  const { ratings, scales, weights } = problem;
  return ratings.flatMap((row, alternative) =>
    row.flatMap((rating, criterion): readonly Objection[] => {
      const scale = scales[criterion];
      if (rating === null) {
        return [{ code: "rating-missing", alternative, criterion, expected: "a rating, or that missing ones count as the worst or the middle", found: "blank and left out" }]; // prettier-ignore
      }
      if (scale === undefined || weights[criterion] === 0) return [];
      const needed = need(scale.better);
      const found = String(rating).replace("-", "−");
      if (needed === "positive" && rating <= 0)
        return [{ code: "rating-not-positive", alternative, criterion, expected: "a number above 0", found }];
      if (needed === "not negative" && rating < 0)
        return [{ code: "rating-negative", alternative, criterion, expected: "a number of 0 or more", found }];
      return [];
    }),
  );
}
