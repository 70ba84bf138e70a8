import { aras } from "../../../src/core/scoring/aras";
import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { arasCase } from "../../golden/aras";
import { expectAllPrinted } from "../../golden/printed";

describe("ARAS", () => {
  it(`reproduces ${arasCase.source}`, () => {
    expectAllPrinted(aras(decisionMatrix(arasCase.given)).utility, arasCase.figures);
  });

  it("takes the inverse of a cost, and the optimum into every sum", () => {
    const { optimum, sums, utility } = aras(
      decisionMatrix({ ratings: [[4, 2], [1, 8]], directions: ["higher", "lower"], weights: [1, 1] }), // prettier-ignore
    );
    expect(optimum).toEqual([4, 2]);
    expect(sums).toEqual([4 + 4 + 1, 0.5 + 0.5 + 0.125]);
    expect(utility[0]).toBe(1);
    expect(utility[1]).toBeCloseTo(0.25, 12);
  });

  it("gives everyone 1 where the optimum has nothing", () => {
    expect(aras(decisionMatrix({ ratings: [[0], [0]], directions: ["higher"], weights: [1] })).utility).toEqual([1, 1]);
  });
});
