import { checkWorkbook } from "../../../src/workbook/check-workbook";
import type { TableMapping } from "../../../src/workbook/checked";
import { asMapping, candidateTables, proposeMapping } from "../../../src/workbook/tables/propose-mapping";
import { range, table, workbook } from "../raw-tables";

const foreign = workbook(
  table(
    "Tabelle1",
    ["Nr", "Vorhaben", "Nutzen"],
    [
      ["P1", "Portal", 3],
      ["P2", "Intranet", 4],
    ],
    { sheet: "Vorhaben" },
  ),
  range("Kriterien", ["Kriterium", "Gewicht"], [["Nutzen", 2]]),
);
const mapping: TableMapping = {
  Projects: { table: { name: "Tabelle1" }, columns: { id: "Nr", name: "Vorhaben" } },
  Criteria: { table: { sheet: "Kriterien" }, columns: { criterion: "Kriterium", weight: "Gewicht" } },
};

it("reads any table once it is mapped, by table name and by sheet", () => {
  const checked = checkWorkbook(foreign, { mapping, missing: "refuse" });
  expect(checked).toMatchObject({
    ok: true,
    issues: [],
    portfolio: { projects: [{ id: "P1", name: "Portal", ratings: [3] }, { id: "P2" }] },
  });
  expect(checked.found.map(({ role, source }) => [role, source])).toEqual([
    ["Projects", "Tabelle1"],
    ["Criteria", "Kriterien"],
  ]);
});

it("survives being stored as JSON", () => {
  const stored = JSON.parse(JSON.stringify(mapping)) as TableMapping;
  expect(checkWorkbook(foreign, { mapping: stored, missing: "refuse" })).toEqual(
    checkWorkbook(foreign, { mapping, missing: "refuse" }),
  );
});

it("says what is gone when a mapped table or header is", () => {
  const gone = { ...mapping, Projects: { table: { name: "Tabelle2" }, columns: {} } };
  expect(
    checkWorkbook(foreign, { mapping: gone, missing: "refuse" }).issues.map(({ code, table: role }) => [code, role]),
  ).toEqual([["table-missing", "Projects"]]);
  const renamed = { ...mapping, Criteria: { table: { sheet: "Kriterien" }, columns: { criterion: "Kriteriun" } } };
  const { issues } = checkWorkbook(foreign, { mapping: renamed, missing: "refuse" });
  expect(issues.map(({ code, suggestion }) => [code, suggestion])).toEqual([["column-missing", "Kriterium"]]);
});

it("lists every table that can be chosen", () => {
  expect(candidateTables(foreign)).toEqual([
    {
      address: { name: "Tabelle1" },
      label: "Tabelle1 on Vorhaben",
      headers: ["Nr", "Vorhaben", "Nutzen"],
      rowCount: 2,
    },
    { address: { sheet: "Kriterien" }, label: "Kriterien", headers: ["Kriterium", "Gewicht"], rowCount: 1 },
  ]);
});

it("proposes near misses with less confidence than names, and only for confirmation", () => {
  const contents = workbook(
    table("Table1", ["Project ID", "Projct name", "Fit"], [["P1", "Portal", 3]], { sheet: "Sheet1" }),
    table("Table2", ["Criterion", "Weight"], [["Fit", 1]], { sheet: "Sheet2" }),
  );
  const proposals = proposeMapping(contents);
  expect(proposals.map(({ role, table: address }) => [role, address])).toEqual([
    ["Projects", { name: "Table1" }],
    ["Criteria", { name: "Table2" }],
  ]);
  expect(proposals[0]?.columns.slice(0, 2)).toEqual([
    { key: "id", header: "Project ID", confidence: 0.9, reason: "known synonym" },
    { key: "name", header: "Projct name", confidence: 0.5, reason: "looks like Name" },
  ]);
  expect(checkWorkbook(contents, { missing: "refuse" }).ok).toBe(false);
  expect(checkWorkbook(contents, { mapping: asMapping(proposals), missing: "refuse" }).ok).toBe(true);
});

it("is certain of a table whose names all fit", () => {
  const [projects] = proposeMapping(
    workbook(table("Projects", ["ID", "Name", "Sponsor", "Manager", "Stage"], [["P1", "x", "a", "b", "c"]])),
  );
  expect(projects).toMatchObject({
    role: "Projects",
    confidence: 1,
    reason: "named Projects; 2 of 2 needed columns, 3 others",
  });
});

it("gives one table one part only", () => {
  const contents = workbook(table("Projects", ["ID", "Name"], [["P1", "x"]]));
  expect(proposeMapping(contents).map(({ role }) => role)).toEqual(["Projects"]);
});
