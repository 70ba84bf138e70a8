import { credibility } from "../../../src/core/scoring/credibility";
import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";

describe("the credibility of an outranking", () => {
  const directions = ["higher", "lower"] as const;

  it("is the weight of the criteria that agree, less where one is between the thresholds", () => {
    const matrix = decisionMatrix({ ratings: [[10, 100], [14, 130]], directions, weights: [3, 1] }); // prettier-ignore
    const thresholds = [{ indifference: 2, preference: 6 }, { indifference: 10, preference: 20 }]; // prettier-ignore
    const found = credibility(matrix, thresholds);
    // a is 4 behind on the first: half agreed, (6 − 4) / (6 − 2). b is 30 dearer on the second: not agreed at all.
    expect(found[0]?.[1]).toBeCloseTo(0.75 * 0.5 + 0.25, 12);
    expect(found[1]?.[0]).toBeCloseTo(0.75, 12);
    expect(found[0]?.[0]).toBe(1);
  });

  it("is weakened by a discordance that exceeds the concordance, and undone by a veto", () => {
    const matrix = decisionMatrix({ ratings: [[10, 100], [14, 160]], directions, weights: [3, 1] }); // prettier-ignore
    const first = { indifference: 2, preference: 6 };
    const withVeto = (veto: number) =>
      credibility(matrix, [first, { indifference: 10, preference: 20, veto }])[1]?.[0] as number;
    // b is 60 dearer: discordance (60 − 20) / (v − 20), against a concordance of ¾.
    expect(withVeto(68)).toBeCloseTo((0.75 * (1 - 40 / 48)) / 0.25, 12);
    expect(withVeto(100)).toBeCloseTo(0.75, 12);
    expect(withVeto(60)).toBe(0);
  });

  it("knows a step where thresholds coincide, and no veto on a criterion of weight 0", () => {
    const matrix = decisionMatrix({ ratings: [[1, 1], [3, 900]], directions, weights: [1, 0] }); // prettier-ignore
    const found = credibility(matrix, [{ indifference: 2, preference: 2, veto: 2 }, { indifference: 0, preference: 0, veto: 0 }]); // prettier-ignore
    expect(found).toEqual([[1, 1], [1, 1]]); // prettier-ignore
  });

  it("refuses thresholds that do not rise", () => {
    const matrix = decisionMatrix({ ratings: [[1]], directions: ["higher"], weights: [1] });
    expect(() => credibility(matrix, [{ indifference: 2, preference: 1 }])).toThrow(RangeError);
    expect(() => credibility(matrix, [])).toThrow(RangeError);
  });
});
