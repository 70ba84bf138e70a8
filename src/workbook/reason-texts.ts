import type { Rating } from "../core/model/project";
import type { RankedPortfolio } from "../core/ranked-portfolio";
import type { Comparison, CriterionLead } from "../core/reasons/why-above";
import type { RatingChange } from "../core/reasons/reach-by-rating";
import type { WeightChange } from "../core/reasons/reach-by-weight";
import type { Reach } from "../core/robustness/robustness-analysis";

/** As many reasons for, and as many against, as a sentence bears. */
const MOST_NAMED = 3;

const minus = (text: string): string => text.replace("-", "−");
const signed = (points: number): string => minus(`${points > 0 ? "+" : ""}${points.toFixed(3)}`);
const percent = (share: number): string => `${Number((100 * share).toFixed(1))} %`;

/** "a, b and c". */
export const listText = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

/**
 * Why one project is above another: "By 0.043: ahead on Strategic fit (+0.080) and Value (+0.021); behind on Cost
 * (−0.058)." Each figure is weight × value of the one less that of the other.
 *
 * @param named  criteria that are named for, and against; the others are summed up.
 */
export function comparisonText(comparison: Comparison, ranked: RankedPortfolio, named = MOST_NAMED): string {
  const { lead, criteria, adjustment, addsUp } = comparison;
  const names = ranked.portfolio.criteria.criteria.map(({ name }) => name);
  const ahead = namedLeads(
    criteria.filter(({ points }) => points > 0),
    names,
    "ahead on",
    named,
  );
  const behind = namedLeads(
    criteria.filter(({ points }) => points < 0),
    names,
    "behind on",
    named,
  );
  const adjusted = adjustment === 0 ? [] : [`adjusted by hand (${signed(adjustment)})`];
  const reasons = [...ahead, ...behind, ...adjusted];
  const start = lead === 0 ? "Level" : `By ${lead.toFixed(3)}`;
  if (reasons.length === 0) return `${start}: rated alike on everything that counts.`;
  return addsUp
    ? `${start}: ${reasons.join("; ")}.`
    : `${start} by the method in use; in weighted values ${reasons.join("; ")}.`;
}

function namedLeads(
  leads: readonly CriterionLead[],
  names: readonly string[],
  words: string,
  most: number,
): readonly string[] {
  if (leads.length === 0) return [];
  // A single one left over takes no more room than the words that would sum it up.
  const count = leads.length === most + 1 ? most + 1 : most;
  const named = leads.slice(0, count).map(({ criterion, points }) => `${names[criterion] ?? ""} (${signed(points)})`);
  const rest = leads.slice(count);
  const sum = rest.reduce((total, { points }) => total + points, 0);
  return [`${words} ${listText(rest.length === 0 ? named : [...named, `${rest.length} more (${signed(sum)})`])}`];
}

/** The least change that would bring a project among the first: of a rating, of a weight, or that none is enough. */
export function reachText({ rating, weight }: Pick<Reach, "rating" | "weight">, ranked: RankedPortfolio): string {
  const ways = [
    ...(rating === undefined ? [] : [ratingText(rating, ranked)]),
    ...(weight === undefined ? [] : [weightText(weight)]),
  ];
  if (ways.length === 0) return "No single rating and no single weight is enough.";
  const text = ways.join("; or ");
  const missing =
    rating === undefined ? " No single rating is enough." : weight === undefined ? " No single weight is enough." : "";
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.${missing}`;
}

function ratingText({ criterion, from, to }: RatingChange, ranked: RankedPortfolio): string {
  const { name = "", valueFunction } = ranked.portfolio.criteria.criteria[criterion] ?? {};
  const upwards = typeof from !== "number" || typeof to !== "number" ? true : to > from;
  const enough = typeof to === "number" ? roundedTowards(to, upwards) : (to ?? "");
  const bound = valueFunction?.kind === "levels" ? "" : upwards ? "at least " : "at most ";
  return `${name} ${bound}${enough} instead of ${ratingWord(from)}`;
}

const ratingWord = (rating: Rating): string =>
  rating === null ? "blank" : typeof rating === "number" ? minus(String(Number(rating.toPrecision(6)))) : rating;

/** Two decimals (more for small numbers), rounded to the side that is still enough. */
function roundedTowards(rating: number, upwards: boolean): string {
  const unit = 10 ** Math.max(0, Math.min(8, 2 - Math.floor(Math.log10(Math.max(1e-6, Math.abs(rating))))));
  const scaled = Number((rating * unit).toPrecision(12));
  return minus(String((upwards ? Math.ceil(scaled) : Math.floor(scaled)) / unit));
}

const weightText = ({ line, from, to }: WeightChange): string =>
  `a weight of ${line.name} of ${percent(to)} instead of ${percent(from)}${line.path.length === 0 ? "" : ` within ${line.path.at(-1) ?? ""}`}`;
