import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { mairca } from "../../../src/core/scoring/mairca";
import { maircaCase } from "../../golden/mairca";
import { expectAllPrinted } from "../../golden/printed";

describe("MAIRCA", () => {
  it(`reproduces ${maircaCase.source}`, () => {
    expectAllPrinted(mairca(decisionMatrix(maircaCase.given)).scores, maircaCase.figures);
  });

  it("has no gap at the best rating and the whole of what is expected at the worst, a cost the other way", () => {
    const { gaps } = mairca(
      decisionMatrix({ ratings: [[9, 2], [1, 8]], directions: ["higher", "lower"], weights: [3, 1] }), // prettier-ignore
    );
    expect(gaps).toEqual([[0, 0], [0.375, 0.125]]); // prettier-ignore
  });

  it("has no gaps where all are equal", () => {
    const tied = decisionMatrix({ ratings: [[5, 1], [5, 1]], directions: ["higher", "lower"], weights: [1, 3] }); // prettier-ignore
    expect(mairca(tied).scores).toEqual([0, 0]);
  });
});
