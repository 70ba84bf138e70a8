import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RankedPortfolio } from "../../core/ranked-portfolio";
import { whyAbove } from "../../core/reasons/why-above";
import type { Formatting } from "../frame/formatting";
import { Section } from "../frame/section";
import { comparisonInWords } from "./comparison-in-words";
import { ProjectField } from "./project-field";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, textAlign: "start" },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "start", overflowWrap: "anywhere" },
  figure: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Any two projects, and what puts the one above the other. */
export function TwoProjects({ ranked, formatting }: { ranked: RankedPortfolio; formatting: Formatting }) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly [number, number]>([ranked.order[0] ?? 0, ranked.order[1] ?? 1]);
  // The tables may have lost projects since they were chosen.
  const [first, second] = chosen.every((i) => i < ranked.scored.length) ? chosen : [0, 1];
  const comparison = useMemo(
    () => (first === second ? undefined : whyAbove(ranked, first, second)),
    [ranked, first, second],
  );
  return (
    <Section title="Why is one above another?">
      <div className={styles.fields}>
        <ProjectField label="One project" ranked={ranked} value={first} onChoose={(i) => setChosen([i, second])} />
        <ProjectField label="The other" ranked={ranked} value={second} onChoose={(i) => setChosen([first, i])} />
      </div>
      {comparison ? (
        <>
          <Body1 as="p" block role="status">
            {comparisonInWords(ranked, comparison, formatting)}
          </Body1>
          {comparison.criteria.length > 0 && (
            <table className={styles.table} aria-label="What each criterion adds to the lead">
              <thead>
                <tr>
                  <th scope="col" className={styles.head}>
                    Criterion
                  </th>
                  <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
                    Values
                  </th>
                  <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
                    Adds
                  </th>
                </tr>
              </thead>
              <tbody>
                {comparison.criteria.map(({ criterion, points, values }) => (
                  <tr key={criterion}>
                    <th scope="row" className={styles.name}>
                      {ranked.portfolio.criteria.criteria[criterion]?.name}
                    </th>
                    <td className={styles.figure}>
                      {values.map((value) => (value === null ? "–" : formatting.number(value, 2))).join(" : ")}
                    </td>
                    <td className={styles.figure}>{formatting.signed(points, 3)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {!comparison.addsUp && (
            <Caption1 className={styles.quiet}>
              These are weight × value; in this method they do not add up to the lead.
            </Caption1>
          )}
        </>
      ) : (
        <Body1 as="p" block>
          Choose two different projects.
        </Body1>
      )}
    </Section>
  );
}
