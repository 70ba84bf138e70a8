import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RankedPortfolio } from "../../core/ranked-portfolio";
import type { RobustnessAnalysis } from "../../core/robustness/robustness-analysis";
import { scoringMethod } from "../../core/scoring/catalogue";
import type { Formatting } from "../frame/formatting";
import { Section } from "../frame/section";
import { sampledInWords } from "./sureness-in-words";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: "start",
    verticalAlign: "bottom",
  },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "start", overflowWrap: "anywhere" },
  figure: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const SHOWN = 12;

/** How often each of the leaders is first, and among the first, over all weights that were tried. */
export function Acceptability({
  ranked,
  robustness,
  formatting,
}: {
  ranked: RankedPortfolio;
  robustness: RobustnessAnalysis;
  formatting: Formatting;
}) {
  const styles = useStyles();
  const { top } = robustness.parameters;
  return (
    <Section title="How often at the top?">
      <table className={styles.table} aria-label="How often each project is at the top">
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              Project
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
              First
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
              First {top}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
              Ranks
            </th>
          </tr>
        </thead>
        <tbody>
          {robustness.shown.slice(0, SHOWN).map(({ project, first, within, bestRank, worstRank }) => (
            <tr key={project}>
              <th scope="row" className={styles.name}>
                {ranked.scored[project]?.rank}. {ranked.scored[project]?.project.name}
              </th>
              <td className={styles.figure}>{formatting.percent(first.share)}</td>
              <td className={styles.figure}>{formatting.percent(within.share)}</td>
              <td className={styles.figure}>{bestRank === worstRank ? bestRank : `${bestRank}–${worstRank}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Caption1 className={styles.quiet}>
        Of {sampledInWords(robustness, scoringMethod(ranked.method.id).name, formatting)} Ranks: nine of ten sets.
      </Caption1>
    </Section>
  );
}
