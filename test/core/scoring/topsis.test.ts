import { decisionMatrix } from "../../../src/core/scoring/decision-matrix";
import { topsis } from "../../../src/core/scoring/topsis";
import { expectAllPrinted } from "../../golden/printed";
import { topsisCases } from "../../golden/topsis";

describe("TOPSIS", () => {
  it.each(topsisCases)("reproduces $source", ({ given, by, figures }) => {
    expectAllPrinted(topsis(decisionMatrix(given), by).closeness, figures);
  });

  it("takes the smallest cost for ideal, without turning it round", () => {
    const { ideal, antiIdeal, weighted } = topsis(
      decisionMatrix({ ratings: [[3, 30], [4, 10]], directions: ["higher", "lower"], weights: [3, 1] }), // prettier-ignore
    );
    expect(ideal[0]).toBe(weighted[1]?.[0]);
    expect(ideal[1]).toBe(weighted[1]?.[1]);
    expect(antiIdeal[1]).toBe(weighted[0]?.[1]);
    expect(weighted[0]?.[0]).toBeCloseTo(0.75 * 0.6, 12);
  });

  it("gives 1 to what is best in everything and 0 to what is worst, by every normalisation", () => {
    const matrix = decisionMatrix({
      ratings: [[9, -2], [1, 7], [5, 0]], // prettier-ignore
      directions: ["higher", "lower"],
      weights: [2, 5],
    });
    for (const by of ["vector", "min-max", "sum", "max"] as const) {
      const { closeness } = topsis(matrix, by);
      expect(closeness[0]).toBe(1);
      expect(closeness[1]).toBe(0);
    }
  });

  it("gives ½ where nobody is nearer to the ideal than to its opposite, as for a single project", () => {
    const directions = ["higher", "lower"] as const;
    expect(topsis(decisionMatrix({ ratings: [[3, 4]], directions, weights: [1, 2] })).closeness).toEqual([0.5]);
    const tied = decisionMatrix({ ratings: [[0.1, 0], [0.1, 0], [0.1, 0]], directions, weights: [1, 2] }); // prettier-ignore
    expect(topsis(tied).closeness).toEqual([0.5, 0.5, 0.5]);
  });
});
