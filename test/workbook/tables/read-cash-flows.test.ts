import { checkWorkbook } from "../../../src/workbook/check-workbook";
import { placeLabel } from "../../../src/workbook/place";
import { day, table, workbook, type TestCell } from "../raw-tables";

const base = [
  table(
    "Projects",
    ["ID", "Name", "Fit", "Cost (k€)"],
    [
      ["P1", "Portal", 1, 5],
      ["P2", "Platform", 2, 7],
    ],
  ),
  table("Criteria", ["Criterion"], [["Fit"]]),
];
const check = (headers: readonly TestCell[], ...rows: readonly (readonly TestCell[])[]) =>
  checkWorkbook(workbook(...base, table("Cash flows", headers, rows)), { missing: "refuse" });

function flows(headers: readonly TestCell[], ...rows: readonly (readonly TestCell[])[]) {
  const checked = check(headers, ...rows);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.portfolio.cashFlows.map(({ projectId, year, amount }) => [projectId, year, amount]);
}
const issues = (headers: readonly TestCell[], ...rows: readonly (readonly TestCell[])[]) =>
  check(headers, ...rows).issues.map(({ code, place, severity }) => [code, place && placeLabel(place), severity]);

const LONG = ["Project", "Year", "Amount"];

it("reads a row for each year in the order of projects and then of years, projects by ID or by name", () =>
  expect(flows(LONG, ["Platform", 2028, 4], ["P2", 2027, -7], ["p1", 2027, -5], ["P1", 2029, 9])).toEqual([
    ["P1", 2027, -5],
    ["P1", 2029, 9],
    ["P2", 2027, -7],
    ["P2", 2028, 4],
  ]));

it.each([
  ["calendar years", [2027, 2028]],
  ["years as text", ["2027", "2028"]],
  ["financial years, by their first", ["FY2027/28", "FY2028/29"]],
  ["dates", [day(46_400), day(46_800)]],
] as const)("reads %s as 2027 and 2028", (_, years) =>
  expect(flows(LONG, ["P1", years[0], -5], ["P1", years[1], 9]).map(([, year]) => year)).toEqual([2027, 2028]),
);

it("reads years that are counted from the first", () =>
  expect(flows(LONG, ["P1", 0, -5], ["P1", "Year 1", 2], ["P1", "t=2", 4]).map(([, year]) => year)).toEqual([0, 1, 2]));

it("reads years across as columns, a blank as no flow, with the unit in the header", () =>
  expect(flows(["Project", "2027 (k€)", 2028, "Note"], ["P1", -5, 9, "x"], ["P2", null, -7, null])).toEqual([
    ["P1", 2027, -5],
    ["P1", 2028, 9],
    ["P2", 2028, -7],
  ]));

it("adds rows of one project and year up, as capital and running cost, and says so once", () => {
  const rows = [
    ["P1", 2027, -5],
    ["P1", 2027, -2],
    ["P1", 2028, 9],
    ["P1", 2028, -1],
  ];
  expect(flows(LONG, ...rows)).toEqual([
    ["P1", 2027, -7],
    ["P1", 2028, 8],
  ]);
  expect(issues(LONG, ...rows)).toEqual([["rows-added", "'Cash flows'!A1", "note"]]);
});

it.each([
  ["an unknown project", ["Portl", 2027, -5], ["unknown-reference", "'Cash flows'!A3", "error"]],
  ["a blank amount", ["P1", 2028, null], ["blank", "'Cash flows'!C3", "error"]],
  ["a blank year", ["P1", null, 5], ["blank", "'Cash flows'!B3", "error"]],
  ["a year that is none", ["P1", "soon", 5], ["not-a-date", "'Cash flows'!B3", "error"]],
  ["a counted year among calendar years", ["P1", "Year 2", 5], ["not-a-date", "'Cash flows'!B3", "error"]],
  ["a word for an amount", ["P1", 2028, "tbc"], ["not-a-number", "'Cash flows'!C3", "error"]],
  ["an error value", ["P1", 2028, "#REF!"], ["formula-error", "'Cash flows'!C3", "error"]],
] as const)("reports %s once, at its cell", (_, row, expected) =>
  expect(issues(LONG, ["P1", 2027, -5], row)).toEqual([expected]),
);

it("reports a faulty amount under a year at its cell, and a header that tells years otherwise than the first", () => {
  expect(issues(["Project", 2027, 2028], ["P1", -5, "9,5"])).toEqual([["decimal-comma", "'Cash flows'!C2", "error"]]);
  expect(issues(["Project", 2027, "Year 1"], ["P1", -5, 9])).toEqual([["not-a-date", "'Cash flows'!C1", "error"]]);
});

it("reports once that there are neither years nor amounts", () => {
  expect(issues(["Project", "Note"], ["P1", "x"])).toEqual([["column-missing", "'Cash flows'!A1", "error"]]);
  expect(issues(["Project", "Year"], ["P1", 2027])).toEqual([["column-missing", "'Cash flows'!A1", "error"]]);
});

it("refuses amounts in another unit of money than the cost of the projects", () =>
  expect(issues(["Project", "Year", "Amount (£m)"], ["P1", 2027, -5])).toEqual([
    ["unit-mismatch", "'Cash flows'!C1", "error"],
  ]));
