import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { spotis } from "../../../src/core/scoring/spotis";
import { expectAllPrinted } from "../../golden/printed";
import { spotisCase } from "../../golden/spotis";

describe("SPOTIS", () => {
  it(`reproduces ${spotisCase.source}`, () => {
    expectAllPrinted(spotis(decisionMatrix(spotisCase.given), spotisCase.bounds).scores, spotisCase.figures);
  });

  it("gives a project the same distance whoever else is in the list", () => {
    const all = spotis(decisionMatrix(spotisCase.given), spotisCase.bounds).scores;
    const fewer = { ...spotisCase.given, ratings: spotisCase.given.ratings.slice(1) };
    expect(spotis(decisionMatrix(fewer), spotisCase.bounds).scores).toEqual(all.slice(1));
  });

  it("counts ratings beyond a bound as the bound, and nothing where both bounds are the same", () => {
    const matrix = decisionMatrix({ ratings: [[15, 4], [-2, 9]], directions: ["higher", "lower"], weights: [1, 1] }); // prettier-ignore
    expect(spotis(matrix, [{ low: 0, high: 10 }, { low: 4, high: 4 }]).scores).toEqual([0, 0.5]); // prettier-ignore
  });

  it("wants bounds for each criterion, from low to high", () => {
    const matrix = decisionMatrix({ ratings: [[1]], directions: ["higher"], weights: [1] });
    expect(() => spotis(matrix, [])).toThrow(RangeError);
    expect(() => spotis(matrix, [{ low: 2, high: 1 }])).toThrow(RangeError);
  });
});
