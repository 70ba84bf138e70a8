import type { StepName } from "../session/pane-state";

/** What a step is called, on its tab and above its page. */
export const stepTitles: Readonly<Record<StepName, string>> = {
  data: "Data",
  score: "Score",
  capacity: "Capacity",
  risk: "Risk",
  share: "Share",
};
