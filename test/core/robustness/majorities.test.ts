import fc from "fast-check";
import { majorities, majorityGroups } from "../../../src/core/robustness/majorities";

const rankings = fc
  .integer({ min: 1, max: 9 })
  .chain((m) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: m, maxLength: m }), { minLength: 1, maxLength: 6 }),
  );

describe("majorities", () => {
  it("count who is above whom, ties for neither", () => {
    const { above } = majorities([[1, 2, 2], [2, 1, 3]]); // prettier-ignore
    expect(Array.from(above)).toEqual([0, 1, 2, 1, 0, 1, 0, 0, 0]);
    expect(() => majorities([[1], [1, 2]])).toThrow(RangeError); // prettier-ignore
  });

  it("keep a circle of majorities together and put it where it belongs", () => {
    // 0 over 1 over 2 over 0, all three above 3.
    const circle = [[1, 2, 3, 4], [3, 1, 2, 4], [2, 3, 1, 4]]; // prettier-ignore
    expect(majorityGroups(majorities(circle), [3, 2, 1, 0])).toEqual([[2, 1, 0], [3]]);
  });

  it("never put a group above one that a majority prefers to any of it", () => {
    fc.assert(
      fc.property(rankings, (given) => {
        const m = given[0]?.length ?? 0;
        const pairs = majorities(given);
        const groups = majorityGroups(
          pairs,
          Array.from({ length: m }, (_, i) => i),
        );
        expect(groups.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: m }, (_, i) => i));
        groups.forEach((group, at) => {
          for (const a of group)
            for (const b of groups.slice(at + 1).flat())
              expect(pairs.above[a * m + b]).toBeGreaterThanOrEqual(pairs.above[b * m + a] as number);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
