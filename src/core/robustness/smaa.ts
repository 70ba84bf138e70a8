import { allSteps, type Steps } from "../run-steps";
import { roundedScore } from "../scoring/rank";
import type { BlockScorer } from "./block-scorer";
import { rankCounter } from "./rank-counter";
import { randomSource, type RandomSource } from "./random-source";
import { weightSampler, type WeightKnowledge } from "./weight-sampler";

/** What is ranked at each sample of weights. */
export interface SmaaProblem {
  readonly projectCount: number;
  readonly criterionCount: number;
  readonly scorer: BlockScorer;
  /** The same with ratings that are measured anew for each sample, for the confidence factors; absent: they are exact. */
  readonly measured?: (random: RandomSource) => BlockScorer;
}

export interface SmaaOptions {
  readonly knowledge: WeightKnowledge;
  /** 1 or more; 10,000 give shares to ± 1 percentage point. */
  readonly samples: number;
  readonly seed: number;
  /** Indices of the projects that are compared in pairs; all if absent. */
  readonly pairsOf?: readonly number[];
  /** Indices of the projects whose confidence is measured; all if absent. */
  readonly measuredOf?: readonly number[];
  /** Measurements for each confidence factor, 1 or more; as many as `samples` if absent. */
  readonly measurements?: number;
}

/**
 * Stochastic multicriteria acceptability analysis: over all weights that agree with what is known, how often each project
 * comes to each rank.
 *
 * Counts and not shares, so that {@link shareEstimate} can say how sure each is.
 */
export interface Smaa {
  readonly samples: number;
  readonly seed: number;
  readonly projectCount: number;
  /** [rank − 1][project], m × m: in how many samples the project came to that rank (RANK.EQ: a tie is the better rank). */
  readonly rankCounts: Uint32Array;
  /** The mean of the weights at which a project is first, by project, n each; null for one that never is. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /**
   * The share of measurements in which a project is first at its central weights; null for one that has none or
   * was not to be measured. Where
   * ratings are exact it is 0 or 1, and 1 for all in an additive model, where the mean of favourable weights is
   * favourable itself.
   */
  readonly confidence: readonly (number | null)[];
  /** The projects compared in pairs. */
  readonly pairsOf: readonly number[];
  /** [a][b] in the order of `pairsOf`: in how many samples a scored above b; a tie is in neither. */
  readonly pairwiseWins: readonly (readonly number[])[];
}

/** Scores that differ by less may be one when rounded to 12 decimals. */
const TIED = 1.001e-12;

/** Scores of this many projects and samples fit a processor's cache of about a megabyte. */
const BLOCK_CELLS = 65_536;

/**
 * Runs the analysis in blocks. Each step yields how much is done, from 0 to 1, so that the caller can show it, breathe and
 * stop; the last returns the result. The result does not depend on how long the caller takes.
 *
 * No projects give empty results; one project is first in all samples, with the mean weights as its central weights.
 *
 * @throws {RangeError} if `samples` is not a whole number from 1 on, or as {@link weightSampler} and
 *   {@link randomSource} throw.
 * @see Lahdelma & Salminen (2001), SMAA-2: Stochastic multicriteria acceptability analysis for group decision making,
 *   Operations Research 49(3), 444–454. Pairwise winning: Leskinen, Viitanen, Kangas & Kangas (2006), Forest Science
 *   52(3), 304–312.
 */
