/** What stands in a row or a column: how often each print, and how much it tells. */
export type LineMarks = ReadonlyMap<string, { readonly count: number; readonly weight: number }>;

/** Where a line of before is now; undefined where it is gone. */
export type LineMap = (line: number) => number | undefined;

/** More pairs than this are not compared; every line then counts as standing where it stood. */
const mostPairs = 4_000_000;

export const sameLines: LineMap = (line) => line;

/**
 * Which of the lines that stand now are which of those that were written, in the same order, so that as much as
 * possible of what they hold agrees. Between two lines that are known the others keep their distance; where there is less
 * room than before, those that held something are gone. Beyond the last known line everything keeps its distance.
 *
 * The best common subsequence, weighted: Needleman & Wunsch (1970), Journal of Molecular Biology 48(3), 443–453,
 * without a penalty for gaps.
 */
export function alignLines(before: ReadonlyMap<number, LineMarks>, now: ReadonlyMap<number, LineMarks>): LineMap {
  const from = [...before.keys()].sort((a, b) => a - b);
  const to = [...now.keys()].sort((a, b) => a - b);
  if (from.length === 0 || to.length === 0 || from.length * to.length > mostPairs) return sameLines;
  const isMarked = (line: number): boolean => before.has(line);
  return filled(
    isMarked,
    matches(from, to, (a, b) => agreement(before.get(a), now.get(b)) * (a === b ? 1.000_1 : 1)),
  );
}

function agreement(one: LineMarks | undefined, other: LineMarks | undefined): number {
  let sum = 0;
  for (const [mark, { count, weight }] of one ?? []) {
    const there = other?.get(mark);
    if (there) sum += Math.min(count, there.count) * weight;
  }
  return sum;
}

function matches(
  from: readonly number[],
  to: readonly number[],
  score: (a: number, b: number) => number,
): readonly (readonly [number, number])[] {
  const width = to.length + 1;
  const best = new Float64Array((from.length + 1) * width);
  const pair = new Float64Array(from.length * to.length);
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const alike = score(from[i] ?? 0, to[j] ?? 0);
      pair[i * to.length + j] = alike;
      const both = alike > 0 ? alike + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(both, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const found: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < from.length && j < to.length;) {
    const here = best[i * width + j] ?? 0;
    const alike = pair[i * to.length + j] ?? 0;
    if (alike > 0 && here === alike + (best[(i + 1) * width + j + 1] ?? 0)) {
      found.push([from[i] ?? 0, to[j] ?? 0]);
      i += 1;
      j += 1;
    } else if (here === (best[(i + 1) * width + j] ?? 0)) i += 1;
    else j += 1;
  }
  return found;
}

function filled(isMarked: (line: number) => boolean, pairs: readonly (readonly [number, number])[]): LineMap {
  const known = new Map(pairs);
  return (line) => {
    const here = known.get(line);
    if (here !== undefined) return here;
    const after = pairs.findIndex(([from]) => from > line);
    const left = pairs[(after < 0 ? pairs.length : after) - 1] ?? [-1, (pairs[0]?.[1] ?? 0) - (pairs[0]?.[0] ?? 0) - 1];
    const right = after < 0 ? undefined : pairs[after];
    const isNarrower = right !== undefined && right[1] - left[1] < right[0] - left[0];
    if (isNarrower && isMarked(line)) return undefined;
    const between = Array.from({ length: line - left[0] - 1 }, (_, index) => left[0] + 1 + index);
    const at = left[1] + 1 + between.filter((one) => !isNarrower || !isMarked(one)).length;
    return at < 0 || (right && at >= right[1]) ? undefined : at;
  };
}
