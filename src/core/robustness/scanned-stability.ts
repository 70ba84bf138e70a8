import type { CriterionTree } from "../model/criterion";
import { roundedScore } from "../scoring/rank";
import { weightLines, weightsAt, type WeightLine } from "./weight-line";
import type { StabilityInterval, Takeover } from "./weight-stability";

/** Looks at so many weights on each side. */
const LOOKS = 50;

/** Then halves so often: to a millionth of the step. */
const HALVINGS = 20;

/**
 * As {@link weightStability}, for methods whose scores are no straight lines in the weights: the weights are scanned in
 * fiftieths of the way to each end, and the first change found is narrowed down by halving. A set that changes and comes
 * back within one step is missed, so the interval can be too wide, by a fiftieth of the way.
 *
 * @param scoresAt  scores at weights of the leaves; higher is better.
 */
export function scannedStability(
  tree: CriterionTree,
  scoresAt: (weights: ArrayLike<number>) => ArrayLike<number>,
  members: readonly number[],
): readonly StabilityInterval[] {
  const inside = new Set(members);
  const overtaken = (line: WeightLine, t: number): Omit<Takeover, "at"> | undefined =>
    firstOvertaken(scoresAt(weightsAt(line, t)), members, inside);
  return weightLines(tree).map((line) => {
    const below = scan(line, 0, overtaken);
    const above = scan(line, 1, overtaken);
    return {
      line,
      low: below?.at ?? 0,
      high: above?.at ?? 1,
      ...(below === undefined ? {} : { below }),
      ...(above === undefined ? {} : { above }),
    };
  });
}

function scan(
  line: WeightLine,
  end: 0 | 1,
  overtaken: (line: WeightLine, t: number) => Omit<Takeover, "at"> | undefined,
): Takeover | undefined {
  let holds = line.local;
  for (let look = 1; look <= LOOKS; look++) {
    let breaks = line.local + ((end - line.local) * look) / LOOKS;
    // The very end gives a criterion no weight or all, where some methods have no score.
    if (look === LOOKS) breaks = line.local + (end - line.local) * 0.9999;
    let found = overtaken(line, breaks);
    if (found === undefined) {
      holds = breaks;
      continue;
    }
    for (let halving = 0; halving < HALVINGS; halving++) {
      const middle = (holds + breaks) / 2;
      const there = overtaken(line, middle);
      if (there === undefined) holds = middle;
      else [breaks, found] = [middle, there];
    }
    return { at: holds, ...found };
  }
  return undefined;
}

/** The outsider that is furthest above a member; undefined if none is above any. */
function firstOvertaken(
  scores: ArrayLike<number>,
  members: readonly number[],
  inside: ReadonlySet<number>,
): Omit<Takeover, "at"> | undefined {
  const falls = members.reduce(
    (least, i) => ((scores[i] as number) < (scores[least] as number) ? i : least),
    members[0] ?? 0,
  );
  let rises: number | undefined;
  for (let i = 0; i < scores.length; i++)
    if (!inside.has(i) && (rises === undefined || (scores[i] as number) > (scores[rises] as number))) rises = i;
  if (rises === undefined || members.length === 0) return undefined;
  return roundedScore((scores[rises] as number) - (scores[falls] as number)) > 0 ? { rises, falls } : undefined;
}
