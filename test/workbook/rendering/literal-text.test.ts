import { inputAgain, inputOf } from "../../../src/workbook/rendering/literal-text";

describe("inputOf", () => {
  it.each([
    "=1+1",
    "+49 30",
    "-5 %",
    "@SUM(A1)",
    "'quoted",
    "007",
    "1-2",
    "12,5",
    "#N/A",
    " =A1",
    "TRUE",
    "false",
    "Mar 5",
    "sep-12",
    "(5)",
    "€ 12",
  ])("makes %j stay the text that it is", (text) => {
    expect(inputOf(text)).toBe(`'${text}`);
  });

  it.each(["Customer portal", "Äther", "P-0001", "Marble", "Truely", "e-mail"])("leaves %j alone", (text) => {
    expect(inputOf(text)).toBe(text);
  });

  it("keeps numbers and truth values and makes nothing of null", () => {
    expect([inputOf(12.5), inputOf(false), inputOf(null), inputOf("")]).toEqual([12.5, false, "", ""]);
  });
});

describe("inputAgain", () => {
  it("tells a formula from a text that reads like one", () => {
    expect(inputAgain("=A1*2", 24)).toBe("=A1*2");
    expect(inputAgain("=A1*2", "=A1*2")).toBe("'=A1*2");
    expect(inputAgain("'=A1*2", "=A1*2")).toBe("'=A1*2");
  });
});
