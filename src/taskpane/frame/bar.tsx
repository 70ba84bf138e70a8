import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: { height: "8px", borderRadius: tokens.borderRadiusSmall, overflow: "hidden" },
  fill: {
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorCompoundBrandBackground,
    // A contrast theme removes backgrounds; a bar without one would vanish.
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  quiet: {
    backgroundColor: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { backgroundColor: "GrayText" },
  },
});

/** A length that repeats the number beside it; read by eye only, so hidden from screen readers. */
export function Bar({ length, tone = "brand" }: { length: number; tone?: "brand" | "quiet" }) {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden="true">
      <div
        className={mergeClasses(styles.fill, tone === "quiet" && styles.quiet)}
        // A length is data, not a style.
        style={{ width: `${Math.max(0, Math.min(1, length)) * 100}%` }}
      />
    </div>
  );
}
