import { deviationOf, inProportion, rescaledColumns } from "../../../src/core/weighting/objective-weights";

describe("objective weights", () => {
  it("rescale each criterion to 0–1 with 1 for the better end, and a constant one to 0", () => {
    expect(rescaledColumns({ ratings: [[2, 2, 9], [6, 6, 9], [3, 3, 9]], directions: ["higher", "lower", "higher"] })).toEqual([[0, 1, 0.25], [1, 0, 0.75], [0, 0, 0]]); // prettier-ignore
  });

  it("use the deviation of a sample", () => {
    expect(deviationOf([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(deviationOf([5])).toBe(0);
  });

  it("say that nothing tells alternatives apart instead of dividing 0 by 0", () => {
    expect(inProportion([0, 0], [])).toEqual({ weights: [0.5, 0.5], workings: [], allConstant: true });
  });
});
