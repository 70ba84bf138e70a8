import type { RunParameters } from "../../core/run-parameters";
import type { Issue } from "../../workbook/issue";
import type { CellPlace } from "../../workbook/place";
import { IssueList } from "../data/issue-list";
import type { Formatting } from "../frame/formatting";
import { StepLayout } from "../frame/step-layout";
import { ScoreChoices } from "./score-choices";

/** The Score step where the tables are fine, but not for the chosen method or weights: the reasons, and another choice. */
export function ScoreRefused({
  issues,
  parameters,
  formatting,
  onParameters,
  onJudge,
  onGoTo,
}: {
  issues: readonly Issue[];
  parameters: RunParameters;
  formatting: Formatting;
  onParameters: (parameters: RunParameters) => void;
  onJudge: () => void;
  onGoTo: (place: CellPlace) => void;
}) {
  return (
    <StepLayout
      title="Score"
      summary="There is no ranking yet: the tables lack something that this method or these weights need. Mend it below, or choose another."
    >
      <ScoreChoices parameters={parameters} onParameters={onParameters} onJudge={onJudge} />
      <IssueList issues={issues} formatting={formatting} onGoTo={onGoTo} />
    </StepLayout>
  );
}
