import { copras, coprasMethod } from "../../../src/core/scoring/copras";
import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { coprasCase } from "../../golden/copras";
import { expectAllPrinted } from "../../golden/printed";
import { problemOf } from "./random-problems";

describe("COPRAS", () => {
  it(`reproduces ${coprasCase.source}`, () => {
    expectAllPrinted(copras(decisionMatrix(coprasCase.given)).utility, coprasCase.figures);
  });

  it("lowers the score of whoever costs more", () => {
    const { utility } = copras(
      decisionMatrix({ ratings: [[5, 10], [5, 20]], directions: ["higher", "lower"], weights: [1, 1] }), // prettier-ignore
    );
    expect(utility[0]).toBe(1);
    expect(utility[1]).toBeLessThan(1);
  });

  it("is the share of benefits alone where nobody has a cost", () => {
    const benefits = decisionMatrix({ ratings: [[1, 0], [4, 0]], directions: ["higher", "lower"], weights: [1, 1] }); // prettier-ignore
    expect(copras(benefits).utility).toEqual([0.25, 1]);
    const nothing = decisionMatrix({ ratings: [[0], [0]], directions: ["higher"], weights: [1] });
    expect(copras(nothing).utility).toEqual([1, 1]);
  });

  it("objects to a project without costs beside others that have some", () => {
    const problem = problemOf([[3, 0, 0], [4, 0, 2]], ["higher", "lower", "lower"], [1, 1, 1]); // prettier-ignore
    expect(coprasMethod.objections(problem, {})).toMatchObject([{ code: "rating-not-positive", alternative: 0, criterion: 1 }]); // prettier-ignore
    expect(() => coprasMethod.score(problem, {})).toThrow(RangeError);
  });
});
