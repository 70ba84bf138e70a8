import fc from "fast-check";
import { rankOrderCentroid } from "../../../src/core/weighting/rank-order-centroid";
import { fourRanked } from "../../golden/rank-order";
import { expectAllPrinted } from "../../golden/printed";

describe("rank-order centroid", () => {
  it("gives four criteria Barron and Barrett's weights, in whatever order they stand", () => {
    expectAllPrinted(rankOrderCentroid([1, 2, 3, 4]), fourRanked.centroid);
    expectAllPrinted([...rankOrderCentroid([4, 3, 2, 1])].reverse(), fourRanked.centroid);
  });

  it("is the centre of all weights that agree with the ranking: the mean of (1,0,0), (½,½,0) and (⅓,⅓,⅓)", () => {
    expect(rankOrderCentroid([1, 2, 3])).toEqual([11, 5, 2].map((k) => expect.closeTo(k / 18, 12)));
  });

  it("falls from rank to rank and sums to one, ties or not", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 10 }), (ranks) => {
        const weights = rankOrderCentroid(ranks);
        expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
        ranks.forEach((rank, i) =>
          ranks.forEach((other, j) => {
            if (rank < other) expect(weights[i]).toBeGreaterThan(weights[j] as number);
            if (rank === other) expect(weights[i]).toBe(weights[j]);
          }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("weighs a single criterion 1", () => {
    expect(rankOrderCentroid([3])).toEqual([1]);
    expect(rankOrderCentroid([])).toEqual([]);
  });
});
