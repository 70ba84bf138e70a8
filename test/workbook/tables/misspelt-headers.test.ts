import type { RawTable } from "../../../src/workbook/port";
import { tableCatalogue } from "../../../src/workbook/tables/catalogue";
import { misspeltColumn } from "../../../src/workbook/tables/misspelt-headers";
import { checkWorkbook } from "../../../src/workbook/check-workbook";
import { table, workbook } from "../raw-tables";
import { brief, check, tables, withCell } from "../sound-workbook";

const renamed = (raw: RawTable | undefined, from: string, to: string): RawTable => ({
  ...(raw as RawTable),
  headers: (raw as RawTable).headers.map((header) => (header.value === from ? { value: to } : header)),
});

const withHeader = (role: string, from: string, to: string): readonly RawTable[] => {
  const sound = tables();
  return Object.values({ ...sound, [role]: renamed(sound[role], from, to) });
};

describe("a slip in the header of an optional column that decides something is the one issue", () => {
  it.each([
    ["Criteria", "Weight", "Wieght", "Criteria!C1", "Weight"],
    ["Criteria", "Parent", "Parnet", "Criteria!B1", "Parent"],
    ["Criteria", "Better", "Bettr", "Criteria!D1", "Better"],
    ["Criteria", "Source column", "Sorce column", "Criteria!E1", "Source column"],
    ["Criteria", "Scale", "Sclae", "Criteria!F1", "Scale"],
    ["Criteria", "Value shape", "Value shpe", "Criteria!G1", "Value shape"],
    ["Criteria", "Level texts", "Levle texts", "Criteria!H1", "Level texts"],
    ["Criteria", "Missing", "Mising", "Criteria!I1", "Missing"],
    ["Projects", "Force", "Forse", "Projects!C1", "Force"],
    ["Projects", "Reason", "Raeson", "Projects!D1", "Reason"],
    ["Projects", "Earliest start", "Earlist start (2026)", "Projects!E1", "Earliest start"],
    ["Projects", "Cost low", "Csot low", "Projects!F1", "Cost low"],
    ["Projects", "Cost likely", "Cost likley (k€)", "Projects!G1", "Cost likely"],
    ["Resources", "Hours a week", "Huors a week", "Resources!C1", "Hours a week"],
    ["Demand", "Role", "Rolle", "Demand!B1", "Role"],
    ["Demand", "Resource", "Resouce", "Demand!C1", "Resource"],
    ["Demand", "Period", "Perod", "Demand!D1", "Period"],
    ["Demand", "Hours", "Huors", "Demand!E1", "Hours"],
    ["Budget", "Type", "Tpye", "Budget!C1", "Type"],
    ["Risks", "Impact high", "Imapct high", "Risks!F1", "Impact high"],
  ])("%s: %s written %s", (role, from, to, place, meant) => {
    const issues = check(workbook(...withHeader(role, from, to)));
    expect(brief(issues)).toEqual([["column-near-miss", place, to, meant]]);
    expect(issues[0]).toMatchObject({ severity: "error", table: role, column: to });
  });
});

it("is a note where the column is only shown", () => {
  const { Projects, Criteria } = tables();
  const checked = checkWorkbook(workbook(renamed(Projects, "Reason", "Sponsr"), Criteria as RawTable), {
    missing: "refuse",
  });
  expect(checked.issues.filter(({ severity }) => severity === "note").map(({ code, found }) => [code, found])).toEqual([
    ["column-near-miss", "Sponsr"],
  ]);
});

it("is settled by a mapping that leaves the column out or names the header", () => {
  const contents = workbook(...withHeader("Criteria", "Weight", "Wieght"));
  const mapped = (weight: string) =>
    checkWorkbook(contents, {
      missing: "refuse",
      mapping: { Criteria: { table: { name: "Criteria" }, columns: { weight } } },
    });
  expect(mapped("").issues.map(({ code }) => code)).toEqual(["weights-equal"]);
  expect(mapped("Wieght")).toMatchObject({ ok: true, issues: [] });
});

