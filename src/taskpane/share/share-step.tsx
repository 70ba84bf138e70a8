import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Prepared } from "../../app/outcome";
import type { Run } from "../session/pane-state";
import { Empty } from "../frame/empty";
import type { Formatting } from "../frame/formatting";
import { LinkButton } from "../frame/link-button";
import { PlainList } from "../frame/plain-list";
import { Section } from "../frame/section";
import { StepLayout } from "../frame/step-layout";
import { Differences } from "./differences";
import { sheetPurpose } from "./sheet-purpose";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightSemibold },
  plain: { margin: 0 },
  print: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  advice: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What is written where, whether the workbook agrees with us, and how to pass it on. */
export function ShareStep({
  prepared,
  run,
  formatting,
  onGoToReport,
}: {
  prepared: Prepared | undefined;
  run: Run;
  formatting: Formatting;
  onGoToReport: (role: string) => void;
}) {
  const styles = useStyles();
  if (run.kind !== "written") {
    return (
      <StepLayout title="Share" summary="Nothing has been written in this session yet.">
        {prepared ? (
          <Section title="What will be written">
            <PlainList>
              {prepared.sheets.map((sheet) => (
                <li key={sheet.role}>
                  <span className={styles.name}>{sheet.name}</span>
                  <br />
                  <Caption1 className={styles.quiet}>{sheetPurpose(sheet.role)}</Caption1>
                </li>
              ))}
            </PlainList>
            <Body1 as="p" className={styles.plain}>
              Sheets of your own stay as they are. One undo takes everything back.
            </Body1>
          </Section>
        ) : (
          <Empty title="Nothing to share yet">
            Once the tables can be ranked, this step lists the sheets that were written and how to pass them on.
          </Empty>
        )}
        <Passing />
      </StepLayout>
    );
  }
  const { written, differences, current } = run;
  return (
    <StepLayout
      title="Share"
      summary={
        current
          ? `${formatting.count(written.sheets.length, "sheet was", "sheets were")} written to this workbook.`
          : "The tables or the choices have changed since the sheets were written. Write again to bring the charts and texts up to date; the formulas have followed already."
      }
    >
      <Section title="Written sheets">
        <PlainList>
          {written.sheets.map(({ role, sheet }) => (
            <li key={role}>
              <LinkButton onClick={() => onGoToReport(role)}>{sheet}</LinkButton>
              <br />
              <Caption1 className={styles.quiet}>{sheetPurpose(role)}</Caption1>
            </li>
          ))}
        </PlainList>
      </Section>
      <Differences differences={differences} recalculated={written.recalculated} formatting={formatting} />
      <Section title="Fingerprint of the run">
        <code className={styles.print}>{run.prepared.fingerprint}</code>
        <Caption1 className={styles.quiet}>
          Made from the tables and the choices. The same fingerprint means the same input; it also stands on every sheet
          and in the run log.
        </Caption1>
      </Section>
      <Passing />
    </StepLayout>
  );
}

function Passing() {
  const styles = useStyles();
  return (
    <Section title="Passing it on">
      <ul className={styles.advice}>
        <li>File, Save a copy gives a workbook that opens anywhere, live, without this add-in.</li>
        <li>Each sheet is set up to print in landscape, one page wide. File, Export makes a PDF on Windows and Mac.</li>
        <li>Your tables travel in the file. Remove what the reader should not see from the copy first.</li>
      </ul>
    </Section>
  );
}
