import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import type { Asked, Run, Task } from "../session/pane-state";
import type { Formatting } from "./formatting";
import { LinkButton } from "./link-button";

const useStyles = makeStyles({
  bar: { minWidth: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

const refusedTitles: Readonly<Record<Asked, string>> = {
  prioritise: "Nothing was written",
  "list issues": "The list was not written",
  undo: "The run could not be taken back",
  "insert sample": "The sample was not inserted",
  jump: "That place could not be shown",
};

/** What came of the last thing that was asked, just above the button that asked it. */
export function RunMessage({
  run,
  formatting,
  onRetry,
  onDismiss,
  onGoToReport,
  onOpenShare,
}: {
  run: Run;
  formatting: Formatting;
  onRetry: (task: Exclude<Task, "insert sample">) => void;
  onDismiss: () => void;
  onGoToReport: (role: string) => void;
  onOpenShare: () => void;
}) {
  switch (run.kind) {
    case "none":
    case "running":
      return null;
    case "written": {
      const [first] = run.written.sheets;
      return (
        <Message
          intent={run.differences.length > 0 ? "warning" : run.current ? "success" : "info"}
          title={
            run.current
              ? `${formatting.count(run.written.sheets.length, "sheet", "sheets")} written`
              : "Changed since it was written"
          }
          onDismiss={onDismiss}
        >
          {run.differences.length > 0 &&
            `${formatting.count(run.differences.length, "figure differs", "figures differ")} from the workbook's. `}
          {first && <LinkButton onClick={() => onGoToReport(first.role)}>Show {first.sheet}</LinkButton>}
          {first && ", "}
          <LinkButton onClick={onOpenShare}>see all</LinkButton>
        </Message>
      );
    }
    case "issues listed": {
      const [first] = run.written.sheets;
      return (
        <Message intent="success" title="The issues are on a sheet" onDismiss={onDismiss}>
          {first && <LinkButton onClick={() => onGoToReport(first.role)}>Show {first.sheet}</LinkButton>}
        </Message>
      );
    }
    case "undone":
      return (
        <Message intent="success" title="Taken back" onDismiss={onDismiss}>
          Our sheets are as they were before the run.
        </Message>
      );
    case "inserted":
      return (
        <Message intent="success" title="The sample is in your workbook" onDismiss={onDismiss}>
          {formatting.count(run.sheets.length, "sheet was", "sheets were")} added after your own.
        </Message>
      );
    case "refused": {
      const { asked, refused } = run;
      return (
        <Message
          intent={refused.reason === "cancelled" ? "info" : "error"}
          title={refused.reason === "cancelled" ? "Cancelled, nothing was changed" : refusedTitles[asked]}
          onDismiss={onDismiss}
          action={
            asked !== "jump" &&
            asked !== "insert sample" && (
              <Button size="small" onClick={() => onRetry(asked)}>
                Try again
              </Button>
            )
          }
        >
          {refused.reason !== "cancelled" && refused.message}
        </Message>
      );
    }
  }
}

function Message({
  intent,
  title,
  children,
  action,
  onDismiss,
}: {
  intent: "success" | "info" | "warning" | "error";
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  onDismiss: () => void;
}) {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={intent} layout={action ? "multiline" : "singleline"}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle> {children}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<Dismiss16Regular />} aria-label="Dismiss" onClick={onDismiss} />
        }
      >
        {action}
      </MessageBarActions>
    </MessageBar>
  );
}
