import type { Portfolio } from "../../core/model/portfolio";
import type { RunParameters } from "../../core/run-parameters";
import { defaultParameters } from "../../core/run-parameters";
import type { Difference, Prepared, RunOutcome } from "../../app/outcome";
import type { Checked } from "../../workbook/checked";
import type { Progress, Refused, WorkbookContents, WriteOutcome, Written } from "../../workbook/port";

export const stepNames = ["data", "score", "capacity", "risk", "share"] as const;
export type StepName = (typeof stepNames)[number];

/** What fills the pane: the steps, or one of the pages that the menu opens. */
export type PageName = "start" | "steps" | "judging" | "robustness" | "help" | "privacy" | "settings";

/** What the pane knows of the workbook. While it reads again, what it knew before stays on the screen. */
export type Sight =
  | { readonly kind: "unseen" }
  | { readonly kind: "unreadable"; readonly message: string }
  | {
      readonly kind: "issues";
      readonly contents: WorkbookContents;
      readonly checked: Extract<Checked, { ok: false }>;
      /** Present if the tables are fine and only the chosen method or weights cannot be used with what they hold. */
      readonly portfolio?: Portfolio;
    }
  | { readonly kind: "ready"; readonly contents: WorkbookContents; readonly prepared: Prepared };

export type Task = "prioritise" | "list issues" | "undo" | "insert sample";
/** What can be refused: a task, or a jump to a cell or a sheet. */
export type Asked = Task | "jump";

/** The last thing that was asked of the workbook, and how it went. */
export type Run =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly task: Task; readonly progress: Progress; readonly cancelling: boolean }
  | {
      readonly kind: "written";
      readonly written: Written;
      readonly prepared: Prepared;
      readonly differences: readonly Difference[];
      /** False as soon as a table or a choice has changed since: the sheets no longer show what the pane shows. */
      readonly current: boolean;
    }
  | { readonly kind: "issues listed"; readonly written: Written }
  | { readonly kind: "undone" }
  | { readonly kind: "inserted"; readonly sheets: readonly string[] }
  | { readonly kind: "refused"; readonly asked: Asked; readonly refused: Refused };

export interface PaneState {
  readonly page: PageName;
  readonly step: StepName;
  readonly parameters: RunParameters;
  readonly sight: Sight;
  readonly reading: boolean;
  readonly run: Run;
  /** Whether this session wrote something that can be taken back. */
  readonly canUndo: boolean;
}

export type PaneAction =
  | { readonly kind: "page opened"; readonly page: PageName }
  | { readonly kind: "step chosen"; readonly step: StepName }
  | { readonly kind: "reading began" }
  | { readonly kind: "seen"; readonly sight: Sight; readonly parameters: RunParameters }
  | { readonly kind: "not seen"; readonly message: string }
  | { readonly kind: "task began"; readonly task: Task }
  | { readonly kind: "task progressed"; readonly progress: Progress }
  | { readonly kind: "cancel asked" }
  | { readonly kind: "prioritised"; readonly outcome: RunOutcome }
  | { readonly kind: "issues listed"; readonly outcome: WriteOutcome }
  | { readonly kind: "undo answered"; readonly outcome: WriteOutcome }
  | { readonly kind: "sample inserted"; readonly sheets: readonly string[] }
  | { readonly kind: "task failed"; readonly task: Task; readonly refused: Refused }
  | { readonly kind: "jump failed"; readonly refused: Refused }
  | { readonly kind: "message dismissed" };

export const initialState = ({ page, step }: { readonly page: PageName; readonly step: StepName }): PaneState => ({
  page,
  step,
  parameters: defaultParameters,
  sight: { kind: "unseen" },
  reading: false,
  run: { kind: "none" },
  canUndo: false,
});

const starting: Readonly<Record<Task, string>> = {
  prioritise: "Reading your tables",
  "list issues": "Reading your tables",
  undo: "Taking back the last run",
  "insert sample": "Inserting the sample",
};

export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case "page opened":
      return { ...state, page: action.page };
    case "step chosen":
      return { ...state, page: "steps", step: action.step };
    case "reading began":
      return { ...state, reading: true };
    case "seen":
      return {
        ...state,
        reading: false,
        sight: action.sight,
        parameters: action.parameters,
        run: outdatedBy(state.run, action.sight),
      };
    case "not seen":
      return { ...state, reading: false, sight: { kind: "unreadable", message: action.message } };
    case "task began":
      return {
        ...state,
        run: {
          kind: "running",
          task: action.task,
          progress: { doing: starting[action.task], done: 0 },
          cancelling: false,
        },
      };
    case "task progressed":
      return state.run.kind === "running" ? { ...state, run: { ...state.run, progress: action.progress } } : state;
    case "cancel asked":
      return state.run.kind === "running" ? { ...state, run: { ...state.run, cancelling: true } } : state;
    case "prioritised":
      return afterPrioritising(state, action.outcome);
    case "issues listed":
      return action.outcome.ok
        ? { ...state, run: { kind: "issues listed", written: action.outcome }, canUndo: true }
        : { ...state, run: { kind: "refused", asked: "list issues", refused: action.outcome } };
    case "undo answered":
      return action.outcome.ok
        ? { ...state, run: { kind: "undone" }, canUndo: false }
        : { ...state, run: { kind: "refused", asked: "undo", refused: action.outcome } };
    case "sample inserted":
      return { ...state, page: "steps", step: "data", run: { kind: "inserted", sheets: action.sheets } };
    case "task failed":
      return { ...state, run: { kind: "refused", asked: action.task, refused: action.refused } };
    case "jump failed":
      return state.run.kind === "running"
        ? state
        : { ...state, run: { kind: "refused", asked: "jump", refused: action.refused } };
    case "message dismissed":
      return state.run.kind === "running" ? state : { ...state, run: { kind: "none" } };
  }
}

/** A ranking that was written goes out of date when the tables give another one; a plain re-read does not change it. */
function outdatedBy(run: Run, sight: Sight): Run {
  if (run.kind !== "written") return run;
  const current = sight.kind === "ready" && sight.prepared.fingerprint === run.prepared.fingerprint;
  return current === run.current ? run : { ...run, current };
}

function afterPrioritising(state: PaneState, outcome: RunOutcome): PaneState {
  switch (outcome.kind) {
    case "written":
      return {
        ...state,
        canUndo: true,
        run: {
          kind: "written",
          written: outcome.written,
          prepared: outcome.prepared,
          differences: outcome.differences,
          current: true,
        },
      };
    case "refused":
      return { ...state, run: { kind: "refused", asked: "prioritise", refused: outcome.refused } };
    case "issues": {
      const { sight } = state;
      const contents = sight.kind === "issues" || sight.kind === "ready" ? sight.contents : undefined;
      return {
        ...state,
        step: "data",
        run: { kind: "none" },
        sight: contents ? { ...outcome, contents } : sight,
      };
    }
  }
}
