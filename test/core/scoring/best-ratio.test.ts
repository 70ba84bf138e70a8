import { bestRatios } from "../../../src/core/scoring/best-ratio";
import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";

it("takes a benefit as a share of the largest and the smallest cost as a share of a cost", () => {
  const { best, ratios } = bestRatios(
    decisionMatrix({ ratings: [[2, 5], [8, 4]], directions: ["higher", "lower"], weights: [1, 1] }), // prettier-ignore
  );
  expect(best).toEqual([8, 4]);
  expect(ratios).toEqual([[0.25, 0.8], [1, 1]]); // prettier-ignore
});

it("gives everyone a ratio of 1 where all are equal, zeros too, and where the weight is 0", () => {
  const { ratios } = bestRatios(
    decisionMatrix({ ratings: [[0, 3, -1], [0, 3, 0]], directions: ["higher", "lower", "lower"], weights: [1, 1, 0] }), // prettier-ignore
  );
  expect(ratios).toEqual([[1, 1, 1], [1, 1, 1]]); // prettier-ignore
});
