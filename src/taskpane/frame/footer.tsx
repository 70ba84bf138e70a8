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
  doing: { display: "block", marginTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
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
  const running = run.kind === "running" ? run : undefined;
  return (
    <footer className={styles.footer}>
      {running && (
        <div>
          <ProgressBar value={running.progress.done} aria-label={running.progress.doing} />
          <Body1 className={styles.doing}>
            {running.cancelling ? "Stopping, nothing is kept" : running.progress.doing}
          </Body1>
        </div>
      )}
      {children}
      <div className={styles.buttons}>
        {/* Stays while it works, so that the keyboard keeps its place. */}
        <Button
          className={styles.button}
          appearance="primary"
          onClick={onPrimary}
          disabledFocusable={running !== undefined || action.kind === "none"}
        >
          {action.label}
        </Button>
        {running && (
          <Button key="cancel" className={styles.button} onClick={onCancel} disabledFocusable={running.cancelling}>
            Cancel
          </Button>
        )}
        {!running && canUndo && (
          <Button key="undo" className={styles.button} appearance="subtle" onClick={onUndo}>
            Undo
          </Button>
        )}
      </div>
    </footer>
  );
}
