import fc from "fast-check";
import { ahp } from "../../../src/core/weighting/ahp";
import { completeJudgements } from "../../../src/core/weighting/completion";
import { withJudgement, type PairwiseMatrix } from "../../../src/core/weighting/pairwise-matrix";
import { fromUpper, missingJudgement } from "../../golden/ahp";
import { expectAllPrinted, expectPrinted } from "../../golden/printed";
import { anyMatrix, anyWeights, consistentMatrix } from "./random-judgements";

describe("completing missing judgements", () => {
  it("finds the value and weights that Bozóki, Fülöp and Rónyai published", () => {
    const { matrix, completed } = completeJudgements(missingJudgement.matrix);
    expect(completed).toHaveLength(1);
    expect(completed[0]).toMatchObject({ row: 2, column: 3 });
    expectPrinted(completed[0]?.value, missingJudgement.completed);
    expectAllPrinted(ahp(matrix).weights, missingJudgement.weights);
  });

  it("finds no smaller λ anywhere near the completion, with one judgement missing or several", () => {
    fc.assert(
      fc.property(
        anyMatrix.filter((matrix) => matrix.length >= 4),
        (matrix) => {
          const gaps = [{ row: 0, column: 2 }, { row: 1, column: 3 }]; // prettier-ignore
          const incomplete = gaps.reduce(
            (left, pair) => withJudgement(left, pair, null),
            matrix as PairwiseMatrix | ReturnType<typeof withJudgement>,
          );
          const { matrix: filled, completed } = completeJudgements(incomplete);
          const least = ahp(filled).lambdaMax;
          for (const { row, column, value } of completed) {
            for (const factor of [0.99, 1.01]) {
              const tried = withJudgement(filled, { row, column }, value * factor) as PairwiseMatrix;
              expect(ahp(tried).lambdaMax).toBeGreaterThan(least - 1e-10);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("finishes a chain of consistent judgements to the consistent matrix behind it", () => {
    fc.assert(
      fc.property(anyWeights, (weights) => {
        const full = consistentMatrix(weights);
        const chain = full.map((row, i) => row.map((cell, j) => (Math.abs(i - j) <= 1 ? cell : null)));
        const { matrix } = completeJudgements(chain);
        full.forEach((row, i) => row.forEach((cell, j) => expect(matrix[i]?.[j]).toBeCloseTo(cell, 8)));
      }),
      { numRuns: 200 },
    );
  });

  it("leaves a complete matrix as it is", () => {
    const matrix = fromUpper(3, [2, 4, 3]);
    expect(completeJudgements(matrix)).toEqual({ matrix, completed: [] });
  });

  it("refuses judgements that leave criteria unconnected: any completion would be as good as another", () => {
    expect(() => completeJudgements(fromUpper(3, [2, null, null]))).toThrow(RangeError);
  });
});
