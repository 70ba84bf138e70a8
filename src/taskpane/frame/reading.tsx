import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import type { StepName } from "../session/pane-state";
import { StepLayout } from "./step-layout";
import { stepTitles } from "./step-titles";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** A step while the workbook is read for the first time. */
export function Reading({ step }: { step: StepName }) {
  const styles = useStyles();
  return (
    <StepLayout title={stepTitles[step]} summary="Reading the tables of this workbook.">
      <Skeleton aria-label="Reading" className={styles.lines}>
        <SkeletonItem />
        <SkeletonItem />
        <SkeletonItem />
      </Skeleton>
    </StepLayout>
  );
}
