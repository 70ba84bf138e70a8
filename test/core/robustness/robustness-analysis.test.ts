import fc from "fast-check";
import { robustnessSteps } from "../../../src/core/robustness/robustness-analysis";
import { rankPortfolio } from "../../../src/core/rank-portfolio";
import { allSteps } from "../../../src/core/run-steps";
import { defaultParameters, type RunParameters } from "../../../src/core/run-parameters";
import { flatTree, linear, portfolio, project } from "../example-portfolio";
import { anyPortfolio } from "../reasons/any-ranked";

const parameters: RunParameters = {
  ...defaultParameters,
  robustness: { ...defaultParameters.robustness, samples: 2000, top: 2 },
};

const analysed = (given: Parameters<typeof rankPortfolio>[0], more: Partial<RunParameters> = {}) => {
  const all = { ...parameters, ...more };
  return allSteps(robustnessSteps(given, rankPortfolio(given, all), all));
};

const given = portfolio({
  criteria: flatTree([
    { weight: 6, valueFunction: linear(0, 10) },
    { weight: 4, valueFunction: linear(0, 10) },
  ]),
  projects: [project("a", [9, 2]), project("b", [5, 9]), project("c", [2, 2]), project("d", [4, 8])],
});

describe("robustness of a run", () => {
  const found = analysed(given);

  it("has an answer for every part: shares, intervals, spread, reversals, reasons, ways to the top", () => {
    // b 0.66, a 0.62, d 0.56, c 0.20.
    expect(found?.shown.map(({ project: i }) => i)).toEqual([1, 0, 3, 2]);
    expect(found?.exact).toBe(true);
    // b leads where 0.5 w + 0.9 (1 − w) >= 0.9 w + 0.2 (1 − w), that is up to 7 / 11.
    expect(found?.winner[0]?.high).toBeCloseTo(7 / 11, 12);
    expect(Math.abs((found?.shown[0]?.first.share ?? 0) - 7 / 11)).toBeLessThan(0.06);
    expect(found?.neighbours.map(({ above, below }) => [above, below])).toEqual([[1, 0], [0, 3], [3, 2]]); // prettier-ignore
    expect(found?.reach.map(({ project: i }) => i)).toEqual([3, 2]);
    expect(found?.reach[0]?.rating?.to).toBeCloseTo(5, 10);
    expect(found?.reversals.reversals).toHaveLength(8);
    expect(found?.pairwise[0]?.[1]).toBeCloseTo(found?.firstShares[1] ?? -1, 12);
  });

  it("counts shares that sum to 1 and gives confidence where ratings may be off", () => {
    for (const { atRank, confidence, centralWeights } of found?.shown ?? []) {
      expect(atRank.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      if (centralWeights === null) expect(confidence).toBeNull();
      else expect(confidence).toBeGreaterThan(0.5);
    }
  });

  it("examines another method by its own scores, a method without weights by the weighted sum", () => {
    const byTopsis = analysed(given, { method: "topsis" });
    expect(byTopsis).toMatchObject({ scoredBy: "method", exact: false, reach: [] });
    const figured = {
      ...given,
      projects: given.projects.map((one, i) => ({
        ...one,
        figures: { reach: i + 1, impact: 1, confidence: 1, effort: 1 },
      })),
    };
    expect(analysed(figured, { method: "rice" })).toMatchObject({ scoredBy: "weighted sum", exact: true });
  });

  it("says how far it is, ever further", () => {
    const steps = robustnessSteps(given, rankPortfolio(given, parameters), parameters);
    const done: number[] = [];
    for (let step = steps.next(); step.done !== true; step = steps.next()) done.push(step.value);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBeLessThanOrEqual(1);
  });

  it("has nothing to examine without projects, and something for any list, all of it finite", () => {
    expect(analysed(portfolio({ criteria: given.criteria }))).toBeUndefined();
    fc.assert(
      fc.property(anyPortfolio, (any) => {
        const result = analysed(any, { robustness: { ...parameters.robustness, samples: 100 } });
        expect(
          JSON.stringify(result, (_, part: unknown) =>
            typeof part === "number" && !Number.isFinite(part) ? "odd" : part,
          ),
        ).not.toContain('"odd"');
      }),
      { numRuns: 150 },
    );
  });
});
