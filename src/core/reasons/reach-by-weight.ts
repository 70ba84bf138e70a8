import type { RankedPortfolio } from "../ranked-portfolio";
import { rankedModel } from "../robustness/ranked-model";
import { leadOf, mirrored, scoreLines, type Quadratic } from "../robustness/score-line";
import { roundedScore } from "../scoring/rank";
import { weightLines, type WeightLine } from "../robustness/weight-line";

/** The weight of one criterion or group that, were it another, would bring a project among the first. */
export interface WeightChange {
  readonly line: WeightLine;
  /** Shares among its siblings. */
  readonly from: number;
  readonly to: number;
}

/**
 * For each criterion and group whose weight alone can do it: the least change, up or down, that brings the project to a
 * rank within the first `top`, sharing the last of these ranks included; the smallest change first. Its siblings keep
 * their proportions, everything else stays as it is. Exact for the weighted sum.
 *
 * @param project  index in table order.
 * @returns  empty if no single weight is enough, or the project is there already.
 * @throws {RangeError} if there is no such project.
 */
export function reachByWeight(ranked: RankedPortfolio, project: number, top: number): readonly WeightChange[] {
  const own = ranked.scored[project];
  if (own === undefined) throw new RangeError(`there is no project ${project}`);
  if (own.rank <= top) return [];
  const model = rankedModel(ranked);
  const rivals = ranked.scored.map((_, i) => i).filter((i) => i !== project);
  return weightLines(ranked.portfolio.criteria)
    .flatMap((line): readonly WeightChange[] => {
      const lines = scoreLines(model, line);
      const leads = rivals.map((rival) => leadOf(lines, project, rival));
      const up = nearestWithin(leads, top, 1 - line.local);
      const down = nearestWithin(leads.map(mirrored), top, line.local);
      if (up === undefined && down === undefined) return [];
      const to =
        up !== undefined && (down === undefined || up <= down) ? line.local + up : line.local - (down as number);
      return [{ line, from: line.local, to }];
    })
    .sort((a, b) => roundedScore(Math.abs(a.to - a.from)) - roundedScore(Math.abs(b.to - b.from)));
}

/** The smallest s in [0, limit] at which at most `top` − 1 of the leads are negative. */
function nearestWithin(leads: readonly Quadratic[], top: number, limit: number): number | undefined {
  const events: { readonly at: number; readonly change: 1 | -1 }[] = [];
  let ahead = 0;
  for (const lead of leads) {
    for (const { from, to } of negativeSpans(lead, limit)) {
      if (from === undefined) ahead++;
      else events.push({ at: from, change: 1 });
      if (to !== undefined) events.push({ at: to, change: -1 });
    }
  }
  if (ahead < top) return 0;
  // Where one falls back at the point at which another gets ahead, the two are level there, and neither is above.
  events.sort((a, b) => a.at - b.at || a.change - b.change);
  for (const { at, change } of events) {
    ahead += change;
    if (ahead < top) return at;
  }
  return undefined;
}

interface Span {
  /** Absent: negative at 0 already. */
  readonly from?: number;
  /** Absent: negative up to the limit. */
  readonly to?: number;
}

/** Where a quadratic is negative within [0, limit]. */
export function negativeSpans(quadratic: Quadratic, limit: number): readonly Span[] {
  const { c0, c1, c2 } = quadratic;
  const turns = rootsOf(quadratic).filter((root) => root > 0 && root <= limit);
  const negativeAfter = (s: number, next: number): boolean => {
    const middle = (s + next) / 2;
    return c0 + middle * (c1 + middle * c2) < 0;
  };
  const ends = [0, ...turns, limit];
  const spans: Span[] = [];
  for (let k = 0; k + 1 < ends.length; k++) {
    const [start, end] = [ends[k] as number, ends[k + 1] as number];
    if (end <= start || !negativeAfter(start, end)) continue;
    spans.push({
      ...(k === 0 && c0 < 0 ? {} : { from: start }),
      ...(k + 1 < ends.length - 1 ? { to: end } : {}),
    });
  }
  return spans;
}

function rootsOf({ c0, c1, c2 }: Quadratic): readonly number[] {
  if (c2 === 0) return c1 === 0 ? [] : [-c0 / c1];
  const discriminant = c1 * c1 - 4 * c2 * c0;
  if (discriminant <= 0) return [];
  const half = -(c1 + Math.sign(c1 || 1) * Math.sqrt(discriminant)) / 2;
  const roots = [half / c2, ...(half === 0 ? [] : [c0 / half])];
  return roots.sort((a, b) => a - b);
}
