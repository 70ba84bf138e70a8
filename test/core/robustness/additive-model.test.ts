import fc from "fast-check";
import { additiveModel, additiveScores } from "../../../src/core/robustness/additive-model";
import { weightedSum } from "../../../src/core/scoring/weighted-sum";
import { anyAdditive } from "./any-additive";

describe("additive model", () => {
  it("scores as the weighted sum does, left-out values and manual points included", () => {
    fc.assert(
      fc.property(anyAdditive, ({ values, weights, offsets }) => {
        const model = additiveModel({ values, weights, offsets });
        const total = weights.reduce((sum, w) => sum + w, 0);
        const { scores } = weightedSum({ weights: weights.map((w) => w / total), values });
        const mine = additiveScores(model, model.weights);
        scores.forEach((score, i) => expect(mine[i]).toBeCloseTo(score + (offsets[i] as number), 12));
      }),
      { numRuns: 1000 },
    );
  });

  it("scores 0 where nothing that weighs anything is known, never 0/0", () => {
    const model = additiveModel({ values: [[0.8, null]], weights: [0, 3] });
    expect(Array.from(additiveScores(model, model.weights))).toEqual([0]);
  });

  it("allows no projects, and refuses ragged rows, weights that are all zero or negative, and what is not a number", () => {
    expect(additiveModel({ values: [], weights: [1] }).projectCount).toBe(0);
    expect(() => additiveModel({ values: [[1]], weights: [1, 1] })).toThrow(RangeError);
    expect(() => additiveModel({ values: [[1]], weights: [0] })).toThrow(RangeError);
    expect(() => additiveModel({ values: [[1, 1]], weights: [2, -1] })).toThrow(RangeError);
    expect(() => additiveModel({ values: [[NaN]], weights: [1] })).toThrow(RangeError);
  });
});
