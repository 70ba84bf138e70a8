import fc from "fast-check";
import { reachByRating } from "../../../src/core/reasons/reach-by-rating";
import { flatTree, linear, portfolio, project } from "../example-portfolio";
import { anyPortfolio, ranked, rankedWith } from "./any-ranked";

describe("the least change of a rating that reaches the top", () => {
  const given = portfolio({
    criteria: flatTree([
      { weight: 6, valueFunction: linear(0, 10) },
      { weight: 4, valueFunction: linear(0, 10) },
    ]),
    // Scores 0.72, 0.60, 0.44.
    projects: [project("a", [8, 6]), project("b", [4, 9]), project("c", [6, 2])],
  });

  it("asks for what closes the gap: 0.16 are 16 / 6 points on the first criterion, 4 on the second", () => {
    const [first, second] = reachByRating(ranked(given), 2, 2);
    expect(first).toMatchObject({ criterion: 0, from: 6 });
    expect(first?.to).toBeCloseTo(6 + 16 / 6, 10);
    expect(second).toMatchObject({ criterion: 1, from: 2 });
    expect(second?.to).toBeCloseTo(6, 10);
  });

  it("has nothing to ask of a project that is there, nor of one for which no rating is enough", () => {
    expect(reachByRating(ranked(given), 1, 2)).toEqual([]);
    const far = portfolio({ ...given, projects: [project("a", [10, 10]), project("b", [0, 0])] });
    expect(reachByRating(ranked(far), 1, 1)).toEqual([]);
    expect(() => reachByRating(ranked(given), 9, 1)).toThrow(RangeError);
  });

  it("is enough in a run with that rating, and a little less is not", () => {
    fc.assert(
      fc.property(anyPortfolio, fc.nat(6), fc.integer({ min: 1, max: 3 }), (any, pick, top) => {
        const index = pick % any.projects.length;
        for (const { criterion, from, to } of reachByRating(ranked(any), index, top)) {
          expect(rankedWith(any, index, criterion, to).scored[index]?.rank).toBeLessThanOrEqual(top);
          if (typeof from !== "number" || typeof to !== "number" || Math.abs(to - from) < 1e-3) continue;
          // Short of it by a thousandth of the way; on a scale that the project itself stretches, the way there may count.
          const short = rankedWith(any, index, criterion, from + (to - from) * 0.999);
          const stretches = any.criteria.criteria[criterion]?.valueFunction;
          if (stretches !== undefined && "anchors" in stretches && stretches.anchors.kind === "observed") continue;
          expect(short.scored[index]?.rank).toBeGreaterThan(top);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("overlooks no rating on a fixed scale that would be enough", () => {
    fc.assert(
      fc.property(anyPortfolio, fc.nat(6), fc.integer({ min: 1, max: 3 }), (any, pick, top) => {
        const index = pick % any.projects.length;
        const run = ranked(any);
        if ((run.scored[index]?.rank ?? 0) <= top) return;
        const found = new Set(reachByRating(run, index, top).map(({ criterion }) => criterion));
        any.criteria.criteria.forEach(({ valueFunction }, j) => {
          if (found.has(j)) return;
          const observed = "anchors" in valueFunction && valueFunction.anchors.kind === "observed";
          const tries = "levels" in valueFunction ? ["None", "Low", "High"] : observed ? [] : [0, 2, 4, 6.5, 10];
          for (const rating of tries)
            expect(rankedWith(any, index, j, rating).scored[index]?.rank).toBeGreaterThan(top);
        });
      }),
      { numRuns: 700 },
    );
  });
});
