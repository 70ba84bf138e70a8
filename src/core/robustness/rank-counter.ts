import { roundedScore } from "../scoring/rank";

/** Scores that differ by more cannot be equal once they are rounded to 12 decimals. */
const SURELY_APART = 1.001e-12;

/** From this many projects in one bucket on, sorting by insertion alone would be slow. */
const CROWD = 24;

/** Sixteen bits count so far. */
const MOST_TALLIED = 65_535;

/** Gaps of Shell's sort, for crowded buckets. @see Ciura (2001), FCT 2001, LNCS 2138, 106–117. */
const GAPS = [1750, 701, 301, 132, 57, 23, 10, 4];

/**
 * Counts how often each of m projects comes to each rank, over many samples of scores.
 *
 * Ranks are Excel's RANK.EQ of the scores rounded to 12 decimals, as in a run: equal scores share the smallest rank. So
 * the counts of a project add up to the number of samples; those of a rank need not where projects tie.
 *
 * A sample is sorted by distribution into equal buckets between its lowest and highest score and insertion within them:
 * linear time for scores that are spread, m log m to m^1.3 for any others.
 */
export interface RankCounter {
  /** [rank − 1][project], m × m: the counts so far. */
  counts(): Uint32Array;
  /** Ranks the m scores that begin at `at` and counts them. */
  count(scores: Float64Array, at: number): void;
  /** The projects that were first, with those that tie with it, in the sample counted last. */
  firsts(): Int32Array;
}

export function rankCounter(m: number): RankCounter {
  const buckets = Math.max(16, 2 * m);
  const ends = new Int32Array(buckets + 1);
  const bucketOf = new Int32Array(m);
  const order = new Int32Array(m);
  const keys = new Float64Array(m);
  const counts = new Uint32Array(m * m);
  // Counts of the latest samples, small enough to stay in a processor's cache.
  const tally = new Uint16Array(m * m);
  let tallied = 0;
  let firstCount = 0;

  function distribute(scores: Float64Array, at: number): void {
    let low = Infinity;
    let high = -Infinity;
    for (let i = 0; i < m; i++) {
      const score = scores[at + i] as number;
      if (score < low) low = score;
      if (score > high) high = score;
    }
    const scale = high > low ? (buckets - 1) / (high - low) : 0;
    ends.fill(0);
    for (let i = 0; i < m; i++) {
      const bucket = ((high - (scores[at + i] as number)) * scale) | 0;
      bucketOf[i] = bucket;
      ends[bucket] = (ends[bucket] as number) + 1;
    }
    let crowd = 0;
    let before = 0;
    for (let b = 0; b < buckets; b++) {
      const size = ends[b] as number;
      if (size > crowd) crowd = size;
      ends[b] = before;
      before += size;
    }
    for (let i = 0; i < m; i++) {
      const bucket = bucketOf[i] as number;
      const position = ends[bucket] as number;
      ends[bucket] = position + 1;
      order[position] = i;
      keys[position] = scores[at + i] as number;
    }
    if (crowd > CROWD) for (const gap of GAPS) sortByInsertion(keys, order, gap);
    sortByInsertion(keys, order, 1);
  }

  function carry(): void {
    for (let cell = 0; cell < tally.length; cell++) counts[cell] = (counts[cell] as number) + (tally[cell] as number);
    tally.fill(0);
    tallied = 0;
  }

  return {
    counts() {
      carry();
      return counts;
    },
    count(scores, at) {
      if (m === 0) return;
      if (tallied === MOST_TALLIED) carry();
      tallied++;
      distribute(scores, at);
      let row = 0;
      let before = Infinity;
      firstCount = 0;
      for (let position = 0; position < m; position++) {
        const key = keys[position] as number;
        if (before - key > SURELY_APART || roundedScore(before) !== roundedScore(key)) row = position * m;
        if (row === 0) firstCount++;
        const cell = row + (order[position] as number);
        tally[cell] = (tally[cell] as number) + 1;
        before = key;
      }
    },
    firsts: () => order.subarray(0, firstCount),
  };
}

/** One pass of Shell's sort, from high to low; with a gap of 1 it leaves the keys sorted. */
function sortByInsertion(keys: Float64Array, order: Int32Array, gap: number): void {
  for (let position = gap; position < keys.length; position++) {
    const key = keys[position] as number;
    if (!((keys[position - gap] as number) < key)) continue;
    const index = order[position] as number;
    let to = position;
    while (to >= gap && (keys[to - gap] as number) < key) {
      keys[to] = keys[to - gap] as number;
      order[to] = order[to - gap] as number;
      to -= gap;
    }
    keys[to] = key;
    order[to] = index;
  }
}
