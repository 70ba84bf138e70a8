import fc from "fast-check";
import type { Portfolio } from "../../../src/core/model/portfolio";
import { CAUSES, rankChanges } from "../../../src/core/reasons/rank-changes";
import { snapshotOf } from "../../../src/core/reasons/run-snapshot";
import { rankPortfolio } from "../../../src/core/rank-portfolio";
import { defaultParameters } from "../../../src/core/run-parameters";
import { flatTree, linear, portfolio, project } from "../example-portfolio";
import { anyPortfolio, ranked } from "./any-ranked";

const snapshot = (given: Portfolio, method = "weighted-sum") =>
  snapshotOf(rankPortfolio(given, { ...defaultParameters, method }));
const none = { left: 0, weights: 0, ratings: 0, method: 0, adjustment: 0, arrived: 0 };

const weighed = (...weights: readonly number[]) =>
  flatTree(weights.map((weight) => ({ weight, valueFunction: linear(0, 10) })));
const projects = [project("a", [9, 1]), project("b", [6, 5]), project("c", [2, 8]), project("d", [1, 1])];
const given = portfolio({ criteria: weighed(7, 3), projects });

const changeOf = (changes: ReturnType<typeof rankChanges>, id: string) => changes.projects.find((one) => one.id === id);

describe("what changed since the last run", () => {
  it("is nothing for the same list", () => {
    const found = rankChanges(snapshot(given), snapshot(given));
    expect(found).toMatchObject({ optionsChanged: false, weights: [], detailed: true });
    expect(found.method).toBeUndefined();
    expect(found.projects.map(({ id, was, now, effects }) => [id, was, now, effects])).toEqual([
      ["a", 1, 1, none],
      ["b", 2, 2, none],
      ["c", 3, 3, none],
      ["d", 4, 4, none],
    ]);
  });

  it("puts a move down to the rating that changed, and says from what to what", () => {
    const better = projects.map((one) => (one.id === "d" ? { ...one, ratings: [10, 1] } : one));
    const found = rankChanges(snapshot(given), snapshot({ ...given, projects: better }));
    expect(changeOf(found, "d")).toMatchObject({ was: 4, now: 1, effects: { ...none, ratings: 3 } });
    expect(changeOf(found, "d")?.ratings).toEqual([{ criterion: "c1", from: 1, to: 10 }]);
    expect(changeOf(found, "a")).toMatchObject({ was: 1, now: 2, effects: { ...none, ratings: -1 }, ratings: [] });
  });

  it("puts moves down to weights, to those that left, to those that are new, and to adjustments", () => {
    const reweighed = rankChanges(snapshot(given), snapshot({ ...given, criteria: weighed(2, 8) }));
    expect(changeOf(reweighed, "c")).toMatchObject({ was: 3, now: 1, effects: { ...none, weights: 2 } });
    expect(reweighed.weights).toEqual([
      { name: "C1", from: 0.7, to: 0.2 },
      { name: "C2", from: expect.closeTo(0.3, 12), to: 0.8 },
    ]);
    const shorter = rankChanges(snapshot(given), snapshot({ ...given, projects: projects.slice(1) }));
    expect(changeOf(shorter, "c")).toMatchObject({ was: 3, now: 2, effects: { ...none, left: 1 } });
    expect(shorter.projects.at(-1)).toEqual({ id: "a", name: "Project a", was: 1, ratings: [] });
    const longer = rankChanges(
      snapshot(given),
      snapshot({ ...given, projects: [project("e", [10, 10]), ...projects] }),
    );
    expect(longer.projects[0]).toEqual({ id: "e", name: "Project e", now: 1, ratings: [] });
    expect(changeOf(longer, "a")).toMatchObject({ was: 1, now: 2, effects: { ...none, arrived: -1 } });
    const lifted = projects.map((one) =>
      one.id === "c" ? { ...one, adjustment: { points: 0.5, reason: "law" } } : one,
    );
    const adjusted = rankChanges(snapshot(given), snapshot({ ...given, projects: lifted }));
    expect(changeOf(adjusted, "c")).toMatchObject({
      now: 1,
      effects: { ...none, adjustment: 2 },
      points: { from: 0, to: 0.5 },
    });
  });

  it("puts moves down to the method, criteria to one to figures too", () => {
    // TOPSIS's distance to the ideal likes the balanced one.
    const byTopsis = rankChanges(snapshot(given), snapshot(given, "topsis"));
    expect(byTopsis.method).toEqual({ from: "weighted-sum", to: "topsis" });
    for (const { was = 0, now = 0, effects } of byTopsis.projects)
      expect(effects).toEqual({ ...none, method: was - now });
    const figured = {
      ...given,
      projects: projects.map((one, i) => ({ ...one, figures: { reach: i + 1, impact: 1, confidence: 1, effort: 1 } })),
    };
    const byRice = rankChanges(snapshot(figured), snapshot(figured, "rice"));
    expect(changeOf(byRice, "d")).toMatchObject({ was: 4, now: 1, effects: { ...none, method: 3 } });
    const raised = {
      ...figured,
      projects: figured.projects.map((one) =>
        one.id === "a" ? { ...one, figures: { ...one.figures, reach: 90 } } : one,
      ),
    };
    const sameMethod = rankChanges(snapshot(figured, "rice"), snapshot(raised, "rice"));
    expect(changeOf(sameMethod, "a")).toMatchObject({ was: 4, now: 1, effects: { ...none, ratings: 3 } });
  });

  it("has effects that add up to the ranks moved, over random changes of everything at once", () => {
    fc.assert(
      fc.property(anyPortfolio, anyPortfolio, (before, after) => {
        const found = rankChanges(snapshotOf(ranked(before)), snapshotOf(ranked(after)));
        expect(found.projects.filter(({ now }) => now !== undefined)).toHaveLength(after.projects.length);
        for (const { was, now, effects } of found.projects) {
          if (was === undefined || now === undefined) expect(effects).toBeUndefined();
          else expect(CAUSES.reduce((sum, cause) => sum + (effects?.[cause] ?? NaN), 0)).toBe(was - now);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("says so where the earlier run kept no ratings", () => {
    const small = snapshot(given);
    const bare = {
      ...small,
      projects: small.projects.map(({ ratings, ...rest }) => ({ ...rest, ...(ratings ? {} : {}) })),
    };
    const found = rankChanges(bare, snapshot({ ...given, criteria: weighed(2, 8) }));
    expect(found.detailed).toBe(false);
    expect(changeOf(found, "c")).toMatchObject({ was: 3, now: 1, effects: { ...none, ratings: 2 } });
  });
});
