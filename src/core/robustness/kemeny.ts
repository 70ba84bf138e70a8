import { rank } from "../scoring/rank";
import { bordaPoints } from "./borda";
import { majorities, majorityGroups, type Majorities } from "./majorities";

export interface KemenyConsensus {
  /** Indices of the projects, best first. */
  readonly order: readonly number[];
  /** Over all rankings and pairs of projects: how often a ranking has the pair the other way round. */
  readonly disagreements: number;
  /** No order has fewer: the sum of the smaller count of each pair. */
  readonly leastPossible: number;
  /** Whether no other order is proven to have fewer disagreements. */
  readonly optimal: boolean;
}

/** Groups of up to so many are solved exactly: 2^15 subsets. */
const EXACT = 15;

/** Passes of the local search over a larger group; it stops earlier where nothing improves. */
const PASSES = 60;

/**
 * The order that disagrees with the rankings in as few pairs as possible (Kemeny's).
 *
 * The projects are first split where majorities order them without circles, which loses nothing; each group of up to 15
 * is then solved exactly over its subsets. A larger circle of majorities starts from the best of Borda's order and the
 * rankings themselves and is improved by moving one project at a time; then `optimal` is false unless the bound is met. Among equally good orders the nearest to Borda's
 * (and then table order) is preferred, not guaranteed.
 *
 * @param rankings  lower ranks are better; ties agree with either order.
 * @see Kemeny (1959), Daedalus 88(4), 577–591; the splitting: Truchon (1998), An extension of the Condorcet criterion and
 *   Kemeny orders, cahier 98-15, CREFA, Université Laval.
 */
export function kemenyConsensus(rankings: readonly (readonly number[])[]): KemenyConsensus {
  const pairs = majorities(rankings);
  const borda = rank(bordaPoints(rankings)).order;
  const groups = majorityGroups(pairs, borda);
  const order = groups.flatMap((group) =>
    group.length <= EXACT ? solved(group, pairs) : improved(bestStart(group, rankings, pairs), pairs),
  );
  const disagreements = disagreementsOf(order, pairs);
  const leastPossible = bound(pairs);
  return {
    order,
    disagreements,
    leastPossible,
    optimal: disagreements === leastPossible || groups.every((group) => group.length <= EXACT),
  };
}

function disagreementsOf(order: readonly number[], { projectCount: m, above }: Majorities): number {
  let sum = 0;
  order.forEach((a, at) => {
    for (let later = at + 1; later < order.length; later++) sum += above[(order[later] as number) * m + a] as number;
  });
  return sum;
}

function bound({ projectCount: m, above }: Majorities): number {
  let sum = 0;
  for (let a = 0; a < m; a++)
    for (let b = 0; b < a; b++) sum += Math.min(above[a * m + b] as number, above[b * m + a] as number);
  return sum;
}

/** The best order of a group, by the best orders of all its subsets. */
function solved(group: readonly number[], { projectCount: m, above }: Majorities): readonly number[] {
  const n = group.length;
  if (n === 1) return group;
  const least = new Float64Array(1 << n).fill(Infinity);
  const last = new Int8Array(1 << n);
  least[0] = 0;
  for (let set = 1; set < 1 << n; set++) {
    // From the end of Borda's order on, so that it decides between equals.
    for (let a = n - 1; a >= 0; a--) {
      if ((set & (1 << a)) === 0) continue;
      const before = set & ~(1 << a);
      let sum = least[before] as number;
      for (let b = 0; b < n; b++)
        if ((before & (1 << b)) !== 0) sum += above[(group[a] as number) * m + (group[b] as number)] as number;
      if (sum < (least[set] as number)) {
        least[set] = sum;
        last[set] = a;
      }
    }
  }
  const order: number[] = [];
  for (let set = (1 << n) - 1; set > 0; set &= ~(1 << (last[set] as number)))
    order.unshift(group[last[set] as number] as number);
  return order;
}

/** Of Borda's order and those of the rankings, the one with the fewest disagreements within the group. */
function bestStart(
  group: readonly number[],
  rankings: readonly (readonly number[])[],
  pairs: Majorities,
): readonly number[] {
  const starts = rankings.map((ranks) => [...group].sort((a, b) => (ranks[a] as number) - (ranks[b] as number)));
  return starts.reduce<{ readonly order: readonly number[]; readonly price: number }>(
    (best, order) => {
      const price = disagreementsOf(order, pairs);
      return price < best.price ? { order, price } : best;
    },
    { order: group, price: disagreementsOf(group, pairs) },
  ).order;
}

/** Moves one project after another to its best place until no move helps. */
function improved(group: readonly number[], { projectCount: m, above }: Majorities): readonly number[] {
  const order = [...group];
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = false;
    for (const a of group) {
      const from = order.indexOf(a);
      let [best, to, change] = [0, from, 0];
      for (let at = from - 1; at >= 0; at--) {
        const b = order[at] as number;
        change += (above[b * m + a] as number) - (above[a * m + b] as number);
        if (change < best) [best, to] = [change, at];
      }
      change = 0;
      for (let at = from + 1; at < order.length; at++) {
        const b = order[at] as number;
        change += (above[a * m + b] as number) - (above[b * m + a] as number);
        if (change < best) [best, to] = [change, at];
      }
      if (to === from) continue;
      order.splice(to, 0, ...order.splice(from, 1));
      moved = true;
    }
    if (!moved) break;
  }
  return order;
}
