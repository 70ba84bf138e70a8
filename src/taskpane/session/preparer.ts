import type { Remote } from "comlink";
import { wrap } from "comlink";
import type { Preparation, RunOptions } from "../../app/prepare";
import type { WorkbookContents } from "../../workbook/port";

/** Checks, ranks and composes what was read, wherever that runs. */
export type Preparer = (contents: WorkbookContents, options: RunOptions) => Promise<Preparation>;

/** What the worker answers to. */
export interface PrepareService {
  prepare(contents: WorkbookContents, options: RunOptions): Preparation;
}

/** Up to so many rows the answer is there within a tenth of a second, and a worker would only cost its start. */
const ROWS_AT_ONCE = 400;

/** The reports are not in the first file of the pane, and come while the workbook is read. */
export const prepareHere: Preparer = async (contents, options) => {
  const { prepare } = await import("../../app/prepare");
  return prepare(contents, options);
};

/** Small workbooks are prepared at once, large ones in a worker that starts when the first of them comes. */
export function preparerWithWorker(start: () => Worker): Preparer {
  let service: Remote<PrepareService> | undefined;
  return (contents, options) => {
    const rows = contents.tables.reduce((sum, table) => sum + table.rows.length, 0);
    if (rows <= ROWS_AT_ONCE) return prepareHere(contents, options);
    service ??= wrap<PrepareService>(start());
    return service.prepare(contents, options);
  };
}
