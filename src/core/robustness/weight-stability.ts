import type { CriterionTree } from "../model/criterion";
import type { AdditiveModel } from "./additive-model";
import { firstBelowZero, leadOf, mirrored, scoreLines, type ScoreLines } from "./score-line";
import { weightLines, type WeightLine } from "./weight-line";

/** Where a ranking turns: beyond the share `at`, the project `rises` is above the project `falls`. */
export interface Takeover {
  /** Share among the siblings. */
  readonly at: number;
  readonly rises: number;
  readonly falls: number;
}

/**
 * The weights of one criterion or group between which nobody from outside a set of projects comes above one of the set,
 * while its siblings keep their proportions. All as shares among siblings, 0 <= low <= local <= high <= 1; both ends
 * belong to it, as there the two are level.
 */
export interface StabilityInterval {
  readonly line: WeightLine;
  readonly low: number;
  readonly high: number;
  /** Who takes over below `low`; absent if nobody does down to 0. */
  readonly below?: Takeover;
  /** Who takes over above `high`; absent if nobody does up to 1. */
  readonly above?: Takeover;
}

/**
 * For each criterion and group that has siblings, how far its weight can move before the set changes: exact, as along a
 * {@link WeightLine} every score is a straight line (or with left-out values a quotient of two) and two of them meet where
 * a quadratic is 0.
 *
 * Ties at the weights in use are changes as soon as the tied rival gets ahead: then `low` or `high` is the weight itself.
 *
 * @param members  Indices of the projects that are to stay above all others: the winner, or the first N.
 */
export function weightStability(
  model: AdditiveModel,
  tree: CriterionTree,
  members: readonly number[],
): readonly StabilityInterval[] {
  const inside = new Set(members);
  const outside = Array.from({ length: model.projectCount }, (_, i) => i).filter((i) => !inside.has(i));
  return weightLines(tree).map((line) => {
    const lines = scoreLines(model, line);
    const above = nearestTakeover(lines, members, outside, 1, 1 - line.local);
    const below = nearestTakeover(lines, members, outside, -1, line.local);
    return {
      line,
      low: below === undefined ? 0 : line.local - below.distance,
      high: above === undefined ? 1 : line.local + above.distance,
      ...(below === undefined ? {} : { below: takeover(below, line.local - below.distance) }),
      ...(above === undefined ? {} : { above: takeover(above, line.local + above.distance) }),
    };
  });
}

interface Found {
  readonly distance: number;
  /** How steeply the lead is lost there: of two takeovers at one weight the steeper one shows. */
  readonly fall: number;
  readonly rises: number;
  readonly falls: number;
}

const takeover = ({ rises, falls }: Found, at: number): Takeover => ({ at, rises, falls });

/** Distances that differ by less are one. */
const SAME = 1e-12;

function nearestTakeover(
  lines: ScoreLines,
  members: readonly number[],
  outside: readonly number[],
  direction: 1 | -1,
  limit: number,
): Found | undefined {
  let nearest: Found | undefined;
  for (const falls of members) {
    for (const rises of outside) {
      const forwards = leadOf(lines, falls, rises);
      const lead = direction === 1 ? forwards : mirrored(forwards);
      const distance = firstBelowZero(lead, limit);
      if (distance === undefined || (nearest !== undefined && distance > nearest.distance + SAME)) continue;
      const fall = -(lead.c1 + 2 * lead.c2 * distance);
      if (nearest === undefined || distance < nearest.distance - SAME || fall > nearest.fall)
        nearest = { distance, fall, rises, falls };
    }
  }
  return nearest;
}
