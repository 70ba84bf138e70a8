import { Button, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { touchTarget } from "./touch";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    overflowY: "auto",
    flexGrow: 1,
    minHeight: 0,
    "& p, & ul, & ol": { margin: 0 },
    "& h3": {
      margin: `${tokens.spacingVerticalS} 0 0`,
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
    },
    "& ul, & ol": { paddingInlineStart: tokens.spacingHorizontalL },
    "& li": { marginBottom: tokens.spacingVerticalXS },
  },
  back: { ...touchTarget, alignSelf: "flex-start", marginInlineStart: "-8px" },
  heading: { margin: 0 },
});

/** A page that the menu opens in place of the steps, with the way back on top. */
export function Page({ title, onBack, children }: { title: string; onBack: () => void; children: ReactNode }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
        Back
      </Button>
      <Subtitle1 as="h2" className={styles.heading}>
        {title}
      </Subtitle1>
      {children}
    </main>
  );
}
