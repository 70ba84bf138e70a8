import fc from "fast-check";
import type { PairwiseMatrix } from "../../../src/core/weighting/pairwise-matrix";
import { saatyScale } from "../../../src/core/weighting/saaty-scale";
import { fromUpper } from "../../golden/ahp";

/** Weights of one to nine criteria, none too small to be told from 0. */
export const anyWeights: fc.Arbitrary<readonly number[]> = fc
  .array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 })
  .map((raw) => raw.map((weight) => weight / raw.reduce((sum, w) => sum + w, 0)));

export const consistentMatrix = (weights: readonly number[]): PairwiseMatrix =>
  weights.map((w) => weights.map((v) => w / v));

/** Judgements on Saaty's scale about one to seven criteria, consistent or not. */
export const anyMatrix: fc.Arbitrary<PairwiseMatrix> = fc
  .integer({ min: 1, max: 7 })
  .chain((n) =>
    fc
      .array(fc.constantFrom(...saatyScale), { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
      .map((upper) => fromUpper(n, upper) as PairwiseMatrix),
  );

/** The same judgements with the criteria from last to first. */
export const reordered = (matrix: PairwiseMatrix): PairwiseMatrix =>
  [...matrix].reverse().map((row) => [...row].reverse());
