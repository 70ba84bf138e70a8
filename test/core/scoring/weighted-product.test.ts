import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { weightedProduct } from "../../../src/core/scoring/weighted-product";
import { expectAllPrinted } from "../../golden/printed";
import { waspasFigures, waspasGiven, waspasSource } from "../../golden/weighted-product";

describe("the weighted product", () => {
  it(`reproduces ${waspasSource}, the product alone`, () => {
    const published = waspasFigures.find(({ lambda }) => lambda === 0)?.figures ?? [];
    expectAllPrinted(weightedProduct(decisionMatrix(waspasGiven)).scores, published);
  });

  it("is 0 where a benefit is 0, whatever the rest", () => {
    const matrix = decisionMatrix({ ratings: [[0, 9], [1, 1]], directions: ["higher", "higher"], weights: [1, 99] }); // prettier-ignore
    expect(weightedProduct(matrix).scores[0]).toBe(0);
  });

  it("has the ratio of two scores that the ratings themselves have", () => {
    const { scores } = weightedProduct(
      decisionMatrix({ ratings: [[4, 10], [6, 15], [9, 2]], directions: ["higher", "lower"], weights: [3, 1] }), // prettier-ignore
    );
    expect((scores[0] as number) / (scores[1] as number)).toBeCloseTo((4 / 6) ** 0.75 * (15 / 10) ** 0.25, 12);
  });
});
