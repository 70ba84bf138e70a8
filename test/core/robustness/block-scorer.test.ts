import fc from "fast-check";
import { additiveModel, additiveScores } from "../../../src/core/robustness/additive-model";
import {
  additiveScorer,
  measuringScorer,
  recomputingScorer,
  uniformError,
} from "../../../src/core/robustness/block-scorer";
import { randomSource } from "../../../src/core/robustness/random-source";
import { weightSampler } from "../../../src/core/robustness/weight-sampler";
import { anyAdditive } from "./any-additive";

describe("block scorer", () => {
  it("scores any number of samples as one after another would be", () => {
    fc.assert(
      fc.property(anyAdditive, fc.integer({ min: 1, max: 11 }), (given, count) => {
        const model = additiveModel(given);
        const { projectCount: m, criterionCount: n } = model;
        const random = randomSource(3);
        const draw = weightSampler({ information: "none", weights: model.weights });
        const weights = new Float64Array(count * n);
        for (let s = 0; s < count; s++) draw(random, weights, s * n);
        const scores = new Float64Array(count * m);
        additiveScorer(model)(weights, count, scores);
        const again = new Float64Array(count * m);
        recomputingScorer(n, (sample) => additiveScores(model, sample))(weights, count, again);
        scores.forEach((score, at) => expect(score).toBeCloseTo(again[at] as number, 12));
      }),
      { numRuns: 1000 },
    );
  });

  it("measures within the tolerance and within the scale, and exactly where the tolerance is 0", () => {
    const model = additiveModel({ values: [[0.02, 0.5], [1, 0.3]], weights: [1, 1] }); // prettier-ignore
    const measured = new Float64Array(4);
    const random = randomSource(5);
    const measure = uniformError(model, 0.05);
    for (let times = 0; times < 1000; times++) {
      measure(random, measured);
      measured.forEach((value, at) => {
        expect(Math.abs(value - (model.values[at] as number))).toBeLessThanOrEqual(0.05);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      });
    }
    const exact = new Float64Array(2);
    measuringScorer(model, uniformError(model, 0), random)(Float64Array.of(0.5, 0.5), 1, exact);
    expect(exact[0]).toBeCloseTo(0.26, 12);
    expect(exact[1]).toBeCloseTo(0.65, 12);
    expect(() => uniformError(model, 1.5)).toThrow(RangeError);
  });
});
