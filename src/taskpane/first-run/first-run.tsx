import { Body1, Button, Caption1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { Mark } from "../frame/mark";
import { PlainList } from "../frame/plain-list";
import { coarsePointer } from "../frame/touch";
import type { Sample } from "./samples";
import { samples } from "./samples";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    overflowY: "auto",
    flexGrow: 1,
    minHeight: 0,
  },
  intro: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  plain: { margin: 0 },
  choice: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS },
  button: { [coarsePointer]: { minHeight: "44px" } },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What the add-in is for, and the two ways to begin. The menu leads back here at any time. */
export function FirstRun({
  found,
  busy,
  onUseTables,
  onInsert,
}: {
  /** In a few words which tables are there already; absent while that is unknown or if there are none. */
  found: string | undefined;
  busy: boolean;
  onUseTables: () => void;
  onInsert: (sample: Sample) => void;
}) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={styles.intro}>
        <Mark size={32} />
        <Subtitle1 as="h2" className={styles.plain}>
          Decide which projects to do
        </Subtitle1>
        <Body1 as="p" className={styles.plain}>
          Rankfolio ranks the projects in your tables by your criteria, and shows what the budget, the people and the
          risks allow. Everything stays in this workbook, as sheets that work without it.
        </Body1>
      </div>
      <div className={styles.choice}>
        <Button className={styles.button} appearance="primary" onClick={onUseTables}>
          Use my tables
        </Button>
        <Caption1 className={styles.quiet}>
          {found ?? "Needed are a table of projects and a table of criteria; names and headers can be matched by hand."}
        </Caption1>
      </div>
      <PlainList label="Samples" spacing="wide">
        {samples.map((sample) => (
          <li key={sample.file} className={styles.choice}>
            <Button className={styles.button} onClick={() => onInsert(sample)} disabledFocusable={busy}>
              {sample.button}
            </Button>
            <Caption1 className={styles.quiet}>{sample.description}</Caption1>
          </li>
        ))}
      </PlainList>
    </main>
  );
}
