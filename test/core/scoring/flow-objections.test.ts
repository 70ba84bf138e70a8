import { flowObjections, requiredFlows } from "../../../src/core/scoring/flow-objections";
import { withPlan } from "./figures-portfolio";

describe("objections to cash flows", () => {
  it("say what would do instead: the blank cell, or rows in the Cash flows table", () => {
    const [objection] = flowObjections(withPlan([{ cost: 3 }]), () => 1, "anything");
    expect(objection).toEqual({
      code: "figure-missing",
      alternative: 0,
      figure: "benefit",
      expected: "a yearly benefit, or rows in the Cash flows table",
      found: "blank",
    });
  });

  it("are none where the figure exists, and one where it does not", () => {
    const plans = withPlan([{ cost: 3, benefit: 2, years: 2 }]);
    expect(flowObjections(plans, ({ net }) => net[0], "anything")).toEqual([]);
    expect(flowObjections(plans, () => undefined, "something else")[0]).toMatchObject({
      code: "figure-not-positive",
      expected: "something else",
    });
    expect(requiredFlows(plans).map(({ net }) => net)).toEqual([[-3, 2, 2]]);
    expect(() => requiredFlows(withPlan([{}]))).toThrow("Project P1 has no cash flows");
  });
});
