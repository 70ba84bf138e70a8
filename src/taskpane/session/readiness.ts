import type { Prepared } from "../../app/outcome";
import { storedIn, type Stored } from "../../app/stored";
import type { Portfolio } from "../../core/model/portfolio";
import type { Issue } from "../../workbook/issue";
import type { PaneState, StepName } from "./pane-state";

/** What a step's tab shows beside its name: a count of things to mend, a mark that its result is there, or nothing. */
export type StepMark =
  { readonly kind: "none" } | { readonly kind: "done" } | { readonly kind: "issues"; readonly count: number };

/** The footer's one primary action. */
export type PrimaryAction =
  | { readonly kind: "write"; readonly label: "Write to workbook" }
  | { readonly kind: "list issues"; readonly label: "List issues on a sheet" }
  | { readonly kind: "read again"; readonly label: "Try again" }
  | { readonly kind: "none"; readonly label: "Write to workbook" };

export const preparedOf = (state: PaneState): Prepared | undefined =>
  state.sight.kind === "ready" ? state.sight.prepared : undefined;

/** What the tables hold, whether or not the chosen method can rank it; undefined while they have faults. */
export function portfolioOf({ sight }: PaneState): Portfolio | undefined {
  if (sight.kind === "ready") return sight.prepared.checked.portfolio;
  return sight.kind === "issues" ? sight.portfolio : undefined;
}

/** What the workbook remembers; undefined while it was not read. */
export const storedOf = ({ sight }: PaneState): Stored | undefined =>
  sight.kind === "ready" || sight.kind === "issues" ? storedIn(sight.contents.settings) : undefined;

/** Errors and notes of the last check, in sheet order. */
export function issuesOf(state: PaneState): readonly Issue[] {
  switch (state.sight.kind) {
    case "ready":
      return state.sight.prepared.checked.issues;
    case "issues":
      return state.sight.checked.issues;
    default:
      return [];
  }
}

export const errorsOf = (state: PaneState): readonly Issue[] =>
  issuesOf(state).filter((issue) => issue.severity === "error");

export function stepMark(state: PaneState, step: StepName): StepMark {
  const done = { kind: "done" } as const;
  const none = { kind: "none" } as const;
  const prepared = preparedOf(state);
  switch (step) {
    case "data": {
      const count = errorsOf(state).length;
      if (count > 0) return { kind: "issues", count };
      return prepared ? done : none;
    }
    case "score":
      return prepared ? done : none;
    case "capacity":
      return prepared?.ranked.capacity.applies ? done : none;
    case "risk":
      return prepared?.ranked.risk.applies ? done : none;
    case "share":
      return state.run.kind === "written" && state.run.current ? done : none;
  }
}

export function primaryAction(state: PaneState): PrimaryAction {
  switch (state.sight.kind) {
    case "ready":
      return { kind: "write", label: "Write to workbook" };
    case "issues":
      return errorsOf(state).some((issue) => issue.place !== undefined)
        ? { kind: "list issues", label: "List issues on a sheet" }
        : { kind: "none", label: "Write to workbook" };
    case "unreadable":
      return { kind: "read again", label: "Try again" };
    case "unseen":
      return { kind: "none", label: "Write to workbook" };
  }
}
