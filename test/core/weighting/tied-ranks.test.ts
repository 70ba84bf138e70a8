import { weightsOfTiedRanks } from "../../../src/core/weighting/tied-ranks";

const places = [0.5, 0.3, 0.2];

describe("ranks with ties", () => {
  it("share the mean of the places that they take", () => {
    expect(weightsOfTiedRanks([2, 1, 2], places)).toEqual([0.25, 0.5, 0.25]);
    expect(weightsOfTiedRanks([1, 1, 1], places).map((w) => w.toFixed(12))).toEqual([
      "0.333333333333",
      "0.333333333333",
      "0.333333333333",
    ]);
  });

  it("count by their order only, so that gaps make no difference", () => {
    expect(weightsOfTiedRanks([10, 2, 700], places)).toEqual([0.3, 0.5, 0.2]);
    expect(weightsOfTiedRanks([1, 1, 3], places)).toEqual(weightsOfTiedRanks([1, 1, 2], places));
  });

  it("refuse what is no rank", () => {
    expect(() => weightsOfTiedRanks([1, NaN, 2], places)).toThrow(RangeError);
  });
});
