import { rankPortfolio } from "../../../src/core/rank-portfolio";
import { defaultParameters } from "../../../src/core/run-parameters";
import { scoringMethod, scoringMethods } from "../../../src/core/scoring/catalogue";
import { compareMethods } from "../../../src/core/scoring/compare-methods";
import { flatTree, linear, portfolio, project } from "../example-portfolio";

const given = portfolio({
  criteria: flatTree([
    { weight: 3, valueFunction: linear(0, 10) },
    { weight: 2, valueFunction: linear(0, 100, "lower") },
  ]),
  projects: [
    project("A", [9, 80], { adjustment: { points: -0.1, reason: "Decided" } }),
    project("B", [4, 20]),
    project("C", [7, 50]),
  ],
});

describe("methods side by side", () => {
  it("are all of the catalogue, each either compared or with its objections", () => {
    const { compared, objecting } = compareMethods(given, defaultParameters);
    const ids = [...compared, ...objecting].map(({ method }) => method.id);
    expect(new Set(ids)).toEqual(new Set(scoringMethods.map(({ id }) => id)));
    expect(objecting.map(({ method }) => method.kind)).not.toContain("criteria");
    for (const { objections } of objecting) expect(objections.length).toBeGreaterThan(0);
  });

  it.each(scoringMethods.filter(({ kind }) => kind === "criteria").map(({ id }) => id))(
    "have the scores and ranks that a run by %s has",
    (method) => {
      const parameters = { ...defaultParameters, method };
      const [found] = compareMethods(given, parameters, [scoringMethod(method)]).compared;
      const { scored, order } = rankPortfolio(given, parameters);
      expect(found?.scores).toEqual(scored.map(({ score }) => score));
      expect(found?.ranks).toEqual(scored.map(({ rank }) => rank));
      expect(found?.order).toEqual(order);
    },
  );

  it("say of a method that cannot be used what stands in the way", () => {
    const negative = portfolio({ ...given, projects: [project("A", [-1, 80]), project("B", [4, 20])] });
    const { objecting } = compareMethods(negative, defaultParameters, [scoringMethod("waspas"), scoringMethod("topsis")]); // prettier-ignore
    expect(objecting).toMatchObject([{ method: { id: "waspas" }, objections: [{ alternative: 0, criterion: 0 }] }]);
  });

  it("use the options of the run", () => {
    const parameters = { ...defaultParameters, methodOptions: { topsis: { normalisation: "min-max" } } };
    const [found] = compareMethods(given, parameters, [scoringMethod("topsis")]).compared;
    expect(found?.options).toEqual({ normalisation: "min-max" });
  });

  it("are none without projects", () => {
    expect(compareMethods(portfolio({}), defaultParameters)).toEqual({ compared: [], objecting: [] });
  });
});
