import type { Issue } from "../../workbook/issue";
import { placeLabel } from "../../workbook/place";

/** The issues of one table, errors before notes, each kind in sheet order. */
export interface IssueGroup {
  readonly table: string;
  readonly issues: readonly Issue[];
  readonly errorCount: number;
}

/** Tables in the order in which their first issue came, those with errors first. */
export function issueGroups(issues: readonly Issue[]): readonly IssueGroup[] {
  const byTable = new Map<string, Issue[]>();
  for (const issue of issues) {
    const group = byTable.get(issue.table);
    if (group) group.push(issue);
    else byTable.set(issue.table, [issue]);
  }
  return [...byTable]
    .map(([table, group]) => {
      const errors = group.filter((issue) => issue.severity === "error");
      const notes = group.filter((issue) => issue.severity === "note");
      return { table, issues: [...errors, ...notes], errorCount: errors.length };
    })
    .sort((a, b) => Number(b.errorCount > 0) - Number(a.errorCount > 0));
}

/** What an issue's link reads: its cell, or its table where there is no cell. */
export const issueAddress = (issue: Issue): string => (issue.place ? placeLabel(issue.place) : issue.table);
