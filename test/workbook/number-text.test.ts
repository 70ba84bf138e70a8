import { readNumberText } from "../../src/workbook/number-text";

it.each([
  ["12,5", "decimal-comma", "12.5"],
  ["-0,125", "decimal-comma", "-0.125"],
  ["1.234.567,89", "decimal-comma", "1234567.89"],
  ["1 234,5", "decimal-comma", "1234.5"],
  ["1\u00A0234\u202F567", "number", "1234567"],
  ["12.50", "number", "12.5"],
  ["$1,234,567", "number", "1234567"],
  ["£1,830", "number", "1830"],
  ["€ 12,5", "decimal-comma", "12.5"],
  ["CAD 1,234.50", "number", "1234.5"],
  ["500 EUR", "number", "500"],
  ["(1,234.5)", "number", "-1234.5"],
  ["1'234'567", "number", "1234567"],
  ["1.5e3", "number", "1500"],
  ["40%", "percent", "0.4"],
  ["12,5 %", "percent", "0.125"],
  ["1,234", "ambiguous", "1234 or 1.234"],
  ["n/a", "absent", undefined],
  ["TBC", "absent", undefined],
  ["–", "absent", undefined],
  ["Exempt under Section 43", "absent", undefined],
  ["about twelve", "other", undefined],
  ["1,23,4", "other", undefined],
  ["=1+1", "other", undefined],
])("%j is a %s that means %s", (text, kind, suggestion) => {
  expect(readNumberText(text)).toEqual(suggestion === undefined ? { kind } : { kind, suggestion });
});

it("counts a written-out million in the unit of the column", () => {
  expect(readNumberText("£3.2m")).toEqual({ kind: "number", suggestion: "3200000" });
  expect(readNumberText("£3.2m", 1e6)).toEqual({ kind: "number", suggestion: "3.2" });
  expect(readNumberText("250k", 1e6)).toEqual({ kind: "number", suggestion: "0.25" });
});
