import type { Checked } from "../workbook/checked";
import type { Watch, WorkbookContents, WorkbookPort } from "../workbook/port";
import { checkForRun, type Choices } from "./prepare";

/** What was read and what came of it, so that a caller can go on without reading again. */
export interface CheckedWorkbook {
  readonly contents: WorkbookContents;
  readonly checked: Checked;
}

/** Reads the tables and lists everything that is wrong with them. Writes nothing. */
export async function check(port: WorkbookPort, choices: Choices = {}, watch?: Watch): Promise<CheckedWorkbook> {
  const contents = await port.read(watch);
  return { contents, checked: checkForRun(contents, choices) };
}
