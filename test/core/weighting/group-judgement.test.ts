import fc from "fast-check";
import { aggregatedJudgements, type PairJudgement } from "../../../src/core/weighting/group-judgement";
import { anyMatrix } from "./random-judgements";

const judged = (row: number, column: number, preference: number, influence = 1): PairJudgement => ({
  row,
  column,
  preference,
  influence,
});

describe("group judgements", () => {
  it("are geometric means: 2 and 8 make 4, a vote and its opposite make 1", () => {
    const [row] = aggregatedJudgements(3, [judged(0, 1, 2), judged(0, 1, 8), judged(0, 2, 5), judged(2, 0, 5)]);
    expect(row?.[1]).toBeCloseTo(4, 12);
    expect(row?.[2]).toBeCloseTo(1, 12);
  });

  it("weigh by influence: 3 by one and 9 by another with twice the influence", () => {
    const matrix = aggregatedJudgements(2, [judged(0, 1, 3), judged(0, 1, 9, 2)]);
    expect(matrix[0]?.[1]).toBeCloseTo((3 * 81) ** (1 / 3), 12);
    expect(matrix[1]?.[0]).toBeCloseTo((3 * 81) ** (-1 / 3), 12);
  });

  it("do not change when identical stakeholders are added, whatever their influence", () => {
    fc.assert(
      fc.property(
        anyMatrix,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        (matrix, influences) => {
          const rows = influences.flatMap((influence) =>
            matrix.flatMap((cells, i) => cells.flatMap((cell, j) => (j > i ? [judged(i, j, cell, influence)] : []))),
          );
          const found = aggregatedJudgements(matrix.length, rows);
          matrix.forEach((cells, i) => cells.forEach((cell, j) => expect(found[i]?.[j]).toBeCloseTo(cell, 10)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("leave a pair open that nobody with influence judged", () => {
    const matrix = aggregatedJudgements(3, [judged(0, 1, 3), judged(1, 2, 5, 0)]);
    expect(matrix).toEqual([
      [1, expect.closeTo(3, 12), null],
      [expect.closeTo(1 / 3, 12), 1, null],
      [null, null, 1],
    ]);
  });

  it.each([judged(0, 1, 0), judged(0, 1, -3), judged(0, 1, 3, -1), judged(0, 5, 3), judged(0, 1, NaN)])(
    "refuse %p",
    (judgement) => {
      expect(() => aggregatedJudgements(2, [judgement])).toThrow(RangeError);
    },
  );
});
