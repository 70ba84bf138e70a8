import fc from "fast-check";
import type { Portfolio } from "../../../src/core/model/portfolio";
import { rankReversals } from "../../../src/core/robustness/rank-reversal";
import { decisionProblem } from "../../../src/core/scoring/decision-problem";
import { roundedScore } from "../../../src/core/scoring/rank";
import { weightedSum } from "../../../src/core/scoring/weighted-sum";
import { flatTree, linear, portfolio, project } from "../example-portfolio";

const bySum = (given: Portfolio) => weightedSum(decisionProblem(given)).scores.map(roundedScore);
const everyone = (given: Portfolio) => given.projects.map((_, i) => i);

describe("rank reversal", () => {
  it("never comes up with the weighted sum on fixed scales", () => {
    const ratings = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(ratings, (rows) => {
        const given = portfolio({
          criteria: flatTree([3, 2, 1].map((weight) => ({ weight, valueFunction: linear(0, 10) }))),
          projects: rows.map((row, i) => project(`p${i}`, row)),
        });
        const found = rankReversals(given, bySum, everyone(given), everyone(given));
        expect(found.reversals.flatMap(({ reversed }) => reversed)).toEqual([]);
        expect(found.reversals).toHaveLength(2 * rows.length);
      }),
      { numRuns: 500 },
    );
  });

  it("comes up where scales end at the ratings of the list: without C, B passes A", () => {
    const observed = (low: number, high: number) =>
      ({ kind: "linear", direction: "higher", anchors: { kind: "observed", low, high } }) as const;
    const given = portfolio({
      criteria: flatTree([
        { weight: 6, valueFunction: observed(70, 90) },
        { weight: 4, valueFunction: observed(0, 6) },
      ]),
      // A 0.6 × 0.5 + 0.4 = 0.7, B 0.6 + 0 = 0.6; without C, A is worst on the first scale: 0.4 against 0.6.
      projects: [project("a", [80, 6]), project("b", [90, 0]), project("c", [70, 3])],
    });
    const found = rankReversals(given, bySum, [2], everyone(given));
    expect(found.reversals).toEqual([
      { change: "dropped", project: 2, reversed: [{ above: 0, below: 1 }] },
      { change: "copied", project: 2, reversed: [] },
    ]);
    expect(found.pairsWatched).toBe(2);
  });

  it("takes the pair that was one way before and is the other way after", () => {
    // A toy method that turns whenever three are in the list.
    const turning = (given: Portfolio) => given.projects.map((_, i) => (given.projects.length === 3 ? i : -i));
    const given = portfolio({
      projects: [project("a", [1]), project("b", [1]), project("c", [1]), project("d", [1])],
    });
    const { reversals } = rankReversals(given, turning, [3], [0, 1, 3]);
    expect(reversals).toEqual([
      { change: "dropped", project: 3, reversed: [{ above: 0, below: 1 }] },
      { change: "copied", project: 3, reversed: [] },
    ]);
  });

  it("counts what the method will not score", () => {
    const given = portfolio({ projects: [project("a", [1]), project("b", [1])] });
    expect(rankReversals(given, () => undefined, [0, 1], [0, 1])).toEqual({
      reversals: [],
      notScored: 4,
      pairsWatched: 0,
    });
    const onlyWhole = (list: Portfolio) => (list.projects.length === 2 ? [1, 2] : undefined);
    expect(rankReversals(given, onlyWhole, [0], [0, 1])).toMatchObject({ notScored: 2, pairsWatched: 0 });
  });
});
