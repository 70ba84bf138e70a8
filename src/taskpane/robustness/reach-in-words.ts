import type { Rating } from "../../core/model/project";
import type { RankedPortfolio } from "../../core/ranked-portfolio";
import { reachByRating, type RatingChange } from "../../core/reasons/reach-by-rating";
import { reachByWeight, type WeightChange } from "../../core/reasons/reach-by-weight";
import type { Formatting } from "../frame/formatting";

/** What alone would bring a project among the first, the smallest change first in each list. */
export interface ReachInWords {
  readonly ratings: readonly string[];
  readonly weights: readonly string[];
}

/** As many ways of each kind as anyone wants to read. */
const SHOWN = 3;

/** @param project  Index in table order; its rank is beyond `top`. */
export function reachInWords(
  ranked: RankedPortfolio,
  project: number,
  top: number,
  formatting: Formatting,
): ReachInWords {
  const { criteria } = ranked.portfolio.criteria;
  const rating = ({ criterion, from, to }: RatingChange): string =>
    `${criteria[criterion]?.name ?? ""}: ${ratingText(enough(to, from), formatting)} instead of ${ratingText(from, formatting)}`;
  const weight = ({ line, from, to }: WeightChange): string =>
    `${line.name}: ${formatting.percent(to, 1)} instead of ${formatting.percent(from, 1)}${
      line.path.length === 0 ? "" : ` of ${line.path.at(-1)}`
    }`;
  return {
    ratings: reachByRating(ranked, project, top).slice(0, SHOWN).map(rating),
    weights: reachByWeight(ranked, project, top).slice(0, SHOWN).map(weight),
  };
}

/** Decimals at which a number shows three digits that matter. */
const decimalsOf = (amount: number): number =>
  amount === 0 ? 0 : Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(Math.abs(amount)))));

/** Rounded on towards the better side, so that what is shown is enough, too. */
function enough(to: Rating, from: Rating): Rating {
  if (typeof to !== "number" || typeof from !== "number") return to;
  const scale = 10 ** decimalsOf(to);
  const steps = Number((to * scale).toPrecision(12));
  return (to > from ? Math.ceil(steps) : Math.floor(steps)) / scale;
}

function ratingText(rating: Rating, formatting: Formatting): string {
  if (rating === null) return "blank";
  if (typeof rating === "string") return rating;
  return formatting.number(rating, Number.isInteger(rating) ? 0 : decimalsOf(rating));
}
