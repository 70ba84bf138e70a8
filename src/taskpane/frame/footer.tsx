import { Body1, Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Run } from "../session/pane-state";
import type { PrimaryAction } from "../session/readiness";
import { coarsePointer } from "./touch";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
  },
  buttons: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  button: { [coarsePointer]: { minHeight: "44px" } },
  running: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  doing: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** Always in view: the one primary action, or how far it is and how to stop it; above it what came of the last one. */
export function Footer({
  run,
  action,
  canUndo,
  onPrimary,
  onUndo,
  onCancel,
  children,
}: {
  run: Run;
  action: PrimaryAction;
  canUndo: boolean;
  onPrimary: () => void;
  onUndo: () => void;
  onCancel: () => void;
  children?: ReactNode;
}) {
  const styles = useStyles();
  if (run.kind === "running") {
    return (
      <footer className={styles.footer}>
        <ProgressBar value={run.progress.done} aria-label={run.progress.doing} />
        <div className={styles.running}>
          <Body1 className={styles.doing}>{run.cancelling ? "Stopping, nothing is kept" : run.progress.doing}</Body1>
          <Button className={styles.button} onClick={onCancel} disabledFocusable={run.cancelling}>
            Cancel
          </Button>
        </div>
      </footer>
    );
  }
  return (
    <footer className={styles.footer}>
      {children}
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          appearance="primary"
          onClick={onPrimary}
          disabledFocusable={action.kind === "none"}
        >
          {action.label}
        </Button>
        {canUndo && (
          <Button className={styles.button} appearance="subtle" onClick={onUndo}>
            Undo
          </Button>
        )}
      </div>
    </footer>
  );
}
