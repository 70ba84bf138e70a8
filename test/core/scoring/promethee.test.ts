import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { promethee, prometheeMethod } from "../../../src/core/scoring/promethee";
import { expectAllPrinted } from "../../golden/printed";
import { prometheeCase } from "../../golden/promethee";
import { problemOf } from "./random-problems";

describe("PROMETHEE II", () => {
  it(`reproduces ${prometheeCase.source}`, () => {
    const usual = prometheeCase.given.weights.map(() => ({ kind: "usual" as const }));
    expectAllPrinted(promethee(decisionMatrix(prometheeCase.given), usual).net, prometheeCase.figures);
  });

  it("weighs each pair by its preference function, costs the other way", () => {
    const matrix = decisionMatrix({ ratings: [[4, 10], [7, 12], [5, 20]], directions: ["higher", "lower"], weights: [3, 1] }); // prettier-ignore
    const { positive, negative, net } = promethee(matrix, [
      { kind: "v-shape", p: 4 },
      { kind: "linear", q: 2, p: 10 },
    ]);
    // On the first: b over a 3/4, c over a 1/4, b over c 2/4. On the second: a over c 1, b over c 6/8; a over b nothing.
    expect(positive[1]).toBeCloseTo((0.75 * (0.75 + 0.5) + 0.25 * 0.75) / 2, 12);
    expect(negative[0]).toBeCloseTo((0.75 * (0.75 + 0.25)) / 2, 12);
    expect(net[2]).toBeCloseTo((0.75 * (0.25 - 0.5) + 0.25 * (-1 - 0.75)) / 2, 12);
  });

  it("has net flows that add up to 0 and are the weighted net flows of single criteria", () => {
    const matrix = decisionMatrix({ ratings: [[4, 1], [7, 2], [5, 5], [5, 0]], directions: ["higher", "lower"], weights: [2, 3] }); // prettier-ignore
    const { net, single } = promethee(matrix, [{ kind: "gaussian", s: 2 }, { kind: "level", q: 1, p: 3 }]); // prettier-ignore
    expect(net.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 12);
    net.forEach((flow, a) => {
      expect(flow).toBeCloseTo(0.4 * (single[a]?.[0] as number) + 0.6 * (single[a]?.[1] as number), 12);
    });
  });

  it("takes thresholds as shares of the scale", () => {
    const problem = problemOf([[0, 0], [10, 1], [4, 3]], ["higher", "lower"], [1, 1], [{ low: 0, high: 20 }, { low: 0, high: 4 }]); // prettier-ignore
    const { workings, scores } = prometheeMethod.score(problem, { preference: "u-shape", q: 0.25 });
    expect(workings.byCriterion.find(({ key }) => key === "q")?.values).toEqual([5, 1]);
    // On the first only b wins, twice; on the second a and b win against c.
    expect(scores).toEqual([(-0.5 + 0.5) / 2, (1 + 0.5) / 2, (-0.5 - 1) / 2]);
  });

  it("has flows of 0 for a single project", () => {
    const one = decisionMatrix({ ratings: [[4]], directions: ["higher"], weights: [1] });
    expect(promethee(one, [{ kind: "usual" }]).net).toEqual([0]);
  });

  it("wants a preference function for each criterion", () => {
    expect(() => promethee(decisionMatrix(prometheeCase.given), [])).toThrow("3 criteria have 0 preference functions");
  });
});
