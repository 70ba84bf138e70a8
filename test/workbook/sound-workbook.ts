import { checkWorkbook, type CheckOptions } from "../../src/workbook/check-workbook";
import type { Issue } from "../../src/workbook/issue";
import { placeLabel } from "../../src/workbook/place";
import type { RawTable, WorkbookContents } from "../../src/workbook/port";
import { cell, day, table, type TestCell } from "./raw-tables";

const PROJECTS = [
  "ID",
  "Name",
  "Force",
  "Reason",
  "Earliest start",
  "Cost low",
  "Cost likely",
  "Cost high",
  "Strategic fit",
  "Readiness",
  "Score adjustment",
  "Adjustment reason",
  "Job size",
];
export const CRITERIA = [
  "Criterion",
  "Parent",
  "Weight",
  "Better",
  "Source column",
  "Scale",
  "Value shape",
  "Level texts",
  "Missing",
  "Importance rank",
  "Swing points",
  "Curvature",
];
const RESOURCES = ["Name", "Role", "Hours a week"];
const DEMAND = ["Project", "Role", "Resource", "Period", "Hours"];
const BUDGET = ["Period", "Amount", "Type"];
export const RISKS = ["ID", "Project", "Probability", "Impact low", "Impact likely", "Impact high", "Type"];

const JUDGEMENTS = ["Stakeholder", "Criterion A", "Criterion B", "Preference", "Influence"];
const CASH_FLOWS = ["Project", "Year", "Amount"];

const LEVELS = "Idea=0; Scoped=50; Ready=100";

/** A workbook without a fault, into which each case puts one. */
export function tables(): Record<string, RawTable> {
  return {
    Projects: table("Projects", PROJECTS, [
      ["P1", "Portal", "auto", null, day(46_000), 10, 12, 15, 4, "Ready", null, null, 3],
      ["P2", "Platform", "in", "Law", day(46_031), 20, 25, 40, 2, "Idea", 0.05, "Paves the way", 5],
      ["P3", "Intranet", null, null, null, 5, 6, 7, 3, "scoped", null, null, 8],
    ]),
    Criteria: table("Criteria", CRITERIA, [
      ["Value", null, 3, null, null, null, null, null, null, 1, 100, null],
      ["Strategic fit", "Value", 2, "higher", null, "1-5", "concave", null, "stop", 1, 100, 2],
      ["Readiness", "Value", 1, null, null, null, "levels", LEVELS, null, 2, 40, null],
      ["Cost", null, 1, "lower", "Cost likely", null, "linear", null, null, 2, 30, null],
    ]),
    Resources: table("Resources", RESOURCES, [
      ["Ana", "Analyst", 40],
      ["Bo", "Developer", 32],
      ["Cy", "Analyst", 40],
    ]),
    Demand: table("Demand", DEMAND, [
      ["P1", "Analyst", null, "2026-03", 80],
      ["P2", null, "Bo", "Apr 2026", 60],
    ]),
    Budget: table("Budget", BUDGET, [
      ["2026-Q1", 30, null],
      ["2026-Q2", 30, null],
    ]),
    Risks: table("Risks", RISKS, [
      ["R1", "P1", 0.4, 1, 2, 4, "risk"],
      ["R2", "P2", 0.2, 1, 1, 1, "opportunity"],
    ]),
    Judgements: table("Judgements", JUDGEMENTS, [
      ["Ana", "Value", "Cost", 3, 2],
      ["Ana", "Strategic fit", "Readiness", "moderate", null],
      ["Bo", "Cost", "Value", "1/5", null],
    ]),
    "Cash flows": table("Cash flows", CASH_FLOWS, [
      ["P1", 2026, -12],
      ["P1", 2027, 9],
      ["P2", 2026, -25],
    ]),
  };
}

export const check = (contents: WorkbookContents, options: CheckOptions = { missing: "refuse" }): readonly Issue[] =>
  checkWorkbook(contents, options).issues;

export const brief = (issues: readonly Issue[]) =>
  issues.map(({ code, place, found, suggestion }) => [code, place && placeLabel(place), found, suggestion]);

/** The table with one cell changed; `row` 1 is the first below the header, as on the sheet row 2. */
export function withCell(raw: RawTable, row: number, header: string, content: TestCell): RawTable {
  const column = raw.headers.findIndex(({ value }) => value === header);
  const rows = raw.rows.map((cells, i) =>
    i === row - 1 ? cells.map((old, j) => (j === column ? cell(content) : old)) : cells,
  );
  return { ...raw, rows };
}
