import { prioritise } from "../../../src/app/prioritise";
import type { RunOutcome } from "../../../src/app/outcome";
import type { RunParameters } from "../../../src/core/run-parameters";
import type { SpreadsheetDocument } from "../../../src/spreadsheet/document";
import { fileWorkbook } from "../../../src/xlsx/file-workbook";
import { disagreements } from "./disagreements";

export const now = 46_348.05;

export type Run = Extract<RunOutcome, { kind: "written" }>;

/** Ranks a workbook and writes the reports into it. */
export async function run(
  document: SpreadsheetDocument,
  at = now,
  parameters: Partial<RunParameters> = {},
): Promise<Run> {
  const outcome = await prioritise(fileWorkbook(document), { now: at, parameters });
  if (outcome.kind === "issues") throw new Error(JSON.stringify(outcome.checked.issues.slice(0, 5)));
  if (outcome.kind === "refused") throw new Error(outcome.refused.message);
  return outcome;
}

/** Every calculated cell of the sheets of a run, or of some roles, that is not what the report says. */
export const allDisagreements = (
  document: SpreadsheetDocument,
  { prepared, written }: Run,
  roles?: readonly string[],
): readonly string[] =>
  prepared.sheets
    .filter(({ role }) => roles?.includes(role) ?? true)
    .flatMap((report) =>
      disagreements(document, report, written.sheets.find(({ role }) => role === report.role)?.sheet ?? report.name),
    );
