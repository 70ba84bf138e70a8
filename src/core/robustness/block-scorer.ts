import type { AdditiveModel } from "./additive-model";
import type { RandomSource } from "./random-source";

/**
 * Scores m projects at several samples of n weights at once.
 *
 * @param weights  `count` × n, one sample after another.
 * @param scores  Receives `count` × m, higher is better.
 */
export type BlockScorer = (weights: Float64Array, count: number, scores: Float64Array) => void;

/** How many samples the loop below takes through the values at once, so that each value it loads is used four times. */
const LANES = 4;

/** The block form of {@link additiveScores}: a matrix product, then the division for projects with left-out values. */
export function additiveScorer(model: AdditiveModel): BlockScorer {
  const { projectCount: m, criterionCount: n, values, offsets } = model;
  const shifted = offsets.some((points) => points !== 0);
  const divide = divisor(model);
  const lanes = new Float64Array(n * LANES);
  const scoreOf = (i: number, w: number, weights: Float64Array): number => {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += (values[i * n + j] as number) * (weights[w + j] as number);
    return sum;
  };
  return (weights, count, scores) => {
    let s = 0;
    for (; s + LANES <= count; s += LANES) {
      const w = s * n;
      const at = s * m;
      for (let j = 0; j < n; j++)
        for (let k = 0; k < LANES; k++) lanes[j * LANES + k] = weights[w + k * n + j] as number;
      let i = 0;
      for (; i + 2 <= m; i += 2) {
        // Two projects at four samples: eight sums for six numbers loaded.
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        let e = 0;
        let f = 0;
        let g = 0;
        let h = 0;
        for (let v = i * n, u = v + n, k = 0; k < lanes.length; k += LANES, v++, u++) {
          const upper = values[v] as number;
          const lower = values[u] as number;
          const w1 = lanes[k] as number;
          const w2 = lanes[k + 1] as number;
          const w3 = lanes[k + 2] as number;
          const w4 = lanes[k + 3] as number;
          a += upper * w1;
          b += upper * w2;
          c += upper * w3;
          d += upper * w4;
          e += lower * w1;
          f += lower * w2;
          g += lower * w3;
          h += lower * w4;
        }
        scores[at + i] = a;
        scores[at + m + i] = b;
        scores[at + 2 * m + i] = c;
        scores[at + 3 * m + i] = d;
        scores[at + i + 1] = e;
        scores[at + m + i + 1] = f;
        scores[at + 2 * m + i + 1] = g;
        scores[at + 3 * m + i + 1] = h;
      }
      for (; i < m; i++) for (let k = 0; k < LANES; k++) scores[at + k * m + i] = scoreOf(i, w + k * n, weights);
    }
    for (; s < count; s++) for (let i = 0; i < m; i++) scores[s * m + i] = scoreOf(i, s * n, weights);
    divide?.(weights, count, scores);
    if (!shifted) return;
    for (let k = 0; k < count * m; k++) scores[k] = (scores[k] as number) + (offsets[k % m] as number);
  };
}

/** Scales up the weights of projects that lack a value; undefined if none does. */
function divisor({ projectCount: m, criterionCount: n, present }: AdditiveModel): BlockScorer | undefined {
  if (present === undefined) return undefined;
  const incomplete = Array.from({ length: m }, (_, i) => i).filter((i) =>
    present.subarray(i * n, i * n + n).includes(0),
  );
  return (weights, count, scores) => {
    for (const i of incomplete) {
      for (let s = 0; s < count; s++) {
        let there = 0;
        for (let j = 0; j < n; j++) if (present[i * n + j] === 1) there += weights[s * n + j] as number;
        const at = s * m + i;
        scores[at] = there > 0 ? (scores[at] as number) / there : 0;
      }
    }
  };
}

/** Any method, recomputed for one sample of weights after another. */
export function recomputingScorer(
  criterionCount: number,
  scoresAt: (weights: readonly number[]) => ArrayLike<number>,
): BlockScorer {
  return (weights, count, scores) => {
    for (let s = 0; s < count; s++) {
      const found = scoresAt(Array.from(weights.subarray(s * criterionCount, (s + 1) * criterionCount)));
      scores.set(found, s * found.length);
    }
  };
}

/**
 * Each value off by up to ± `tolerance` of the scale, all independent and uniform, kept within 0 and 1.
 *
 * @throws {RangeError} if `tolerance` is outside [0, 1].
 */
export function uniformError({ values }: AdditiveModel, tolerance: number): Measurement {
  if (!(tolerance >= 0 && tolerance <= 1)) throw new RangeError(`a tolerance must be from 0 to 1, got ${tolerance}`);
  const exact = Float64Array.from(values);
  return (random, measured) => {
    for (let k = 0; k < exact.length; k++) {
      const value = (exact[k] as number) + tolerance * (2 * random() - 1);
      measured[k] = value < 0 ? 0 : value > 1 ? 1 : value;
    }
  };
}

/** Fills m × n values, row by row, with one measurement of everything that is uncertain. */
export type Measurement = (random: RandomSource, values: Float64Array) => void;

/**
 * The additive model with values that are measured anew for each sample, independent of the weights: the stochastic
 * criteria of SMAA-2. Its values are replaced by each measurement in turn.
 */
export function measuringScorer(model: AdditiveModel, measure: Measurement, random: RandomSource): BlockScorer {
  const { projectCount: m, criterionCount: n } = model;
  const measured = { ...model, values: Float64Array.from(model.values) };
  const scoreOne = additiveScorer(measured);
  return (weights, count, scores) => {
    for (let s = 0; s < count; s++) {
      measure(random, measured.values);
      scoreOne(weights.subarray(s * n, (s + 1) * n), 1, scores.subarray(s * m, (s + 1) * m));
    }
  };
}
