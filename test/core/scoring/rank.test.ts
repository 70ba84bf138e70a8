import fc from "fast-check";
import { rank, roundedScore } from "../../../src/core/scoring/rank";

describe("rank", () => {
  it("lets equal scores share the smallest rank and skips the next, as RANK.EQ does", () => {
    expect(rank([0.4, 0.9, 0.4, 0.1, 0.9]).ranks).toEqual([3, 1, 3, 5, 1]);
  });

  it("keeps ties in the order of the table", () => {
    expect(rank([0.4, 0.9, 0.4, 0.1, 0.9]).order).toEqual([1, 4, 0, 2, 3]);
  });

  it("is one more than the number of better scores", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (scores) => {
        const expected = scores.map((score) => 1 + scores.filter((other) => other > score).length);
        expect(rank(scores).ranks).toEqual(expected);
      }),
    );
  });

  it("ranks nothing as nothing", () => {
    expect(rank([])).toEqual({ ranks: [], order: [] });
  });
});

describe("rounded score", () => {
  it("makes a tie of sums that differ only in the order of adding", () => {
    expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
    expect(roundedScore(0.1 + 0.2 + 0.3)).toBe(roundedScore(0.3 + 0.2 + 0.1));
  });

  it("has twelve decimals, as ROUND(x, 12)", () => {
    expect(roundedScore(0.1234567890126)).toBe(0.123456789013);
  });

  it("keeps apart what differs in the twelfth decimal", () => {
    expect(roundedScore(0.500000000001)).not.toBe(roundedScore(0.500000000002));
  });
});
