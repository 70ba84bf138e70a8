import { Body1, FluentProvider, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { Mark } from "./mark";
import { useTheme } from "./use-theme";

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

/** The pane's page opened by itself, where there is no workbook to work on. */
export function NotInExcel() {
  const styles = useStyles();
  const theme = useTheme(undefined);
  return (
    <FluentProvider theme={theme}>
      <main className={styles.page}>
        <Mark size={32} />
        <Subtitle1 as="h1" className={styles.plain}>
          Rankfolio works inside Excel
        </Subtitle1>
        <Body1 as="p" className={styles.plain}>
          This page is its task pane. Open it in Excel from the Rankfolio tab of the ribbon.
        </Body1>
      </main>
    </FluentProvider>
  );
}
