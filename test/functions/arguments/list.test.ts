import { numberList, wordList } from "../../../src/functions/arguments/list";

describe("a list of cells", () => {
  it("may be a row, a column or a single cell", () => {
    expect(numberList("x", [[1, 2]])).toEqual([1, 2]);
    expect(numberList("x", [[1], [2]])).toEqual([1, 2]);
    expect(numberList("x", 7)).toEqual([7]);
  });
  it("says which value is none", () => {
    expect(() => numberList("x", [[1], ["a"]])).toThrow("x, value 2: expected a number, found the text “a”.");
    expect(() => numberList("x", [])).toThrow("x: expected a range of cells, found none.");
    expect(() => numberList("x", [[1, 2], [3]])).toThrow("x: row 2 has 1 values, the first row has 2.");
  });
  it("reads words in any spelling and case", () => {
    const spellings = { yes: ["ja"], no: ["nein"] };
    expect(wordList("x", [["JA ", "no"]], spellings)).toEqual(["yes", "no"]);
    expect(() => wordList("x", [[1]], spellings)).toThrow("x: expected “yes” or “no”, found 1.");
  });
});
