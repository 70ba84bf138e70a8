import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { waspas, waspasMethod } from "../../../src/core/scoring/waspas";
import { expectPrinted } from "../../golden/printed";
import { waspasFigures, waspasGiven, waspasRounded, waspasSource } from "../../golden/waspas";
import { problemOf } from "./random-problems";

describe("WASPAS", () => {
  it.each(waspasFigures)(`reproduces ${waspasSource}, λ = $lambda`, ({ lambda, figures }) => {
    const { scores } = waspas(decisionMatrix(waspasGiven), lambda);
    figures.forEach((figure, i) => {
      const rounded = waspasRounded.some((one) => one.lambda === lambda && one.alternative === i);
      if (rounded) expect(Math.abs((scores[i] as number) - Number(figure))).toBeLessThan(0.0001);
      else expectPrinted(scores[i], figure);
    });
  });

  it("gives the figure that is printed 0.8638 where the printed parts are mixed, as the source did", () => {
    const [product, mixed, sum] = [0, 0.5, 1].map(
      (lambda) => waspasFigures.find((one) => one.lambda === lambda)?.figures[4],
    );
    expectPrinted(0.5 * Number(sum) + 0.5 * Number(product), mixed ?? "");
  });

  it("gives the best of everything a 1, and everyone where there is nothing to choose", () => {
    const best = decisionMatrix({ ratings: [[8, 2], [4, 5]], directions: ["higher", "lower"], weights: [1, 3] }); // prettier-ignore
    expect(waspas(best).scores[0]).toBe(1);
    const zeros = decisionMatrix({ ratings: [[0, 7], [0, 7]], directions: ["higher", "lower"], weights: [1, 3] }); // prettier-ignore
    expect(waspas(zeros).scores).toEqual([1, 1]);
  });

  it("objects to a cost of 0 and to negative benefits, cell by cell, unless the criterion weighs nothing", () => {
    const problem = problemOf([[-1, 0, -5], [2, 4, 0]], ["higher", "lower", "lower"], [1, 1, 0]); // prettier-ignore
    expect(waspasMethod.objections(problem, {})).toEqual([
      { code: "rating-negative", alternative: 0, criterion: 0, expected: "a number of 0 or more", found: "−1" },
      { code: "rating-not-positive", alternative: 0, criterion: 1, expected: "a number above 0", found: "0" },
    ]);
  });

  it("refuses a λ outside 0 to 1", () => {
    expect(() => waspas(decisionMatrix(waspasGiven), 1.01)).toThrow(RangeError);
  });
});
