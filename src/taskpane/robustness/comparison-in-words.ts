import type { RankedPortfolio } from "../../core/ranked-portfolio";
import type { Comparison } from "../../core/reasons/why-above";
import { scoringMethod } from "../../core/scoring/catalogue";
import type { Formatting } from "../frame/formatting";

/** Why the one is above the other, in one or two sentences: who leads by how much, what carries it, what speaks against. */
export function comparisonInWords(ranked: RankedPortfolio, comparison: Comparison, formatting: Formatting): string {
  const { above, below, lead, criteria, adjustment } = comparison;
  const [first, second] = [above, below].map((i) => ranked.scored[i]?.project.name ?? "");
  const nameOf = (criterion: number) => ranked.portfolio.criteria.criteria[criterion]?.name ?? "";
  const stands =
    lead === 0
      ? `${first} and ${second} have the same score.`
      : `${first} is above ${second} by ${formatting.number(lead, lead < 0.01 ? 4 : 3)}.`;
  if (scoringMethod(ranked.method.id).kind === "figures") return stands;
  const carries = criteria.filter(({ points }) => points > 0).map(({ criterion }) => nameOf(criterion));
  const against = criteria.filter(({ points }) => points < 0).map(({ criterion }) => nameOf(criterion));
  return [
    stands,
    ...(carries.length > 0 ? [`${first} is better on ${listed(carries)}.`] : []),
    ...(against.length > 0 ? [`${second} is better on ${listed(against)}.`] : []),
    ...(adjustment === 0 ? [] : [`Adjustments by hand make ${formatting.signed(adjustment, 3)}.`]),
  ].join(" ");
}

/** At most three by name: "Cost, Reach and 2 more". */
export function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
