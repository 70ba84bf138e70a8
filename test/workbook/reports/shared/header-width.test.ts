import { headerLines, headerWidth } from "../../../../src/workbook/reports/shared/header-width";

describe("the width of a header", () => {
  it("leaves room beside the longest word, so that neighbouring headers do not touch", () => {
    expect(headerWidth("Complexity", 4)).toBe(14);
    expect(headerWidth("Technical complexity", 4)).toBe(14);
  });

  it("is at least what the figures below need", () => {
    expect(headerWidth("Fit", 11)).toBe(11);
  });

  it("is such that a line break does not depend on the font", () => {
    expect(headerWidth("Regulatory need", 11)).toBe(14);
    expect(headerWidth("Strategic fit", 11)).toBe(13);
    // At 15 and 16 characters the 13 of “Strategic fit” would be neither clearly one line nor clearly two.
    expect(headerWidth("Strategic fit", 15)).toBe(17);
  });

  it("tells the lines that a header takes, word by word", () => {
    expect(headerLines("Regulatory need", 12)).toBe(2);
    expect(headerLines("Cumulative cost, k€", 15)).toBe(2);
    expect(headerLines("Rank", 7)).toBe(1);
    expect(headerLines("one two three four five", 10)).toBe(4);
  });
});
