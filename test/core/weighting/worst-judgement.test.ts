import fc from "fast-check";
import { completeJudgements } from "../../../src/core/weighting/completion";
import { principalEigenvector } from "../../../src/core/weighting/principal-eigenvector";
import { saatyScale } from "../../../src/core/weighting/saaty-scale";
import { worstJudgement } from "../../../src/core/weighting/worst-judgement";
import { withJudgement, type PairwiseMatrix } from "../../../src/core/weighting/pairwise-matrix";
import { fromUpper, publishedAhp } from "../../golden/ahp";
import { anyMatrix, anyWeights, consistentMatrix } from "./random-judgements";

describe("the judgement that most harms consistency", () => {
  it("is the one that was spoilt in consistent judgements, and mends to what it was", () => {
    const weights = [8, 4, 2, 1];
    const spoilt = withJudgement(consistentMatrix(weights), { row: 1, column: 3 }, 1 / 4);
    const found = worstJudgement(spoilt, "saaty-1980");
    expect(found).toMatchObject({ row: 1, column: 3, judged: 1 / 4, mending: 4 });
    expect(found?.ideal).toBeCloseTo(4, 8);
    expect(found?.after).toMatchObject({ kind: "ratio", verdict: "consistent" });
  });

  it("brings Wang and Chin's six criteria from a ratio of 0.229 down by its change alone", () => {
    const found = worstJudgement(publishedAhp[3]?.matrix ?? [], "saaty-1980");
    // All 15 judgements × 17 values of the scale, tried one by one with numpy.linalg.eig: b over e is best at 1.
    expect(found).toMatchObject({ row: 1, column: 4, judged: 1 / 5, mending: 1 });
    expect(found?.after.kind === "ratio" ? found.after.ratio : undefined).toBeCloseTo(0.178749, 6);
  });

  it("lowers the ratio by its change alone, to what it says, in matrices with gaps or without", () => {
    const gap = fc.boolean();
    fc.assert(
      fc.property(
        anyMatrix.filter(({ length }) => length >= 3 && length <= 5),
        gap,
        (full, hasGap) => {
          const matrix = hasGap && full.length > 3 ? withJudgement(full, { row: 0, column: 2 }, null) : full;
          const before = principalEigenvector(completeJudgements(matrix).matrix).lambdaMax;
          const found = worstJudgement(matrix, "saaty-1980");
          if (found === undefined) return;
          const mended = completeJudgements(withJudgement(matrix, found, found.mending)).matrix;
          const after = principalEigenvector(mended).lambdaMax;
          expect(after).toBeLessThan(before);
          expect(found.lambdaAfter).toBeCloseTo(after, 9);
          expect(saatyScale).toContain(found.mending);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("leaves nothing on the scale that would mend more, tried one by one", () => {
    fc.assert(
      fc.property(
        anyMatrix.filter(({ length }) => length >= 3 && length <= 5),
        (matrix) => {
          const found = worstJudgement(matrix, "saaty-1980");
          let least = principalEigenvector(matrix).lambdaMax;
          matrix.forEach((_, row) => {
            for (let column = row + 1; column < matrix.length; column++) {
              for (const value of saatyScale) {
                const tried = withJudgement(matrix, { row, column }, value) as PairwiseMatrix;
                least = Math.min(least, principalEigenvector(tried).lambdaMax);
              }
            }
          });
          // The nearest step by ratio may be next to the very best one.
          if (found === undefined) expect(principalEigenvector(matrix).lambdaMax).toBeLessThan(least + 0.1);
          else expect(found.lambdaAfter).toBeLessThan(least + 0.1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is none where judgements are consistent, or only two criteria are compared", () => {
    fc.assert(
      fc.property(
        anyWeights.filter(({ length }) => length <= 5),
        (weights) => {
          expect(worstJudgement(consistentMatrix(weights), "saaty-1980")).toBeUndefined();
        },
      ),
      { numRuns: 50 },
    );
    expect(worstJudgement(fromUpper(2, [9]), "saaty-1980")).toBeUndefined();
  });
});
