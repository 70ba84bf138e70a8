import { readTyped, toTyped } from "../../../src/workbench/grid/typed";

describe("readTyped", () => {
  it.each([
    ["12.5", 12.5],
    [" 7 ", 7],
    ["(5)", -5],
    ["TRUE", true],
    ["=A1*2", "=A1*2"],
    ["=", "="],
    ["'007", "'007"],
    ["12,5 EUR", "12,5 EUR"],
    ["", null],
  ])("takes %j for %j", (text, input) => {
    expect(readTyped(text, undefined).input).toBe(input);
  });

  it("brings the number format of a percentage or a thousands separator along, unless the cell has its own", () => {
    expect(readTyped("40%", undefined)).toEqual({ input: 0.4, numberFormat: "0%" });
    expect(readTyped("1,250", "General")).toEqual({ input: 1250, numberFormat: "#,##0" });
    expect(readTyped("40%", "0.00")).toEqual({ input: 0.4 });
  });

  it("takes everything as text in a cell formatted as text", () => {
    expect(readTyped("12.5", "@")).toEqual({ input: "'12.5" });
  });
});

describe("toTyped", () => {
  it("shows the formula, the plain number, the percentage and the date as they would be typed again", () => {
    expect(toTyped({ value: 3, formula: "=A1" }, "3")).toBe("=A1");
    expect(toTyped({ value: 1234.5, format: { numberFormat: "#,##0" } }, "1,235")).toBe("1234.5");
    expect(toTyped({ value: 0.07, format: { numberFormat: "0%" } }, "7%")).toBe("7%");
    expect(toTyped({ value: 46000, format: { numberFormat: "yyyy-mm-dd" } }, "2025-12-09")).toBe("2025-12-09");
  });

  it("keeps the apostrophe of a text that would otherwise become a number or a formula", () => {
    expect(toTyped({ value: "007" }, "007")).toBe("'007");
    expect(toTyped({ value: "=not", quoted: true }, "=not")).toBe("'=not");
    expect(toTyped({ value: "plain" }, "plain")).toBe("plain");
  });
});
