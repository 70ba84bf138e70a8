import { Body1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    minWidth: 0,
  },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  summary: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A step's page: its name, one sentence that says what was found, then its parts. */
export function StepLayout({ title, summary, children }: { title: string; summary: ReactNode; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.step}>
      <div className={styles.head}>
        <Subtitle1 as="h2" className={styles.heading}>
          {title}
        </Subtitle1>
        <Body1 as="p" className={styles.summary}>
          {summary}
        </Body1>
      </div>
      {children}
    </div>
  );
}
