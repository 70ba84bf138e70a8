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

describe("a score adjustment", () => {
  const headers = ["Score adjustment", "Adjustment reason"];

  it("is read with its reason, as a share or in percent", () => {
    expect(first(headers, -0.05, "Two failed audits")?.adjustment).toEqual({
      points: -0.05,
      reason: "Two failed audits",
    });
    expect(first(headers, { value: 0.02, numberFormat: "0 %" }, "Law")?.adjustment?.points).toBe(0.02);
  });

  it("of 0 is none, with or without a reason", () => {
    expect(first(headers, 0, null)).not.toHaveProperty("adjustment");
    expect(check(headers, [0, "Considered"]).issues).toEqual([]);
  });

  it("needs its reason even where there is no column for one", () => {
    const { issues } = check(["Score adjustment"], [0.1]);
    expect(issues.map(({ code, column }) => [code, column])).toEqual([["reason-missing", "Score adjustment"]]);
  });

  it("is not made of a reason alone, which one note says for all rows", () => {
    const checked = check(headers, [null, "Law"], [null, "Audit"], [0.1, "Law"]);
    expect([checked.ok, checked.issues.map(({ code, place, column }) => [code, place?.row, column])]).toEqual([
      true,
      [["cells-left-out", 1, "Adjustment reason"]],
    ]);
  });
});

describe("the figures of practitioners", () => {
  it("are read under their names and what people call them", () =>
    expect(
      first(["Business value", "RR/OE", "Story points", "CoD", "Confidence (%)"], 8, 3, 5, 40, 0.8)?.figures,
    ).toEqual({
      businessValue: 8,
      riskReduction: 3,
      jobSize: 5,
      costOfDelay: 40,
      confidence: 0.8,
    }));

  it("leave out what cannot be read, which one note a column says: most runs do not need them", () => {
    const checked = check(["Job size"], [5], ["large"], [-1]);
    expect(checked.ok && checked.portfolio.projects.map(({ figures }) => figures?.jobSize)).toEqual([
      5,
      undefined,
      undefined,
    ]);
    expect(checked.issues.map(({ code, severity, place }) => [code, severity, place?.row])).toEqual([
      ["cells-left-out", "note", 2],
    ]);
  });

  it("are something else, without a word, in a column of that name that holds no number at all", () =>
    expect(check(["Impact"], ["High"], ["Low"]).issues).toEqual([]));

  it("may rate a criterion as well", () => {
    const projects = table("Projects", ["ID", "Name", "Reach"], [["P1", "Portal", 400]]);
    const checked = checkWorkbook(workbook(projects, table("Criteria", ["Criterion"], [["Reach"]])), {
      missing: "refuse",
    });
    expect(checked.ok && checked.portfolio.projects[0]).toMatchObject({ ratings: [400], figures: { reach: 400 } });
  });
});
