import fc from "fast-check";
import { ahp } from "../../../src/core/weighting/ahp";
import { randomIndexTables } from "../../../src/core/weighting/random-index";
import type { PairwiseMatrix } from "../../../src/core/weighting/pairwise-matrix";
import { leader, publishedAhp } from "../../golden/ahp";
import { expectAllPrinted, expectPrinted } from "../../golden/printed";
import { anyMatrix, anyWeights, consistentMatrix, reordered } from "./random-judgements";

describe("AHP by principal eigenvector", () => {
  it.each(publishedAhp.map((given) => [given.source, given] as const))("reproduces %s", (_, given) => {
    const matrix = given.matrix as PairwiseMatrix;
    expectAllPrinted(ahp(matrix).weights, given.weights);
    if (given.lambdaMax !== undefined) expectPrinted(ahp(matrix).lambdaMax, given.lambdaMax);
    for (const { id } of randomIndexTables) {
      const printed = given.ratios[id];
      const found = ahp(matrix, id).consistency;
      if (printed !== undefined) expectPrinted(found.kind === "ratio" ? found.ratio : undefined, printed);
    }
    const { consistency } = ahp(matrix);
    expect(consistency.kind === "ratio" && consistency.verdict).toBe(given.mustWarn ? "inconsistent" : "acceptable");
  });

  it("chooses the leader whose weighted priorities are published", () => {
    const criteria = ahp(leader.criteria as PairwiseMatrix).weights;
    const candidates = Object.values(leader.candidates).map((matrix) => ahp(matrix as PairwiseMatrix).weights);
    const totals = [0, 1, 2].map((i) => criteria.reduce((sum, w, j) => sum + w * (candidates[j]?.[i] ?? 0), 0));
    expectAllPrinted(totals, leader.totals);
  });

  it("gives back the weights behind consistent judgements, with λ = n and a ratio of 0", () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const found = ahp(consistentMatrix(weights));
        found.weights.forEach((weight, i) => expect(weight).toBeCloseTo(weights[i] as number, 10));
        expect(found.lambdaMax).toBeCloseTo(weights.length, 9);
        if (found.consistency.kind !== "beyond table") expect(found.consistency.verdict).toBe("consistent");
      }),
      { numRuns: 2000 },
    );
  });

  it("does not depend on the order of the criteria, has weights that sum to one, and λ of at least n", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const found = ahp(matrix);
        const turned = ahp(reordered(matrix));
        const n = matrix.length;
        expect(found.weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
        expect(found.lambdaMax).toBeGreaterThan(n - 1e-9);
        found.weights.forEach((weight, i) => expect(turned.weights[n - 1 - i]).toBeCloseTo(weight, 9));
        expect(turned.lambdaMax).toBeCloseTo(found.lambdaMax, 9);
      }),
      { numRuns: 1000 },
    );
  });

  it("weighs a single criterion 1 and knows nothing to contradict there, nor between two", () => {
    expect(ahp([[1]])).toMatchObject({ weights: [1], consistencyIndex: 0, consistency: { kind: "always", ratio: 0 } });
    const two = ahp([
      [1, 3],
      [1 / 3, 1],
    ]);
    expect(two.weights[0]).toBeCloseTo(0.75, 12);
    expect(two.consistency).toMatchObject({ kind: "always", verdict: "consistent" });
    expect(ahp([])).toMatchObject({ weights: [], consistencyIndex: 0 });
  });

  it("weighs all the same when all judgements are equal", () => {
    expect(ahp([1, 1, 1].map(() => [1, 1, 1])).weights).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });
});
