import type { ScoringMethod } from "../../../src/core/scoring/method";
import { scoringMethods } from "../../../src/core/scoring/catalogue";
import { methodGroups, usesWeights } from "../../../src/taskpane/score/method-groups";

describe("the groups of methods", () => {
  it("hold each method once, in the order of the list", () => {
    const listed = methodGroups(scoringMethods).flatMap(({ methods }) => methods);
    expect(new Set(listed)).toEqual(new Set(scoringMethods));
    expect(listed).toHaveLength(scoringMethods.length);
  });

  it("leave out a kind that has no method", () => {
    const [criteria] = scoringMethods.filter(({ kind }) => kind === "criteria") as [ScoringMethod];
    expect(methodGroups([criteria]).map(({ label }) => label)).toEqual(["By criteria and weights"]);
  });
});

describe("weights", () => {
  it("play no part in methods that read figures of each project", () => {
    expect(["weighted-sum", "promethee", "wsjf", "rice"].map(usesWeights)).toEqual([true, true, false, false]);
  });
});
