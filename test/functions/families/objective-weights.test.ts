import {
  weightsCritic,
  weightsDeviation,
  weightsEntropy,
  weightsMerec,
} from "../../../src/functions/families/objective-weights";

const ratings = [[5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]]; // prettier-ignore

describe("objective weights on ranges", () => {
  it.each([weightsEntropy, weightsCritic, weightsDeviation, weightsMerec])(
    "stand side by side, one for each column, and add up to 1: %p",
    (weigh) => {
      const [row, ...more] = weigh(ratings);
      expect([row?.length, more.length]).toEqual([3, 0]);
      expect(row?.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    },
  );

  it("weigh a constant column 0", () => {
    const constant = ratings.map(([a, b]) => [a, b, 3]);
    for (const weigh of [weightsEntropy, weightsCritic, weightsDeviation])
      expect(weigh(constant)[0]?.[2]).toBeCloseTo(0, 12);
  });

  it("say which column has ratings that the method cannot use", () => {
    expect(() => weightsEntropy([[1, -1], [2, 3]])).toThrow("ratings, column 2: expected numbers 0 or more only."); // prettier-ignore
    expect(() => weightsMerec([[1, 0], [2, 3]])).toThrow("ratings, column 2: expected numbers above 0 only."); // prettier-ignore
  });

  it("turn costs round where the method does", () => {
    expect(weightsCritic(ratings, [["higher", "lower", "higher"]])).not.toEqual(weightsCritic(ratings));
  });
});
