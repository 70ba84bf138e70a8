import { defaultParameters } from "../../../src/core/run-parameters";
import { methodObjections } from "../../../src/core/scoring/objections";
import { flatTree, portfolio, project } from "../example-portfolio";

describe("objections of the chosen method", () => {
  const incomplete = portfolio({
    criteria: flatTree([{ weight: 1, missing: "leave out" }, { weight: 3 }]),
    projects: [project("a", [null, 0.4]), project("b", [0.1, 0.2])],
  });

  it("are none for the weighted sum, which scales weights up where a rating is left out", () => {
    expect(methodObjections(incomplete, defaultParameters)).toEqual([]);
  });

  it("are not asked of a method that does not exist", () => {
    expect(() => methodObjections(incomplete, { ...defaultParameters, method: "astrology" })).toThrow(RangeError);
  });
});
