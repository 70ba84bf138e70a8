import fc from "fast-check";
import { entropyWeights } from "../../../src/core/weighting/entropy";
import { entropyCases } from "../../golden/objective-weights";
import { expectAllPrinted } from "../../golden/printed";
import { anyRatings, firstConstant, fromLastToFirst, inOtherUnits } from "./random-ratings";

describe("entropy weights", () => {
  it.each(entropyCases.map((given) => [given.source, given] as const))("reproduce %s", (_, { given, weights }) => {
    expectAllPrinted(entropyWeights(given).weights, weights);
  });

  it("sum to one, whatever the unit of a criterion and the order of criteria and alternatives", () => {
    fc.assert(
      fc.property(anyRatings, (given) => {
        const { weights } = entropyWeights(given);
        const [units, turned] = [entropyWeights(inOtherUnits(given)), entropyWeights(fromLastToFirst(given))];
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
        const found = entropyWeights(given);
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
      expect(entropyWeights({ ratings, directions })).toMatchObject({ weights: [0.5, 0.5], allConstant: true });
  });

  it("are 1 for a single criterion", () => {
    expect(entropyWeights({ ratings: [[1], [3]], directions: ["higher"] }).weights).toEqual([1]);
  });
});

it("entropy takes a zero rating as it is and refuses a negative one", () => {
  const directions = ["higher", "higher"] as const;
  expect(entropyWeights({ ratings: [[0, 1], [4, 3]], directions }).weights[0]).toBeGreaterThan(0.5); // prettier-ignore
  expect(() => entropyWeights({ ratings: [[-1, 1], [4, 3]], directions })).toThrow(RangeError); // prettier-ignore
});
