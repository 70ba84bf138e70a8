import { comparisonSteps } from "../../../src/core/robustness/methods-compared";
import { rankPortfolio } from "../../../src/core/rank-portfolio";
import { allSteps } from "../../../src/core/run-steps";
import { defaultParameters } from "../../../src/core/run-parameters";
import { scoringMethod } from "../../../src/core/scoring/catalogue";
import { flatTree, linear, portfolio, project } from "../example-portfolio";

const given = portfolio({
  criteria: flatTree([
    { weight: 3, valueFunction: linear(0, 10) },
    { weight: 1, valueFunction: linear(0, 10, "lower") },
  ]),
  projects: [project("a", [9, 1]), project("b", [5, 5]), project("c", [1, 9])],
});

describe("methods compared", () => {
  it("agree on a list in which each project dominates the next", () => {
    const found = allSteps(comparisonSteps(rankPortfolio(given, defaultParameters), defaultParameters));
    expect(found.compared.length).toBeGreaterThan(8);
    for (const { ranks } of found.compared) expect(ranks).toEqual([1, 2, 3]);
    expect(found.agreement?.concordance).toBeCloseTo(1, 12);
    expect(found.agreement?.kemenyRanks).toEqual([1, 2, 3]);
    expect(found.objecting.map(({ method }) => method.id)).toContain("rice");
  });

  it("have no agreement where none can be used, and no more than were asked for", () => {
    const ranked = rankPortfolio(given, defaultParameters);
    const one = allSteps(comparisonSteps(ranked, defaultParameters, [scoringMethod("topsis")]));
    expect(one.compared.map(({ method }) => method.id)).toEqual(["topsis"]);
    const none = allSteps(comparisonSteps(ranked, defaultParameters, [scoringMethod("rice")]));
    expect(none.agreement).toBeUndefined();
  });
});
