import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { judgementSentence } from "../../core/weighting/saaty-scale";
import { LinkButton } from "../frame/link-button";
import type { JudgingAction } from "./judging-draft";
import type { Sitting } from "./sitting";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** What the person has answered, each to be taken up again; and a way to begin anew. */
export function Answers({ sitting, act }: { sitting: Sitting; act: (action: JudgingAction) => void }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [removing, setRemoving] = useState(false);
  const { draft, judging } = sitting;
  const name = draft.person?.name ?? "";
  const own = sitting.judgements.filter(({ stakeholder }) => stakeholder === name);
  const inPane = own.filter(({ source }) => source === "pane").length;
  const names = new Map(judging.families.flatMap(({ family }) => family.members.map((m) => [m.id, m.name] as const)));
  if (own.length === 0) return null;
  return (
    <div>
      <Button appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "Hide the answers" : `Show the answers (${own.length})`}
      </Button>
      {open && (
        <ul className={styles.list}>
          {own.map(({ a, b, preference, source }) => (
            <li key={`${a} ${b}`}>
              {judgementSentence(names.get(a) ?? a, names.get(b) ?? b, preference)}{" "}
              {source === "pane" ? (
                <LinkButton
                  label={`Change: ${names.get(a) ?? a} or ${names.get(b) ?? b}`}
                  onClick={() => act({ kind: "asked again", pair: { a, b } })}
                >
                  Change
                </LinkButton>
              ) : (
                <Caption1 className={styles.quiet}>from the Judgements table</Caption1>
              )}
            </li>
          ))}
        </ul>
      )}
      {open && inPane > 0 && (
        <div className={styles.buttons}>
          {removing ? (
            <>
              <Caption1>Remove what {name} answered here? It cannot be taken back.</Caption1>
              <Button
                onClick={() => {
                  setRemoving(false);
                  act({ kind: "answers removed" });
                }}
              >
                Remove
              </Button>
              <Button onClick={() => setRemoving(false)}>Keep</Button>
            </>
          ) : (
            <LinkButton onClick={() => setRemoving(true)}>Remove these answers</LinkButton>
          )}
        </div>
      )}
    </div>
  );
}