export function* smaaSteps(problem: SmaaProblem, options: SmaaOptions): Steps<Smaa> {
  const { projectCount: m, criterionCount: n } = problem;
  const { samples, seed, knowledge } = options;
  if (!Number.isInteger(samples) || samples < 1) throw new RangeError(`samples must be 1 or more, got ${samples}`);
  const random = randomSource(seed);
  const draw = weightSampler(knowledge);
  const score = problem.scorer;
  const counter = rankCounter(m);
  const pairs = pairCounter(options.pairsOf ?? Array.from({ length: m }, (_, i) => i));
  const firstCounts = new Float64Array(m);
  const weightSums = new Float64Array(m * n);

  const blockSize = Math.max(1, Math.min(samples, 4 * Math.ceil(BLOCK_CELLS / 4 / Math.max(1, m))));
  const weights = new Float64Array(blockSize * n);
  const scores = new Float64Array(blockSize * m);
  for (let done = 0; done < samples; done += blockSize) {
    const count = Math.min(blockSize, samples - done);
    for (let s = 0; s < count; s++) draw(random, weights, s * n);
    score(weights, count, scores);
    for (let s = 0; s < count; s++) {
      counter.count(scores, s * m);
      for (const i of counter.firsts()) {
        firstCounts[i] = (firstCounts[i] as number) + 1;
        for (let j = 0; j < n; j++)
          weightSums[i * n + j] = (weightSums[i * n + j] as number) + (weights[s * n + j] as number);
      }
      pairs.count(scores, s * m);
    }
    yield Math.min(1, (done + count) / samples);
  }
  const centralWeights = Array.from(firstCounts, (times, i) =>
    times === 0 ? null : Array.from(weightSums.subarray(i * n, (i + 1) * n), (sum) => sum / times),
  );
  return {
    samples,
    seed,
    projectCount: m,
    rankCounts: counter.counts(),
    centralWeights,
    confidence: confidenceFactors(problem, centralWeights, options.measurements ?? samples, random, options.measuredOf),
    pairsOf: pairs.pairsOf,
    pairwiseWins: pairs.wins(),
  };
}

/** The analysis in one go. */
export const smaa = (problem: SmaaProblem, options: SmaaOptions): Smaa => allSteps(smaaSteps(problem, options));

/** In how many samples project `i` came to `rank`, counted from 1. */
export const timesAtRank = ({ rankCounts, projectCount }: Smaa, i: number, rank: number): number =>
  rankCounts[(rank - 1) * projectCount + i] ?? 0;

/** In how many samples project `i` was among the first `top`. */
export function timesWithin(result: Smaa, i: number, top: number): number {
  let times = 0;
  for (let rank = 1; rank <= Math.min(top, result.projectCount); rank++) times += timesAtRank(result, i, rank);
  return times;
}

/** The mean of a project's rank over the samples. */
export function meanRank(result: Smaa, i: number): number {
  let sum = 0;
  for (let rank = 1; rank <= result.projectCount; rank++) sum += rank * timesAtRank(result, i, rank);
  return sum / result.samples;
}

/** The rank that a share `level` of the samples does not pass: the smallest with at least that share at or before it. */
export function rankQuantile(result: Smaa, i: number, level: number): number {
  let times = 0;
  for (let rank = 1; rank <= result.projectCount; rank++) {
    times += timesAtRank(result, i, rank);
    if (times >= level * result.samples && times > 0) return rank;
  }
  return result.projectCount;
}

function pairCounter(pairsOf: readonly number[]) {
  const size = pairsOf.length;
  const wins = new Float64Array(size * size);
  const picked = new Float64Array(size);
  return {
    pairsOf,
    count(scores: Float64Array, at: number): void {
      for (let a = 0; a < size; a++) picked[a] = roundedScore(scores[at + (pairsOf[a] as number)] as number);
      for (let a = 0; a < size; a++) {
        for (let b = 0; b < a; b++) {
          const difference = (picked[a] as number) - (picked[b] as number);
          if (difference > 0) wins[a * size + b] = (wins[a * size + b] as number) + 1;
          else if (difference < 0) wins[b * size + a] = (wins[b * size + a] as number) + 1;
        }
      }
    },
    wins: (): readonly (readonly number[])[] =>
      pairsOf.map((_, a) => Array.from(wins.subarray(a * size, (a + 1) * size))),
  };
}

/** For each project with central weights, the share of `samples` measurements that make it first there. */
function confidenceFactors(
  { projectCount: m, scorer, measured }: SmaaProblem,
  centralWeights: readonly (readonly number[] | null)[],
  measurements: number,
  random: RandomSource,
  measuredOf: readonly number[] | undefined,
): readonly (number | null)[] {
  const samples = measured === undefined ? 1 : measurements;
  const score = measured === undefined ? scorer : measured(random);
  const scores = new Float64Array(m);
  return centralWeights.map((central, i) => {
    if (central === null || measuredOf?.includes(i) === false) return null;
    const weights = Float64Array.from(central);
    let first = 0;
    for (let s = 0; s < samples; s++) {
      score(weights, 1, scores);
      const own = scores[i] as number;
      if (scores.every((other) => other - own < TIED)) first++;
    }
    return first / samples;
  });
}
