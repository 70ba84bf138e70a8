import { ice, rice, wsjf, wsjfMoney } from "../../../src/functions/families/practice";

describe("practitioners' methods on ranges", () => {
  it("calculate cell by cell, in the shape of the ranges: the published WSJF", () => {
    expect(wsjf([[100], [80]], [[50], [30]], [[20], [10]], [[10], [5]])).toEqual([[17], [24]]);
    expect(wsjf([[100, 80]], [[50, 30]], [[20, 10]], [[10, 5]])).toEqual([[17, 24]]);
  });

  it("let a single cell count for every place", () => {
    expect(rice([[2000], [1000]], [[2], [2]], [[0.8]], [[4], [4]])).toEqual([[800], [400]]);
    expect(wsjfMoney([[30], [45]], [[5]])).toEqual([[6], [9]]);
  });

  it("choose the combination of ICE by its word", () => {
    expect(ice([[8]], [[6]], [[3]])).toEqual([[144]]);
    expect(ice([[8]], [[7]], [[3]], "Mean")).toEqual([[6]]);
    expect(() => ice([[8]], [[7]], [[3]], "sum")).toThrow(
      "combination: expected “product”, “mean”, found the text “sum”.",
    );
  });

  it("refuse ranges of different shapes, and a size of 0", () => {
    expect(() => wsjf([[1], [2]], [[1], [2]], [[1], [2]], [[1, 2]])).toThrow(/jobSize: expected 2 × .* found 1 × 2/);
    expect(() => wsjf([[1]], [[1]], [[1]], [[0]])).toThrow(RangeError);
  });
});
