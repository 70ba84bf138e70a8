import { checkWorkbook } from "../../../src/workbook/check-workbook";
import { day, table, workbook, type TestCell } from "../raw-tables";

function check(headers: readonly string[], ...rows: readonly (readonly TestCell[])[]) {
  const cells = rows.map((row, i) => [`P${i + 1}`, `Project ${i + 1}`, 1, ...row]);
  return checkWorkbook(
    workbook(table("Projects", ["ID", "Name", "Fit", ...headers], cells), table("Criteria", ["Criterion"], [["Fit"]])),
    { missing: "refuse" },
  );
}
const first = (headers: readonly string[], ...row: readonly TestCell[]) => {
  const checked = check(headers, row);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.portfolio.projects[0];
};

it("counts a blank end of an estimate as likely", () => {
  expect(first(["Cost low", "Cost likely", "Cost high"], null, 5, 8)?.cost).toEqual({ low: 5, likely: 5, high: 8 });
});

it("has no estimate, rather than one of 0, where nothing is given", () =>
  expect(first(["Cost"], null)).not.toHaveProperty("cost"));

it("asks once for the likely amount when only the ends have columns", () => {
  const { issues } = check(["Cost low", "Cost high"], [1, 2], [3, 4]);
  expect(issues.map(({ code, place }) => [code, place?.row])).toEqual([["column-missing", 0]]);
});

it.each([
  ["Duration", 6, 6],
  ["Duration (years)", 1.5, 18],
  ["Duration, weeks", 365.25 / 7, 12],
  ["Duration (days)", 365.25, 12],
])("reads %s of %d as %d months", (header, amount, months) =>
  expect(first([header], amount)?.durationMonths).toBeCloseTo(months, 10),
);

it("takes the duration from the dates where none is given", () => {
  // 2026-01-01 to 2026-03-31, then with a duration of its own.
  expect(first(["Start", "End"], day(46_023), day(46_112))?.durationMonths).toBe(3);
  expect(first(["Start", "End", "Duration"], day(46_023), day(46_112), 5)?.durationMonths).toBe(5);
});

it("does not stop for an end before the start, from which no duration follows", () => {
  const { ok, issues } = check(["Start", "End"], [day(46_112), day(46_023)]);
  expect([ok, issues.map(({ severity, column }) => [severity, column])]).toEqual([true, [["note", "End"]]]);
});

it("refuses a latest start in a month before the earliest", () => {
  const { issues } = check(["Earliest start", "Latest start"], [day(46_112), day(46_023)], [day(46_112), day(46_110)]);
  expect(issues.map(({ code, place }) => [code, place?.row])).toEqual([["out-of-range", 1]]);
});

it("wants a reason beside Force also where there is no column for one", () => {
  expect(check(["Force"], ["in"], ["auto"], [null]).issues.map(({ code, column }) => [code, column])).toEqual([
    ["reason-missing", "Force"],
  ]);
});

it("keeps IDs as text as they show", () => {
  const checked = checkWorkbook(
    workbook(
      table(
        "Projects",
        ["ID", "Name", "Fit"],
        [
          [7, "x", 1],
          ["007", "y", 1],
        ],
      ),
      table("Criteria", ["Criterion"], [["Fit"]]),
    ),
    { missing: "refuse" },
  );
  expect(checked).toMatchObject({ ok: true, portfolio: { projects: [{ id: "7" }, { id: "007" }] } });
});
