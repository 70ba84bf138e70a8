import fc from "fast-check";
import { criticWeights } from "../../../src/core/weighting/critic";
import { criticCases } from "../../golden/objective-weights";
import { expectAllPrinted } from "../../golden/printed";
import { anyRatings, firstConstant, fromLastToFirst, inOtherUnits } from "./random-ratings";

describe("critic weights", () => {
  it.each(criticCases.map((given) => [given.source, given] as const))("reproduce %s", (_, { given, weights }) => {
    expectAllPrinted(criticWeights(given).weights, weights);
  });

  it("sum to one, whatever the unit of a criterion and the order of criteria and alternatives", () => {
    fc.assert(
      fc.property(anyRatings, (given) => {
        const { weights } = criticWeights(given);
        const [units, turned] = [criticWeights(inOtherUnits(given)), criticWeights(fromLastToFirst(given))];
        expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 10);
        weights.forEach((w, j) => {
          expect(w).toBeGreaterThanOrEqual(0);
          expect(units.weights[j]).toBeCloseTo(w, 8);
          expect(turned.weights[weights.length - 1 - j]).toBeCloseTo(w, 8);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("are exactly 0 for a constant criterion beside one that is not", () => {
    fc.assert(
      fc.property(anyRatings.map(firstConstant), (given) => {
        const found = criticWeights(given);
        expect(found.weights[0]).toBe(found.allConstant ? 1 / given.directions.length : 0);
      }),
    );
  });

  it("are equal where all criteria are constant, for one alternative and for none", () => {
    const directions = ["higher", "lower"] as const;
    for (const ratings of [
      [
        [3, 4],
        [3, 4],
      ],
      [[3, 4]],
      [],
    ])
      // prettier-ignore
      expect(criticWeights({ ratings, directions })).toMatchObject({ weights: [0.5, 0.5], allConstant: true });
  });

  it("are 1 for a single criterion", () => {
    expect(criticWeights({ ratings: [[1], [3]], directions: ["higher"] }).weights).toEqual([1]);
  });
});

it("CRITIC gives nothing to criteria that say exactly the same as all others, and then treats all alike", () => {
  expect(criticWeights({ ratings: [[1, 2], [3, 6], [2, 4]], directions: ["higher", "higher"] })).toMatchObject({ weights: [0.5, 0.5], allConstant: true }); // prettier-ignore
});
