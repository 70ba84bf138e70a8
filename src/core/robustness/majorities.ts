/** How many of k rankings put one project above another, for all pairs of m. A tie is in neither count. */
export interface Majorities {
  readonly projectCount: number;
  /** [a][b], m × m: rankings with a strictly above b. */
  readonly above: Uint16Array;
}

/** @throws {RangeError} if the rankings are of different lengths, or more than 65,535. */
export function majorities(rankings: readonly (readonly number[])[]): Majorities {
  const m = rankings[0]?.length ?? 0;
  if (rankings.length > 65_535 || rankings.some((ranks) => ranks.length !== m))
    throw new RangeError("rankings must be of the same projects, and no more than 65,535");
  const above = new Uint16Array(m * m);
  for (const ranks of rankings) {
    const flat = Float64Array.from(ranks);
    for (let a = 0; a < m; a++) {
      const own = flat[a] as number;
      const row = a * m;
      for (let b = 0; b < m; b++) if (own < (flat[b] as number)) above[row + b] = (above[row + b] as number) + 1;
    }
  }
  return { projectCount: m, above };
}

/**
 * The projects in groups, best group first, such that each project of an earlier group is put above each of a later one
 * by at least as many rankings as the other way round. Within a group of several, majorities run in a circle.
 *
 * These are the strongly connected parts of "more rankings put a above b"; parts that no majority
 * orders come by the length of the chain of majorities above them, then in the order given.
 *
 * @param order  all projects, in the order that decides where no majority does.
 */
export function majorityGroups(
  { projectCount: m, above }: Majorities,
  order: readonly number[],
): readonly (readonly number[])[] {
  const beats = (a: number, b: number): boolean => (above[a * m + b] as number) > (above[b * m + a] as number);
  const partOf = strongParts(m, order, beats);
  const parts: number[][] = [];
  for (const i of order) (parts[partOf[i] as number] ??= []).push(i);
  const place = new Int32Array(m);
  order.forEach((i, at) => (place[i] = at));
  return topological(parts, partOf, m, beats)
    .sort((a, b) => a.depth - b.depth || (place[a.first] as number) - (place[b.first] as number))
    .map(({ members }) => members);
}

/** Tarjan's parts, numbered from those that beat nobody outside upwards. */
function strongParts(m: number, order: readonly number[], beats: (a: number, b: number) => boolean): Int32Array {
  const index = new Int32Array(m).fill(-1);
  const low = new Int32Array(m);
  const part = new Int32Array(m).fill(-1);
  const next = new Int32Array(m);
  const open: number[] = [];
  let [found, parts] = [0, 0];
  for (const root of order) {
    if (index[root] !== -1) continue;
    const path = [root];
    index[root] = low[root] = found++;
    open.push(root);
    while (path.length > 0) {
      const a = path.at(-1) as number;
      const b = next[a] as number;
      if (b < m) {
        next[a] = b + 1;
        if (b === a || !beats(a, b)) continue;
        if (index[b] === -1) {
          index[b] = low[b] = found++;
          open.push(b);
          path.push(b);
        } else if (part[b] === -1) low[a] = Math.min(low[a] as number, index[b] as number);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) low[above] = Math.min(low[above] as number, low[a] as number);
      if (low[a] !== index[a]) continue;
      for (let member = open.pop() as number; ; member = open.pop() as number) {
        part[member] = parts;
        if (member === a) break;
      }
      parts++;
    }
  }
  return part;
}

interface Placed {
  readonly members: readonly number[];
  readonly first: number;
  /** Parts on the longest chain of majorities that leads to it. */
  readonly depth: number;
}

function topological(
  parts: readonly (readonly number[])[],
  partOf: Int32Array,
  m: number,
  beats: (a: number, b: number) => boolean,
): Placed[] {
  const depth = new Int32Array(parts.length);
  // Tarjan numbers a part after all that it beats, so that going down the numbers meets every winner before its losers.
  for (let p = parts.length - 1; p >= 0; p--) {
    for (const a of parts[p] as readonly number[]) {
      for (let b = 0; b < m; b++) {
        const q = partOf[b] as number;
        if (q !== p && beats(a, b)) depth[q] = Math.max(depth[q] as number, (depth[p] as number) + 1);
      }
    }
  }
  return parts.map((members, p) => ({ members, first: members[0] as number, depth: depth[p] as number }));
}
