import { checkWorkbook } from "../../../src/workbook/check-workbook";
import { placeLabel } from "../../../src/workbook/place";
import type { RawTable } from "../../../src/workbook/port";
import { table, workbook, type TestCell } from "../raw-tables";

const HEADERS = ["Criterion", "Source column", "Better", "Level texts", "Missing"] as const;
type Row = Partial<Record<(typeof HEADERS)[number], TestCell>>;

const projects = table(
  "Projects",
  ["ID", "Name", "Cost (k€)", "Benefit", "Benefit years"],
  [
    ["P1", "Portal", 100, 50, 4],
    ["P2", "Platform", 80, 20, 2],
    ["P3", "Intranet", 60, null, null],
  ],
);
const risks = table("Risks", ["ID", "Project", "Probability", "Impact"], [["R1", "P1", 0.5, 30]]);

function check(row: Row, tables: readonly RawTable[] = [projects, risks], discountRate = 0) {
  const cells = HEADERS.map((header) => row[header] ?? (header === "Criterion" ? "Worth" : null));
  return checkWorkbook(workbook(...tables, table("Criteria", HEADERS, [cells])), { missing: "refuse", discountRate });
}
function read(row: Row, tables?: readonly RawTable[], discountRate?: number) {
  const checked = check(row, tables, discountRate);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  const [criterion] = checked.portfolio.criteria.criteria;
  return { criterion, ratings: checked.portfolio.projects.map(({ ratings }) => ratings[0]) };
}
const issues = (row: Row, tables?: readonly RawTable[]) =>
  check(row, tables).issues.map(({ code, place, severity, suggestion }) => [
    code,
    place && placeLabel(place),
    severity,
    suggestion,
  ]);

it("rates projects by a figure that Source column names, in money and by the run's discount rate", () => {
  const { criterion, ratings } = read({ "Source column": "Net present value", Missing: "worst" });
  expect(ratings).toEqual([100, -40, null]);
  expect(criterion).toMatchObject({
    computed: "npv",
    sourceColumn: "NPV",
    unit: "k€",
    valueFunction: { kind: "linear", direction: "higher", anchors: { kind: "observed", low: -40, high: 100 } },
  });
  expect(read({ "Source column": "NPV", Missing: "worst" }, undefined, 1).ratings[0]).not.toBe(100);
});

it.each([
  ["Payback period", "payback", "lower", "years"],
  ["risk exposure", "risk-exposure", "lower", "k€"],
  ["BCR", "benefit-cost-ratio", "higher", undefined],
] as const)(
  "takes %s for %s, of which %s is better unless Better says otherwise",
  (source, computed, direction, unit) => {
    const { criterion } = read({ "Source column": source, Missing: "worst" });
    expect(criterion).toMatchObject({ computed, valueFunction: { direction } });
    expect(criterion?.unit).toBe(unit);
    const turned = direction === "lower" ? "higher" : "lower";
    expect(read({ "Source column": source, Missing: "worst", Better: turned }).criterion?.valueFunction).toMatchObject({
      direction: turned,
    });
  },
);

it("reads a column of Projects of that name instead, and says so", () => {
  const typed = table("Projects", ["ID", "Name", "NPV"], [["P1", "Portal", 7]]);
  expect(read({ "Source column": "NPV" }, [typed]).ratings).toEqual([7]);
  expect(issues({ "Source column": "NPV" }, [typed])).toEqual([["column-wins", "Criteria!B2", "note", undefined]]);
});

it("reports a project without the figure at the project, with the reason and what to do", () => {
  const { issues: found } = check({ "Source column": "NPV" });
  expect(found.map(({ code, place, message }) => [code, place && placeLabel(place), message])).toEqual([
    [
      "no-figure",
      "Projects!B4",
      "The project has no value for NPV: it has neither cash flows nor a yearly benefit. Mend that, or say under Missing in the Criteria table how Worth counts without one.",
    ],
  ]);
});

it("reports once, at the criterion, that nobody has the figure", () =>
  expect(issues({ "Source column": "Capacity strain" })).toEqual([["no-figure", "Criteria!B2", "error", undefined]]));

it.each([
  [
    "a misspelt figure",
    { "Source column": "Risk exposur" },
    ["unknown-reference", "Criteria!B2", "error", "Risk exposure"],
  ],
  [
    "words for a figure that is a number",
    { "Source column": "Risk exposure", "Level texts": "Low=0; High=100" },
    ["not-a-choice", "Criteria!D2", "error", undefined],
  ],
] as const)("reports %s once, at its cell", (_, row, expected) => expect(issues(row)).toEqual([expected]));

it("says nothing of figures while the tables that they come from have faults of their own", () => {
  const faulty = table("Risks", ["ID", "Project", "Probability", "Impact"], [["R1", "P1", "likely", 30]]);
  expect(issues({ "Source column": "Risk exposure" }, [projects, faulty])).toEqual([
    ["not-a-number", "Risks!C2", "error", undefined],
  ]);
});
