import type { RawTable, WorkbookContents } from "../../../src/workbook/port";
import { confirmed, mappingLines, withColumn, withTable } from "../../../src/taskpane/data/mapping-draft";

const table = (name: string, headers: readonly string[]): RawTable => ({
  name,
  sheet: name,
  row: 0,
  column: 0,
  headers: headers.map((value) => ({ value })),
  rows: [headers.map(() => ({ value: 1 }))],
  hasTotalsRow: false,
  hiddenRowCount: 0,
  mergedHeaders: [],
});
const contents: WorkbookContents = {
  tables: [table("Vorhaben", ["ID", "Name", "Cost"]), table("Criteria", ["Criteron", "Weight"])],
  sheetNames: [],
  reports: [],
  settings: {},
};
const found = [{ role: "Criteria", source: "Criteria", raw: contents.tables[1]!, columns: {} }];
const line = (role: string, draft = {}) =>
  mappingLines(contents, found, draft).find((candidate) => candidate.role === role)!;

describe("mapping tables by hand", () => {
  it("proposes a table by its headers where its name says nothing", () => {
    expect(line("Projects")).toMatchObject({ table: { name: "Vorhaben" }, tableBy: "proposal" });
  });

  it("proposes a misspelt header for a needed column", () => {
    expect(line("Criteria").columns.find(({ key }) => key === "criterion")).toMatchObject({
      header: "Criteron",
      by: "proposal",
    });
  });

  it("stores what was proposed and chosen, and not what names say anyway", () => {
    const mapping = confirmed(mappingLines(contents, found, {}));
    expect(mapping["Criteria"]?.columns).toEqual({ criterion: "Criteron" });
    expect(mapping["Resources"]).toBeUndefined();
  });

  it("forgets the headers of a table when another one is chosen in its place", () => {
    const first = withColumn({}, line("Projects"), "name", "Cost");
    expect(first["Projects"]?.columns).toEqual({ name: "Cost" });
    expect(withTable(first, "Projects", { name: "Criteria" })["Projects"]).toEqual({
      table: { name: "Criteria" },
      columns: {},
    });
  });

  it("finds a table by name again once the choice is taken back", () => {
    const chosen = withTable({}, "Criteria", { name: "Vorhaben" });
    expect(line("Criteria", chosen).tableBy).toBe("user");
    expect(line("Criteria", withTable(chosen, "Criteria", undefined)).tableBy).toBe("name");
  });
});
