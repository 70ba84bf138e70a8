import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { mabac } from "../../../src/core/scoring/mabac";
import { mabacCase } from "../../golden/mabac";
import { expectAllPrinted } from "../../golden/printed";

describe("MABAC", () => {
  it(`reproduces ${mabacCase.source}`, () => {
    expectAllPrinted(mabac(decisionMatrix(mabacCase.given)).scores, mabacCase.figures);
  });

  it("runs the border through the geometric middle, also of very many", () => {
    const ratings = Array.from({ length: 4000 }, (_, i) => [i % 2, 1 - (i % 2)]);
    const { border } = mabac(decisionMatrix({ ratings, directions: ["higher", "lower"], weights: [1, 999] }));
    expect(border[0]).toBeCloseTo(0.001 * Math.SQRT2, 12);
    expect(border[1]).toBeCloseTo(0.999 * Math.SQRT2, 9);
  });

  it("has nobody off the border of a constant criterion", () => {
    const { distances } = mabac(
      decisionMatrix({ ratings: [[5, 1], [5, 2]], directions: ["higher", "higher"], weights: [1, 0] }), // prettier-ignore
    );
    expect(distances).toEqual([[0, 0], [0, 0]]); // prettier-ignore
  });
});
