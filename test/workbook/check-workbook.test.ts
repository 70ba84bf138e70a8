import { checkWorkbook } from "../../src/workbook/check-workbook";
import type { RawTable } from "../../src/workbook/port";
import { range, table, workbook } from "./raw-tables";
import { brief, check, CRITERIA, RISKS, tables, withCell } from "./sound-workbook";

it("finds nothing to complain about in a sound workbook", () => {
  expect(check(workbook(...Object.values(tables())))).toEqual([]);
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

  it("reports a merged header of a further table once, with nothing about its rows or from them", () => {
    const demand = range(
      "Demand",
      ["Project", "Role", null, "Hours"],
      [
        ["P1", "Analyst", "2026-03", 80],
        ["P99", "Analist", "March", "many"],
      ],
      { mergedHeaders: ["B1:C1"], hiddenRowCount: 1 },
    );
    const { Demand: _, ...others } = tables();
    expect(brief(check(workbook(...Object.values(others), demand)))).toEqual([
      ["header-merged", "Demand!B1", "merged cells B1:C1", undefined],
    ]);
  });

  it.each(["Projects", "Criteria", "Resources", "Demand", "Budget", "Risks", "Judgements"])(
    "reports merged headers of %s and nothing in the other tables",
    (role) => {
      const sound = tables();
      const merged = { ...(sound[role] as RawTable), mergedHeaders: ["A1:B1"] };
      const headers = merged.headers.map((header, i) => (i === 1 ? { value: null } : header));
      const issues = check(workbook(...Object.values({ ...sound, [role]: { ...merged, headers } })));
      expect(brief(issues)).toEqual([["header-merged", `${role}!A1`, "merged cells A1:B1", undefined]]);
    },
  );

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

  it("when several rows refer to the project whose ID is faulty, where IDs are not numbered", () => {
    const risks = table("Risks", RISKS, [
      ["R1", "CRM", 0.4, 1, 2, 4, "risk"],
      ["R2", "CRM", 0.4, 1, 2, 4, "risk"],
      ["R3", "Nothing", 0.4, 1, 2, 4, "risk"],
    ]);
    const { Projects, Criteria } = tables();
    const lettered = ["#REF!", "ERP", "HRM"].reduce(
      (raw, id, i) => withCell(raw, i + 1, "ID", id),
      Projects as RawTable,
    );
    const issues = check(workbook(lettered, Criteria as RawTable, risks));
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
