import { cellValue, described } from "../../../src/functions/arguments/cell";

describe("a cell's value", () => {
  it("is what stands in the cell, also where Excel wraps it for its format", () => {
    expect([4, true, "x", { basicValue: 4.5, type: "FormattedNumber" }].map(cellValue)).toEqual([4, true, "x", 4.5]);
  });
  it("is nothing for a blank, however Excel hands it over", () => {
    expect([null, undefined, "", {}].map(cellValue)).toEqual([null, null, null, null]);
  });
  it("is named for a message, long texts cut", () => {
    expect(described(null)).toBe("a blank cell");
    expect(described(false)).toBe("FALSE");
    expect(described("a".repeat(60))).toMatch(/^the text “a{39}…”$/);
  });
});
