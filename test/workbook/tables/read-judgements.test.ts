import { checkWorkbook } from "../../../src/workbook/check-workbook";
import { placeLabel } from "../../../src/workbook/place";
import { table, workbook, type TestCell } from "../raw-tables";

const base = [
  table("Projects", ["ID", "Name", "Fit", "Reach", "Cost"], [["P1", "Portal", 1, 2, 3]]),
  table(
    "Criteria",
    ["Criterion", "Parent", "Weight"],
    [
      ["Value", null, 2],
      ["Fit", "Value", 3],
      ["Reach", "Value", 1],
      ["Cost", null, 1],
    ],
  ),
];
const HEADERS = ["Stakeholder", "Criterion A", "Criterion B", "Preference", "Influence"];
const check = (...rows: readonly (readonly TestCell[])[]) =>
  checkWorkbook(workbook(...base, table("Judgements", HEADERS, rows)), { missing: "refuse" });

function judged(...rows: readonly (readonly TestCell[])[]) {
  const checked = check(...rows);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.portfolio.judgements;
}
const issues = (...rows: readonly (readonly TestCell[])[]) =>
  check(...rows).issues.map(({ code, place, suggestion }) => [code, place && placeLabel(place), suggestion]);

it("reads a judgement with the ids of its criteria, whatever their case, and influence 1 where none is given", () => {
  expect(judged(["Ana", "fit", " REACH ", 3, null])).toEqual([
    { stakeholder: "Ana", a: "fit", b: "reach", preference: 3, influence: 1 },
  ]);
});

it("lets groups be compared as criteria are, at the top level", () =>
  expect(judged(["Ana", "Value", "Cost", 5, null])[0]).toMatchObject({ a: "value", b: "cost" }));

it("takes the influence that one row of a stakeholder gives for all of them", () =>
  expect(
    judged(["Ana", "Fit", "Reach", 3, null], ["ana ", "Value", "Cost", 2, 1.5]).map(({ stakeholder, influence }) => [
      stakeholder,
      influence,
    ]),
  ).toEqual([
    ["Ana", 1.5],
    ["Ana", 1.5],
  ]));

it("counts the two halves of a whole matrix once and says so, also where 1/3 was typed as 0.33", () => {
  const checked = check(["Ana", "Fit", "Reach", 3, null], ["Ana", "Reach", "Fit", 0.33, null]);
  expect(checked.ok && checked.portfolio.judgements).toHaveLength(1);
  expect(checked.issues.map(({ code, severity }) => [code, severity])).toEqual([["rows-left-out", "note"]]);
});

it.each([
  [
    "an unknown criterion, with the one that was probably meant",
    [["Ana", "Fitt", "Reach", 3, null]],
    [["unknown-reference", "Judgements!B2", "Fit"]],
  ],
  ["a criterion against itself", [["Ana", "Fit", "fit", 3, null]], [["same-criterion", "Judgements!C2", undefined]]],
  [
    "criteria with different parents",
    [["Ana", "Fit", "Cost", 3, null]],
    [["not-siblings", "Judgements!C2", undefined]],
  ],
  [
    "a pair judged twice by one stakeholder",
    [
      ["Ana", "Fit", "Reach", 3, null],
      ["ANA", "Fit", "Reach", 3, null],
    ],
    [["judged-twice", "Judgements!D3", undefined]],
  ],
  [
    "a judgement that contradicts its reverse",
    [
      ["Ana", "Fit", "Reach", 3, null],
      ["Ana", "Reach", "Fit", 3, null],
    ],
    [["judgements-contradict", "Judgements!D3", "1/3"]],
  ],
  ["a preference over 9", [["Ana", "Fit", "Reach", 10, null]], [["out-of-range", "Judgements!D2", undefined]]],
  ["a preference of 0", [["Ana", "Fit", "Reach", 0, null]], [["out-of-range", "Judgements!D2", undefined]]],
  ["a negative preference", [["Ana", "Fit", "Reach", -3, null]], [["out-of-range", "Judgements!D2", undefined]]],
  [
    "influences of one stakeholder that differ",
    [
      ["Ana", "Fit", "Reach", 3, 1],
      ["Ana", "Value", "Cost", 3, 2],
    ],
    [["influence-differs", "Judgements!E3", undefined]],
  ],
  [
    "influences that are all 0, where no judgement would count",
    [
      ["Ana", "Fit", "Reach", 3, 0],
      ["Bo", "Fit", "Reach", 3, 0],
    ],
    [["weights-zero", "Judgements!E2", undefined]],
  ],
] as const)("reports %s, once and at its cell", (_, rows, expected) => expect(issues(...rows)).toEqual(expected));

it("lets two stakeholders judge the same pair", () =>
  expect(judged(["Ana", "Fit", "Reach", 3, null], ["Bo", "Fit", "Reach", 3, null])).toHaveLength(2));

it("says of criteria with different parents where each of them stands, and what can be compared", () =>
  expect(check(["Ana", "Fit", "Cost", 3, null]).issues[0]?.message).toBe(
    "Criterion B names Cost, which is at the top level, but Fit is under Value; only criteria with the same parent can be compared.",
  ));

it("reports all that is wrong at once, in sheet order", () =>
  expect(
    issues(
      ["Ana", "Fitt", "Reach", 12, null],
      ["Ana", "Fit", "Fit", 3, null],
      [null, "Fit", "Reach", 3, -1],
      ["Ana", "Fit", "Cost", "strng", null],
    ),
  ).toEqual([
    ["unknown-reference", "Judgements!B2", "Fit"],
    ["out-of-range", "Judgements!D2", undefined],
    ["same-criterion", "Judgements!C3", undefined],
    ["blank", "Judgements!A4", undefined],
    ["negative", "Judgements!E4", undefined],
    ["not-siblings", "Judgements!C5", undefined],
    ["not-a-choice", "Judgements!D5", "strong"],
  ]));

it("makes no issue of judgements on a criterion whose own name is blank, which is one already", () => {
  const criteria = table(
    "Criteria",
    ["Criterion", "Weight"],
    [
      ["Fit", 1],
      [null, 1],
    ],
  );
  const projects = table("Projects", ["ID", "Name", "Fit"], [["P1", "Portal", 1]]);
  const judgements = table("Judgements", HEADERS, [
    ["Ana", "Fit", "Reach", 3, null],
    ["Bo", "Fit", "Reach", 3, null],
  ]);
  const found = checkWorkbook(workbook(projects, criteria, judgements), { missing: "refuse" }).issues;
  expect(found.map(({ code, table: role }) => [code, role])).toEqual([["blank", "Criteria"]]);
});
