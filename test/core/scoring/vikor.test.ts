import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { vikor, vikorMethod } from "../../../src/core/scoring/vikor";
import { expectAllPrinted } from "../../golden/printed";
import { vikorCases } from "../../golden/vikor";
import { problemOf } from "./random-problems";

describe("VIKOR", () => {
  it.each(vikorCases)("reproduces $source", ({ given, figures, s, r, compromise }) => {
    const found = vikor(decisionMatrix(given));
    expectAllPrinted(found.q, figures);
    if (s !== undefined) expectAllPrinted(found.s, s);
    if (r !== undefined) expectAllPrinted(found.r, r);
    if (compromise !== undefined) expect(found.compromise.members).toEqual(compromise);
  });

  const matrix = decisionMatrix({
    ratings: [
      [9, 1],
      [5, 5],
      [2, 9],
    ],
    directions: ["higher", "higher"],
    weights: [3, 2],
  });

  it("looks only at the sum of regrets with v = 1 and only at the largest with v = 0", () => {
    const { s, r } = vikor(matrix);
    const share = (figures: readonly number[]) =>
      figures.map((x) => (x - Math.min(...figures)) / (Math.max(...figures) - Math.min(...figures)));
    vikor(matrix, 1).q.forEach((q, i) => expect(q).toBeCloseTo(share(s)[i] as number, 12));
    vikor(matrix, 0).q.forEach((q, i) => expect(q).toBeCloseTo(share(r)[i] as number, 12));
    const mixed = vikor(matrix, 0.8).q[2] as number;
    expect(mixed).toBeCloseTo(0.8 * (share(s)[2] as number) + 0.2 * (share(r)[2] as number), 12);
  });

  it("counts the regret of a cost from the smallest rating", () => {
    const { regrets } = vikor(decisionMatrix({ ratings: [[10], [30], [15]], directions: ["lower"], weights: [1] }));
    expect(regrets).toEqual([[0], [1], [0.25]]);
  });

  it("has no regret where all are equal, and none for a single project", () => {
    const tied = decisionMatrix({ ratings: [[0.1, 0.7], [0.1, 0.7]], directions: ["higher", "lower"], weights: [1, 2] }); // prettier-ignore
    expect(vikor(tied).q).toEqual([0, 0]);
    expect(vikor(tied).compromise.members).toEqual([0, 1]);
    const one = decisionMatrix({ ratings: [[4]], directions: ["higher"], weights: [1] });
    expect(vikor(one)).toMatchObject({ q: [0], compromise: { members: [0], advantage: true, stability: true } });
  });

  it("refuses a v outside 0 to 1", () => {
    expect(() => vikor(matrix, 1.2)).toThrow(RangeError);
    expect(() => vikorMethod.score(problemOf([[1], [2]], ["higher"], [1]), { v: -1 })).toThrow("v must be");
  });

  it("scores 1 − Q, and keeps Q as its figure", () => {
    const { scores, figures } = vikorMethod.score(problemOf([[9, 1], [5, 5], [2, 9]], ["higher", "higher"], [3, 2]), {}); // prettier-ignore
    scores.forEach((score, i) => expect(score).toBe(1 - (figures[i] as number)));
  });
});
