import type { Criterion } from "../../core/model/criterion";
import { reweighed } from "../../core/weighting/reweighed-tree";
import type { Weighed } from "../../core/weighting/weighed";
import { weightSlider, type WeightSlider } from "./weight-slider";

/** By id of a criterion or group, the weight that was set by hand. */
export type WeightOverrides = Readonly<Record<string, number>>;

/** One line of the weights list: a criterion, or the group above it, with its share of the whole. */
export interface WeightRow {
  readonly id: string;
  readonly name: string;
  /** 0 for the top level, 1 for what stands under a group, and so on. */
  readonly depth: number;
  /** Absent for a group. */
  readonly criterion?: Criterion;
  readonly globalWeight: number;
  /** Its share by the tables or the method, before anything was set by hand. */
  readonly baseShare: number;
  /** Whether it is set by hand to something else. */
  readonly isSet: boolean;
  /** Absent for an only child, which weighs all that its parent does. */
  readonly slider?: WeightSlider;
}

/**
 * Groups stand right above what belongs to them; otherwise the order of the Criteria table is kept.
 *
 * @param overrides  Those to show, which may be ahead of the run that `weighed` is from. Of nodes that have gone, and those
 *   that would leave siblings without any weight, none counts.
 */
export function weightRows(weighed: Weighed, overrides: WeightOverrides): readonly WeightRow[] {
  const base = baseWeights(weighed);
  const kept = leavingWeight(weighed, base, overrides);
  const raw: WeightOverrides = { ...base, ...kept };
  const before = reweighed(weighed.typed, base);
  const now = Object.keys(kept).length === 0 ? before : reweighed(weighed.typed, raw);
  const shares = new Map([...before.groups, ...before.criteria].map(({ id, globalWeight }) => [id, globalWeight]));
  const row = ({ id, name, path, globalWeight }: (typeof now.groups)[number]): WeightRow => {
    const slider = weightSlider(weighed.families, id, base, raw);
    return {
      id,
      name,
      depth: path.length,
      globalWeight,
      baseShare: shares.get(id) ?? globalWeight,
      isSet: kept[id] !== undefined && kept[id] !== base[id],
      ...(slider === undefined ? {} : { slider }),
    };
  };
  const groups = new Map(now.groups.map((group) => [key([...group.path, group.name]), group]));
  const shown = new Set<string>();
  return now.criteria.flatMap((criterion) => [
    ...criterion.path.flatMap((_, depth): readonly WeightRow[] => {
      const at = key(criterion.path.slice(0, depth + 1));
      const group = groups.get(at);
      if (!group || shown.has(at)) return [];
      shown.add(at);
      return [row(group)];
    }),
    { ...row(criterion), criterion },
  ]);
}

/**
 * The overrides after one weight was set. One that is as the tables or the method have it is no override, so that going
 * back by hand leaves no trace.
 */
export function withWeight(weighed: Weighed, overrides: WeightOverrides, id: string, weight: number): WeightOverrides {
  const { [id]: _, ...others } = overrides;
  return weight === baseWeights(weighed)[id] ? others : { ...others, [id]: weight };
}

/** The raw weights before anything was set by hand: typed ones, or with another method local weights in percent. */
export const baseWeights = ({ method, families }: Weighed): WeightOverrides =>
  Object.fromEntries(
    families.flatMap(({ members, weights }) =>
      members.map(({ id, rawWeight }, i) => [id, method === "typed" ? rawWeight : 100 * (weights[i] ?? 0)]),
    ),
  );

function leavingWeight({ families }: Weighed, base: WeightOverrides, overrides: WeightOverrides): WeightOverrides {
  return Object.fromEntries(
    families
      .filter(({ members }) => members.some(({ id }) => (overrides[id] ?? base[id] ?? 0) > 0))
      .flatMap(({ members }) =>
        members.flatMap(({ id }) => (overrides[id] === undefined ? [] : [[id, overrides[id]] as const])),
      ),
  );
}

const key = (path: readonly string[]): string => path.map((name) => name.toLowerCase()).join("\u0000");
