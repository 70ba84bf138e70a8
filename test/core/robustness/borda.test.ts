import fc from "fast-check";
import { bordaPoints } from "../../../src/core/robustness/borda";

describe("Borda's count", () => {
  it("gives a point for everyone below and half a point for everyone beside", () => {
    expect(bordaPoints([[1, 2, 2, 4]])).toEqual([3, 1.5, 1.5, 0]);
    expect(bordaPoints([[1, 2, 3], [3, 1, 2]])).toEqual([2, 3, 1]); // prettier-ignore
    expect(bordaPoints([])).toEqual([]);
  });

  it("gives out k m (m − 1) / 2 points whatever is tied", () => {
    const rankings = fc.integer({ min: 1, max: 8 }).chain((m) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: m, maxLength: m }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(rankings, (given) => {
        const m = given[0]?.length ?? 0;
        const total = bordaPoints(given).reduce((sum, points) => sum + points, 0);
        expect(total).toBeCloseTo((given.length * m * (m - 1)) / 2, 10);
      }),
    );
  });
});
