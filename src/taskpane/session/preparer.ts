import type { Remote } from "comlink";
import { proxy, wrap } from "comlink";
import type { Preparation, RunOptions } from "../../app/prepare";
import { examining, type RunPreparer } from "../../app/run-preparer";
import type { WorkbookContents } from "../../workbook/port";

/** Checks, ranks and composes what was read, wherever that runs. */
export type Preparer = (contents: WorkbookContents, options: RunOptions) => Promise<Preparation>;

/** What the worker answers to. */
export interface PrepareService {
  prepare(contents: WorkbookContents, options: RunOptions): Preparation;
  /** With all that a run examines, telling how far it is. */
  prepareRun(
    contents: WorkbookContents,
    options: RunOptions,
    progress: (done: number) => void,
  ): Promise<Preparation | undefined>;
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

/** How often a run asks whether it was cancelled, in milliseconds. */
const ASKING_MS = 100;

/**
 * Prepares each run in a worker of its own, so that the pane draws and answers meanwhile. Cancelling ends the worker
 * whatever it is doing.
 */
export const runPreparerInWorker =
  (start: () => Worker): RunPreparer =>
  async (contents, options, watch) => {
    const worker = start();
    let asking: ReturnType<typeof setInterval> | undefined;
    const failed = new Promise<never>((_, reject) => {
      worker.onerror = ({ message }) => reject(new Error(message || "The calculation could not be started"));
    });
    const cancelled = new Promise<undefined>((resolve) => {
      asking = setInterval(() => watch?.cancelled() === true && resolve(undefined), ASKING_MS);
    });
    const progress = (done: number): void => watch?.progress({ doing: examining, done });
    try {
      const service = wrap<PrepareService>(worker);
      return await Promise.race([service.prepareRun(contents, options, proxy(progress)), cancelled, failed]);
    } finally {
      clearInterval(asking);
      worker.terminate();
    }
  };
