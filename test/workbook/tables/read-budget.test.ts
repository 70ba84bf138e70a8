import { monthLabel } from "../../../src/core/model/period";
import { checkWorkbook } from "../../../src/workbook/check-workbook";
import { day, table, workbook, type TestCell } from "../raw-tables";

const base = [
  table("Projects", ["ID", "Name", "Fit"], [["P1", "Portal", 1]]),
  table("Criteria", ["Criterion"], [["Fit"]]),
];
const check = (...rows: readonly (readonly TestCell[])[]) =>
  checkWorkbook(workbook(...base, table("Budget", ["Fiscal year", "Budget (£m)", "Type"], rows)), {
    missing: "refuse",
  });

it("reads years, quarters and months, dates and texts, in time order", () => {
  const checked = check(["Q2 2027", 5, null], [2026, 12, null], [day(46_400), 3, null]);
  const lines = checked.ok
    ? checked.portfolio.budget.map(({ first, last, amount }) => [monthLabel(first), monthLabel(last), amount])
    : [];
  expect(lines).toEqual([
    ["2026-01", "2026-12", 12],
    ["2027-01", "2027-01", 3],
    ["2027-04", "2027-06", 5],
  ]);
});

it("lets periods of different types overlap, and reports those of one type at the later row", () => {
  expect(check([2026, 12, "Capex"], ["2026-Q1", 3, "Opex"]).ok).toBe(true);
  const { issues } = check(["2026-Q1", 3, "Capex"], [2026, 12, "capex "]);
  expect(issues.map(({ code, place, message }) => [code, place?.row, message.includes("Budget!A2")])).toEqual([
    ["period-overlap", 2, true],
  ]);
});

it("refuses a negative budget", () =>
  expect(check([2026, -1, null]).issues.map(({ code }) => code)).toEqual(["negative"]));
