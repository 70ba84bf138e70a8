import { rank } from "../scoring/rank";
import { optionsDiffer } from "./options-differ";
import type { RunSnapshot, SnapshotCriterion, SnapshotProject } from "./run-snapshot";
import { snapshotScores, type SnapshotState } from "./snapshot-scores";

/** What moves ranks, in the order in which the changes are taken one after another. */
export const CAUSES = ["left", "weights", "ratings", "method", "adjustment", "arrived"] as const;

/**
 * - `left`: projects that are no longer in the list. - `weights`: weights, criteria and their fixed scales. - `ratings`:
 *   ratings (for a practitioners' method its figures), the project's own and those of others. - `method`: the method and
 *   its options. - `adjustment`: manual adjustments. - `arrived`: projects that are new.
 */
export type Cause = (typeof CAUSES)[number];

export interface RankChange {
  readonly id: string;
  readonly name: string;
  /** Absent for a project that is new. */
  readonly was?: number;
  /** Absent for a project that has left. */
  readonly now?: number;
  /** Ranks gained (positive) or lost by each cause; they add up to was − now. Absent where only one run has the project. */
  readonly effects?: Readonly<Record<Cause, number>>;
  /** Its own ratings that changed, by criterion of the later run. */
  readonly ratings: readonly { readonly criterion: string; readonly from: number | null; readonly to: number | null }[];
  readonly points?: { readonly from: number; readonly to: number };
}

export interface RankChanges {
  /** Those of the later run in its order, best first; then those that have left, by their former rank. */
  readonly projects: readonly RankChange[];
  readonly method?: { readonly from: string; readonly to: string };
  /** Whether options of the method changed while the method stayed. */
  readonly optionsChanged: boolean;
  /** Criteria whose weight changed by a thousandth of a point or more; absent on one side: the criterion was not there. */
  readonly weights: readonly { readonly name: string; readonly from?: number; readonly to?: number }[];
  /** Whether the earlier run kept what is needed to tell causes apart; if not, all that is not arrival is put to `ratings`. */
  readonly detailed: boolean;
}

/**
 * What changed between two runs and how many ranks each cause is worth to each project.
 *
 * The changes are made one after another in the order of {@link CAUSES}, and all projects that are in both runs are ranked
 * anew after each; the differences of neighbouring rankings are the effects, which add up exactly. Another order could
 * share them out otherwise where two changes work together. Where the list cannot be scored half-way (a method objects),
 * the step counts with the next one.
 *
 * Projects and criteria are known again by their ids.
 */
export function rankChanges(before: RunSnapshot, after: RunSnapshot): RankChanges {
  const former = new Map(before.projects.map((project) => [project.id, project]));
  const pairs = after.projects.flatMap((now): readonly Pair[] => {
    const was = former.get(now.id);
    return was === undefined ? [] : [{ was, now }];
  });
  const detailed = pairs.every(({ was, now }) => was.ratings !== undefined && now.ratings !== undefined);
  const rankings = stages(before, after, pairs, detailed);
  const effects = new Map(
    pairs.map(({ now }, i) => [
      now.id,
      Object.fromEntries(
        CAUSES.map((cause, step) => [cause, (rankings[step]?.[i] ?? 0) - (rankings[step + 1]?.[i] ?? 0)]),
      ) as Record<Cause, number>,
    ]),
  );
  const current = new Set(after.projects.map(({ id }) => id));
  return {
    projects: [
      ...[...after.projects]
        .sort((a, b) => a.rank - b.rank)
        .map((now) => changeOf(now, former.get(now.id), effects, before, after)),
      ...before.projects
        .filter(({ id }) => !current.has(id))
        .sort((a, b) => a.rank - b.rank)
        .map(({ id, name, rank: was }) => ({ id, name, was, ratings: [] })),
    ],
    ...(before.method === after.method ? {} : { method: { from: before.method, to: after.method } }),
    optionsChanged: before.method === after.method && optionsDiffer(before.options, after.options),
    weights: changedWeights(before, after),
    detailed,
  };
}

interface Pair {
  readonly was: SnapshotProject;
  readonly now: SnapshotProject;
}

