import fc from "fast-check";
import { bestWorstConsistency, bestWorstIndex } from "../../../src/core/weighting/best-worst-consistency";
import { bestWorstCases, bestWorstIndices } from "../../golden/best-worst";
import { expectPrinted } from "../../golden/printed";

describe("consistency of best-worst judgements", () => {
  it("has the indices of Rezaei's table for 1 to 9", () => {
    bestWorstIndices.forEach((printed, k) => expectPrinted(bestWorstIndex(k + 1), printed));
  });

  it.each(bestWorstCases)("has the published ratio of $name", ({ judgements, ratio }) => {
    if (ratio !== undefined) expectPrinted(bestWorstConsistency(judgements).ratio, ratio);
  });

  it("has ξ* = 4 − √14 for the transport mode", () => {
    expect(
      bestWorstConsistency({ best: 2, worst: 0, bestToOthers: [8, 2, 1], othersToWorst: [1, 5, 8] }).deviation,
    ).toBeCloseTo(4 - Math.sqrt(14), 10);
  });

  it("is 0 for consistent judgements, and at most 1 for three criteria within the range that best and worst span", () => {
    const judgements = fc
      .integer({ min: 1, max: 9 })
      .chain((most) =>
        fc.tuple(
          fc.constant(most),
          fc.array(fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })), { maxLength: 6 }),
        ),
      );
    fc.assert(
      fc.property(judgements, ([most, between]) => {
        const { ratio } = bestWorstConsistency({
          best: 0,
          worst: between.length + 1,
          bestToOthers: [1, ...between.map(([a]) => a), most],
          othersToWorst: [most, ...between.map(([, b]) => b), 1],
        });
        expect(ratio).toBeGreaterThanOrEqual(0);
        if (between.length <= 1) expect(ratio).toBeLessThanOrEqual(1 + 1e-9);
        if (between.every(([a, b]) => a * b === most)) expect(ratio).toBeLessThan(1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves nothing to contradict where all are equal, or there is one criterion", () => {
    expect(bestWorstConsistency({ best: 0, worst: 0, bestToOthers: [1], othersToWorst: [1] }).ratio).toBe(0);
    expect(bestWorstConsistency({ best: 0, worst: 1, bestToOthers: [1, 1], othersToWorst: [1, 1] })).toEqual({
      deviation: 0,
      consistencyIndex: 0,
      ratio: 0,
    });
  });
});
