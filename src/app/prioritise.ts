import type { RunOutcome } from "./outcome";
import type { Refused, Watch, WorkbookChange, WorkbookContents, WorkbookPort } from "../workbook/port";
import { snapshotOf } from "../core/reasons/run-snapshot";
import { prepareSteps, type RunOptions } from "./prepare";
import { loggedRun, withRun } from "./run-history";
import { examining, type RunPreparer } from "./run-preparer";
import { storedIn } from "./stored";
import { packedSnapshot } from "./stored-snapshot";
import { verify } from "./verify";
import type { Prepared } from "./outcome";

export interface PrioritiseOptions extends RunOptions {
  readonly watch?: Watch;
  /** Where the ranking is prepared; in this thread unless told otherwise. */
  readonly prepare?: RunPreparer;
}

/** Prepares in this thread; cancelling takes effect between two steps. */
export const prepareRunHere: RunPreparer = async (contents, options, watch) => {
  const steps = prepareSteps(contents, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    watch?.progress({ doing: examining, done: step.value });
    // Lets whoever cancels have a turn.
    await Promise.resolve();
    if (watch?.cancelled()) return undefined;
  }
};

/**
 * The main job: reads the tables, ranks, writes the report sheets, and compares what the workbook then calculates with
 * what was computed. With any error among the issues nothing is written; a refused or cancelled run leaves the workbook
 * as it was.
 */
export async function prioritise(port: WorkbookPort, options: PrioritiseOptions): Promise<RunOutcome> {
  const { watch } = options;
  watch?.progress({ doing: "Reading your tables", done: 0 });
  const contents = await port.read(watch && part(watch, 0, 0.3));
  if (watch?.cancelled()) return { kind: "refused", refused: cancelled };
  watch?.progress({ doing: "Ranking", done: 0.3 });
  const { prepare = prepareRunHere } = options;
  const preparation = await prepare(contents, runOptionsOf(options), watch && part(watch, 0.3, 0.4));
  if (preparation === undefined || watch?.cancelled()) return { kind: "refused", refused: cancelled };
  if (preparation.kind === "issues") return preparation;
  const { prepared } = preparation;
  watch?.progress({ doing: `Writing ${prepared.sheets.length} sheets`, done: 0.4 });
  const outcome = await port.write(changeOf(contents, prepared, options), watch && part(watch, 0.4, 1));
  if (!outcome.ok) return { kind: "refused", refused: outcome };
  return { kind: "written", prepared, written: outcome, differences: verify(prepared.sheets, outcome) };
}

/** Plain data only, so that it can be sent to where the run is prepared. */
const runOptionsOf = ({ now, parameters, mapping }: PrioritiseOptions): RunOptions => ({
  now,
  ...(parameters === undefined ? {} : { parameters }),
  ...(mapping === undefined ? {} : { mapping }),
});

/** Writes the sheets and what the workbook is to remember: parameters, mapping, and the run in its log. */
function changeOf(contents: WorkbookContents, prepared: Prepared, options: PrioritiseOptions): WorkbookChange {
  const roles = new Set(prepared.sheets.map((sheet) => sheet.role));
  const run = loggedRun(prepared.ranked, prepared.parameters, prepared.fingerprint, options.now);
  return {
    sheets: prepared.sheets,
    remove: contents.reports.map((report) => report.role).filter((role) => !roles.has(role)),
    settings: {
      parameters: prepared.parameters,
      runs: withRun(storedIn(contents.settings).runs, run),
      last: packedSnapshot({ at: options.now, snapshot: snapshotOf(prepared.ranked) }),
      ...(options.mapping === undefined ? {} : { mapping: options.mapping }),
    },
    ...(prepared.sheets[0] === undefined ? {} : { show: prepared.sheets[0].role }),
  };
}

const cancelled: Refused = {
  ok: false,
  reason: "cancelled",
  message: "The run was cancelled. The workbook is as it was before.",
};

/** The progress of a part of the work, as that of the whole. */
const part = (watch: Watch, from: number, to: number): Watch => ({
  progress: ({ doing, done }) => watch.progress({ doing, done: from + (to - from) * done }),
  cancelled: () => watch.cancelled(),
});
