import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Formatting } from "../frame/formatting";
import type { RankingRow } from "./ranking-rows";

const useStyles = makeStyles({
  parts: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, textAlign: "start" },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "start", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What a project's score is made of: its values and what they add, or what the method computed on the way. */
export function ScoreParts({ row, formatting }: { row: RankingRow; formatting: Formatting }) {
  const styles = useStyles();
  return (
    <>
      {row.adjustment && (
        <Caption1>
          {formatting.signed(row.adjustment.points, 2)} by hand: {row.adjustment.reason}
        </Caption1>
      )}
      {row.workings.length > 0 && (
        <table className={styles.parts} aria-label={`How the score of ${row.name} comes about`}>
          <tbody>
            {row.workings.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row" className={styles.name}>
                  {label}
                </th>
                <td className={styles.figure}>{shown(value, formatting)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {row.contributions.length > 0 && <Contributions row={row} formatting={formatting} />}
      {row.contributions.length > 0 && !row.additive && (
        <Caption1 className={styles.quiet}>
          The method weighs these against the other projects; they do not add up to its score.
        </Caption1>
      )}
    </>
  );
}

function Contributions({ row, formatting }: { row: RankingRow; formatting: Formatting }) {
  const styles = useStyles();
  return (
    <table className={styles.parts} aria-label={`What the score of ${row.name} is made of`}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            Criterion
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            Value
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            {row.additive ? "Adds" : "× weight"}
          </th>
        </tr>
      </thead>
      <tbody>
        {row.contributions.map((part) => (
          <tr key={part.criterion}>
            <td>{part.criterion}</td>
            <td className={styles.figure}>{part.value === null ? "left out" : formatting.number(part.value, 2)}</td>
            <td className={styles.figure}>{formatting.number(part.points, 3)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whole numbers as such, others to four digits that matter. */
function shown(value: number | string | null, formatting: Formatting): string {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  if (Number.isInteger(value)) return formatting.number(value);
  return formatting.number(value, Math.max(0, Math.min(6, 3 - Math.floor(Math.log10(Math.abs(value))))));
}
