import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  wide: { gap: tokens.spacingVerticalM },
});

/** Entries one below the other, without bullets. Its items are `li`. */
export function PlainList({
  label,
  spacing = "usual",
  children,
}: {
  label?: string;
  spacing?: "usual" | "wide";
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    // Safari takes a list without bullets for none unless it is told.
    <ul role="list" aria-label={label} className={mergeClasses(styles.list, spacing === "wide" && styles.wide)}>
      {children}
    </ul>
  );
}
