import fc from "fast-check";
import { ahpGeometric, geometricIndexLimit } from "../../../src/core/weighting/ahp-geometric";
import { drinksByGeometricMeans, publishedAhp } from "../../golden/ahp";
import { fromUpper } from "../../golden/ahp";
import { expectAllPrinted, expectPrinted } from "../../golden/printed";
import { anyMatrix, anyWeights, consistentMatrix, reordered } from "./random-judgements";

describe("AHP by row geometric means", () => {
  it("gives Saaty's drinks the weights that numpy gives them", () => {
    const found = ahpGeometric(publishedAhp[0]?.matrix ?? []);
    expectAllPrinted(found.weights, drinksByGeometricMeans.weights);
    expectPrinted(found.geometricConsistencyIndex, drinksByGeometricMeans.index);
    expect(found.verdict).toBe("acceptable");
  });

  it("is the geometric mean of each row, scaled to sum to one", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const means = matrix.map((row) => Math.exp(row.reduce((sum, a) => sum + Math.log(a), 0) / row.length));
        const total = means.reduce((sum, mean) => sum + mean, 0);
        ahpGeometric(matrix).weights.forEach((w, i) => expect(w).toBeCloseTo((means[i] as number) / total, 10));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives back the weights behind consistent judgements, also when only a chain of them was made", () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const full = consistentMatrix(weights);
        const chain = full.map((row, i) => row.map((cell, j) => (Math.abs(i - j) <= 1 ? cell : null)));
        for (const matrix of [full, chain]) {
          ahpGeometric(matrix).weights.forEach((w, i) => expect(w).toBeCloseTo(weights[i] as number, 10));
        }
        if (weights.length > 2) expect(ahpGeometric(full).geometricConsistencyIndex).toBeCloseTo(0, 12);
      }),
      { numRuns: 1000 },
    );
  });

  it("does not depend on the order of the criteria", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const [found, turned] = [ahpGeometric(matrix), ahpGeometric(reordered(matrix))];
        found.weights.forEach((w, i) => expect(turned.weights[matrix.length - 1 - i]).toBeCloseTo(w, 10));
      }),
    );
  });

  it("warns of what the eigenvector method warns of", () => {
    for (const { matrix, mustWarn } of publishedAhp)
      expect(ahpGeometric(matrix).verdict).toBe(mustWarn ? "inconsistent" : "acceptable");
  });

  it("has the limits 0.3147, 0.3526 and 0.370 of Aguarón and Moreno-Jiménez", () => {
    expect([3, 4, 5, 9].map(geometricIndexLimit)).toEqual([0.3147, 0.3526, 0.37, 0.37]);
  });

  it("measures no consistency where there is nothing to contradict or a judgement is missing", () => {
    expect(ahpGeometric([])).toEqual({ weights: [], verdict: "not measured" });
    expect(ahpGeometric([[1]])).toEqual({ weights: [1], verdict: "not measured" });
    expect(ahpGeometric(fromUpper(3, [2, 4, null]))).toMatchObject({ verdict: "not measured" });
  });

  it("refuses judgements that leave criteria unconnected", () => {
    expect(() => ahpGeometric(fromUpper(4, [2, null, null, null, null, 3]))).toThrow(RangeError);
  });
});
