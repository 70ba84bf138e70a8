import fc from "fast-check";
import { negativeSpans, reachByWeight } from "../../../src/core/reasons/reach-by-weight";
import { additiveScores } from "../../../src/core/robustness/additive-model";
import { rankedModel } from "../../../src/core/robustness/ranked-model";
import { weightLines, weightsAt, type WeightLine } from "../../../src/core/robustness/weight-line";
import type { RankedPortfolio } from "../../../src/core/ranked-portfolio";
import { flatTree, linear, portfolio, project } from "../example-portfolio";
import { anyPortfolio, ranked } from "./any-ranked";

/** Rivals that are ahead by more than `margin` when the weight is `t`. */
function aheadAt(run: RankedPortfolio, line: WeightLine, t: number, index: number, margin: number): number {
  const scores = additiveScores(rankedModel(run), weightsAt(line, t));
  const own = scores[index] as number;
  return scores.filter((score, i) => i !== index && score > own + margin).length;
}

describe("the least change of a weight that reaches the top", () => {
  const given = portfolio({
    criteria: flatTree([
      { weight: 7, valueFunction: linear(0, 1) },
      { weight: 3, valueFunction: linear(0, 1) },
    ]),
    projects: [project("a", [0.9, 0.2]), project("b", [0.5, 0.8])],
  });

  it("moves the weight to where the two are level: 60 % instead of 70 %, or 40 % instead of 30 %", () => {
    const changes = reachByWeight(ranked(given), 1, 1);
    expect(changes.map(({ line: { id }, from, to }) => [id, from, Number(to.toFixed(12))])).toEqual([
      ["c1", 0.7, 0.6],
      ["c2", 0.3, 0.4],
    ]);
  });

  it("has nothing to ask of a project that is there, nor of a dominated one", () => {
    expect(reachByWeight(ranked(given), 0, 1)).toEqual([]);
    const dominated = portfolio({ ...given, projects: [project("a", [0.9, 0.2]), project("b", [0.5, 0.1])] });
    expect(reachByWeight(ranked(dominated), 1, 1)).toEqual([]);
    expect(() => reachByWeight(ranked(given), -1, 1)).toThrow(RangeError);
  });

  it("is none where the weight only runs out for a project rated on nothing else", () => {
    // A is not rated on c1: its score stays 0.425 × 3/7 + 0.1 = 0.282 all the way, while B comes down to 0.3 at most.
    const partly = portfolio({
      criteria: flatTree([9, 4, 3].map((weight) => ({ weight, valueFunction: linear(0, 1), missing: "leave out" }))),
      projects: [
        project("a", [null, 0, 0.425], { adjustment: { points: 0.1, reason: "pilot went well" } }),
        project("b", [0.3, 0, 1]),
      ],
    });
    expect(reachByWeight(ranked(partly), 0, 1).map(({ line }) => line.id)).not.toContain("c1");
  });

  it("is enough, and no smaller change of that weight is, in either direction", () => {
    fc.assert(
      fc.property(anyPortfolio, fc.nat(6), fc.integer({ min: 1, max: 3 }), (any, pick, top) => {
        const index = pick % any.projects.length;
        const run = ranked(any);
        if ((run.scored[index]?.rank ?? 0) <= top) return;
        const changes = reachByWeight(run, index, top);
        for (const line of weightLines(run.portfolio.criteria)) {
          const change = changes.find((one) => one.line.id === line.id);
          const step = change === undefined ? 1 : Math.abs(change.to - change.from);
          // At the ends of a line the weighted sum of a project that is rated on nothing else may jump.
          if (change !== undefined && change.to > 1e-9 && change.to < 1 - 1e-9)
            expect(aheadAt(run, line, change.to, index, 1e-9)).toBeLessThan(top);
          for (let k = 1; k < 40; k++) {
            for (const t of [line.local - (step * k) / 40.5, line.local + (step * k) / 40.5])
              if (t > 1e-9 && t < 1 - 1e-9 && step > 1e-6)
                expect(aheadAt(run, line, t, index, -1e-9)).toBeGreaterThanOrEqual(top);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("finds every span where a quadratic is negative", () => {
    expect(negativeSpans({ c0: -1, c1: 2, c2: 0 }, 1)).toEqual([{ to: 0.5 }]);
    expect(negativeSpans({ c0: 0.02, c1: -0.3, c2: 1 }, 1)).toEqual([
      { from: expect.closeTo(0.1, 12), to: expect.closeTo(0.2, 12) },
    ]);
    expect(negativeSpans({ c0: 0, c1: -1, c2: 0 }, 1)).toEqual([{ from: 0 }]);
    expect(negativeSpans({ c0: 0, c1: 0, c2: 0 }, 1)).toEqual([]);
    expect(negativeSpans({ c0: -1, c1: 0, c2: 0 }, 0)).toEqual([]);
  });
});
