import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RankedPortfolio } from "../../core/ranked-portfolio";
import type { RobustnessAnalysis } from "../../core/robustness/robustness-analysis";
import type { Formatting } from "../frame/formatting";
import { LinkButton } from "../frame/link-button";
import { Section } from "../frame/section";
import { closestFirst, closestInWords, intervalInWords } from "./interval-in-words";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** How far each weight can move before somebody else is first; the closest one first. */
export function WeightIntervals({
  ranked,
  robustness,
  formatting,
}: {
  ranked: RankedPortfolio;
  robustness: RobustnessAnalysis;
  formatting: Formatting;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const nameOf = (project: number) => ranked.scored[project]?.project.name ?? "";
  return (
    <Section title="Which weight could change the winner?">
      <Body1 as="p" block>
        {closestInWords(robustness.winner, nameOf, formatting)}
      </Body1>
      {robustness.winner.length > 1 && (
        <div>
          <LinkButton expanded={open} onClick={() => setOpen(!open)}>
            {open ? "Hide the weights" : "Show every weight"}
          </LinkButton>
        </div>
      )}
      {open && (
        <ul className={styles.list}>
          {closestFirst(robustness.winner).map((interval) => (
            <li key={interval.line.id}>{intervalInWords(interval, nameOf, formatting)}</li>
          ))}
        </ul>
      )}
      <Caption1 className={styles.quiet}>
        One weight moves at a time, its siblings keep their proportions.
        {!robustness.exact && " Found by trying, so an interval may be a little too wide."}
      </Caption1>
    </Section>
  );
}
