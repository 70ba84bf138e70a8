import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { electreIII, electreIIIMethod } from "../../../src/core/scoring/electre-iii";
import { problemOf } from "./random-problems";

describe("ELECTRE III", () => {
  it("counts the projects behind in both distillations less those ahead", () => {
    const thresholds = [{ indifference: 0, preference: 1 }, { indifference: 0, preference: 1 }]; // prettier-ignore
    const clear = decisionMatrix({ ratings: [[9, 9], [5, 5], [1, 1]], directions: ["higher", "higher"], weights: [1, 1] }); // prettier-ignore
    expect(electreIII(clear, thresholds)).toMatchObject({ descending: [1, 2, 3], ascending: [1, 2, 3], standing: [1, 0, -1] }); // prettier-ignore
  });

  it("leaves a pair out of account on which the two distillations contradict each other", () => {
    // Each is best in one of two equal criteria: nobody stands above anybody.
    const thresholds = [{ indifference: 0, preference: 1 }, { indifference: 0, preference: 1 }]; // prettier-ignore
    const crossed = decisionMatrix({ ratings: [[9, 1], [1, 9]], directions: ["higher", "higher"], weights: [1, 1] }); // prettier-ignore
    expect(electreIII(crossed, thresholds).standing).toEqual([0, 0]);
  });

  it("lets a veto keep a project with one very bad rating from the top", () => {
    const problem = problemOf([[10, 0], [8, 8], [0, 6]], ["higher", "higher"], [4, 1], [{ low: 0, high: 10 }, { low: 0, high: 10 }]); // prettier-ignore
    const standing = (veto: number) =>
      electreIIIMethod.score(problem, { indifference: 0.1, preference: 0.3, veto }).scores;
    expect(standing(1)[0]).toBeGreaterThan(standing(0.4)[0] as number);
  });

  it("takes thresholds as shares of the scale, and lets each be at least the one before", () => {
    const problem = problemOf([[10], [8]], ["higher"], [1], [{ low: 0, high: 20 }]);
    const { workings } = electreIIIMethod.score(problem, { indifference: 0.5, preference: 0.1, veto: 0.2 });
    expect(workings.byCriterion.slice(1).map(({ values }) => values)).toEqual([[10], [10], [10]]);
  });

  it("objects to more projects than it can compare in reasonable time", () => {
    const ratings = Array.from({ length: 301 }, (_, i) => [i]);
    expect(electreIIIMethod.objections(problemOf(ratings, ["higher"], [1]), {})).toEqual([
      { code: "too-many-projects", expected: "at most 300 projects", found: "301" },
    ]);
  });

  it("ranks 300 projects within seconds", () => {
    const ratings = Array.from({ length: 300 }, (_, i) => [(i * 7919) % 503, (i * 104_729) % 509, (i * 31) % 11]);
    const problem = problemOf(ratings, ["higher", "lower", "higher"], [3, 2, 1]);
    const began = performance.now();
    expect(electreIIIMethod.score(problem, {}).scores).toHaveLength(300);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
