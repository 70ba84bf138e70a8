import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { touchTarget } from "./touch";

const useStyles = makeStyles({
  link: {
    ...touchTarget,
    display: "inline-flex",
    alignItems: "center",
    textAlign: "start",
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink,
    // Without its colour a link needs its line.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});

/** Something to press inside a text or a list: jumps to a cell or opens a part of the pane. */
export function LinkButton({
  onClick,
  children,
  label,
  disabled = false,
  expanded,
}: {
  onClick: () => void;
  children: ReactNode;
  label?: string;
  disabled?: boolean;
  /** Given where it opens and closes a part below it. */
  expanded?: boolean;
}) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      type="button"
      className={styles.link}
      onClick={onClick}
      disabled={disabled}
      aria-label={label}
      aria-expanded={expanded}
    >
      {children}
    </Link>
  );
}
