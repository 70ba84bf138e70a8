import { rankSum } from "../../../src/core/weighting/rank-sum";
import { fourRanked } from "../../golden/rank-order";
import { expectAllPrinted } from "../../golden/printed";

describe("rank sum", () => {
  it("gives four criteria 4, 3, 2 and 1 tenths", () => {
    expectAllPrinted(rankSum([1, 2, 3, 4]), fourRanked.sum);
    expectAllPrinted(rankSum([2, 1, 4, 3]), ["0.30", "0.40", "0.10", "0.20"]);
  });

  it("shares the places between ties", () => {
    expect(rankSum([1, 2, 2, 4])).toEqual([0.4, 0.25, 0.25, 0.1].map((w) => expect.closeTo(w, 12)));
  });
});
