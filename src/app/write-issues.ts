import type { WorkbookPort, WriteOutcome } from "../workbook/port";
import { composeIssuesSheet } from "../workbook/reports/issues-sheet";
import { check } from "./check";
import { fingerprint } from "./fingerprint";
import type { PrioritiseOptions } from "./prioritise";
import { storedIn } from "./stored";

/**
 * Reads and checks the tables and writes the list of issues on a sheet of its own, each with a link to its cell. The
 * other reports stay as they are; the workbook does not take it for a run.
 */
export async function writeIssues(port: WorkbookPort, options: PrioritiseOptions): Promise<WriteOutcome> {
  const { contents, checked } = await check(port, options, options.watch);
  const parameters = { ...storedIn(contents.settings).parameters, ...options.parameters };
  const stamp = { parameters, fingerprint: fingerprint(checked.found, parameters), now: options.now };
  const sheet = composeIssuesSheet(checked.issues, checked.found, stamp);
  return port.write({ sheets: [sheet], remove: [], settings: {}, show: sheet.role }, options.watch);
}
