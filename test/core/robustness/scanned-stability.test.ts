import fc from "fast-check";
import { additiveModel, additiveScores } from "../../../src/core/robustness/additive-model";
import { scannedStability } from "../../../src/core/robustness/scanned-stability";
import { weightStability } from "../../../src/core/robustness/weight-stability";
import { rank, roundedScore } from "../../../src/core/scoring/rank";
import { anyTree, treeOf } from "./any-tree";

describe("stability by scanning", () => {
  it("finds what the exact calculation finds where scores are straight lines", () => {
    const value = fc.integer({ min: 0, max: 100 }).map((hundredth) => hundredth / 100);
    const anyCase = anyTree.chain((tree) =>
      fc.tuple(
        fc.constant(tree),
        fc.array(fc.array(value, { minLength: tree.criteria.length, maxLength: tree.criteria.length }), {
          minLength: 2,
          maxLength: 6,
        }),
      ),
    );
    fc.assert(
      fc.property(anyCase, ([tree, values]) => {
        const model = additiveModel({ values, weights: tree.criteria.map(({ globalWeight }) => globalWeight) });
        const scoresAt = (weights: ArrayLike<number>) => additiveScores(model, weights);
        const { order } = rank(Array.from(scoresAt(model.weights), roundedScore));
        const winner = order.slice(0, 1);
        const exact = weightStability(model, tree, winner);
        scannedStability(tree, scoresAt, winner).forEach(({ low, high }, k) => {
          expect(Math.abs(low - (exact[k]?.low ?? NaN))).toBeLessThan(2e-4);
          expect(Math.abs(high - (exact[k]?.high ?? NaN))).toBeLessThan(2e-4);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("names who takes over, and has the whole range where there is nobody else", () => {
    const model = additiveModel({ values: [[0.9, 0.2], [0.5, 0.8]], weights: [0.7, 0.3] }); // prettier-ignore
    const scoresAt = (weights: ArrayLike<number>) => additiveScores(model, weights);
    const [first] = scannedStability(treeOf([7, 3], 0, 0), scoresAt, [0]);
    expect(first?.low).toBeCloseTo(0.6, 5);
    expect(first).toMatchObject({ high: 1, below: { rises: 1, falls: 0 } });
    const [all] = scannedStability(treeOf([7, 3], 0, 0), scoresAt, [0, 1]);
    expect(all).toMatchObject({ low: 0, high: 1 });
  });
});
