import { defaultParameters } from "../../../src/core/run-parameters";
import { weightingMethods } from "../../../src/core/weighting/catalogue";
import { weightingGroups, withWeighting } from "../../../src/taskpane/weights/weighting-groups";

describe("the ways to find weights", () => {
  it("are grouped by where people have to say something, each once", () => {
    const groups = weightingGroups(weightingMethods);
    expect(groups.map(({ label }) => label)).toEqual([
      "From the Criteria table",
      "From comparing in pairs",
      "From the ratings alone",
    ]);
    expect(groups.flatMap(({ methods }) => methods)).toHaveLength(weightingMethods.length);
  });

  it("do not share a unit, so that weights set by hand go when the way changes, and stay when it does not", () => {
    const set = { ...defaultParameters, weightOverrides: { reach: 7 } };
    expect(withWeighting(set, "entropy")).toEqual({ ...defaultParameters, weighting: "entropy" });
    expect(withWeighting(set, "typed")).toBe(set);
  });
});
