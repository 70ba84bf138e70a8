import type { RankedPortfolio } from "../../core/ranked-portfolio";

/** A project as a dot: what it costs and what it is worth. */
export interface Dot {
  readonly name: string;
  readonly rank: number;
  readonly cost: number;
  readonly score: number;
  readonly funded: boolean;
}

export interface ValueAgainstCost {
  readonly dots: readonly Dot[];
  /** Projects that have no cost and so no place in the chart. */
  readonly withoutCost: number;
  /** The finding, in words: what the title says. */
  readonly finding: string;
}

/** undefined where fewer than two projects have a cost: there is nothing to compare then. */
export function valueAgainstCost(ranked: RankedPortfolio): ValueAgainstCost | undefined {
  const dots = ranked.order.flatMap((index): readonly Dot[] => {
    const scored = ranked.scored[index];
    if (!scored?.project.cost) return [];
    const standing = ranked.waterline.standing[index];
    return [
      {
        name: scored.project.name,
        rank: scored.rank,
        cost: scored.project.cost.likely,
        score: scored.score,
        funded: standing !== "below" && standing !== "forced out",
      },
    ];
  });
  if (dots.length < 2) return undefined;
  return { dots, withoutCost: ranked.scored.length - dots.length, finding: finding(dots) };
}

/**
 * The best half by score against its share of the cost: "The best 20 of 40 projects take 38 % of the cost".
 * A share that anyone can check, rather than a correlation.
 */
function finding(dots: readonly Dot[]): string {
  const half = Math.ceil(dots.length / 2);
  const total = dots.reduce((sum, dot) => sum + dot.cost, 0);
  if (total <= 0) return "Score against cost";
  const best = dots.slice(0, half).reduce((sum, dot) => sum + dot.cost, 0);
  return `The best ${half} of ${dots.length} projects take ${Math.round((best / total) * 100)} % of the cost`;
}
