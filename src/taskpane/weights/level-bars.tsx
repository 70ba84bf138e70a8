import { makeStyles, tokens } from "@fluentui/react-components";
import { Bar } from "../frame/bar";
import type { Formatting } from "../frame/formatting";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 96px 36px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  text: { overflowWrap: "anywhere" },
  value: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** Words and what each is worth. */
export function LevelBars({
  levels,
  formatting,
}: {
  levels: readonly { readonly text: string; readonly value: number }[];
  formatting: Formatting;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="What each word is worth">
      {levels.map(({ text, value }) => (
        <li key={text} className={styles.line}>
          <span className={styles.text}>{text}</span>
          <Bar length={value} />
          <span className={styles.value}>{formatting.number(value, 2)}</span>
        </li>
      ))}
    </ul>
  );
}
