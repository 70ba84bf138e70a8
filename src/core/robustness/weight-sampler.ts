import type { WeightInformation } from "../run-parameters";
import type { RandomSource } from "./random-source";

/**
 * What is taken as known of the weights when they are drawn.
 * - `none`: nothing but that they are not negative and sum to 1. - `ordinal`: only their order of importance.
 * - `band`: each lies within its weight in use ± a share of it.
 */
export interface WeightKnowledge {
  readonly information: WeightInformation;
  /** n weights in use, summing to 1. A criterion of weight 0 counts for nothing and stays at 0 in every sample. */
  readonly weights: ArrayLike<number>;
  /** For `band`: the half-width as a share of each weight, in [0, 1]; 0.2 samples a weight of 30 % from 24 to 36 %. */
  readonly band?: number;
  /**
   * For `ordinal`: importance ranks, 1 is most important; equal ranks say nothing about each other. Absent: the order of
   * the weights in use, equal weights sharing a rank.
   */
  readonly importance?: readonly number[];
}

/** Writes one sample of n weights that sum to 1 at `into[at] …`. */
export type WeightSampler = (random: RandomSource, into: Float64Array, at: number) => void;

/**
 * Weights drawn uniformly from all that agree with what is known.
 *
 * All three samplers are exact, none is a Markov chain that only approaches the distribution:
 * - `none`: the gaps between k − 1 sorted uniform numbers on [0, 1] are uniform on the simplex of k weights. (So are
 *   exponential numbers divided by their sum, but a logarithm may differ in its last digit between machines; sums,
 *   differences and comparisons do not.)
 * - `ordinal`: such a sample, sorted and handed out in the order of importance; by symmetry it is uniform on the ordered
 *   part. Criteria of equal rank share their weights in random order.
 * - `band`: all weights but the one with the widest range are drawn uniformly from their ranges, that one is what is left
 *   to 1, and the draw is repeated until it is within its range too. As the sum is fixed, this is uniform on the part of
 *   the simplex inside the ranges. About one draw in √n is accepted.
 *
 * A single criterion above 0 has the weight 1 in every sample.
 *
 * @throws {RangeError} if all weights are 0, or `band` is outside [0, 1].
 * @see Devroye (1986), Non-Uniform Random Variate Generation, chapter V.2 (uniform spacings).
 */
export function weightSampler(knowledge: WeightKnowledge): WeightSampler {
  const { weights } = knowledge;
  const active = Array.from(weights, (_, j) => j).filter((j) => (weights[j] as number) > 0);
  if (active.length === 0) throw new RangeError("the weights are all zero");
  switch (knowledge.information) {
    case "none":
      return spread(active, weights.length, (random, sample) => uniformOnSimplex(random, sample));
    case "ordinal":
      return ordinalSampler(active, knowledge);
    case "band":
      return bandSampler(active, knowledge);
  }
}

/** Lets `draw` fill a sample of the active criteria and puts it in its place among zeros. */
function spread(
  active: readonly number[],
  count: number,
  draw: (random: RandomSource, sample: Float64Array) => void,
): WeightSampler {
  const sample = new Float64Array(active.length);
  return (random, into, at) => {
    draw(random, sample);
    into.fill(0, at, at + count);
    for (let k = 0; k < active.length; k++) into[at + (active[k] as number)] = sample[k] as number;
  };
}

function uniformOnSimplex(random: RandomSource, sample: Float64Array): void {
  const last = sample.length - 1;
  for (let k = 0; k < last; k++) {
    const cut = random();
    let at = k;
    while (at > 0 && (sample[at - 1] as number) > cut) {
      sample[at] = sample[at - 1] as number;
      at--;
    }
    sample[at] = cut;
  }
  sample[last] = 1;
  for (let k = last; k > 0; k--) sample[k] = (sample[k] as number) - (sample[k - 1] as number);
}

function ordinalSampler(active: readonly number[], { weights, importance }: WeightKnowledge): WeightSampler {
  const rankOf = (j: number): number => importance?.[j] ?? -Number((weights[j] as number).toPrecision(12));
  const order = active
    .map((_, k) => k)
    .sort((a, b) => rankOf(active[a] as number) - rankOf(active[b] as number) || a - b);
  const ranks = order.map((k) => rankOf(active[k] as number));
  const sorted = new Float64Array(active.length);
  return spread(active, weights.length, (random, sample) => {
    uniformOnSimplex(random, sorted);
    sorted.sort().reverse();
    shuffleWithin(ranks, random, sorted);
    order.forEach((k, position) => (sample[k] = sorted[position] as number));
  });
}

/** Puts the entries of each run of equal ranks into random order (Fisher–Yates). */
function shuffleWithin(ranks: readonly number[], random: RandomSource, entries: Float64Array): void {
  let first = 0;
  for (let k = 1; k < ranks.length; k++) {
    if (ranks[k] !== ranks[k - 1]) {
      first = k;
      continue;
    }
    const other = first + Math.floor(random() * (k - first + 1));
    const swapped = entries[k] as number;
    entries[k] = entries[other] as number;
    entries[other] = swapped;
  }
}

function bandSampler(active: readonly number[], { weights, band = 0 }: WeightKnowledge): WeightSampler {
  if (!(band >= 0 && band <= 1)) throw new RangeError(`a band must be from 0 to 1, got ${band}`);
  const centre = active.map((j) => weights[j] as number);
  const widest = centre.indexOf(Math.max(...centre));
  const half = centre.map((weight) => weight * band);
  const rest = centre[widest] as number;
  // What rounding leaves of a sum must not reject a band of 0.
  const room = (half[widest] as number) + 1e-12;
  return spread(active, weights.length, (random, sample) => {
    let shift: number;
    do {
      shift = 0;
      for (let k = 0; k < centre.length; k++) {
        if (k === widest) continue;
        const moved = (2 * random() - 1) * (half[k] as number);
        sample[k] = (centre[k] as number) + moved;
        shift -= moved;
      }
    } while (Math.abs(shift) > room);
    sample[widest] = Math.max(0, rest + shift);
  });
}
