import type { FoundTable } from "../../checked";

/**
 * The name of a report's tab. People often have a Risks sheet already: then ours is called otherwise from the start,
 * so that no reference can mean the wrong one.
 */
export function reportSheetName(preferred: string, instead: string, found: readonly FoundTable[]): string {
  const taken = found.some(({ raw }) => raw.sheet.toLowerCase() === preferred.toLowerCase());
  return taken ? instead : preferred;
}

/** Role, preferred tab name and the name used where an input sheet has that one. */
export const sheetTitles = {
  overview: { name: "Overview", instead: "Portfolio overview" },
  ranking: { name: "Ranking", instead: "Project ranking" },
  weights: { name: "Weights", instead: "Criteria weights" },
  scores: { name: "Scores", instead: "Score workings" },
  robustness: { name: "Robustness", instead: "Robustness report" },
  methods: { name: "Methods compared", instead: "Method comparison" },
  changes: { name: "Changes", instead: "Changes since last run" },
  capacity: { name: "Capacity", instead: "Capacity report" },
  finance: { name: "Finance", instead: "Finance report" },
  risks: { name: "Risks", instead: "Risk report" },
  issues: { name: "Issues", instead: "Input issues" },
  runLog: { name: "Run log", instead: "Rankfolio run log" },
} as const;

export type ReportRole = keyof typeof sheetTitles;

export const sheetNameOf = (role: ReportRole, found: readonly FoundTable[]): string =>
  reportSheetName(sheetTitles[role].name, sheetTitles[role].instead, found);
