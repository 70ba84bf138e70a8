import { monthLabel } from "../../../src/core/model/period";
import { checkWorkbook } from "../../../src/workbook/check-workbook";
import type { RawTable } from "../../../src/workbook/port";
import { day, table, workbook } from "../raw-tables";

const MARCH_1 = day(46_082);
const projects = table(
  "Projects",
  ["ID", "Name", "Fit"],
  [
    ["P1", "Portal", 1],
    ["P2", "Intranet", 2],
  ],
);
const criteria = table("Criteria", ["Criterion"], [["Fit"]]);
const resources = table(
  "Resources",
  ["Name", "Role", "FTE"],
  [
    ["Ana", "Analyst", 0.8],
    ["Bo", "Developer", 1],
  ],
);

function check(demand: RawTable, ...others: RawTable[]) {
  return checkWorkbook(workbook(projects, criteria, ...others, demand), { missing: "refuse" });
}
function read(demand: RawTable, ...others: RawTable[]) {
  const checked = check(demand, ...others);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.portfolio.demand.map(({ projectId, role, month, hours }) => [
    projectId,
    role,
    monthLabel(month),
    hours,
  ]);
}

it("reads a row a month, hours as they are", () => {
  const demand = table(
    "Demand",
    ["Project", "Role", "Month", "Hours"],
    [
      ["p1", "Analyst", MARCH_1, 80],
      ["Intranet", "Analyst", "Apr 2026", 0],
    ],
  );
  expect(read(demand)).toEqual([
    ["P1", "Analyst", "2026-03", 80],
    ["P2", "Analyst", "2026-04", 0],
  ]);
});

it("spreads hours and days evenly over the months, the last one in part", () => {
  const demand = table("Demand", ["Project", "Role", "Start", "Length", "Days"], [["P1", "Analyst", MARCH_1, 2.5, 50]]);
  expect(read(demand)).toEqual([
    ["P1", "Analyst", "2026-03", 160],
    ["P1", "Analyst", "2026-04", 160],
    ["P1", "Analyst", "2026-05", 80],
  ]);
});

it("keeps an FTE throughout the months, 8 hours on each of their working days", () => {
  const demand = table(
    "Demand",
    ["Project", "Role", "Start", "Length (months)", "FTE"],
    [["P1", "Analyst", MARCH_1, 2, 0.5]],
  );
  // March and April 2026 have 22 working days each.
  expect(read(demand)).toEqual([
    ["P1", "Analyst", "2026-03", 88],
    ["P1", "Analyst", "2026-04", 88],
  ]);
});

it("takes the unit from the header or from the Unit column, row by row", () => {
  expect(
    read(table("Demand", ["Project", "Role", "Period", "Effort (days)"], [["P1", "Analyst", "2026-03", 3]])),
  ).toEqual([["P1", "Analyst", "2026-03", 24]]);
  const rows = [
    ["P1", "Analyst", "2026-03", 3, "days"],
    ["P1", "Analyst", "2026-03", 3, "h"],
  ];
  expect(read(table("Demand", ["Project", "Role", "Period", "Amount", "Unit"], rows)).map((row) => row[3])).toEqual([
    24, 3,
  ]);
});

it("asks for the unit of an amount instead of assuming one", () => {
  const { ok, issues } = check(
    table("Demand", ["Project", "Role", "Period", "Amount"], [["P1", "Analyst", "2026-03", 3]]),
  );
  expect([ok, issues.map(({ code, message }) => [code, message.split(";")[0]])]).toEqual([
    false,
    [["column-missing", "Demand has no column Unit"]],
  ]);
});

it("reads months that go across, blanks as no demand", () => {
  const demand = table(
    "Demand",
    ["Project", "Role", "Unit", "2026-03", "Apr-26", day(46_143)],
    [["P1", "Analyst", "days", 2, null, 1]],
  );
  expect(read(demand)).toEqual([
    ["P1", "Analyst", "2026-03", 16],
    ["P1", "Analyst", "2026-05", 8],
  ]);
});

it("reports a fault under a month at its own cell", () => {
  const { issues } = check(
    table("Demand", ["Project", "Role", "Unit", "2026-03", "2026-04"], [["P1", "Analyst", "hours", -2, "3,5"]]),
  );
  expect(issues.map(({ code, place, column }) => [code, place?.column, column])).toEqual([
    ["negative", 3, "2026-03"],
    ["decimal-comma", 4, "2026-04"],
  ]);
});

