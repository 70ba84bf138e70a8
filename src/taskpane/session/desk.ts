import type { RunOutcome } from "../../app/outcome";
import type { RunPreparer } from "../../app/run-preparer";
import { storedIn } from "../../app/stored";
import type { Judgement } from "../../core/model/judgement";
import type { RunParameters } from "../../core/run-parameters";
import type { TableMapping } from "../../workbook/checked";
import type { LiveWorkbook, Refused, Watch, WorkbookContents, WriteOutcome } from "../../workbook/port";
import type { Sight } from "./pane-state";
import { latestWins } from "./latest-wins";
import type { Preparer } from "./preparer";

/** What a look at the workbook shows, with the choices that it was made with. */
export interface Look {
  readonly sight: Sight;
  readonly parameters: RunParameters;
}

/** What a person chooses in the pane and the workbook remembers, each part as a whole. */
export interface Remembered {
  readonly parameters?: RunParameters;
  /** All that were given in the pane. */
  readonly judgements?: readonly Judgement[];
}

/** The use cases that the pane calls, over one open workbook and one clock. */
export interface Desk {
  look(): Promise<Look>;
  /**
   * Ranks what was read already with other choices, and lets the workbook remember them. While one choice is on its way,
   * of those that follow only the last is ranked; all are remembered.
   */
  choose(contents: WorkbookContents, choices: Remembered): Promise<Look>;
  map(mapping: TableMapping): Promise<void>;
  /** Removes choices, mapping and judgements from the workbook's settings; the run log stays. */
  forget(): Promise<void>;
  prioritise(watch: Watch): Promise<RunOutcome>;
  listIssues(watch: Watch): Promise<WriteOutcome>;
}

/**
 * @param now  Local wall time as Excel counts it.
 * @param prepareRun  where a run is prepared; in this thread if absent.
 */
export function deskOver(workbook: LiveWorkbook, now: () => number, prepare: Preparer, prepareRun?: RunPreparer): Desk {
  const lookAt = (contents: WorkbookContents): Promise<Look> => lookOver(contents, now(), prepare);
  /** Chosen since the workbook was last read, which what was read does not know; and of that, what is not saved yet. */
  let chosen: Remembered = {};
  let unsaved: Remembered = {};
  let settled: Promise<unknown> = Promise.resolve();
  const follow = latestWins(async (contents: WorkbookContents) => {
    const saving = unsaved;
    unsaved = {};
    await workbook.saveSettings({ ...saving });
    return lookAt({ ...contents, settings: { ...contents.settings, ...chosen } });
  });
  return {
    look: async () => {
      const contents = await workbook.read();
      chosen = unsaved;
      return lookAt({ ...contents, settings: { ...contents.settings, ...chosen } });
    },
    choose: (contents, choices) => {
      chosen = { ...chosen, ...choices };
      unsaved = { ...unsaved, ...choices };
      const look = follow(contents);
      settled = look.catch(() => undefined);
      return look;
    },
    map: (mapping) => workbook.saveSettings({ mapping }),
    forget: async () => {
      chosen = {};
      unsaved = {};
      await workbook.saveSettings({ mapping: null, parameters: null, judgements: null });
    },
    prioritise: async (watch) => {
      // A run reads the choices from the workbook, so those on their way arrive first.
      await settled;
      // The first paint needs no reports: they come when there is something to write.
      const { prioritise } = await import("../../app/prioritise");
      return prioritise(workbook, {
        now: now(),
        watch,
        ...(prepareRun === undefined ? {} : { prepare: prepareRun }),
      });
    },
    listIssues: async (watch) => {
      const { writeIssues } = await import("../../app/write-issues");
      return writeIssues(workbook, { now: now(), watch });
    },
  };
}

async function lookOver(contents: WorkbookContents, now: number, prepare: Preparer): Promise<Look> {
  const { parameters } = storedIn(contents.settings);
  const preparation = await prepare(contents, { now });
  return {
    parameters,
    sight:
      preparation.kind === "prepared"
        ? { kind: "ready", contents, prepared: preparation.prepared }
        : { ...preparation, contents },
  };
}

/**
 * A trouble that came as an error: a refusal that says what to do by itself, or something unforeseen in the host's own
 * words.
 */
export function refusalOf(trouble: unknown): Refused {
  if (trouble instanceof Error && "refused" in trouble && isRefusal(trouble.refused)) return trouble.refused;
  const words = trouble instanceof Error ? trouble.message : String(trouble);
  return {
    ok: false,
    reason: "host-error",
    message: `${words.replace(/\.?$/, ".")} Try again; if it stays, reload the pane.`,
  };
}

const isRefusal = (thing: unknown): thing is Refused =>
  typeof thing === "object" && thing !== null && "reason" in thing && "message" in thing && "ok" in thing && !thing.ok;