it("is none where another header feeds the column", () => {
  const { Projects, Criteria } = tables();
  const both = renamed(Criteria, "Parent", "Wieght");
  const codes = check(workbook(Projects as RawTable, both)).map(({ code }) => code);
  expect(codes).not.toContain("column-near-miss");
});

it("is none where a criterion takes its ratings from that column, or where the criteria are not known", () => {
  const rated = workbook(
    table(
      "Projects",
      ["ID", "Name", "Durations"],
      [
        ["P1", "Portal", 4],
        ["P2", "Data", 2],
      ],
    ),
    table("Criteria", ["Criterion"], [["Durations"]]),
  );
  expect(check(rated)).toEqual([]);
  const unknown = {
    ...rated,
    tables: rated.tables.map((raw) => (raw.name === "Projects" ? raw : { ...raw, rows: [] })),
  };
  expect(check(unknown).map(({ code }) => code)).toEqual(["table-empty"]);
});

it("still says that a criterion's source is missing when the header that is a slip for it rates another", () => {
  const issues = check(
    workbook(
      table(
        "Projects",
        ["ID", "Name", "Cost likley"],
        [
          ["P1", "Portal", 4],
          ["P2", "Data", 2],
        ],
      ),
      table(
        "Criteria",
        ["Criterion", "Weight", "Source column"],
        [
          ["Cost likley", 1, null],
          ["Cheapness", 1, "Cost likely"],
        ],
      ),
    ),
  );
  expect(brief(issues)).toEqual([["unknown-reference", "Criteria!C3", "Cost likely", "Cost likley"]]);
});

it("is no slip when the words differ in number, first letter, digits or more than a letter or two", () => {
  const ordinary = [
    "Cost A",
    "Cost 2",
    "Costs 2027",
    "IT cost",
    "Post",
    "Height",
    "Season",
    "Quality",
    "Stage date",
    "Stage gate",
    "Annual cost",
    "Score",
    "Comments",
    "Decision",
    "Weighted",
    "Leave",
    "Groups",
    "Wt.",
    "Hr",
    "2026-03",
    "Mar 2026",
  ];
  for (const { columns } of tableCatalogue) {
    const free = new Set(Object.keys(columns));
    expect(ordinary.filter((header) => misspeltColumn(header, columns, free) !== undefined)).toEqual([]);
  }
});

it("is no slip when it is the proper name of a column elsewhere", () => {
  const { Criteria, ...others } = tables();
  const rates = { ...others, Risks: renamed(others["Risks"], "Impact low", "Period") };
  expect(check(workbook(...Object.values(rates), Criteria as RawTable))).toEqual([]);
});

describe("equal weights are said in a note at the header of Criteria", () => {
  const weightless = (raw: RawTable): RawTable =>
    [1, 2, 3, 4].reduce((each, row) => withCell(each, row, "Weight", null), raw);

  it("when there is no Weight column", () => {
    const checked = checkWorkbook(workbook(...withHeader("Criteria", "Weight", "Remark")), { missing: "refuse" });
    expect(checked.ok).toBe(true);
    expect(brief(checked.issues)).toEqual([["weights-equal", "Criteria!A1", "no weights", undefined]]);
  });

  it("when every weight is blank", () => {
    const { Criteria, ...others } = tables();
    const checked = checkWorkbook(workbook(...Object.values(others), weightless(Criteria as RawTable)), {
      missing: "refuse",
    });
    expect(checked.ok).toBe(true);
    expect(brief(checked.issues)).toEqual([["weights-equal", "Criteria!C1", "no weights", undefined]]);
  });

  it("but not when there is a single criterion, which weighs all there is", () => {
    const { Projects } = tables();
    const alone = table("Criteria", ["Criterion", "Scale"], [["Strategic fit", "1-5"]]);
    expect(check(workbook(Projects as RawTable, alone))).toEqual([]);
  });
});
