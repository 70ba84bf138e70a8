import type { RankedPortfolio } from "../../core/ranked-portfolio";
import { kendallTau } from "../../core/robustness/rank-correlation";
import type { MethodsCompared } from "../../core/robustness/methods-compared";

/** A method beside that of the run. */
export interface MethodRow {
  readonly id: string;
  readonly name: string;
  /** Names of those that it ranks first. */
  readonly firsts: readonly string[];
  /** Kendall's τ-b with the ranking of the run, −1 to 1; absent where one of the two ties everyone. */
  readonly agreement?: number;
}

/** Every method that can be used on the portfolio, that of the run left out; the ones that agree most first. */
export function methodRows({ scored, method }: RankedPortfolio, { compared }: MethodsCompared): readonly MethodRow[] {
  const ranks = scored.map(({ rank }) => rank);
  return compared
    .filter((other) => other.method.id !== method.id)
    .map((other): MethodRow => {
      const agreement = kendallTau(ranks, other.ranks);
      return {
        id: other.method.id,
        name: other.method.name,
        firsts: scored.flatMap(({ project }, i) => (other.ranks[i] === 1 ? [project.name] : [])),
        ...(agreement === undefined ? {} : { agreement }),
      };
    })
    .sort((a, b) => (b.agreement ?? -2) - (a.agreement ?? -2));
}

/** What the rows say together: how many methods have the same winner as the run. */
export function methodsInWords(ranked: RankedPortfolio, rows: readonly MethodRow[]): string {
  const winners = ranked.scored.filter(({ rank }) => rank === 1).map(({ project }) => project.name);
  const same = rows.filter(({ firsts }) => firsts.some((name) => winners.includes(name))).length;
  if (rows.length === 0) return "No other method can be used with these tables.";
  if (same === rows.length)
    return `All ${rows.length} other methods that can be used rank ${winners[0] ?? ""} first, too.`;
  return `Of ${rows.length} other methods that can be used, ${same} rank ${winners[0] ?? ""} first.`;
}
