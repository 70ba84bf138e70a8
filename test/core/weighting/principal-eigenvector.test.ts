import fc from "fast-check";
import { principalEigenvector, transposed } from "../../../src/core/weighting/principal-eigenvector";
import type { PairwiseMatrix } from "../../../src/core/weighting/pairwise-matrix";
import { fromUpper } from "../../golden/ahp";
import { anyMatrix } from "./random-judgements";

describe("principal eigenvector", () => {
  it("satisfies A w = λ w, for the left eigenvector of the transposed matrix as well", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        for (const a of [matrix, transposed(matrix)]) {
          const { lambdaMax, weights } = principalEigenvector(a);
          a.forEach((row, i) =>
            expect(row.reduce((sum, cell, j) => sum + cell * (weights[j] as number), 0)).toBeCloseTo(
              lambdaMax * (weights[i] as number),
              9,
            ),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("settles even where everyone beats the next by nine, and the last the first", () => {
    const circle = fromUpper(4, [9, 1, 1 / 9, 9, 1, 9]) as PairwiseMatrix;
    expect(principalEigenvector(circle).weights).toEqual([0.25, 0.25, 0.25, 0.25].map((w) => expect.closeTo(w, 12)));
  });
});
