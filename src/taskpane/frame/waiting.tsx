import { Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import type { Sight, StepName } from "../session/pane-state";
import { Empty } from "./empty";
import type { Formatting } from "./formatting";
import { LinkButton } from "./link-button";
import { StepLayout } from "./step-layout";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

const titles: Readonly<Record<StepName, string>> = {
  data: "Data",
  score: "Score",
  capacity: "Capacity",
  risk: "Risk",
  share: "Share",
};

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
  const styles = useStyles();
  if (sight.kind === "unseen") {
    return (
      <StepLayout title={titles[step]} summary="Reading the tables of this workbook.">
        <Skeleton aria-label="Reading" className={styles.lines}>
          <SkeletonItem />
          <SkeletonItem />
          <SkeletonItem />
        </Skeleton>
      </StepLayout>
    );
  }
  const errors =
    sight.kind === "issues" ? sight.checked.issues.filter((issue) => issue.severity === "error").length : 0;
  return (
    <StepLayout title={titles[step]} summary="There is no ranking yet.">
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
