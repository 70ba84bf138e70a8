import { checkWorkbook } from "../../../src/workbook/check-workbook";
import { day, table, workbook, type TestCell } from "../raw-tables";

const base = [
  table("Projects", ["ID", "Name", "Fit"], [["P1", "Portal", 1]]),
  table("Criteria", ["Criterion"], [["Fit"]]),
];
const check = (headers: readonly string[], ...rows: readonly (readonly TestCell[])[]) =>
  checkWorkbook(workbook(...base, table("Resources", headers, rows)), { missing: "refuse" });

it("counts one FTE as 40 hours a week, and hours before FTE", () => {
  const checked = check(
    ["Name", "Role", "Hours per week", "FTE"],
    ["Ana", "Analyst", null, 0.8],
    ["Bo", "Developer", 30, 1],
  );
  expect(checked).toMatchObject({ ok: true, portfolio: { resources: [{ hoursPerWeek: 32 }, { hoursPerWeek: 30 }] } });
});

it("takes everyone for full time only where no column says otherwise", () => {
  expect(check(["Name", "Role"], ["Ana", "Analyst"])).toMatchObject({
    ok: true,
    portfolio: { resources: [{ hoursPerWeek: 40, runTheBusiness: 0 }] },
  });
  expect(
    check(["Name", "Role", "FTE"], ["Ana", "Analyst", null]).issues.map(({ code, column }) => [code, column]),
  ).toEqual([["blank", "FTE"]]);
});

it("reads skills with their levels", () => {
  const checked = check(["Name", "Role", "Skills"], ["Ana", "Analyst", "Java: 3; SQL (2); Facilitation"]);
  expect(checked).toMatchObject({
    portfolio: {
      resources: [{ skills: [{ skill: "Java", level: 3 }, { skill: "SQL", level: 2 }, { skill: "Facilitation" }] }],
    },
  });
});

it("refuses an end before the start", () => {
  const { issues } = check(["Name", "Role", "Start", "End"], ["Ana", "Analyst", day(46_100), day(46_000)]);
  expect(issues.map(({ code, column, expected }) => [code, column, expected])).toEqual([
    ["out-of-range", "End", "a date on or after Start, 2026-03-19"],
  ]);
});

it("reads the share kept for running the business as a percentage, never as a plain 20", () => {
  expect(check(["Name", "Role", "Run-the-business %"], ["Ana", "Analyst", 0.2])).toMatchObject({
    portfolio: { resources: [{ runTheBusiness: 0.2 }] },
  });
  expect(
    check(["Name", "Role", "BAU %"], ["Ana", "Analyst", 20]).issues.map(({ code, suggestion }) => [code, suggestion]),
  ).toEqual([["out-of-range", "0.2 or 20 %"]]);
});
