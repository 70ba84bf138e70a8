import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { useMemo, useState } from "react";
import type { Formatting } from "../frame/formatting";
import { HiddenText } from "../frame/hidden-text";
import { LinkButton } from "../frame/link-button";
import { PlainList } from "../frame/plain-list";
import { Section } from "../frame/section";
import type { Issue } from "../../workbook/issue";
import type { CellPlace } from "../../workbook/place";
import { issueAddress, issueGroups } from "./issue-groups";

const useStyles = makeStyles({
  item: { display: "grid", gridTemplateColumns: "22px minmax(0, 1fr)" },
  icon: { marginTop: "4px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  message: { overflowWrap: "anywhere" },
  suggestion: { color: tokens.colorNeutralForeground3 },
});

const FIRST = 20;

/** Everything that was found, table by table; each line jumps to its cell. */
export function IssueList({
  issues,
  formatting,
  onGoTo,
}: {
  issues: readonly Issue[];
  formatting: Formatting;
  onGoTo: (place: CellPlace) => void;
}) {
  const groups = useMemo(() => issueGroups(issues), [issues]);
  return groups.map(({ table, issues: ofTable, errorCount }) => (
    <Section
      key={table}
      title={
        errorCount > 0
          ? `${table}: ${formatting.count(errorCount, "thing to mend", "things to mend")}`
          : `${table}: ${formatting.count(ofTable.length, "note", "notes")}`
      }
    >
      <TableIssues issues={ofTable} formatting={formatting} onGoTo={onGoTo} />
    </Section>
  ));
}

function TableIssues({
  issues,
  formatting,
  onGoTo,
}: {
  issues: readonly Issue[];
  formatting: Formatting;
  onGoTo: (place: CellPlace) => void;
}) {
  const [shown, setShown] = useState(FIRST);
  const rest = issues.length - shown;
  return (
    <>
      <PlainList>
        {issues.slice(0, shown).map((issue, i) => (
          <IssueLine key={`${issue.code} ${issueAddress(issue)} ${i}`} issue={issue} onGoTo={onGoTo} />
        ))}
      </PlainList>
      {rest > 0 && (
        <div>
          <LinkButton onClick={() => setShown(shown + 10 * FIRST)}>
            Show {formatting.number(Math.min(rest, 10 * FIRST))} more of {formatting.number(rest)}
          </LinkButton>
        </div>
      )}
    </>
  );
}

function IssueLine({ issue, onGoTo }: { issue: Issue; onGoTo: (place: CellPlace) => void }) {
  const styles = useStyles();
  const { place, suggestion } = issue;
  return (
    <li className={styles.item}>
      <span className={styles.icon}>
        {issue.severity === "error" ? (
          <ErrorCircle16Filled className={styles.error} aria-hidden="true" />
        ) : (
          <Info16Regular className={styles.note} aria-hidden="true" />
        )}
        <HiddenText>{issue.severity === "error" ? "To mend: " : "Note: "}</HiddenText>
      </span>
      <span className={styles.message}>
        {place && (
          <>
            <LinkButton onClick={() => onGoTo(place)}>{issueAddress(issue)}</LinkButton>{" "}
          </>
        )}
        {issue.message}
        {suggestion !== undefined && !issue.message.includes(suggestion) && (
          <>
            <br />
            <Caption1 className={styles.suggestion}>Did you mean {suggestion}?</Caption1>
          </>
        )}
      </span>
    </li>
  );
}
