import { stepFormat } from "../../../../src/workbook/reports/scores/step-format";

it("gives figures as many decimals as their largest leaves room for, and whole numbers none", () => {
  expect(stepFormat([0.25, 9.5, null])).toBe("0.0000");
  expect(stepFormat([0.25, -99])).toBe("#,##0.00");
  expect(stepFormat([1500.5])).toBe("#,##0.0");
  expect(stepFormat([12_345.6])).toBe("#,##0");
  expect(stepFormat([3, 0, -7, "in the set"])).toBe("#,##0");
});
