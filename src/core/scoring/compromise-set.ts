import { rank, roundedScore } from "./rank";
import { smallest } from "./extremes";

export interface Compromise {
  /** C1: the second-best Q is at least 1 / (m − 1) behind the best. */
  readonly advantage: boolean;
  /** C2: the best by Q is also the best by S or by R. */
  readonly stability: boolean;
  /** 1 / (m − 1); 1 for a single alternative. */
  readonly threshold: number;
  /** Indices of the alternatives that are proposed together, best Q first; never empty. */
  readonly members: readonly number[];
}

/**
 * Which alternatives VIKOR proposes. With both conditions met, the best by Q alone; with only C2 failing, the best two
 * (and whoever ties with the second); with C1 failing, all whose Q is less than 1 / (m − 1) behind the best. Ties stand in the order given, and figures are
 * compared to 12 decimals.
 *
 * @param q  Q of at least one alternative, lower is better; s and r likewise.
 * @see Opricovic & Tzeng (2004), European Journal of Operational Research 156(2), 445–455, section 2.
 */
export function compromiseSet(q: readonly number[], s: readonly number[], r: readonly number[]): Compromise {
  const { order } = rank(q.map((one) => -roundedScore(one)));
  const threshold = q.length > 1 ? 1 / (q.length - 1) : 1;
  const [first = 0, second] = order;
  const behind = (i: number): number => roundedScore((q[i] as number) - (q[first] as number));
  const advantage = second === undefined || behind(second) >= roundedScore(threshold);
  const isBest = (figures: readonly number[]): boolean =>
    roundedScore(figures[first] as number) === roundedScore(smallest(figures));
  const stability = isBest(s) || isBest(r);
  const members = !advantage
    ? order.filter((i) => behind(i) < roundedScore(threshold))
    : stability || second === undefined
      ? [first]
      : order.filter((i) => behind(i) <= behind(second));
  return { advantage, stability, threshold, members };
}
