import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Bar } from "../frame/bar";
import type { Formatting } from "../frame/formatting";
import { LinkButton } from "../frame/link-button";
import { Section } from "../frame/section";
import type { WeightBar } from "./weight-bars";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "2px" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 72px 48px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    minHeight: "24px",
  },
  group: { fontWeight: tokens.fontWeightSemibold },
  name: { overflowWrap: "anywhere" },
  share: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** What each criterion weighs. The Criteria table holds the weights, so that is where they are changed. */
export function Weights({
  bars,
  formatting,
  onEdit,
}: {
  bars: readonly WeightBar[];
  formatting: Formatting;
  onEdit: (() => void) | undefined;
}) {
  const styles = useStyles();
  return (
    <Section title="Weights" aside={onEdit && <LinkButton onClick={onEdit}>Edit in Criteria</LinkButton>}>
      <ul className={styles.list}>
        {bars.map((bar, i) => (
          <li key={i} className={mergeClasses(styles.line, bar.isGroup && styles.group)}>
            <span className={styles.name} style={{ paddingInlineStart: `${bar.depth * 12}px` }}>
              {bar.name}
            </span>
            {bar.isGroup ? <span /> : <Bar length={bar.length} />}
            <span className={styles.share}>
              {formatting.percent(bar.globalWeight, bar.globalWeight < 0.0995 ? 1 : 0)}
            </span>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.hint}>Change a weight in the workbook and the ranking here follows.</Caption1>
    </Section>
  );
}
