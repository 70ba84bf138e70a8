import { issueCounts, issueText } from "../../src/cli/issue-text";
import type { Issue } from "../../src/workbook/issue";

const comma: Issue = {
  code: "decimal-comma",
  severity: "error",
  table: "Projects",
  place: { sheet: "Projects", row: 16, column: 5 },
  column: "Cost likely",
  expected: "a number of 0 or more",
  found: "12,5 (text)",
  suggestion: "12.5",
  message: "Cost likely is text with a decimal comma; type 12.5 as a number.",
};
const missing: Issue = {
  code: "table-missing",
  severity: "error",
  table: "Criteria",
  expected: "a table named Criteria",
  found: "no such table",
  message: "There is no Criteria table.",
};
const hidden: Issue = { ...comma, code: "rows-hidden", severity: "note", message: "3 rows of Projects are hidden." };

describe("an issue on a line", () => {
  it("begins with the cell, then column, expectation, finding and what to do", () => {
    expect(issueText(comma)).toBe(
      "Projects!F17  Cost likely: expected a number of 0 or more, found 12,5 (text) — " +
        "Cost likely is text with a decimal comma; type 12.5 as a number.",
    );
  });

  it("begins with the table where there is no cell", () => {
    expect(issueText(missing)).toMatch(/^Criteria {2}Criteria: expected a table named Criteria, found no such table/);
  });

  it("says that a note is one", () => {
    expect(issueText(hidden)).toBe("Projects!F17  note: 3 rows of Projects are hidden.");
  });
});

it("counts errors and notes apart", () => {
  expect(issueCounts([comma, missing, hidden])).toBe("2 errors, 1 note");
  expect(issueCounts([hidden, hidden])).toBe("2 notes");
  expect(issueCounts([])).toBe("no issues");
});
