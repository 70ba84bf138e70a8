import { writeIssues } from "../../src/app/write-issues";
import { memoryWorkbook, rawTable } from "./memory-workbook";

const tables = [
  rawTable("Projects", [
    ["ID", "Name", "Reach"],
    ["A", "Atlas", "4,5"],
  ]),
  rawTable("Criteria", [
    ["Criterion", "Weight"],
    ["Reach", 3],
  ]),
];

describe("listing issues on a sheet", () => {
  it("writes that sheet alone, shows it, and leaves the other reports and the run log", async () => {
    const workbook = memoryWorkbook(tables, { reports: [{ role: "ranking", sheet: "Ranking" }] });
    await writeIssues(workbook, { now: 46_000 });
    expect(workbook.changes).toMatchObject([{ remove: [], settings: {}, show: "issues" }]);
    expect(workbook.changes[0]?.sheets.map(({ role }) => role)).toEqual(["issues"]);
  });

  it("links each issue to its cell", async () => {
    const workbook = memoryWorkbook(tables);
    await writeIssues(workbook, { now: 46_000 });
    const links = workbook.changes[0]?.sheets[0]?.tables[0]?.columns.flatMap((column) => column.links ?? []);
    expect(links).toEqual([{ sheet: "Projects", row: 1, column: 2 }]);
  });
});
