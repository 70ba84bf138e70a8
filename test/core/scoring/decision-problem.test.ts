import type { MissingPolicy } from "../../../src/core/model/criterion";
import { decisionProblem, matrixOf } from "../../../src/core/scoring/decision-problem";
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

describe("ratings as the formulas of the literature take them", () => {
  const target = { kind: "target", target: 6, anchors: { kind: "fixed", low: 0, high: 10 } } as const;
  const problemWith = (missing: MissingPolicy) =>
    decisionProblem(
      portfolio({
        criteria: flatTree([
          { weight: 3, missing, valueFunction: linear(100, 500, "lower") },
          { weight: 1, missing, valueFunction: linear(2, 12) },
          { weight: 1, missing, valueFunction: target },
        ]),
        projects: [project("a", [150, 4, 3]), project("b", [null, null, null])],
      }),
    );

  it("are in the criterion's own unit where it is linear, and values elsewhere", () => {
    const problem = problemWith("worst");
    expect(problem.ratings[0]).toEqual([150, 4, 0.5]);
    expect(problem.scales).toEqual([
      { better: "lower", low: 100, high: 500, kind: "fixed", ownUnit: true },
      { better: "higher", low: 2, high: 12, kind: "fixed", ownUnit: true },
      { better: "higher", low: 0, high: 1, kind: "fixed", ownUnit: false },
    ]);
  });

  it.each<[MissingPolicy, readonly (number | null)[]]>([
    ["worst", [500, 2, 0]],
    ["middle", [300, 7, 0.5]],
    ["leave out", [null, null, null]],
  ])("are, where missing, what the policy is worth: %s", (missing, expected) => {
    expect(problemWith(missing).ratings[1]).toEqual(expected);
  });

  it("become a matrix with weights and directions", () => {
    expect(matrixOf(problemWith("worst"))).toMatchObject({
      ratings: [
        [150, 4, 0.5],
        [500, 2, 0],
      ],
      directions: ["lower", "higher", "higher"],
      weights: [0.6, 0.2, 0.2],
    });
  });

  it("become none where one is left out", () => {
    expect(() => matrixOf(problemWith("leave out"))).toThrow("alternative 1 on criterion 0 is left out");
  });
});
