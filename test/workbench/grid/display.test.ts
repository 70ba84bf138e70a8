import { fitNumber, shownValue } from "../../../src/workbench/grid/display";

describe("shownValue", () => {
  it.each([
    [1234.5, "#,##0.0", "1,234.5"],
    [0.814, "0%", "81%"],
    [46000, "yyyy-mm-dd", "2025-12-09"],
    [-5, "#,##0;-#,##0", "-5"],
    [0, "0;-0;;@", ""],
    [1 / 3, "General", "0.333333333"],
  ])("shows %d in the format %s as %s, at the right", (value, format, text) => {
    expect(shownValue(value, format)).toMatchObject({ text, natural: "right" });
  });

  it("leaves text alone, at the left, even under a number format", () => {
    expect(shownValue("0042", "#,##0")).toMatchObject({ text: "0042", natural: "left", isNumber: false });
  });

  it("centres TRUE and errors, and shows nothing for a blank", () => {
    expect(shownValue(true, "General")).toMatchObject({ text: "TRUE", natural: "center" });
    expect(shownValue({ error: "#REF!" }, "0.0")).toMatchObject({ text: "#REF!", natural: "center" });
    expect(shownValue(null, "0.0").text).toBe("");
  });

  it("takes the colour that the number format names", () => {
    expect(shownValue(-5, "#,##0;[Red]-#,##0").color).toBe("red");
    expect(shownValue(5, "#,##0;[Red]-#,##0").color).toBeUndefined();
  });
});

describe("fitNumber", () => {
  const room = (letters: number) => (text: string) => text.length <= letters;

  it("gives up decimals under General before anything else", () => {
    expect(fitNumber(1234.56789, "General", "1234.56789", room(7))).toBe("1234.57");
  });

  it("never drops digits of the whole number: it shows as many # as fit", () => {
    expect(fitNumber(1234567, "General", "1234567", room(5))).toBe("#####");
    expect(fitNumber(1234.5, "#,##0.0", "1,234.5", room(6))).toBe("######");
  });
});
