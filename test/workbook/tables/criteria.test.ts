import { checkWorkbook } from "../../../src/workbook/check-workbook";
import type { TestCell } from "../raw-tables";
import { table, workbook } from "../raw-tables";

const HEADERS = [
  "Criterion",
  "Parent",
  "Weight",
  "Better",
  "Source column",
  "Scale",
  "Value shape",
  "Level texts",
  "Missing",
] as const;

type Row = Partial<Record<(typeof HEADERS)[number], TestCell>>;

function read(rows: readonly Row[], ratings: Readonly<Record<string, readonly TestCell[]>>) {
  const names = Object.keys(ratings);
  const count = Object.values(ratings)[0]?.length ?? 0;
  const projects = Array.from({ length: count }, (_, i) => [
    `P${i + 1}`,
    `Project ${i + 1}`,
    ...names.map((name) => ratings[name]?.[i] ?? null),
  ]);
  return checkWorkbook(
    workbook(
      table("Projects", ["ID", "Name", ...names], projects),
      table(
        "Criteria",
        HEADERS,
        rows.map((row) => HEADERS.map((header) => row[header] ?? null)),
      ),
    ),
    { missing: "refuse" },
  );
}
function criterion(row: Row, ratings: readonly TestCell[]) {
  const checked = read([{ Criterion: "Fit", Weight: 1, ...row }], { Fit: ratings });
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  const [only] = checked.portfolio.criteria.criteria;
  if (only === undefined) throw new Error("no criterion");
  return { ...only, ratings: checked.portfolio.projects.map((project) => project.ratings[0]) };
}

it.each([
  ["1-5", 1, 5],
  ["1–5", 1, 5],
  ["0 to 100", 0, 100],
  ["1..5", 1, 5],
  ["-5 to 5", -5, 5],
  ["0.5 - 2.5", 0.5, 2.5],
])("reads the scale %j as %d to %d", (scale, low, high) => {
  expect(criterion({ Scale: scale }, [1, 2]).valueFunction).toEqual({
    kind: "linear",
    direction: "higher",
    anchors: { kind: "fixed", low, high },
  });
});

it("takes the unit of a criterion from its scale", () =>
  expect(criterion({ Scale: "0 to 24 months" }, [1, 2]).unit).toBe("months"));

it("takes the ends of the ratings where there is no scale", () => {
  expect(criterion({ Better: "min" }, [7, 3, 5]).valueFunction).toEqual({
    kind: "linear",
    direction: "lower",
    anchors: { kind: "observed", low: 3, high: 7 },
  });
});

it.each(["target: 12", "Target 12", "target=12", "nearest to 12"])(
  "reads %j as the nearer to 12 the better",
  (better) => {
    expect(criterion({ Better: better }, [10, 20]).valueFunction).toMatchObject({ kind: "target", target: 12 });
  },
);

it.each([
  ["None=0; Low=25; Strong=100", null, [0, 0.25, 1]],
  ["None: 0\nLow: 40\nStrong: 100", null, [0, 0.4, 1]],
  ["None, Low, Strong", null, [0, 0.5, 1]],
  ["None (1); Low (2); Strong (5)", "1-5", [0, 0.25, 1]],
  ["None=0; Low=1; Strong=4", null, [0, 0.25, 1]],
  ["None=0; Low=0.3; Strong=1", null, [0, 0.3, 1]],
])("gives the levels %j on the scale %j the values %j", (levels, scale, values) => {
  const { valueFunction, ratings } = criterion({ "Level texts": levels, Scale: scale }, ["low", " STRONG ", "None"]);
  expect(valueFunction.kind === "levels" && valueFunction.levels.map((level) => level.value)).toEqual(values);
  expect(ratings).toEqual(["Low", "Strong", "None"]);
});

it("turns level values round where lower is better", () => {
  const { valueFunction } = criterion({ "Level texts": "Low=0; High=100", Better: "lower" }, ["Low"]);
  expect(valueFunction).toEqual({
    kind: "levels",
    levels: [
      { text: "Low", value: 1 },
      { text: "High", value: 0 },
    ],
  });
});

it("refuses level points outside the scale", () => {
  const checked = read([{ Criterion: "Fit", Scale: "0-10", "Level texts": "Low=0; High=100" }], { Fit: ["Low"] });
  expect(checked.issues.map(({ code, column }) => [code, column])).toEqual([["out-of-range", "Level texts"]]);
});

it.each([
  ["stop", "refuse"],
  ["Zero", "worst"],
  ["average", "middle"],
  ["Ignore", "leave out"],
  [null, "worst"],
])("reads Missing %j as %s", (text, policy) => {
  const contents = workbook(
    table("Projects", ["ID", "Name", "Fit"], [["P1", "x", 1]]),
    table("Criteria", ["Criterion", "Missing"], [["Fit", text]]),
  );
  const checked = checkWorkbook(contents, { missing: "worst" });
  expect(checked).toMatchObject({ ok: true, portfolio: { criteria: { criteria: [{ missing: policy }] } } });
});

it("keeps a missing rating as missing where the criterion says what it means", () => {
  expect(criterion({ Missing: "middle" }, [4, null]).ratings).toEqual([4, null]);
});

it("makes a tree of groups and leaves, weighed within their parent", () => {
  const checked = read(
    [
      { Criterion: "Value", Weight: 3 },
      { Criterion: "Fit", Parent: " value ", Weight: 1 },
      { Criterion: "Reach", Parent: "Value", Weight: 3 },
      { Criterion: "Risk", Weight: 1, Better: "lower" },
    ],
    { Fit: [1, 2], Reach: [3, 4], Risk: [5, 6] },
  );
  expect(checked).toMatchObject({
    ok: true,
    portfolio: {
      criteria: {
        groups: [{ name: "Value", globalWeight: 0.75 }],
        criteria: [
          { name: "Fit", path: ["Value"], globalWeight: 0.1875 },
          { name: "Reach", globalWeight: 0.5625 },
          { name: "Risk", path: [], globalWeight: 0.25 },
        ],
      },
    },
  });
});

it("weighs all criteria alike without a Weight column", () => {
  const contents = workbook(
    table("Projects", ["ID", "Name", "A", "B"], [["P1", "x", 1, 2]]),
    table("Criteria", ["Criterion"], [["A"], ["B"]]),
  );
  expect(checkWorkbook(contents, { missing: "refuse" })).toMatchObject({
    portfolio: { criteria: { criteria: [{ globalWeight: 0.5 }, { globalWeight: 0.5 }] } },
  });
});

it("rates by an ordinary column under any of its names", () => {
  const contents = workbook(
    table(
      "Projects",
      ["ID", "Name", "WLC (£m)"],
      [
        ["P1", "x", 7],
        ["P2", "y", 9],
      ],
    ),
    table("Criteria", ["Criterion", "Source column", "Better"], [["Cost", "Cost likely", "lower"]]),
  );
  expect(checkWorkbook(contents, { missing: "refuse" })).toMatchObject({
    ok: true,
    portfolio: { criteria: { criteria: [{ sourceColumn: "WLC (£m)", unit: "£m" }] } },
  });
});

it("does not take a rating on a scale for money, although its header could mean either", () => {
  const contents = workbook(
    table("Projects", ["ID", "Name", "Benefit"], [["P1", "x", 4]]),
    table("Criteria", ["Criterion", "Scale"], [["Benefit", "1-5"]]),
  );
  const checked = checkWorkbook(contents, { missing: "refuse" });
  expect(checked.ok && checked.portfolio.projects[0]?.benefit).toBeUndefined();
});
