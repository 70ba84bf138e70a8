import fc from "fast-check";
import type { ObjectiveWeights, Ratings } from "../../../src/core/weighting/objective-weights";
import { expectAllPrinted } from "../../golden/printed";
import { anyRatings, firstConstant, fromLastToFirst, inOtherUnits } from "./random-ratings";

interface PublishedCase {
  readonly source: string;
  readonly given: Ratings;
  readonly weights: readonly string[];
}

/** What every objective method owes: its published figures, and what holds for all of them whatever the ratings are. */
export function describeObjectiveMethod(
  name: string,
  weigh: (given: Ratings) => ObjectiveWeights,
  published: readonly PublishedCase[],
): void {
  describe(`${name} weights`, () => {
    it.each(published.map((given) => [given.source, given] as const))("reproduce %s", (_, { given, weights }) => {
      expectAllPrinted(weigh(given).weights, weights);
    });

    it("sum to one, whatever the unit of a criterion and the order of criteria and alternatives", () => {
      fc.assert(
        fc.property(anyRatings, (given) => {
          const { weights } = weigh(given);
          const [units, turned] = [weigh(inOtherUnits(given)), weigh(fromLastToFirst(given))];
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
          const found = weigh(given);
          expect(found.weights[0]).toBe(found.allConstant ? 1 / given.directions.length : 0);
        }),
      );
    });

    const directions = ["higher", "lower"] as const;
    const same = [3, 4];
    it.each([
      ["all criteria are constant", [same, same]],
      ["there is one alternative", [same]],
      ["there is none", []],
    ])("are equal where %s", (_, ratings) => {
      expect(weigh({ ratings, directions })).toMatchObject({ weights: [0.5, 0.5], allConstant: true });
    });

    it("are 1 for a single criterion", () => {
      expect(weigh({ ratings: [[1], [3]], directions: ["higher"] }).weights).toEqual([1]);
    });
  });
}
