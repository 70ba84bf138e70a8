import { columnOf, decisionMatrix, type DecisionMatrixInput } from "../../../src/core/scoring/decision-matrix";

const given: DecisionMatrixInput = {
  ratings: [
    [1, 20],
    [3, 40],
    [5, 60],
  ],
  directions: ["higher", "lower"],
  weights: [3, 1],
};

describe("a decision matrix", () => {
  it("has weights that add up to 1, in the proportion given", () => {
    expect(decisionMatrix(given).weights).toEqual([0.75, 0.25]);
  });

  it("gives a criterion as a column", () => {
    expect(columnOf(decisionMatrix(given), 1)).toEqual([20, 40, 60]);
  });

  it.each<[string, Partial<DecisionMatrixInput>, string]>([
    ["no alternative", { ratings: [] }, "an alternative and a criterion"],
    ["no criterion", { ratings: [[]], directions: [], weights: [] }, "an alternative and a criterion"],
    ["a ragged row", { ratings: [[1, 2], [3]] }, "alternative 1 has 1 ratings on 2 criteria"],
    ["a rating that is no number", { ratings: [[1, NaN]] }, "the rating of alternative 0 on criterion 1 is NaN"],
    ["an infinite rating", { ratings: [[Infinity, 1]] }, "alternative 0 on criterion 0"],
    ["weights of another length", { weights: [1] }, "2 criteria have 1 weights"],
    ["a negative weight", { weights: [2, -1] }, "0 or more"],
    ["an infinite weight", { weights: [2, Infinity] }, "0 or more"],
    ["only zero weights", { weights: [0, 0] }, "all zero"],
  ])("is not made of %s", (_, odd, message) => {
    expect(() => decisionMatrix({ ...given, ...odd })).toThrow(message);
  });
});
