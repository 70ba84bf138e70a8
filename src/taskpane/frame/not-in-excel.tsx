import { Body1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { Mark } from "./mark";
import { Themed } from "./themed";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalXXL,
  },
  plain: { margin: 0 },
});

const untold = () => undefined;

/** The pane's page opened by itself, where there is no workbook to work on. */
export function NotInExcel() {
  const styles = useStyles();
  return (
    <Themed officeBackground={untold}>
      <main className={styles.page}>
        <Mark size={32} />
        <Subtitle1 as="h1" className={styles.plain}>
          Rankfolio works inside Excel
        </Subtitle1>
        <Body1 as="p" className={styles.plain}>
          This page is its task pane. Open it in Excel from the Rankfolio tab of the ribbon.
        </Body1>
      </main>
    </Themed>
  );
}
