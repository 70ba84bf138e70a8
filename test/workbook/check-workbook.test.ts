import { checkWorkbook, type CheckOptions } from "../../src/workbook/check-workbook";
import type { Issue } from "../../src/workbook/issue";
import { placeLabel } from "../../src/workbook/place";
import type { RawTable, WorkbookContents } from "../../src/workbook/port";
import { cell, day, range, table, workbook, type TestCell } from "./raw-tables";

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
];
const CRITERIA = [
  "Criterion",
  "Parent",
  "Weight",
  "Better",
  "Source column",
  "Scale",
  "Value shape",
  "Level texts",
  "Missing",
];
const RESOURCES = ["Name", "Role", "Hours a week"];
const DEMAND = ["Project", "Role", "Resource", "Period", "Hours"];
const BUDGET = ["Period", "Amount", "Type"];
const RISKS = ["ID", "Project", "Probability", "Impact low", "Impact likely", "Impact high", "Type"];

const LEVELS = "Idea=0; Scoped=50; Ready=100";

/** A workbook without a fault, into which each case puts one. */
function tables(): Record<string, RawTable> {
  return {
    Projects: table("Projects", PROJECTS, [
      ["P1", "Portal", "auto", null, day(46_000), 10, 12, 15, 4, "Ready"],
      ["P2", "Platform", "in", "Law", day(46_031), 20, 25, 40, 2, "Idea"],
      ["P3", "Intranet", null, null, null, 5, 6, 7, 3, "scoped"],
    ]),
    Criteria: table("Criteria", CRITERIA, [
      ["Value", null, 3, null, null, null, null, null, null],
      ["Strategic fit", "Value", 2, "higher", null, "1-5", null, null, "stop"],
      ["Readiness", "Value", 1, null, null, null, "levels", LEVELS, null],
      ["Cost", null, 1, "lower", "Cost likely", null, "linear", null, null],
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
  };
}

const check = (contents: WorkbookContents, options: CheckOptions = { missing: "refuse" }): readonly Issue[] =>
  checkWorkbook(contents, options).issues;

const brief = (issues: readonly Issue[]) =>
  issues.map(({ code, place, found, suggestion }) => [code, place && placeLabel(place), found, suggestion]);

/** The table with one cell changed; `row` 1 is the first below the header, as on the sheet row 2. */
function withCell(raw: RawTable, row: number, header: string, content: TestCell): RawTable {
  const column = raw.headers.findIndex(({ value }) => value === header);
  const rows = raw.rows.map((cells, i) =>
    i === row - 1 ? cells.map((old, j) => (j === column ? cell(content) : old)) : cells,
  );
  return { ...raw, rows };
}

it("finds nothing to complain about in a sound workbook", () => {
  expect(check(workbook(...Object.values(tables())))).toEqual([]);
});

type CellCase = readonly [
  fault: string,
  at: readonly [table: string, row: number, header: string],
  content: TestCell,
  issue: readonly [code: string, place: string, found: string, suggestion?: string],
];

const cellCases: readonly CellCase[] = [
  ["a blank ID", ["Projects", 3, "ID"], null, ["blank", "Projects!A4", "blank"]],
  ["an ID of spaces only", ["Projects", 3, "ID"], " \u00A0 ", ["blank", "Projects!A4", "blank"]],
  ["a blank rating", ["Projects", 1, "Strategic fit"], null, ["blank", "Projects!I2", "blank"]],
  ["a word for a number", ["Projects", 1, "Cost likely"], "tbc", ["not-a-number", "Projects!G2", "tbc (text)"]],
  [
    "text that looks like a number",
    ["Projects", 1, "Cost likely"],
    "12",
    ["not-a-number", "Projects!G2", "12 (text)", "12"],
  ],
  ["an error value", ["Projects", 2, "Cost high"], "#REF!", ["formula-error", "Projects!H3", "#REF!"]],
  ["an error value in a rating", ["Projects", 2, "Strategic fit"], "#N/A", ["formula-error", "Projects!I3", "#N/A"]],
  ["an error value in an ID", ["Projects", 3, "ID"], "#NAME?", ["formula-error", "Projects!A4", "#NAME?"]],
  [
    "a date as text",
    ["Projects", 1, "Earliest start"],
    "31/03/2026",
    ["date-as-text", "Projects!E2", "31/03/2026 (text)", "2026-03-31"],
  ],
  [
    "a date of which day and month may be swapped",
    ["Projects", 1, "Earliest start"],
    "3/4/2026",
    ["date-as-text", "Projects!E2", "3/4/2026 (text)", "2026-04-03 or 2026-03-04"],
  ],
  ["a year for a date", ["Projects", 1, "Earliest start"], 2026, ["not-a-date", "Projects!E2", "2026"]],
  ["a decimal comma", ["Projects", 1, "Cost likely"], "12,5", ["decimal-comma", "Projects!G2", "12,5 (text)", "12.5"]],
  [
    "a decimal comma in a rating",
    ["Projects", 1, "Strategic fit"],
    "3,5",
    ["decimal-comma", "Projects!I2", "3,5 (text)", "3.5"],
  ],
  [
    "currency text",
    ["Projects", 2, "Cost high"],
    "$1,234,567",
    ["not-a-number", "Projects!H3", "$1,234,567 (text)", "1234567"],
  ],
  [
    "a comma that may part thousands or decimals",
    ["Projects", 2, "Cost high"],
    "1,234",
    ["not-a-number", "Projects!H3", "1,234 (text)", "1234 or 1.234"],
  ],
  [
    "a date where a rating belongs",
    ["Projects", 1, "Strategic fit"],
    day(46_000),
    ["not-a-number", "Projects!I2", "2025-12-09 (date)"],
  ],
  ["a duplicate ID", ["Projects", 3, "ID"], " p1 ", ["duplicate-id", "Projects!A4", "p1"]],
  ["negative cost", ["Projects", 1, "Cost low"], -10, ["negative", "Projects!F2", "-10"]],
  ["an estimate out of order", ["Projects", 1, "Cost low"], 13, ["estimate-order", "Projects!F2", "13, 12, 15"]],
  ["an end of an estimate without its middle", ["Projects", 1, "Cost likely"], null, ["blank", "Projects!G2", "blank"]],
  ["a force without a reason", ["Projects", 2, "Reason"], null, ["reason-missing", "Projects!D3", "blank"]],
  ["a misspelt choice", ["Projects", 3, "Force"], "auot", ["not-a-choice", "Projects!C4", "auot (text)", "auto"]],
  ["a rating outside its scale", ["Projects", 1, "Strategic fit"], 6, ["out-of-range", "Projects!I2", "6"]],
  [
    "an unknown level",
    ["Projects", 1, "Readiness"],
    "Raedy",
    ["unknown-level", "Projects!J2", "Raedy (text)", "Ready"],
  ],
  ["a negative weight", ["Criteria", 4, "Weight"], -1, ["negative", "Criteria!C5", "-1"]],
  ["a blank weight among siblings", ["Criteria", 3, "Weight"], null, ["blank", "Criteria!C4", "blank"]],
  ["an unknown parent", ["Criteria", 3, "Parent"], "Valeu", ["unknown-reference", "Criteria!B4", "Valeu", "Value"]],
  [
    "a circular parent",
    ["Criteria", 1, "Parent"],
    "Readiness",
    ["circular-parent", "Criteria!B2", "Value → Readiness → Value"],
  ],
  [
    "an unknown source column",
    ["Criteria", 4, "Source column"],
    "Cost likly",
    ["unknown-reference", "Criteria!E5", "Cost likly", "Cost likely"],
  ],
  [
    "a criterion without ratings",
    ["Criteria", 2, "Criterion"],
    "Strategy fit",
    ["unknown-reference", "Criteria!A3", "no such column", "Strategic fit"],
  ],
  [
    "a scale that Excel took for a date",
    ["Criteria", 2, "Scale"],
    { value: 46_027, numberFormat: "d-mmm" },
    ["not-a-choice", "Criteria!F3", "2026-01-05 (date)", "1 to 5"],
  ],
  [
    "a target without its number",
    ["Criteria", 4, "Better"],
    "target",
    ["not-a-choice", "Criteria!D5", "target (text)"],
  ],
  ["levels without texts", ["Criteria", 3, "Level texts"], null, ["blank", "Criteria!H4", "blank"]],
  ["negative hours a week", ["Resources", 2, "Hours a week"], -8, ["negative", "Resources!C3", "-8"]],
  ["a person twice", ["Resources", 3, "Name"], "ANA", ["duplicate-id", "Resources!A4", "ANA"]],
  ["an unknown project in Demand", ["Demand", 1, "Project"], "X9", ["unknown-reference", "Demand!A2", "X9"]],
  ["an unknown person", ["Demand", 2, "Resource"], "Boo", ["unknown-reference", "Demand!C3", "Boo", "Bo"]],
  ["negative hours", ["Demand", 1, "Hours"], -80, ["negative", "Demand!E2", "-80"]],
  [
    "a month that may be a day",
    ["Demand", 1, "Period"],
    "Mar-26",
    ["date-as-text", "Demand!D2", "Mar-26 (text)", "2026-03"],
  ],
  ["neither role nor resource", ["Demand", 1, "Role"], null, ["blank", "Demand!B2", "blank"]],
  ["overlapping budget periods", ["Budget", 2, "Period"], "2026-03", ["period-overlap", "Budget!A3", "2026-03"]],
  ["a budget period that is none", ["Budget", 1, "Period"], "soon", ["not-a-date", "Budget!A2", "soon (text)"]],
  [
    "an ambiguous fiscal year",
    ["Budget", 1, "Period"],
    "FY2026",
    ["not-a-date", "Budget!A2", "FY2026 (text)", "2026 or FY2026/27"],
  ],
  [
    "a probability in percent without its sign",
    ["Risks", 1, "Probability"],
    40,
    ["out-of-range", "Risks!C2", "40", "0.4 or 40 %"],
  ],
  [
    "an unknown project in Risks",
    ["Risks", 2, "Project"],
    "Platfrom",
    ["unknown-reference", "Risks!B3", "Platfrom", "Platform"],
  ],
  ["a negative impact", ["Risks", 1, "Impact low"], -1, ["negative", "Risks!D2", "-1"]],
  ["a risk twice", ["Risks", 2, "ID"], "r1", ["duplicate-id", "Risks!A3", "r1"]],
];

it.each(cellCases)(
  "reports %s once, at its cell",
  (_, [name, row, header], content, [code, place, found, suggestion]) => {
    const sound = tables();
    const raw = sound[name];
    if (raw === undefined) throw new Error(`no table ${name}`);
    const issues = check(workbook(...Object.values({ ...sound, [name]: withCell(raw, row, header, content) })));
    expect(brief(issues)).toEqual([[code, place, found, suggestion]]);
    expect(issues[0]).toMatchObject({ severity: "error", table: name, column: header });
  },
);

it("reports a workbook with many faults in sheet order, each once", () => {
  const faulty = tables();
  for (const [, [name, row, header], content] of cellCases.filter(([fault]) =>
    [
      "a blank ID",
      "a decimal comma",
      "an unknown level",
      "a negative weight",
      "negative hours",
      "an unknown project in Risks",
    ].includes(fault),
  )) {
    const raw = faulty[name];
    if (raw !== undefined) faulty[name] = withCell(raw, row, header, content);
  }
  expect(brief(check(workbook(...Object.values(faulty)))).map(([code, place]) => [code, place])).toEqual([
    ["decimal-comma", "Projects!G2"],
    ["unknown-level", "Projects!J2"],
    ["blank", "Projects!A4"],
    ["negative", "Criteria!C5"],
    ["negative", "Demand!E2"],
    ["unknown-reference", "Risks!B3"],
  ]);
});

it("names the first row's cell when an ID comes twice", () => {
  const { Projects, ...others } = tables();
  const issues = check(workbook(withCell(Projects as RawTable, 3, "ID", "P1"), ...Object.values(others)));
  expect(issues[0]?.message).toContain("Projects!A2");
});

it("says once that all weights of a group are 0", () => {
  const { Criteria, ...others } = tables();
  const zero = withCell(withCell(Criteria as RawTable, 2, "Weight", 0), 3, "Weight", 0);
  expect(brief(check(workbook(...Object.values({ ...others, Criteria: zero }))))).toEqual([
    ["weights-zero", "Criteria!C3", "all 0", undefined],
  ]);
});

describe("a table as a whole", () => {
  const needed = (): [RawTable, RawTable] => {
    const { Projects, Criteria } = tables();
    return [Projects as RawTable, Criteria as RawTable];
  };
  const withHeader = (raw: RawTable, from: string, to: string): RawTable => ({
    ...raw,
    headers: raw.headers.map((header) => (header.value === from ? { value: to } : header)),
  });

  it("is missed once, with what it must hold, when it is needed", () => {
    const [projects] = needed();
    const issues = check(workbook(projects));
    expect(brief(issues)).toEqual([["table-missing", undefined, "no such table", undefined]]);
    expect(issues[0]?.table).toBe("Criteria");
  });

  it("is suggested, not used, when its name is only similar", () => {
    const [projects, criteria] = needed();
    const issues = check(workbook(projects, { ...criteria, name: "Critera", sheet: "Critera" }));
    expect(brief(issues)).toEqual([["table-missing", undefined, "no such table", "Critera"]]);
  });

  it("is an error when empty and needed, and a note when optional", () => {
    const [projects, criteria] = needed();
    const issues = check(workbook({ ...projects, rows: [] }, criteria, table("Risks", RISKS, [])));
    expect(issues.map(({ code, severity, table: role }) => [code, severity, role])).toEqual([
      ["table-empty", "error", "Projects"],
      ["table-empty", "note", "Risks"],
    ]);
  });

  it("reports a missing column at the near miss, without a blank for every row", () => {
    const [projects, criteria] = needed();
    const issues = check(workbook(withHeader(projects, "Name", "Nmae"), criteria));
    expect(brief(issues)).toEqual([["column-missing", "Projects!B1", "Nmae", "Nmae"]]);
  });

  it("reports every missing column when several are", () => {
    const [projects, criteria] = needed();
    const issues = check(workbook(withHeader(withHeader(projects, "Name", "x"), "ID", "y"), criteria));
    expect(issues.map(({ code, message }) => [code, message.split(";")[0]])).toEqual([
      ["column-missing", "Projects has no column ID"],
      ["column-missing", "Projects has no column Name"],
    ]);
  });

  it("reports two columns for one, at the second", () => {
    const [projects, criteria] = needed();
    const issues = check(
      workbook(
        withHeader(projects, "Cost low", "cost LIKELY (£m)"),
        withCell(criteria, 4, "Source column", "Strategic fit"),
      ),
    );
    expect(brief(issues)).toEqual([["column-duplicate", "Projects!G1", "cost LIKELY (£m) and Cost likely", undefined]]);
  });

  it("reports a merged header and nothing that may follow from it", () => {
    const [projects, criteria] = needed();
    const merged = { ...withHeader(projects, "Name", ""), mergedHeaders: ["A1:B1"] };
    expect(brief(check(workbook(merged, criteria)))).toEqual([
      ["header-merged", "Projects!A1", "merged cells A1:B1", undefined],
    ]);
  });

  it("counts hidden rows and leaves out a totals row, and says both", () => {
    const [projects, criteria] = needed();
    const checked = checkWorkbook(workbook({ ...projects, hiddenRowCount: 2, hasTotalsRow: true }, criteria), {
      missing: "refuse",
    });
    expect(checked).toMatchObject({ ok: true, portfolio: { projects: { length: 3 } } });
    expect(brief(checked.issues)).toEqual([
      ["rows-hidden", "Projects!A1", "2 hidden", undefined],
      ["totals-row", "Projects!A1", "a totals row", undefined],
    ]);
  });

  it("refuses more rows than it can read, without reading them", () => {
    const [projects, criteria] = needed();
    const row = projects.rows[0] ?? [];
    const issues = check(workbook({ ...projects, rows: Array.from({ length: 1_000_000 }, () => row) }, criteria));
    expect(brief(issues)).toEqual([["too-many-rows", "Projects!A20002", "1,000,000 rows", undefined]]);
  });

  it("asks which of two tables is meant when neither name nor headers tell", () => {
    const [projects, criteria] = needed();
    const issues = check(workbook({ ...projects, name: "Project_list" }, { ...projects, name: "Portfolio" }, criteria));
    expect(brief(issues)).toEqual([["table-duplicate", undefined, "Project_list and Portfolio", undefined]]);
  });

  it("refuses money in two units", () => {
    const [projects, criteria] = needed();
    const inMillions = withHeader(withHeader(projects, "Cost low", "Cost low (£m)"), "Cost likely", "Cost likely (£m)");
    const issues = check(workbook(inMillions, criteria, table("Budget", ["Period", "Amount, £k"], [[2026, 5000]])));
    expect(brief(issues)).toEqual([["unit-mismatch", "Budget!B1", "£k", "£m"]]);
  });
});

describe("one fault does not become two", () => {
  it.each([
    ["its number lies between its neighbours'", "P2"],
    ["it is referred to by name", "Platform"],
  ])("when a project's ID is blank and %s", (_, referredAs) => {
    const { Projects, Criteria, Risks } = tables();
    const risks = withCell(Risks as RawTable, 2, "Project", referredAs);
    const issues = check(workbook(withCell(Projects as RawTable, 2, "ID", null), Criteria as RawTable, risks));
    expect(brief(issues)).toEqual([["blank", "Projects!A3", "blank", undefined]]);
  });

  it("when several rows refer to the project whose ID is faulty", () => {
    const risks = table("Risks", RISKS, [
      ["R1", "CRM", 0.4, 1, 2, 4, "risk"],
      ["R2", "CRM", 0.4, 1, 2, 4, "risk"],
      ["R3", "Nothing", 0.4, 1, 2, 4, "risk"],
    ]);
    const { Projects, Criteria } = tables();
    const issues = check(workbook(withCell(Projects as RawTable, 1, "ID", "#REF!"), Criteria as RawTable, risks));
    expect(brief(issues)).toEqual([
      ["formula-error", "Projects!A2", "#REF!", undefined],
      ["unknown-reference", "Risks!B4", "Nothing", undefined],
    ]);
  });

  it("when the Projects table itself cannot be read", () => {
    const { Projects, ...others } = tables();
    const [, ...headers] = (Projects as RawTable).headers;
    const issues = check(
      workbook({ ...(Projects as RawTable), headers: [{ value: "Whatever" }, ...headers] }, ...Object.values(others)),
    );
    expect(brief(issues).map(([code]) => code)).toEqual(["column-missing"]);
  });

  it("when a faulty cost is a rating too", () => {
    const { Projects, Criteria } = tables();
    const issues = check(workbook(withCell(Projects as RawTable, 1, "Cost likely", "12,5"), Criteria as RawTable));
    expect(issues).toHaveLength(1);
  });

  it("when a parent is misspelt that has no other criterion", () => {
    const criteria = table("Criteria", CRITERIA, [
      ["Value", null, 3, null, null, null, null, null, null],
      ["Strategic fit", "Valeu", 2, "higher", null, "1-5", null, null, null],
    ]);
    expect(brief(check(workbook(tables().Projects as RawTable, criteria))).map(([code]) => code)).toEqual([
      "unknown-reference",
    ]);
  });
});

it("passes over blank rows and a typed total in a plain range, and knows which rows it read", () => {
  const projects = range(
    "Projects",
    ["ID", "Name", "Fit"],
    [
      ["P1", "Portal", 1],
      [null, " ", null],
      ["P2", "Intranet", 2],
      ["Total", null, 3],
      [null, null, null],
    ],
  );
  const checked = checkWorkbook(workbook(projects, table("Criteria", ["Criterion"], [["Fit"]])), { missing: "refuse" });
  expect(checked).toMatchObject({ ok: true, portfolio: { projects: [{ id: "P1" }, { id: "P2" }] } });
  expect(checked.found[0]?.rowIndexes).toEqual([0, 2]);
  expect(checked.issues.map(({ code }) => code)).toEqual(["totals-row"]);
});

it("finds the header of a plain range below its title", () => {
  const projects = range(
    "Projects",
    ["Our projects", null, null],
    [
      [null, null, null],
      ["ID", "Name", "Fit"],
      ["P1", "Portal", "x"],
    ],
  );
  const issues = check(workbook(projects, table("Criteria", ["Criterion"], [["Fit"]])));
  expect(brief(issues)).toEqual([["not-a-number", "Projects!C4", "x (text)", undefined]]);
});

it("keeps hostile text as text", () => {
  const name = '=HYPERLINK("http://example.test","x")';
  const checked = checkWorkbook(
    workbook(
      table(
        "Projects",
        ["ID", "Name", "Fit"],
        [
          ["__proto__", name, 1],
          ["constructor", "+1+1", 2],
        ],
      ),
      table("Criteria", ["Criterion"], [["Fit"]]),
    ),
    { missing: "refuse" },
  );
  expect(checked).toMatchObject({
    ok: true,
    portfolio: {
      projects: [
        { id: "__proto__", name },
        { id: "constructor", name: "+1+1" },
      ],
    },
  });
});

it("gives the same issues in the same order every time", () => {
  const faulty = tables();
  faulty["Projects"] = withCell(faulty["Projects"] as RawTable, 1, "ID", null);
  faulty["Risks"] = withCell(faulty["Risks"] as RawTable, 1, "Probability", "high");
  const contents = workbook(...Object.values(faulty));
  expect(check(contents)).toEqual(check({ ...contents, tables: [...contents.tables].reverse() }));
});

it("turns the two needed tables into a portfolio, with the unit of money from a header", () => {
  const checked = checkWorkbook(
    workbook(
      table(
        "Projects",
        ["ID", "Project name", "Fit", "Cost (£m)"],
        [
          ["P1", "Portal", 4, 2.5],
          ["P2", "Data", 2, 1.5],
        ],
      ),
      table(
        "Criteria",
        ["Criterion", "Weight", "Better", "Source column", "Scale"],
        [
          ["Fit", 3, "higher", null, "1-5"],
          ["Cost", 1, "lower", "Cost likely", null],
        ],
      ),
    ),
    { missing: "refuse" },
  );
  expect(checked.issues).toEqual([]);
  expect(checked).toMatchObject({
    ok: true,
    portfolio: {
      projects: [
        { id: "P1", name: "Portal", force: "auto", ratings: [4, 2.5], cost: { low: 2.5, likely: 2.5, high: 2.5 } },
        { id: "P2", name: "Data", ratings: [2, 1.5] },
      ],
      criteria: {
        criteria: [
          {
            name: "Fit",
            globalWeight: 0.75,
            valueFunction: { kind: "linear", anchors: { kind: "fixed", low: 1, high: 5 } },
          },
          {
            name: "Cost",
            globalWeight: 0.25,
            sourceColumn: "Cost (£m)",
            unit: "£m",
            valueFunction: { direction: "lower" },
          },
        ],
      },
      moneyUnit: "£m",
    },
  });
});
