import fc from "fast-check";
import { whyAbove } from "../../../src/core/reasons/why-above";
import { flatTree, linear, portfolio, project } from "../example-portfolio";
import { anyPortfolio, ranked } from "./any-ranked";

describe("why a project is above another", () => {
  const run = ranked(
    portfolio({
      criteria: flatTree([5, 3, 2].map((weight) => ({ weight, valueFunction: linear(0, 10) }))),
      projects: [project("a", [2, 9, 5]), project("b", [8, 4, 5]), project("c", [2, 9, 5])],
    }),
  );

  it("names the criteria by what they add to the lead, the largest first, those against it too", () => {
    const found = whyAbove(run, 0, 1);
    expect(found).toMatchObject({ above: 1, below: 0, addsUp: true, adjustment: 0 });
    expect(found.criteria.map(({ criterion, points }) => [criterion, Number(points.toFixed(12))])).toEqual([
      [0, 0.3],
      [1, -0.15],
    ]);
    expect(found.lead).toBeCloseTo(0.15, 12);
  });

  it("has no lead and no reasons between two that are rated alike", () => {
    expect(whyAbove(run, 2, 0)).toMatchObject({ above: 2, below: 0, lead: 0, criteria: [] });
    expect(() => whyAbove(run, 1, 1)).toThrow(RangeError);
    expect(() => whyAbove(run, 1, 5)).toThrow(RangeError);
  });

  it("has reasons that add up to the lead, adjustments and left-out ratings included", () => {
    fc.assert(
      fc.property(anyPortfolio, (any) => {
        const { lead, criteria, adjustment } = whyAbove(ranked(any), 0, 1);
        expect(criteria.reduce((sum, { points }) => sum + points, adjustment)).toBeCloseTo(lead, 10);
        expect(lead).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });
});
