import type { Sight, StepName } from "../session/pane-state";
import { Empty } from "./empty";
import type { Formatting } from "./formatting";
import { LinkButton } from "./link-button";
import { Reading } from "./reading";
import { StepLayout } from "./step-layout";
import { stepTitles } from "./step-titles";

/** A step that has no ranking to show: still reading, or something has to be mended first. */
export function Waiting({
  step,
  sight,
  formatting,
  onOpenData,
}: {
  step: StepName;
  sight: Sight;
  formatting: Formatting;
  onOpenData: () => void;
}) {
  if (sight.kind === "unseen") return <Reading step={step} />;
  const errors =
    sight.kind === "issues" ? sight.checked.issues.filter((issue) => issue.severity === "error").length : 0;
  return (
    <StepLayout title={stepTitles[step]} summary="There is no ranking yet.">
      <Empty
        title={
          errors > 0 ? `${formatting.count(errors, "thing", "things")} to mend first` : "The workbook was not read"
        }
        action={<LinkButton onClick={onOpenData}>Open Data</LinkButton>}
      >
        The Data step says what is missing and where.
      </Empty>
    </StepLayout>
  );
}
