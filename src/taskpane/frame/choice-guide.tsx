import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { LinkButton } from "./link-button";
import { PlainList } from "./plain-list";

const useStyles = makeStyles({
  explanation: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** What can be chosen. */
export interface Guided {
  readonly id: string;
  readonly name: string;
  /** When to use it, and when not. */
  readonly explanation: string;
}

/** All that a list offers with the sentence on when to use it, folded away; pressing a name chooses it. */
export function ChoiceGuide({
  label,
  choices,
  chosen,
  onChoose,
}: {
  /** "Which method when?" */
  label: string;
  choices: readonly Guided[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <LinkButton onClick={() => setOpen(!open)} expanded={open}>
        {label}
      </LinkButton>
      {open && (
        <PlainList label={label}>
          {choices.map(({ id, name, explanation }) => (
            <li key={id}>
              {id === chosen ? <b>{name} (chosen)</b> : <LinkButton onClick={() => onChoose(id)}>{name}</LinkButton>}
              <Caption1 className={styles.explanation}>{explanation}</Caption1>
            </li>
          ))}
        </PlainList>
      )}
    </div>
  );
}
