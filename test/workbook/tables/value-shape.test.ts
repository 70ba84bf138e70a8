import { checkWorkbook } from "../../../src/workbook/check-workbook";
import { placeLabel } from "../../../src/workbook/place";
import { table, workbook, type TestCell } from "../raw-tables";

const HEADERS = ["Criterion", "Better", "Scale", "Value shape", "Curvature", "Level texts", "Missing"] as const;
type Row = Partial<Record<(typeof HEADERS)[number], TestCell>>;

function check(row: Row, ...ratings: readonly TestCell[]) {
  const projects = ratings.map((rating, i) => [`P${i + 1}`, `Project ${i + 1}`, rating]);
  const criterion = HEADERS.map((header) => row[header] ?? (header === "Criterion" ? "Fit" : null));
  return checkWorkbook(
    workbook(table("Projects", ["ID", "Name", "Fit"], projects), table("Criteria", HEADERS, [criterion])),
    { missing: "refuse" },
  );
}
function valueFunction(row: Row, ...ratings: readonly TestCell[]) {
  const checked = check(row, ...ratings);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.portfolio.criteria.criteria[0]?.valueFunction;
}
const issues = (row: Row, ...ratings: readonly TestCell[]) =>
  check(row, ...ratings).issues.map(({ code, place, severity, suggestion }) => [
    code,
    place && placeLabel(place),
    severity,
    suggestion,
  ]);

it.each([
  ["concave", { kind: "concave", curvature: 3 }],
  ["Diminishing returns", { kind: "concave", curvature: 3 }],
  ["convex", { kind: "convex", curvature: 3 }],
  ["S-curve", { kind: "s", curvature: 10 }],
] as const)("reads the shape %s with its usual curvature", (shape, expected) =>
  expect(valueFunction({ Scale: "1 to 5", "Value shape": shape, Better: "lower" }, 1, 5)).toEqual({
    ...expected,
    direction: "lower",
    anchors: { kind: "fixed", low: 1, high: 5 },
  }),
);

it("reads a curvature of its own", () =>
  expect(valueFunction({ "Value shape": "convex", Curvature: 1.5 }, 1, 5)).toMatchObject({ curvature: 1.5 }));

it("rates in the words none to extreme, at equal distances, where the shape is levels and no words are listed", () =>
  expect(valueFunction({ "Value shape": "levels" }, "Low", "extreme", "None")).toEqual({
    kind: "levels",
    levels: [
      { text: "None", value: 0 },
      { text: "Low", value: 0.25 },
      { text: "Moderate", value: 0.5 },
      { text: "Strong", value: 0.75 },
      { text: "Extreme", value: 1 },
    ],
  }));

it("reports a slip in one of these words at its cell, with the word that was meant", () =>
  expect(issues({ "Value shape": "levels" }, "Low", "Extrem")).toEqual([
    ["unknown-level", "Projects!C3", "error", "Extreme"],
  ]));

it("asks once for the words where the ratings are others altogether", () =>
  expect(issues({ "Value shape": "levels" }, "Ready", "Idea", "Ready")).toEqual([
    ["blank", "Criteria!F2", "error", undefined],
  ]));

it.each([
  ["a curvature of 0", { "Value shape": "concave", Curvature: 0 }, ["out-of-range", "Criteria!E2", "error", undefined]],
  ["a curvature over 50", { "Value shape": "s", Curvature: 51 }, ["out-of-range", "Criteria!E2", "error", undefined]],
  ["a negative curvature", { "Value shape": "s", Curvature: -3 }, ["out-of-range", "Criteria!E2", "error", undefined]],
  ["a misspelt shape", { "Value shape": "concav" }, ["not-a-choice", "Criteria!D2", "error", "concave"]],
  [
    "a curve about a target",
    { "Value shape": "convex", Better: "target: 3" },
    ["not-a-choice", "Criteria!B2", "error", undefined],
  ],
  [
    "a curvature without a curve, which is left out",
    { "Value shape": "linear", Curvature: 3 },
    ["cells-left-out", "Criteria!E2", "note", undefined],
  ],
] as const)("reports %s once, at its cell", (_, row, expected) => expect(issues(row, 1, 3, 5)).toEqual([expected]));
