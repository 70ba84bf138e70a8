import type { PageName, StepName } from "../session/pane-state";

/** What the pane is opened for: by one of the ribbon's buttons, or only to be there. */
export type OpenedFor = "nothing" | "prioritise" | "check";

/**
 * The ribbon's buttons open the pane with `?action=prioritise` or `?action=check`. A page that is only loaded again
 * is not another press of the button, so it does nothing by itself.
 */
export function openedFor(search: string, reloaded: boolean): OpenedFor {
  if (reloaded) return "nothing";
  const action = new URLSearchParams(search).get("action");
  return action === "prioritise" || action === "check" ? action : "nothing";
}

/** The start page comes up by itself once in a browser, and never in the way of a button that was pressed. */
export function firstView(opened: OpenedFor, welcomed: boolean): { readonly page: PageName; readonly step: StepName } {
  switch (opened) {
    case "prioritise":
      return { page: "steps", step: "score" };
    case "check":
      return { page: "steps", step: "data" };
    case "nothing":
      return { page: welcomed ? "steps" : "start", step: "data" };
  }
}
