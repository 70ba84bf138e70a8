import { adjustedScores, adjustmentUnit } from "../../../src/core/scoring/adjustment";

const adjusted = (points: number) => ({ adjustment: { points, reason: "Decided" } });

describe("a manual adjustment", () => {
  it("is added as it is where scores run from 0 to 1", () => {
    expect(adjustedScores([{}, adjusted(-0.2)], [0.5, 0.9], { fromZeroToOne: true })).toEqual([0.5, 0.7]);
  });

  it("is a share of what lies between the best and the worst score of other methods", () => {
    expect(adjustedScores([{}, adjusted(0.1), {}], [24, 9, 4], { fromZeroToOne: false })).toEqual([24, 11, 4]);
  });

  it("ties the best with the worst when it takes off all that lies between them", () => {
    const scores = [0.3246594004294998, -0.3618408875351739];
    const [best, worst] = adjustedScores([adjusted(-1), {}], scores, { fromZeroToOne: false });
    expect(best).toBe(worst);
  });

  it("counts as it is where all scores are equal, so that it can still decide", () => {
    expect(adjustmentUnit([3, 3], { fromZeroToOne: false })).toBe(1);
    expect(adjustedScores([{}, adjusted(0.1)], [3, 3], { fromZeroToOne: false })).toEqual([3, 3.1]);
    expect(adjustmentUnit([], { fromZeroToOne: false })).toBe(1);
  });
});
