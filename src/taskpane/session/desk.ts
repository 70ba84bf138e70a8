import type { RunOutcome } from "../../app/outcome";
import { prioritise } from "../../app/prioritise";
import { storedIn } from "../../app/stored";
import { writeIssues } from "../../app/write-issues";
import type { RunParameters } from "../../core/run-parameters";
import type { TableMapping } from "../../workbook/checked";
import type { LiveWorkbook, Refused, Watch, WorkbookContents, WriteOutcome } from "../../workbook/port";
import type { Sight } from "./pane-state";
import type { Preparer } from "./preparer";

/** What a look at the workbook shows, with the choices that it was made with. */
export interface Look {
  readonly sight: Sight;
  readonly parameters: RunParameters;
}

/** The use cases that the pane calls, over one open workbook and one clock. */
export interface Desk {
  look(): Promise<Look>;
  /** Ranks what was read already with other choices, and lets the workbook remember them. */
  choose(contents: WorkbookContents, parameters: RunParameters): Promise<Look>;
  map(mapping: TableMapping): Promise<void>;
  /** Removes choices and mapping from the workbook's settings; the run log stays. */
  forget(): Promise<void>;
  prioritise(watch: Watch): Promise<RunOutcome>;
  listIssues(watch: Watch): Promise<WriteOutcome>;
}

/** @param now  Local wall time as Excel counts it. */
export function deskOver(workbook: LiveWorkbook, now: () => number, prepare: Preparer): Desk {
  const lookAt = (contents: WorkbookContents): Promise<Look> => lookOver(contents, now(), prepare);
  return {
    look: async () => lookAt(await workbook.read()),
    choose: async (contents, parameters) => {
      await workbook.saveSettings({ parameters });
      return lookAt({ ...contents, settings: { ...contents.settings, parameters } });
    },
    map: (mapping) => workbook.saveSettings({ mapping }),
    forget: () => workbook.saveSettings({ mapping: null, parameters: null }),
    prioritise: (watch) => prioritise(workbook, { now: now(), watch }),
    listIssues: (watch) => writeIssues(workbook, { now: now(), watch }),
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
        : { kind: "issues", contents, checked: preparation.checked },
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
