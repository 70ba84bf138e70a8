import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RankedPortfolio } from "../../core/ranked-portfolio";
import type { Formatting } from "../frame/formatting";
import { Section } from "../frame/section";
import { listed } from "./comparison-in-words";
import { methodsInWords, type MethodRow } from "./method-rows";

const useStyles = makeStyles({
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

/** What other methods make of the same tables and weights. */
export function MethodsAgree({
  ranked,
  rows,
  formatting,
}: {
  ranked: RankedPortfolio;
  rows: readonly MethodRow[];
  formatting: Formatting;
}) {
  const styles = useStyles();
  return (
    <Section title="Do other methods agree?">
      <Body1 as="p" block>
        {methodsInWords(ranked, rows)}
      </Body1>
      {rows.length > 0 && (
        <>
          <table className={styles.table} aria-label="Other methods beside this one">
            <thead>
              <tr>
                <th scope="col" className={styles.head}>
                  Method
                </th>
                <th scope="col" className={styles.head}>
                  First
                </th>
                <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
                  τ
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, firsts, agreement }) => (
                <tr key={id}>
                  <th scope="row" className={styles.name}>
                    {name}
                  </th>
                  <td className={styles.name}>{listed(firsts)}</td>
                  <td className={styles.figure}>{agreement === undefined ? "–" : formatting.number(agreement, 2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Caption1 className={styles.quiet}>
            Kendall&apos;s τ with the ranking in use: 1 is the same order, 0 no relation, −1 the reverse.
          </Caption1>
        </>
      )}
    </Section>
  );
}
