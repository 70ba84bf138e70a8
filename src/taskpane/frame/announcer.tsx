import type { PaneState } from "../session/pane-state";
import { errorsOf } from "../session/readiness";
import type { Formatting } from "./formatting";
import { HiddenText } from "./hidden-text";

/** Says aloud what the eye sees change: progress, and what a new look at the tables found. Messages speak for themselves. */
export function Announcer({ state, formatting }: { state: PaneState; formatting: Formatting }) {
  return (
    <HiddenText>
      <span role="status">{announcement(state, formatting)}</span>
    </HiddenText>
  );
}

export function announcement(state: PaneState, formatting: Formatting): string {
  if (state.run.kind === "running") return state.run.cancelling ? "Stopping" : state.run.progress.doing;
  switch (state.sight.kind) {
    case "unseen":
      return "Reading the workbook";
    case "unreadable":
      return "The workbook could not be read";
    case "issues":
      return formatting.count(errorsOf(state).length, "thing to mend", "things to mend");
    case "ready":
      return `${formatting.count(state.sight.prepared.ranked.scored.length, "project", "projects")} ranked`;
  }
}
