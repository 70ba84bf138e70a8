import type { Prepared } from "../../app/outcome";
import type { Formatting } from "../frame/formatting";
import { Page } from "../frame/page";
import { Acceptability } from "./acceptability";
import { ExaminingLine } from "./examining-line";
import { MethodsAgree } from "./methods-agree";
import { Reach } from "./reach";
import { TwoProjects } from "./two-projects";
import type { ExaminationControl } from "./use-examination";
import { WeightIntervals } from "./weight-intervals";

/** How far a ranking holds, and the reasons for it. */
export function RobustnessPage({
  prepared,
  control,
  formatting,
  onBack,
}: {
  prepared: Prepared;
  control: ExaminationControl;
  formatting: Formatting;
  onBack: () => void;
}) {
  const { ranked, parameters } = prepared;
  const { examining } = control;
  const examination = examining.kind === "done" ? examining.examination : undefined;
  return (
    <Page title="How sure is this ranking?" onBack={onBack}>
      <ExaminingLine control={control} />
      {examination?.robustness && (
        <>
          <Acceptability ranked={ranked} robustness={examination.robustness} formatting={formatting} />
          <WeightIntervals ranked={ranked} robustness={examination.robustness} formatting={formatting} />
        </>
      )}
      {examination && <MethodsAgree ranked={ranked} rows={examination.methods} formatting={formatting} />}
      {ranked.scored.length > 1 && <TwoProjects ranked={ranked} formatting={formatting} />}
      <Reach ranked={ranked} top={parameters.robustness.top} formatting={formatting} />
    </Page>
  );
}
