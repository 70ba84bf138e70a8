import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RunParameters } from "../../core/run-parameters";
import type { TableMapping } from "../../workbook/checked";
import type { CellPlace } from "../../workbook/place";
import type { Formatting } from "../frame/formatting";
import { Reading } from "../frame/reading";
import { Section } from "../frame/section";
import { StepLayout } from "../frame/step-layout";
import { blankRatingIssues } from "../score/missing-policies";
import { MissingChoice } from "../score/missing-choice";
import type { Sight } from "../session/pane-state";
import { IssueList } from "./issue-list";
import { MappingDialog } from "./mapping-dialog";
import { tableOverview } from "./table-overview";
import { TablesList } from "./tables-list";

const useStyles = makeStyles({
  wrap: { whiteSpace: "normal" },
});

/** What was found in the workbook, and what must be mended before it can be ranked. */
export function DataStep({
  sight,
  parameters,
  formatting,
  onGoTo,
  onParameters,
  onMapping,
  onReadAgain,
}: {
  sight: Sight;
  parameters: RunParameters;
  formatting: Formatting;
  onGoTo: (place: CellPlace) => void;
  onParameters: (parameters: RunParameters) => void;
  onMapping: (mapping: TableMapping) => void;
  onReadAgain: () => void;
}) {
  const styles = useStyles();
  switch (sight.kind) {
    case "unseen":
      return <Reading step="data" />;
    case "unreadable":
      return (
        <StepLayout title="Data" summary="The workbook could not be read.">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={styles.wrap}>
              <MessageBarTitle>Nothing was read</MessageBarTitle> {sight.message}
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={onReadAgain}>Try again</Button>
            </MessageBarActions>
          </MessageBar>
        </StepLayout>
      );
    case "issues":
    case "ready":
      return (
        <Found
          sight={sight}
          parameters={parameters}
          formatting={formatting}
          onGoTo={onGoTo}
          onParameters={onParameters}
          onMapping={onMapping}
        />
      );
  }
}

function Found({
  sight,
  parameters,
  formatting,
  onGoTo,
  onParameters,
  onMapping,
}: {
  sight: Extract<Sight, { kind: "issues" | "ready" }>;
  parameters: RunParameters;
  formatting: Formatting;
  onGoTo: (place: CellPlace) => void;
  onParameters: (parameters: RunParameters) => void;
  onMapping: (mapping: TableMapping) => void;
}) {
  const [mapping, setMapping] = useState(false);
  const checked = sight.kind === "ready" ? sight.prepared.checked : sight.checked;
  const lines = useMemo(() => tableOverview(checked.found), [checked]);
  const errors = checked.issues.filter((issue) => issue.severity === "error").length;
  const notes = checked.issues.length - errors;
  const blanks = blankRatingIssues(checked.issues);
  const missingTables = lines.filter((line) => line.needed && !line.found).map((line) => line.role);
  return (
    <StepLayout title="Data" summary={summary(missingTables, errors, notes, formatting)}>
      {blanks.length > 0 && (
        <Section title="Blank ratings">
          <MissingChoice
            value={parameters.missing}
            blankRatings={blanks.length}
            formatting={formatting}
            onChoose={(missing) => onParameters({ ...parameters, missing })}
          />
        </Section>
      )}
      {errors > 0 && missingTables.length === 0 && (
        <IssueList issues={checked.issues} formatting={formatting} onGoTo={onGoTo} />
      )}
      <TablesList lines={lines} formatting={formatting} onGoTo={onGoTo} onMap={() => setMapping(true)} />
      {(errors === 0 || missingTables.length > 0) && (
        <IssueList issues={checked.issues} formatting={formatting} onGoTo={onGoTo} />
      )}
      <MappingDialog
        open={mapping}
        contents={sight.contents}
        found={checked.found}
        onClose={() => setMapping(false)}
        onSave={onMapping}
      />
    </StepLayout>
  );
}

function summary(missingTables: readonly string[], errors: number, notes: number, formatting: Formatting): string {
  if (missingTables.length > 0) {
    return `${missingTables.join(" and ")} not found. Choose the tables under Tables and columns, or insert a sample from the menu.`;
  }
  if (errors > 0) {
    return `${formatting.count(errors, "thing", "things")} to mend before the projects can be ranked. Each line jumps to its cell.`;
  }
  return notes > 0
    ? `The tables can be ranked. ${formatting.count(notes, "note", "notes")} below.`
    : "The tables can be ranked; nothing is to be mended.";
}
