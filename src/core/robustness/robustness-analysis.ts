import type { Portfolio } from "../model/portfolio";
import type { RankedPortfolio } from "../ranked-portfolio";
import { reachByRating, type RatingChange } from "../reasons/reach-by-rating";
import { reachByWeight, type WeightChange } from "../reasons/reach-by-weight";
import { whyAbove, type Comparison } from "../reasons/why-above";
import type { RobustnessParameters, RunParameters } from "../run-parameters";
import type { Steps } from "../run-steps";
import { scoringMethod } from "../scoring/catalogue";
import { rank, roundedScore } from "../scoring/rank";
import { compareMethods } from "../scoring/compare-methods";
import { measuringScorer, uniformError } from "./block-scorer";
import { methodScorer, type MethodScorer } from "./method-scorer";
import { rankReversals, type RankReversals } from "./rank-reversal";
import { rankedModel } from "./ranked-model";
import { scoringEffort } from "./scoring-effort";
import { scannedStability } from "./scanned-stability";
import { shareEstimate, type ShareEstimate } from "./share-estimate";
import { meanRank, rankQuantile, smaaSteps, timesAtRank, timesWithin, type Smaa } from "./smaa";
import { spread, type Spread } from "./spread";
import { weightStability, type StabilityInterval } from "./weight-stability";

/** How one project fares over the sampled weights. */
export interface Acceptability {
  /** Index in table order. */
  readonly project: number;
  /** Share of samples at each of the first ranks, from rank 1 on. */
  readonly atRank: readonly number[];
  readonly first: ShareEstimate;
  /** Among the first `top` ranks. */
  readonly within: ShareEstimate;
  readonly meanRank: number;
  /** Nine of ten samples put it between these ranks. */
  readonly bestRank: number;
  readonly worstRank: number;
  /** By criterion: the mean of the weights at which it is first; null if it never is. */
  readonly centralWeights: readonly number[] | null;
  /** Share of measurements, off by up to {@link MEASUREMENT_ERROR}, that leave it first at its central weights. */
  readonly confidence: number | null;
}

/** For a project just below the first `top`: the least that would bring it there. */
export interface Reach {
  readonly project: number;
  readonly rating?: RatingChange;
  readonly weight?: WeightChange;
}

/** How far a run's answer holds. Everything is in counts of what a sheet can show, whatever the size of the list. */
export interface RobustnessAnalysis {
  readonly parameters: RobustnessParameters;
  /** Samples that were taken: fewer than asked for where the method is slow and the list long. */
  readonly samples: number;
  readonly scoredBy: MethodScorer["scoredBy"];
  /** Whether the intervals are exact, or scanned. */
  readonly exact: boolean;
  /** The ranks that `atRank` shows, at most the number of projects. */
  readonly ranksShown: number;
  /** The first by rank, then those further down that come among the first `top` in a twentieth of samples or more. */
  readonly shown: readonly Acceptability[];
  /** By project in table order: share of samples in which it is first. */
  readonly firstShares: readonly number[];
  /** Indices of the projects that are compared in pairs, by rank; and how often the row is above the column. */
  readonly pairsOf: readonly number[];
  readonly pairwise: readonly (readonly number[])[];
  readonly winner: readonly StabilityInterval[];
  readonly top: readonly StabilityInterval[];
  readonly spread: Spread;
  readonly reversals: RankReversals;
  /** Each of the first with the one after it. */
  readonly neighbours: readonly Comparison[];
  readonly reach: readonly Reach[];
}

/** Values are taken to be off by up to this share of the scale where confidence is measured. */
export const MEASUREMENT_ERROR = 0.05;

const SHOWN = 20;
const MOST_SHOWN = 40;
const RANKS_SHOWN = 10;
const PAIRS = 10;
const REACHING = 5;
const MEASURED_CELLS = 8_000_000;
const REVERSAL_CELLS = 20_000_000;

/**
 * Examines how far a ranking holds: over sampled weights, along each weight, and when the list changes. Each step yields
 * how much is done, from 0 to 1; the last returns the analysis.
 *
 * @param given  the portfolio that was ranked, before weighing: scores of changed lists are weighed as the run is.
 * @returns  undefined without projects or criteria: there is nothing to examine.
 */
