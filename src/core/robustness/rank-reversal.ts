import type { Portfolio } from "../model/portfolio";
import { withCopyOf, withoutProject } from "./changed-list";

/** A pair of projects that comes to stand the other way round although neither of them has changed. */
export interface ReversedPair {
  /** Above the other one in the full list. */
  readonly above: number;
  readonly below: number;
}

export interface RankReversal {
  readonly change: "dropped" | "copied";
  /** The project that leaves the list, or comes into it a second time. */
  readonly project: number;
  readonly reversed: readonly ReversedPair[];
}

export interface RankReversals {
  readonly reversals: readonly RankReversal[];
  /** Changes of the list that could not be scored, as the method objects to what is left. */
  readonly notScored: number;
  /** Pairs that were watched in each change, on average: what the count of reversals is out of. */
  readonly pairsWatched: number;
}

/** Scores by table order, higher is better and rounded to 12 decimals; undefined if the method objects to the portfolio. */
export type PortfolioScorer = (portfolio: Portfolio) => readonly number[] | undefined;

/**
 * Which pairs change order when a project is dropped, each in turn, or a copy of it comes in.
 *
 * A ranking should not turn because of a third project; methods that measure against the best, the worst or the sum of
 * the list can. The weighted sum with fixed scales cannot, with scales that end at the smallest and largest rating it can.
 * A pair that is level before or after is not reversed.
 *
 * @param changed  indices of the projects to drop and to copy, each in turn.
 * @param watched  indices of the projects whose order counts.
 */
export function rankReversals(
  portfolio: Portfolio,
  scoresOf: PortfolioScorer,
  changed: readonly number[],
  watched: readonly number[],
): RankReversals {
  const before = scoresOf(portfolio);
  if (before === undefined) return { reversals: [], notScored: 2 * changed.length, pairsWatched: 0 };
  const reversals: RankReversal[] = [];
  let [notScored, pairs] = [0, 0];
  for (const project of changed) {
    for (const change of ["dropped", "copied"] as const) {
      const after = scoresOf(
        change === "dropped" ? withoutProject(portfolio, project) : withCopyOf(portfolio, project),
      );
      if (after === undefined) {
        notScored++;
        continue;
      }
      const others = change === "dropped" ? watched.filter((i) => i !== project) : watched;
      const place = (i: number): number => (change === "dropped" && i > project ? i - 1 : i);
      pairs += (others.length * (others.length - 1)) / 2;
      reversals.push({ change, project, reversed: reversedPairs(others, before, after, place) });
    }
  }
  return { reversals, notScored, pairsWatched: reversals.length === 0 ? 0 : pairs / reversals.length };
}

function reversedPairs(
  watched: readonly number[],
  before: readonly number[],
  after: readonly number[],
  place: (i: number) => number,
): readonly ReversedPair[] {
  return watched.flatMap((a, at) =>
    watched.slice(at + 1).flatMap((b): readonly ReversedPair[] => {
      const was = (before[a] as number) - (before[b] as number);
      const is = (after[place(a)] as number) - (after[place(b)] as number);
      if (was > 0 && is < 0) return [{ above: a, below: b }];
      return was < 0 && is > 0 ? [{ above: b, below: a }] : [];
    }),
  );
}
