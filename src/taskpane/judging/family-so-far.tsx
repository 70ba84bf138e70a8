import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Judgement } from "../../core/model/judgement";
import type { FamilyJudging } from "../../core/weighting/judging";
import { judgementSentence } from "../../core/weighting/saaty-scale";
import { Bar } from "../frame/bar";
import type { Formatting } from "../frame/formatting";
import { LinkButton } from "../frame/link-button";
import { Section } from "../frame/section";
import { consistencyInWords } from "./consistency-in-words";
import { samePair, type JudgingAction } from "./judging-draft";

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

/** What one person's answers say of the children of one group so far: weights, consistency, and what to look at again. */
export function FamilySoFar({
  judging,
  judgements,
  person,
  formatting,
  act,
}: {
  judging: FamilyJudging;
  judgements: readonly Judgement[];
  person: string;
  formatting: Formatting;
  act: (action: JudgingAction) => void;
}) {
  const styles = useStyles();
  const { family, found, worst } = judging;
  if (!found) return null;
  const { members } = family;
  const largest = Math.max(...found.weights);
  const [first, second] = worst ? [members[worst.row], members[worst.column]] : [];
  return (
    <Section title={family.parent ? `${person}: weights within ${family.parent.name}` : `${person}: weights so far`}>
      <div role="list" className={styles.list}>
        {members.map(({ id, name }, i) => (
          <div role="listitem" key={id} className={styles.line}>
            <span className={styles.name}>{name}</span>
            <Bar length={(found.weights[i] ?? 0) / largest} />
            <span className={styles.share}>{formatting.percent(found.weights[i] ?? 0, 1)}</span>
          </div>
        ))}
      </div>
      <Body1 as="p" block role="status">
        {consistencyInWords(found.consistency, (ratio) => formatting.number(ratio, 2))}
      </Body1>
      {worst && first && second && (
        <div>
          <Body1 as="p" block>
            What fits the others least: {judgementSentence(first.name, second.name, worst.judged)} The others suggest:{" "}
            {judgementSentence(first.name, second.name, worst.mending)}
          </Body1>
          {isTyped(judgements, person, first.id, second.id) ? (
            <Caption1 className={styles.quiet}>It stands in the Judgements table; change it there.</Caption1>
          ) : (
            <LinkButton onClick={() => act({ kind: "asked again", pair: { a: first.id, b: second.id } })}>
              Look at it again
            </LinkButton>
          )}
        </div>
      )}
    </Section>
  );
}

/** Whether a person's answer about a pair stands in the Judgements table, where the pane does not change it. */
export const isTyped = (judgements: readonly Judgement[], person: string, a: string, b: string): boolean =>
  judgements.some(
    (judgement) => judgement.stakeholder === person && judgement.source === undefined && samePair(judgement, { a, b }),
  );