export function* robustnessSteps(
  given: Portfolio,
  ranked: RankedPortfolio,
  parameters: RunParameters,
): Steps<RobustnessAnalysis | undefined> {
  const { robustness } = parameters;
  const m = ranked.scored.length;
  if (m === 0 || ranked.portfolio.criteria.criteria.length === 0) return undefined;
  const by = methodScorer(ranked, robustness.samples);
  const sampled = yield* sampledRanks(ranked, by, robustness);
  yield 0.85;
  // Of the ranking that is varied: the run's own, or for a method without weights that of the weighted sum.
  const { order, ranks } = orderOf(by.scoresAt(rankedModel(ranked).weights));
  const firsts = order.filter((i) => (ranks[i] as number) <= robustness.top);
  const stability = (members: readonly number[]) =>
    by.additive
      ? weightStability(rankedModel(ranked), ranked.portfolio.criteria, members)
      : scannedStability(ranked.portfolio.criteria, by.scoresAt, members);
  const winner = stability(order.slice(0, 1));
  yield 0.9;
  const top = stability(firsts);
  yield 0.94;
  const pairsOf = ranked.order.slice(0, PAIRS);
  const reversals = reversalsOf(given, ranked, parameters);
  yield 0.98;
  const { values, weights } = valuesOf(ranked);
  return {
    parameters: robustness,
    samples: sampled.samples,
    scoredBy: by.scoredBy,
    exact: by.additive,
    ranksShown: Math.min(RANKS_SHOWN, m),
    shown: shownProjects(ranked, sampled, robustness.top).map((i) => acceptabilityOf(sampled, i, robustness.top)),
    firstShares: ranked.scored.map((_, i) => timesAtRank(sampled, i, 1) / sampled.samples),
    pairsOf,
    pairwise: sampled.pairwiseWins.map((row) => row.map((wins) => wins / sampled.samples)),
    winner,
    top,
    spread: spread(values, weights),
    reversals,
    neighbours: pairsOf.slice(1).map((below, at) => whyAbove(ranked, pairsOf[at] as number, below)),
    reach: scoringMethod(ranked.method.id).additive ? reachOf(ranked, robustness.top) : [],
  };
}

function* sampledRanks(
  ranked: RankedPortfolio,
  by: MethodScorer,
  { seed, information, band }: RobustnessParameters,
): Steps<Smaa> {
  const model = rankedModel(ranked);
  const { projectCount, criterionCount, weights } = model;
  const steps = smaaSteps(
    {
      projectCount,
      criterionCount,
      scorer: by.scorer,
      ...(by.additive
        ? { measured: (random) => measuringScorer(model, uniformError(model, MEASUREMENT_ERROR), random) }
        : {}),
    },
    {
      knowledge: { information, weights, band },
      samples: by.samples,
      seed,
      pairsOf: ranked.order.slice(0, PAIRS),
      measuredOf: ranked.order.slice(0, MOST_SHOWN),
      measurements: Math.max(
        50,
        Math.min(1000, Math.floor(MEASURED_CELLS / (MOST_SHOWN * projectCount * criterionCount))),
      ),
    },
  );
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield 0.8 * step.value;
  return step.value;
}

function orderOf(scores: ArrayLike<number>): { readonly order: readonly number[]; readonly ranks: readonly number[] } {
  return rank(Array.from(scores, roundedScore));
}

const valuesOf = ({ scored, portfolio }: RankedPortfolio) => ({
  values: scored.map(({ values }) => values),
  weights: portfolio.criteria.criteria.map(({ globalWeight }) => globalWeight as number),
});

function shownProjects(ranked: RankedPortfolio, sampled: Smaa, top: number): readonly number[] {
  const first = ranked.order.slice(0, SHOWN);
  const further = ranked.order.slice(SHOWN).filter((i) => timesWithin(sampled, i, top) >= sampled.samples / 20);
  return [...first, ...further].slice(0, MOST_SHOWN);
}

function acceptabilityOf(sampled: Smaa, project: number, top: number): Acceptability {
  const { samples, projectCount } = sampled;
  return {
    project,
    atRank: Array.from(
      { length: Math.min(RANKS_SHOWN, projectCount) },
      (_, r) => timesAtRank(sampled, project, r + 1) / samples,
    ),
    first: shareEstimate(timesAtRank(sampled, project, 1), samples),
    within: shareEstimate(timesWithin(sampled, project, top), samples),
    meanRank: meanRank(sampled, project),
    bestRank: rankQuantile(sampled, project, 0.05),
    worstRank: rankQuantile(sampled, project, 0.95),
    centralWeights: sampled.centralWeights[project] ?? null,
    confidence: sampled.confidence[project] ?? null,
  };
}

/** Dropping and copying each of the first; none where the method would take too long on so long a list. */
function reversalsOf(given: Portfolio, ranked: RankedPortfolio, parameters: RunParameters): RankReversals {
  const m = ranked.scored.length;
  const method = scoringMethod(ranked.method.id);
  const changed = ranked.order.slice(0, PAIRS);
  const cells = 2 * changed.length * scoringEffort(method, m, ranked.portfolio.criteria.criteria.length);
  if (cells > REVERSAL_CELLS) return { reversals: [], notScored: 0, pairsWatched: 0 };
  const weighed = { ...given, criteria: ranked.portfolio.criteria };
  return rankReversals(
    weighed,
    (portfolio) => compareMethods(portfolio, parameters, [method]).compared[0]?.scores,
    changed,
    ranked.order.slice(0, 2 * PAIRS),
  );
}

/** The next below the first `top`, and what would bring each of them there. */
function reachOf(ranked: RankedPortfolio, top: number): readonly Reach[] {
  return ranked.order
    .filter((i) => (ranked.scored[i]?.rank ?? 0) > top)
    .slice(0, REACHING)
    .map((project): Reach => {
      const [rating] = reachByRating(ranked, project, top);
      const [weight] = reachByWeight(ranked, project, top);
      return { project, ...(rating === undefined ? {} : { rating }), ...(weight === undefined ? {} : { weight }) };
    });
}
