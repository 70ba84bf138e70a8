import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { edas } from "../../../src/core/scoring/edas";
import { edasCase } from "../../golden/edas";
import { expectAllPrinted } from "../../golden/printed";

describe("EDAS", () => {
  it(`reproduces ${edasCase.source}`, () => {
    expectAllPrinted(edas(decisionMatrix(edasCase.given)).scores, edasCase.figures);
  });

  it("measures from the average, a cost the other way", () => {
    const { average, deviations } = edas(
      decisionMatrix({ ratings: [[4, 10], [8, 30]], directions: ["higher", "lower"], weights: [1, 1] }), // prettier-ignore
    );
    expect(average).toEqual([6, 20]);
    expect(deviations).toEqual([[-2 / 6, 0.5], [2 / 6, -0.5]]); // prettier-ignore
  });

  it("has everyone at ½ where nobody deviates, without blowing up what rounding leaves of an average", () => {
    const tied = decisionMatrix({ ratings: [[0.1, 0.7], [0.1, 0.7], [0.1, 0.7]], directions: ["higher", "lower"], weights: [1, 2] }); // prettier-ignore
    expect(edas(tied).scores).toEqual([0.5, 0.5, 0.5]);
  });
});
