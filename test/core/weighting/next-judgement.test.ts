import fc from "fast-check";
import { judgingProgress, nextJudgement } from "../../../src/core/weighting/next-judgement";
import {
  connectedGroups,
  isComplete,
  withJudgement,
  type IncompleteMatrix,
} from "../../../src/core/weighting/pairwise-matrix";
import { fromUpper } from "../../golden/ahp";

const nothing = (n: number): IncompleteMatrix => fromUpper(n, []);

describe("the pair to ask about next", () => {
  it("connects first: after n − 1 answers there are weights", () => {
    let matrix = nothing(4);
    const asked: (readonly [number, number])[] = [];
    for (let pair = nextJudgement(matrix); pair !== undefined; pair = nextJudgement(matrix)) {
      asked.push([pair.row, pair.column]);
      matrix = withJudgement(matrix, pair, 2);
      if (asked.length === 3) expect(connectedGroups(matrix)).toHaveLength(1);
    }
    expect(asked).toEqual([[0, 1], [1, 2], [2, 3], [0, 3], [0, 2], [1, 3]]); // prettier-ignore
  });

  it("goes on from whatever was answered: the two that were compared least, once all hang together", () => {
    expect(nextJudgement(fromUpper(4, [null, null, null, 3, null, null]))).toEqual({ row: 0, column: 1 });
    expect(nextJudgement(fromUpper(4, [2, 3, 4, null, null, null]))).toEqual({ row: 1, column: 2 });
  });

  it("asks each pair once and no more links than needed, whatever was answered before", () => {
    const started = fc
      .integer({ min: 1, max: 8 })
      .chain((n) =>
        fc
          .array(fc.constantFrom(null, 1 / 3, 1, 5), { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
          .map((upper) => fromUpper(n, upper)),
      );
    fc.assert(
      fc.property(started, (given) => {
        const before = judgingProgress(given);
        let matrix = given;
        let asked = 0;
        for (let pair = nextJudgement(matrix); pair !== undefined; pair = nextJudgement(matrix)) {
          expect(matrix[pair.row]?.[pair.column]).toBeNull();
          expect(pair.row).toBeLessThan(pair.column);
          matrix = withJudgement(matrix, pair, 3);
          asked++;
          expect(judgingProgress(matrix).linksMissing).toBe(Math.max(0, before.linksMissing - asked));
        }
        expect(asked).toBe(before.pairs - before.judged);
        expect(isComplete(matrix)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("is none for one criterion, or none at all", () => {
    expect(nextJudgement(nothing(1))).toBeUndefined();
    expect(nextJudgement([])).toBeUndefined();
    expect(judgingProgress(nothing(1))).toEqual({ judged: 0, pairs: 0, linksMissing: 0 });
    expect(judgingProgress([])).toEqual({ judged: 0, pairs: 0, linksMissing: 0 });
  });
});
