import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { givenRatings, givenWeights } from "../../../src/core/scoring/given-tables";

it("begins workings with the weights as shares and the ratings as they are compared", () => {
  const matrix = decisionMatrix({ ratings: [[2, 9]], directions: ["higher", "lower"], weights: [1, 3] });
  expect(givenWeights(matrix)).toEqual({ key: "weights", label: "Weight", values: [0.25, 0.75] });
  expect(givenRatings(matrix)).toMatchObject({ of: "criteria", values: [[2, 9]] });
});
