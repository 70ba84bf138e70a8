import { equalWeights } from "../../../src/core/weighting/equal";

it("equal weights are one over the number of criteria, and none for none", () => {
  expect(equalWeights(4)).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(equalWeights(1)).toEqual([1]);
  expect(equalWeights(0)).toEqual([]);
});
