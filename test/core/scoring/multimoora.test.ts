import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { multimoora } from "../../../src/core/scoring/multimoora";
import { rank } from "../../../src/core/scoring/rank";
import { heatingLosses } from "../../golden/multimoora";

describe("MULTIMOORA", () => {
  it(`reproduces the three rankings and the final one of ${heatingLosses.source}`, () => {
    const { ranks, standing } = multimoora(decisionMatrix(heatingLosses.given));
    expect(ranks).toEqual(heatingLosses.ranks);
    expect(rank(standing).ranks).toEqual(heatingLosses.finalRanks);
  });

  it("multiplies benefits and divides by costs, each to the power of its weight", () => {
    const { multiplicative } = multimoora(
      decisionMatrix({ ratings: [[4, 2], [9, 5]], directions: ["higher", "lower"], weights: [1, 3] }), // prettier-ignore
    );
    expect(multiplicative[0]).toBeCloseTo(4 ** 0.25 / 2 ** 0.75, 12);
    expect(multiplicative[1]).toBeCloseTo(9 ** 0.25 / 5 ** 0.75, 12);
  });

  it("goes with two rankings against one", () => {
    // By its worst gap the third is ahead; by sum and by product the first is.
    const { ranks, standing } = multimoora(decisionMatrix(heatingLosses.given));
    expect([ranks[1]?.[1], ranks[1]?.[2]]).toEqual([5, 1]);
    expect(standing[1]).toBeGreaterThan(standing[2] as number);
  });

  it("has all level where all are equal, zeros too, and a single project at 0", () => {
    const tied = decisionMatrix({ ratings: [[0, 7], [0, 7]], directions: ["higher", "lower"], weights: [1, 3] }); // prettier-ignore
    expect(multimoora(tied)).toMatchObject({ standing: [0, 0], multiplicative: [0, 0] });
    expect(multimoora(decisionMatrix({ ratings: [[3]], directions: ["higher"], weights: [1] })).standing).toEqual([0]);
  });
});
