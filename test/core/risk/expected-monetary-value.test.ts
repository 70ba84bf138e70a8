import fc from "fast-check";
import {
  expectedMonetaryValue,
  exposure,
  netExposureByProject,
  pertMean,
} from "../../../src/core/risk/expected-monetary-value";
import { risk } from "../example-portfolio";

describe("PERT mean", () => {
  // Four tasks in a row, 17.8333 as published in planners' textbooks; see the project's reference figures.
  it("adds up to 17.8333 for (2, 3, 5) (5, 8, 14) (3, 4, 6) (1, 2, 3)", () => {
    const tasks = [[2, 3, 5], [5, 8, 14], [3, 4, 6], [1, 2, 3]] as const; // prettier-ignore
    const sum = tasks.reduce((total, [low, likely, high]) => total + pertMean({ low, likely, high }), 0);
    expect(sum).toBeCloseTo(17.8333, 4);
  });

  it("lies within the estimate", () => {
    const sorted = fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6)).map((ends) => ends.sort((a, b) => a - b));
    fc.assert(
      fc.property(sorted, ([low, likely, high]) => {
        const mean = pertMean({ low: low as number, likely: likely as number, high: high as number });
        expect(mean).toBeGreaterThanOrEqual(low as number);
        expect(mean).toBeLessThanOrEqual(high as number);
      }),
    );
  });
});

describe("expected monetary value", () => {
  const p = [0.8, 0.3, 0.5, 0.1, 0.3, 0.25];
  const impact = [10_000, 30_000, 8_000, 40_000, 20_000, 10_000];

  it("is 33,500 of 118,000 for the published register of six risks", () => {
    const risks = p.map((probability, i) => risk("a", probability, impact[i] as number));
    expect(risks.reduce((sum, r) => sum + r.impact.likely, 0)).toBe(118_000);
    expect(exposure(risks).threat).toBeCloseTo(33_500, 6);
  });

  it("is negative for an opportunity", () => {
    expect(
      expectedMonetaryValue(risk("a", 0.2, { low: 10, likely: 20, high: 60 }, { type: "opportunity" })),
    ).toBeCloseTo(-5, 12);
  });

  it("is a plain zero for an opportunity without a chance", () => {
    expect(Object.is(expectedMonetaryValue(risk("a", 0, 10, { type: "opportunity" })), 0)).toBe(true);
  });
});

describe("exposure", () => {
  const register = [
    risk("a", 0.5, 100),
    risk("a", 0.1, 70, { type: "opportunity" }),
    risk("b", 0.3, 10, { type: "opportunity" }),
    risk("b", 0.9, 1000, { status: "closed" }),
  ];

  it("keeps threats and opportunities apart and forgets closed risks", () => {
    expect(exposure(register)).toEqual({ threat: 50, opportunity: 10 });
  });

  it("nets them by project", () => {
    expect([...netExposureByProject(register)]).toEqual([
      ["a", 43],
      ["b", -3],
    ]);
  });
});
