import { methodList, methodParameters } from "../../src/cli/method-choice";
import { scoringMethods } from "../../src/core/scoring/catalogue";

describe("--method and --option", () => {
  it("become parameters of the run, numbers as numbers", () => {
    expect(methodParameters(undefined, [])).toEqual({});
    expect(methodParameters("topsis", [])).toEqual({ method: "topsis" });
    expect(methodParameters("VIKOR", ["v=0.7"])).toEqual({ method: "vikor", methodOptions: { vikor: { v: 0.7 } } });
    expect(methodParameters("promethee", ["preference=linear", " q =0.1"])).toEqual({
      method: "promethee",
      methodOptions: { promethee: { preference: "linear", q: 0.1 } },
    });
  });

  it("say what there is where there is no such method, option or choice", () => {
    expect(() => methodParameters("topsys", [])).toThrow("There is no method topsys. Did you mean topsis? There are weighted-sum, "); // prettier-ignore
    expect(() => methodParameters("topsis", ["norm=sum"])).toThrow(
      "norm=sum is no option of topsis; it has normalisation=(vector, min-max, sum or max).",
    );
    expect(() => methodParameters("topsis", ["normalisation"])).toThrow("it has normalisation=");
    expect(() => methodParameters("topsis", ["normalisation=big"])).toThrow(
      "normalisation of topsis must be vector, min-max, sum or max, got big.",
    );
    expect(() => methodParameters("vikor", ["v=2"])).toThrow("v of vikor must be a number from 0 to 1, got 2.");
    expect(() => methodParameters("vikor", ["v="])).toThrow("v of vikor must be a number from 0 to 1, got .");
    expect(() => methodParameters("edas", ["v=2"])).toThrow("v=2 is no option of edas; it has no options.");
    expect(() => methodParameters(undefined, ["v=0.5"])).toThrow("name the method with --method");
  });

  it("are listed for every method", () => {
    for (const { id, name, options } of scoringMethods) {
      expect(methodList()).toContain(`${id}  (${name})`);
      for (const { key } of options) expect(methodList()).toContain(`--option ${key}=`);
    }
  });
});
