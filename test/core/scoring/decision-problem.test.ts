import type { MissingPolicy } from "../../../src/core/model/criterion";
import { decisionProblem } from "../../../src/core/scoring/decision-problem";
import { flatTree, linear, portfolio, project } from "../example-portfolio";

const valuesWith = (missing: MissingPolicy) =>
  decisionProblem(
    portfolio({
      criteria: flatTree([{ weight: 1, missing }, { weight: 3 }]),
      projects: [project("a", [null, 0.4])],
    }),
  ).values;

describe("a missing rating", () => {
  it.each<[MissingPolicy, number | null]>([
    ["worst", 0],
    ["middle", 0.5],
    ["leave out", null],
  ])("counts as chosen: %s", (missing, expected) => {
    expect(valuesWith(missing)).toEqual([[expected, 0.4]]);
  });

  it("is never guessed where it is to be refused", () => {
    expect(() => valuesWith("refuse")).toThrow("a rating on C1 is missing");
  });

  it.each<MissingPolicy>(["refuse", "worst", "middle", "leave out"])(
    "has everyone's value where all ratings are equal anyway (%s)",
    (missing) => {
      const problem = decisionProblem(
        portfolio({
          criteria: flatTree([{ weight: 1, missing, valueFunction: linear(3, 3) }]),
          projects: [project("a", [3]), project("b", [null])],
        }),
      );
      expect(problem.values).toEqual([[0], [0]]);
    },
  );
});
