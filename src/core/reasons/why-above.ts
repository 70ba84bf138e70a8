import type { RankedPortfolio } from "../ranked-portfolio";
import { scoringMethod } from "../scoring/catalogue";

/** What one criterion adds to the lead of a project over another. */
export interface CriterionLead {
  /** Index among the leaves. */
  readonly criterion: number;
  /** Weight × value of the first less that of the second. */
  readonly points: number;
  readonly values: readonly [number | null, number | null];
}

/** Why one project is above another. */
export interface Comparison {
  /** Indices in table order; `above` is the one with the higher score, of equal ones the one asked for first. */
  readonly above: number;
  readonly below: number;
  /** Score of the one less that of the other; 0 if they are level. */
  readonly lead: number;
  /** Those that count for anything, the largest difference first, whichever way it points. */
  readonly criteria: readonly CriterionLead[];
  /** What manual adjustments add to the lead. */
  readonly adjustment: number;
  /** Whether criteria and adjustment add up to the lead, as they do in an additive method only. */
  readonly addsUp: boolean;
}

/** Differences that rounding leaves of none. */
const NOTHING = 5e-13;

/** @throws {RangeError} if an index is of no project, or both are the same. */
export function whyAbove(ranked: RankedPortfolio, first: number, second: number): Comparison {
  const [a, b] = [ranked.scored[first], ranked.scored[second]];
  if (a === undefined || b === undefined || first === second) throw new RangeError("two different projects are needed");
  const [above, below] = b.score > a.score ? [second, first] : [first, second];
  const [winner, loser] = b.score > a.score ? [b, a] : [a, b];
  const criteria = winner.contributions
    .map((part, criterion): CriterionLead => ({
      criterion,
      points: part - (loser.contributions[criterion] as number),
      values: [winner.values[criterion] ?? null, loser.values[criterion] ?? null],
    }))
    .filter(({ points }) => Math.abs(points) > NOTHING)
    .sort((p, q) => Math.abs(q.points) - Math.abs(p.points) || p.criterion - q.criterion);
  return {
    above,
    below,
    lead: winner.score - loser.score,
    criteria,
    adjustment: (winner.project.adjustment?.points ?? 0) - (loser.project.adjustment?.points ?? 0),
    addsUp: scoringMethod(ranked.method.id).additive,
  };
}
