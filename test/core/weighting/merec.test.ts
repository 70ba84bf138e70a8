import fc from "fast-check";
import { merecWeights } from "../../../src/core/weighting/merec";
import { merecCases } from "../../golden/objective-weights";
import { expectAllPrinted } from "../../golden/printed";
import { anyRatings, firstConstant, fromLastToFirst, inOtherUnits } from "./random-ratings";

describe("merec weights", () => {
  it.each(merecCases.map((given) => [given.source, given] as const))("reproduce %s", (_, { given, weights }) => {
    expectAllPrinted(merecWeights(given).weights, weights);
  });

  it("sum to one, whatever the unit of a criterion and the order of criteria and alternatives", () => {
    fc.assert(
      fc.property(anyRatings, (given) => {
        const { weights } = merecWeights(given);
        const [units, turned] = [merecWeights(inOtherUnits(given)), merecWeights(fromLastToFirst(given))];
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
        const found = merecWeights(given);
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
      expect(merecWeights({ ratings, directions })).toMatchObject({ weights: [0.5, 0.5], allConstant: true });
  });

  it("are 1 for a single criterion", () => {
    expect(merecWeights({ ratings: [[1], [3]], directions: ["higher"] }).weights).toEqual([1]);
  });
});

it("MEREC refuses a rating that is not over 0", () => {
  expect(() => merecWeights({ ratings: [[0], [4]], directions: ["higher"] })).toThrow(RangeError); // prettier-ignore
});
