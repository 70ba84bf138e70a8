import type { Portfolio } from "../model/portfolio";
import type { WaterlineResult } from "../ranked-portfolio";
import type { Ranking } from "../scoring/rank";
import { budgetPeriods } from "./budget-period";
import { spendByPeriod } from "./spend";

type Standing = WaterlineResult["standing"][number];

/**
 * Draws the line through a ranking where the money ends.
 *
 * Projects that are forced in take their money first, whatever the budget is. The others follow from the best rank
 * down, those forced out excepted. The first that does not fit draws the line: it and everything after it stays below,
 * cheap projects too, so that no project is done before a better one. A project fits if in every period in which it
 * spends, what the projects before it spend and what it spends are within the budget, compared to 6 decimals:
 * ROUND(cumulative spend, 6) <= ROUND(budget, 6). Equal ranks are taken in table order.
 *
 * Without a budget nothing is cut off: standing is "no budget" for everyone who is not forced in or out.
 */
export function waterline(portfolio: Portfolio, ranking: Ranking): WaterlineResult {
  const { projects } = portfolio;
  const periods = budgetPeriods(portfolio.budget);
  const applies = periods.length > 0;
  const spend = projects.map((project) => spendByPeriod(project, periods));
  const used = periods.map(() => 0);
  const take = (index: number): void => spend[index]?.forEach((amount, k) => (used[k] = (used[k] as number) + amount));

  const standing = projects.map((project): Standing => {
    if (project.force === "in") return "forced in";
    if (project.force === "out") return "forced out";
    return applies ? "below" : "no budget";
  });
  standing.forEach((at, index) => at === "forced in" && take(index));

  let stop: { firstBelow: number; bindingPeriod: number } | undefined;
  for (const index of ranking.order) {
    if (standing[index] !== "below") continue;
    const bindingPeriod = periods.findIndex((period, k) => {
      const amount = spend[index]?.[k] ?? 0;
      return amount > 0 && rounded((used[k] as number) + amount) > rounded(period.budget);
    });
    if (bindingPeriod >= 0) {
      stop = { firstBelow: ranking.ranks[index] as number, bindingPeriod };
      break;
    }
    standing[index] = "above";
    take(index);
  }
  return {
    applies,
    periods: periods.map((period, k) => ({ ...period, used: used[k] as number })),
    standing,
    spend,
    ...stop,
  };
}

const rounded = (amount: number): number => Math.round(amount * 1e6) / 1e6;
