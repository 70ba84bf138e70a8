import { choice, singleNumber } from "../../../src/functions/arguments/single";

describe("a single value", () => {
  it("may come as itself or as a range of one cell, and stands for itself when left out", () => {
    expect([singleNumber("x", 3, 1), singleNumber("x", [[3]], 1), singleNumber("x", [[""]], 1)]).toEqual([3, 3, 1]);
  });
  it("is refused outside its bounds, as a range, and where nothing stands for it", () => {
    expect(() => singleNumber("x", 11, 1, { most: 10 })).toThrow("x: expected a number of at most 10, found 11.");
    expect(() => singleNumber("x", 0.5, 1, { least: 1, whole: true })).toThrow(
      "a whole number of at least 1, found 0.5.",
    );
    expect(() => singleNumber("x", [[1, 2]], 1)).toThrow("x: expected one cell, found 1 rows and 2 columns.");
    expect(() => singleNumber("x", undefined, undefined)).toThrow("x: expected a number, found a blank cell.");
  });
  it("may be a word", () => {
    expect(choice("x", " B ", ["a", "b"], "a")).toBe("b");
  });
});
