import { scoreScale } from "../../../src/taskpane/score/score-scale";

const zeroToOne = { fromZeroToOne: true, startsAtZero: true };
const ratio = { fromZeroToOne: false, startsAtZero: true };
const flow = { fromZeroToOne: false, startsAtZero: false };

describe("the scale of scores", () => {
  it("is 0 to 1 where a method's scores lie there, whoever is in the list", () => {
    const scale = scoreScale([0.4, 0.6], zeroToOne);
    expect([scale.low, scale.high, scale.range]).toEqual([0, 1, "from 0 to 1"]);
    expect(scale.length(0.6)).toBe(0.6);
  });

  it("widens where an adjustment by hand lifts a score beyond 1", () => {
    const scale = scoreScale([0.4, 1.15], zeroToOne);
    expect(scale.high).toBeGreaterThanOrEqual(1.15);
    expect(scale.length(1.15)).toBe(1);
  });

  it("gives twice the score twice the bar where scores start at 0", () => {
    const scale = scoreScale([30, 15], ratio);
    expect(scale.length(30)).toBe(2 * scale.length(15));
    expect(scale.range).toBe("from 0, higher is better");
  });

  it("does not take the zero of a net flow for nothing: the least has the shortest bar, and it still has one", () => {
    const scale = scoreScale([-0.31, 0, 0.42], flow);
    const lengths = [-0.31, 0, 0.42].map((score) => scale.length(score));
    expect(lengths[0]).toBeGreaterThan(0);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(scale.range).toBe("higher is better");
  });

  it("stands where all scores are the same", () => {
    for (const nature of [ratio, flow]) {
      expect(scoreScale([0, 0], nature).length(0)).toBe(0);
      expect(scoreScale([7, 7], nature).ticks.length).toBeGreaterThan(1);
    }
  });
});
