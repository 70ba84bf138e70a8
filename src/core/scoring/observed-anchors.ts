import type { Anchors } from "../model/criterion";
import type { Rating } from "../model/project";

/**
 * The smallest and the largest rating of this portfolio, as the ends of a scale that nobody has fixed.
 * Missing ratings and texts are passed over. Without any number both ends are 0, which is a constant criterion.
 */
export function observedAnchors(ratings: Iterable<Rating>): Anchors {
  let low = Infinity;
  let high = -Infinity;
  for (const rating of ratings) {
    if (typeof rating !== "number") continue;
    if (rating < low) low = rating;
    if (rating > high) high = rating;
  }
  return low <= high ? { kind: "observed", low, high } : { kind: "observed", low: 0, high: 0 };
}
