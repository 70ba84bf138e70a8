import { averageRanks } from "../../../src/core/robustness/average-ranks";

describe("average ranks", () => {
  it("gives equal ranks the mean of the places they take up", () => {
    expect(averageRanks([1, 2, 2, 4])).toEqual([1, 2.5, 2.5, 4]);
    expect(averageRanks([7, 7, 7])).toEqual([2, 2, 2]);
    expect(averageRanks([])).toEqual([]);
  });
});
