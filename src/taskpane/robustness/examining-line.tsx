import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { LinkButton } from "../frame/link-button";
import { touchTarget } from "../frame/touch";
import type { ExaminationControl } from "./use-examination";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
  button: { ...touchTarget, minWidth: "auto" },
});

/** That other weights are being tried, how far it is and how to stop it; or how to start it again. */
export function ExaminingLine({ control }: { control: ExaminationControl }) {
  const styles = useStyles();
  const { examining, start, stop } = control;
  switch (examining.kind) {
    case "running":
      return (
        <div className={styles.line}>
          <div className={styles.grow}>
            <Caption1>Trying other weights and methods</Caption1>
            <ProgressBar value={examining.done} aria-label="Trying other weights and methods" />
          </div>
          <Button size="small" className={styles.button} onClick={stop}>
            Stop
          </Button>
        </div>
      );
    case "stopped":
      return (
        <div>
          <LinkButton onClick={start}>Try other weights and methods</LinkButton>
        </div>
      );
    case "failed":
      return (
        <Caption1>
          Other weights could not be tried: {examining.message} <LinkButton onClick={start}>Try again</LinkButton>
        </Caption1>
      );
    default:
      return null;
  }
}
