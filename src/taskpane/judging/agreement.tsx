import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Weighed } from "../../core/weighting/weighed";
import { Bar } from "../frame/bar";
import type { Formatting } from "../frame/formatting";
import { Section } from "../frame/section";
import { agreementInWords, byDistance } from "./agreement-in-words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "2px" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 96px 48px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  name: { overflowWrap: "anywhere" },
  share: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The weights of everybody together, how much they agree, and who is farthest from the others. */
export function Agreement({ group, formatting }: { group: Weighed | undefined; formatting: Formatting }) {
  const styles = useStyles();
  if (!group || group.stakeholders.length < 2) return null;
  const { criteria } = group.tree;
  const largest = Math.max(...criteria.map(({ globalWeight }) => globalWeight));
  return (
    <Section title="Everybody together">
      <div role="list" className={styles.list}>
        {criteria.map(({ id, name, globalWeight }) => (
          <div role="listitem" key={id} className={styles.line}>
            <span className={styles.name}>{name}</span>
            <Bar length={largest > 0 ? globalWeight / largest : 0} />
            <span className={styles.share}>{formatting.percent(globalWeight, 1)}</span>
          </div>
        ))}
      </div>
      <Body1 as="p" block>
        {agreementInWords(group, (share) => formatting.percent(share))}
      </Body1>
      <Caption1 className={styles.quiet}>
        {byDistance(group)
          .map(({ stakeholder, distance }) => `${stakeholder} ${formatting.percent(distance)}`)
          .join(" · ")}{" "}
        of the weight away from the group.
      </Caption1>
    </Section>
  );
}