/** Rankings of the pairs before and after each cause: one more than there are causes. */
function stages(
  before: RunSnapshot,
  after: RunSnapshot,
  pairs: readonly Pair[],
  detailed: boolean,
): readonly (readonly number[])[] {
  const among = (scores: readonly number[]): readonly number[] => rank(scores).ranks;
  const start = pairs.map(({ was }) => was.rank);
  const end = pairs.map(({ now }) => now.rank);
  const last = among(pairs.map(({ now }) => now.score));
  const left = among(pairs.map(({ was }) => was.score));
  if (!detailed) return [start, left, left, last, last, last, end];
  const old: SnapshotState = {
    method: before.method,
    options: before.options,
    criteria: before.criteria,
    ratings: pairs.map(({ was }) => was.ratings ?? []),
    points: pairs.map(({ was }) => was.points),
  };
  const reweighed = { ...old, ...withWeightsOf(before, after, pairs) };
  const rated = { ...reweighed, criteria: after.criteria, ratings: pairs.map(({ now }) => now.ratings ?? []) };
  const scored = { ...rated, method: after.method, options: after.options };
  const adjusted = { ...scored, points: pairs.map(({ now }) => now.points) };
  const found = [left];
  const states = [old, reweighed, rated, scored, adjusted];
  const sameFigures = snapshotScores(old) === undefined && before.method === after.method;
  states.forEach((state, step) => {
    const scores = snapshotScores(state);
    const ranks =
      scores !== undefined ? among(scores) : sameFigures && step >= 2 ? last : step >= 3 ? last : found.at(-1);
    found.push(ranks as readonly number[]);
  });
  return [start, ...found.slice(1), end];
}

/** The later run's criteria on the earlier run's ratings; what the earlier one did not have comes from the later. */
function withWeightsOf(
  before: RunSnapshot,
  after: RunSnapshot,
  pairs: readonly Pair[],
): Pick<SnapshotState, "criteria" | "ratings"> {
  const index = new Map(before.criteria.map(({ id }, j) => [id, j]));
  const kept = after.criteria.map((criterion) => {
    const j = index.get(criterion.id);
    return j !== undefined && before.criteria[j]?.ownUnit === criterion.ownUnit ? j : undefined;
  });
  return {
    criteria: after.criteria.map((criterion, k): SnapshotCriterion => {
      const earlier = before.criteria[kept[k] ?? -1];
      // A scale that ends at the ratings of the list moves with them, not with the weights.
      if (earlier?.kind !== "observed" || criterion.kind !== "observed") return criterion;
      return { ...criterion, low: earlier.low, high: earlier.high };
    }),
    ratings: pairs.map(({ was, now }) =>
      kept.map((j, k) => (j === undefined ? now.ratings?.[k] : was.ratings?.[j]) ?? null),
    ),
  };
}

function changeOf(
  now: SnapshotProject,
  was: SnapshotProject | undefined,
  effects: ReadonlyMap<string, Readonly<Record<Cause, number>>>,
  before: RunSnapshot,
  after: RunSnapshot,
): RankChange {
  const { id, name } = now;
  if (was === undefined) return { id, name, now: now.rank, ratings: [] };
  const of = effects.get(id);
  return {
    id,
    name,
    was: was.rank,
    now: now.rank,
    ...(of === undefined ? {} : { effects: of }),
    ratings: changedRatings(was, now, before, after),
    ...(was.points === now.points ? {} : { points: { from: was.points, to: now.points } }),
  };
}

function changedRatings(
  was: SnapshotProject,
  now: SnapshotProject,
  before: RunSnapshot,
  after: RunSnapshot,
): RankChange["ratings"] {
  if (was.ratings === undefined || now.ratings === undefined) return [];
  return after.criteria.flatMap(({ id, ownUnit }, k) => {
    const j = before.criteria.findIndex((criterion) => criterion.id === id);
    if (j < 0 || before.criteria[j]?.ownUnit !== ownUnit) return [];
    const [from, to] = [was.ratings?.[j] ?? null, now.ratings?.[k] ?? null];
    return from === to ? [] : [{ criterion: id, from, to }];
  });
}

function changedWeights(before: RunSnapshot, after: RunSnapshot): RankChanges["weights"] {
  const later = new Map(after.criteria.map((criterion) => [criterion.id, criterion]));
  const earlier = new Map(before.criteria.map((criterion) => [criterion.id, criterion]));
  return [
    ...after.criteria.flatMap(({ id, name, weight: to }) => {
      const from = earlier.get(id)?.weight;
      if (from !== undefined && Math.abs(from - to) < 1e-5) return [];
      return [from === undefined ? { name, to } : { name, from, to }];
    }),
    ...before.criteria.flatMap(({ id, name, weight: from }) => (later.has(id) ? [] : [{ name, from }])),
  ];
}
