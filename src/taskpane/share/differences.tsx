import { Body1, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Difference } from "../../app/outcome";
import type { Written } from "../../workbook/port";
import type { Formatting } from "../frame/formatting";
import { Section } from "../frame/section";

const useStyles = makeStyles({
  fine: { margin: 0, display: "grid", gridTemplateColumns: "24px minmax(0, 1fr)", alignItems: "start" },
  icon: { marginTop: "3px", color: tokens.colorStatusSuccessForeground1 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

const FIRST = 10;

/** Whether the workbook's own calculation gives what was computed here. A difference is shown, never hidden. */
export function Differences({
  differences,
  recalculated,
  formatting,
}: {
  differences: readonly Difference[];
  recalculated: Written["recalculated"];
  formatting: Formatting;
}) {
  const styles = useStyles();
  const compared = recalculated.reduce((sum, check) => sum + check.values.length, 0);
  if (differences.length === 0) {
    return (
      <Section title="Checked against the workbook">
        <Body1 as="p" className={styles.fine}>
          <CheckmarkCircle16Regular className={styles.icon} aria-hidden="true" />
          <span>
            {compared === 0
              ? "These sheets hold no formulas to compare."
              : `The workbook's formulas give the same ${formatting.count(compared, "figure", "figures")} as Rankfolio computed.`}
          </span>
        </Body1>
      </Section>
    );
  }
  return (
    <Section title="Checked against the workbook">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{formatting.count(differences.length, "figure differs", "figures differ")}</MessageBarTitle>
          The workbook calculates them otherwise than Rankfolio did. Recalculate the workbook (F9), then write again.
        </MessageBarBody>
      </MessageBar>
      <ul className={styles.list}>
        {differences.slice(0, FIRST).map((difference) => (
          <li key={`${difference.sheet} ${difference.check} ${difference.index}`}>
            {difference.sheet}, {difference.check}, row {difference.index + 1}: expected {difference.expected}, found{" "}
            {difference.found}
          </li>
        ))}
      </ul>
      {differences.length > FIRST && (
        <Body1>and {formatting.count(differences.length - FIRST, "other", "others")}</Body1>
      )}
    </Section>
  );
}
