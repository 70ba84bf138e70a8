import { rankReciprocal } from "../../../src/core/weighting/rank-reciprocal";
import { fourRanked } from "../../golden/rank-order";
import { expectAllPrinted } from "../../golden/printed";

describe("rank reciprocal", () => {
  it("gives four criteria 12, 6, 4 and 3 of 25", () => {
    expectAllPrinted(rankReciprocal([1, 2, 3, 4]), fourRanked.reciprocal);
  });

  it("shares the places between ties", () => {
    expect(rankReciprocal([1, 1, 3])).toEqual([4.5, 4.5, 2].map((k) => expect.closeTo(k / 11, 12)));
  });
});
