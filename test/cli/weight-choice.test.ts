import { refuseUnknownWeights, setWeights, weightingList, weightParameters } from "../../src/cli/weight-choice";
import { weightingMethods } from "../../src/core/weighting/catalogue";
import { exampleTree } from "../core/weighting/example-tree";

const said = (...weight: string[]) => setWeights({ weight });

describe("--weights, --weight and --random-index", () => {
  it("become parameters of the run, a criterion known by its name whatever its case", () => {
    expect(weightParameters({ weight: [] })).toEqual({});
    expect(
      weightParameters({ weights: "AHP", weight: ["Strategic  Fit=40", "Risk = 7.5 %"], randomIndex: "donegan-dodd" }),
    ).toEqual({ weighting: "ahp", weightOverrides: { "strategic fit": 40, risk: 7.5 }, randomIndex: "donegan-dodd" });
  });

  it("say what there is where there is no such weighting or table", () => {
    expect(() => weightParameters({ weights: "rank-summ", weight: [] })).toThrow(
      "There is no weighting rank-summ. Did you mean rank-sum? There are typed, equal, swing, ",
    );
    expect(() => weightParameters({ weight: [], randomIndex: "saaty" })).toThrow(
      "There are saaty-1980, saaty-2005, donegan-dodd.",
    );
  });

  it("take what stands before the last equals sign for the name", () => {
    expect(said("a=b=3", "0=0")).toEqual([{ name: "a=b", weight: 3 }, { name: "0", weight: 0 }]); // prettier-ignore
  });

  it("refuse what is no weight, and a criterion that is set twice", () => {
    for (const text of ["Risk", "Risk=", "=4", "Risk=-1", "Risk=much", "Risk=1e999"])
      expect(() => said(text)).toThrow(`got "${text}"`);
    expect(() => said("Risk=1", "RISK=2")).toThrow("--weight sets RISK twice");
  });

  it("name the criterion that is probably meant", () => {
    expect(() => refuseUnknownWeights(exampleTree, said("revenu=3"))).toThrow(
      "--weight names revenu, which is no criterion of this workbook. Did you mean REVENUE? There are VALUE, REACH, REVENUE, RISK, COST.",
    );
    expect(() => refuseUnknownWeights(exampleTree, said("value=3", "Cost=1"))).not.toThrow();
  });

  it("are listed for every weighting, with what must be filled in", () => {
    for (const { id, name, input } of weightingMethods)
      expect(weightingList()).toMatch(new RegExp(`^${id} {2}\\(${name}\\)\\n.+\\n {2}Needs: ${input}$`, "m"));
  });
});
