import type { Issue } from "../../../src/workbook/issue";
import { issueAddress, issueGroups } from "../../../src/taskpane/data/issue-groups";

const issue = (table: string, severity: Issue["severity"], message: string): Issue => ({
  code: "blank",
  severity,
  table,
  expected: "",
  found: "",
  message,
});

describe("the issues list", () => {
  it("puts tables with errors before tables with notes, and errors before notes within a table", () => {
    const groups = issueGroups([
      issue("Demand", "note", "left out"),
      issue("Projects", "note", "hidden"),
      issue("Projects", "error", "blank"),
    ]);
    expect(groups.map(({ table, issues }) => [table, issues.map(({ message }) => message)])).toEqual([
      ["Projects", ["blank", "hidden"]],
      ["Demand", ["left out"]],
    ]);
  });

  it("names the cell as Excel does, or the table where there is no cell", () => {
    expect(issueAddress({ ...issue("Risks", "error", ""), place: { sheet: "Risk register", row: 7, column: 1 } })).toBe(
      "'Risk register'!B8",
    );
    expect(issueAddress(issue("Criteria", "error", ""))).toBe("Criteria");
  });
});
