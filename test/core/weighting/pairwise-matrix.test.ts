import { connectedGroups, isComplete, missingPairs, pairwiseMatrix } from "../../../src/core/weighting/pairwise-matrix";
import { fromUpper } from "../../golden/ahp";

describe("judgement matrix", () => {
  it("makes the cells below the diagonal exact reciprocals, so that a typed 0.33 does no harm", () => {
    expect(pairwiseMatrix([[1, 3], [0.33, 1]])).toEqual([[1, 3], [1 / 3, 1]]); // prettier-ignore
  });

  it("takes a pair from whichever side it was typed, and leaves it open where it was not", () => {
    expect(pairwiseMatrix([[1, null, 4], [5, null, null], [null, null, 1]])).toEqual([[1, 1 / 5, 4], [5, 1, null], [1 / 4, null, 1]]); // prettier-ignore
  });

  it.each<[string, (number | null)[][]]>([
    ["a matrix that is not square", [[1, 2]]],
    ["a zero", [[1, 0], [null, 1]]], // prettier-ignore
    ["a negative judgement", [[1, -3], [null, 1]]], // prettier-ignore
    ["a diagonal other than 1", [[2, 3], [1 / 3, 1]]], // prettier-ignore
    ["cells across the diagonal that contradict each other", [[1, 3], [3, 1]]], // prettier-ignore
  ])("refuses %s", (_, cells) => {
    expect(() => pairwiseMatrix(cells)).toThrow(RangeError);
  });

  it("knows what is missing, and which criteria are connected through others", () => {
    const matrix = fromUpper(4, [2, null, null, 3, null, null]);
    expect(isComplete(matrix)).toBe(false);
    expect(missingPairs(matrix).map(({ row, column }) => [row, column])).toEqual([[0, 2], [0, 3], [1, 3], [2, 3]]); // prettier-ignore
    expect(connectedGroups(matrix)).toEqual([[0, 1, 2], [3]]);
    expect(connectedGroups(fromUpper(3, [1, 1, 1]))).toEqual([[0, 1, 2]]);
  });
});