it("finds the role of a person, also of one named under Role", () => {
  const demand = table(
    "Demand",
    ["Project", "Role", "Resource", "Period", "Hours"],
    [
      ["P1", null, "ana", "2026-03", 8],
      ["P1", "Bo", null, "2026-03", 8],
    ],
  );
  const checked = check(demand, resources);
  expect(checked).toMatchObject({
    ok: true,
    portfolio: {
      demand: [
        { role: "Analyst", resource: "Ana" },
        { role: "Developer", resource: "Bo" },
      ],
    },
  });
});

it("doubts a role that no one has only if it looks misspelt, and counts it either way", () => {
  const demand = table(
    "Demand",
    ["Project", "Role", "Period", "Hours"],
    [
      ["P1", "Analist", "2026-03", 8],
      ["P1", "Pilot", "2026-03", 8],
    ],
  );
  const { ok, issues } = check(demand, resources);
  expect(ok).toBe(true);
  expect(issues.map(({ severity, code, suggestion }) => [severity, code, suggestion])).toEqual([
    ["note", "unknown-reference", "Analyst"],
  ]);
});

it("leaves rejected rows out and says how many", () => {
  const demand = table(
    "Demand",
    ["Project", "Role", "Period", "Hours", "Status"],
    [
      ["P1", "Analyst", "2026-03", 8, "declined"],
      ["P1", "Analyst", "2026-03", 5, "Approved"],
    ],
  );
  expect(read(demand)).toEqual([["P1", "Analyst", "2026-03", 5]]);
  expect(check(demand).issues.map(({ code, severity, found }) => [code, severity, found])).toEqual([
    ["rows-left-out", "note", "1 rejected"],
  ]);
});

it("needs a Resources table to know the role of a person, and says so once", () => {
  const rows = [
    ["P1", "Ana", "2026-03", 8],
    ["P1", "Bo", "2026-03", 8],
  ];
  const { issues } = check(table("Demand", ["Project", "Resource", "Period", "Hours"], rows));
  expect(issues.map(({ code }) => code)).toEqual(["table-missing"]);
});

describe("demand that a slip of the hand puts out of all bounds", () => {
  const issuesOf = (raw: RawTable) => {
    const checked = check(raw);
    return checked.ok ? [] : checked.issues.map(({ code, place, found, expected }) => [code, place, found, expected]);
  };
  const at = (row: number, column: number) => expect.objectContaining({ sheet: "Demand", row, column }) as object;

  it("is refused where one row would last longer than ten years, and taken where it lasts just ten", () => {
    const rows = (length: number) =>
      table("Demand", ["Project", "Role", "Start", "Length", "Hours"], [["P1", "Analyst", MARCH_1, length, 120]]);
    expect(read(rows(120))).toHaveLength(120);
    for (const length of [120.5, 1201, 1e9]) {
      expect(issuesOf(rows(length))).toEqual([
        ["out-of-range", at(1, 3), String(length), "a number over 0, at most 120 months"],
      ]);
    }
  });

  it.each(["Month", "Start"])("is refused at the cell under %s that says 2206 among others of 2026", (header) => {
    const month = (year: number) =>
      header === "Month" ? `Mar ${year}` : day(Math.round(46_096 + (year - 2026) * 365.25));
    const rows = (years: readonly number[]) =>
      table(
        "Demand",
        ["Project", "Role", header, "Hours"],
        years.map((year) => ["P1", "Analyst", month(year), 80]),
      );
    expect(issuesOf(rows([2026, 2206, 2027, 2026]))).toEqual([
      ["out-of-range", at(2, 2), "2206-03", "a month within 10 years of 2026-03, the middle of all demand"],
    ]);
    expect(issuesOf(rows([2026, 1926]))).toHaveLength(1);
    expect(issuesOf(rows([2016, 2026, 2036]))).toEqual([]);
  });

  it("is refused at the header of a month that is far from the others", () => {
    const raw = table(
      "Demand",
      ["Project", "Role", "Unit", "2026-03", "2206-04", "2026-05"],
      [["P1", "Analyst", "hours", 5, 6, 7]],
    );
    expect(issuesOf(raw)).toEqual([
      ["out-of-range", at(0, 4), "2206-04", "a month within 10 years of 2026-05, the middle of all demand"],
    ]);
  });

  it("is no fault in a row that is left out", () => {
    const raw = table(
      "Demand",
      ["Project", "Role", "Month", "Hours", "Status"],
      [
        ["P1", "Analyst", "Mar 2026", 80, "requested"],
        ["P1", "Analyst", "Mar 2206", 80, "rejected"],
      ],
    );
    expect(issuesOf(raw)).toEqual([]);
  });
});
