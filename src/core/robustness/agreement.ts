import { rank } from "../scoring/rank";
import { bordaPoints } from "./borda";
import { kemenyConsensus, type KemenyConsensus } from "./kemeny";
import { concordance, kendallTau, spearmanRho } from "./rank-correlation";

/** How far several rankings of the same projects agree, and what they say together. */
export interface Agreement {
  /** [a][b]: Kendall's τ-b between two rankings; null where one of them ties everyone. */
  readonly kendall: readonly (readonly (number | null)[])[];
  /** [a][b]: Spearman's ρ, in the same way. */
  readonly spearman: readonly (readonly (number | null)[])[];
  /** Kendall's W over all of them, 0 to 1; null where there is nothing to measure. */
  readonly concordance: number | null;
  readonly bordaPoints: readonly number[];
  /** Ranks by Borda's count; as RANK.EQ. */
  readonly bordaRanks: readonly number[];
  readonly kemeny: KemenyConsensus;
  /** Places in Kemeny's order, from 1; no ties. */
  readonly kemenyRanks: readonly number[];
}

/**
 * @param rankings  one or more, lower ranks are better; all of the same projects in the same order.
 * @throws {RangeError} if they are of different lengths.
 */
export function agreement(rankings: readonly (readonly number[])[]): Agreement {
  const kemeny = kemenyConsensus(rankings);
  const points = bordaPoints(rankings);
  const kemenyRanks = new Array<number>(kemeny.order.length);
  kemeny.order.forEach((i, place) => (kemenyRanks[i] = place + 1));
  const matrix = (measure: (a: readonly number[], b: readonly number[]) => number | undefined) =>
    rankings.map((a) => rankings.map((b) => measure(a, b) ?? null));
  return {
    kendall: matrix(kendallTau),
    spearman: matrix(spearmanRho),
    concordance: concordance(rankings) ?? null,
    bordaPoints: points,
    bordaRanks: rank(points).ranks,
    kemeny,
    kemenyRanks,
  };
}
