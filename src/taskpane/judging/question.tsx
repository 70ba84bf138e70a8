import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Slider,
  tokens,
} from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useEffect, useRef } from "react";
import type { JudgingQuestion } from "../../core/weighting/judging";
import { judgementSentence } from "../../core/weighting/saaty-scale";
import { touchTarget } from "../frame/touch";
import type { JudgingAction } from "./judging-draft";
import { positionByKey, preferenceAt, scaleEnds } from "./preference-scale";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  ends: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  end: { overflowWrap: "anywhere", maxWidth: "48%" },
  second: { textAlign: "end" },
  answer: { minHeight: "40px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { ...touchTarget, minWidth: "auto" },
  // The middle is both alike, so the way from the left end is no progress.
  scale: { "--fui-Slider__progress--color": "var(--fui-Slider__rail--color)" },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** One pair of criteria between the ends of a scale. The keyboard alone is enough. */
export function Question({
  question,
  position,
  canGoBack,
  act,
}: {
  question: JudgingQuestion;
  position: number | undefined;
  canGoBack: boolean;
  act: (action: JudgingAction) => void;
}) {
  const styles = useStyles();
  const { first, second } = question;
  const scale = useRef<HTMLInputElement>(null);
  // Whoever has pressed Begin or asked for a pair wants to answer it; the button that they pressed may be gone.
  useEffect(() => scale.current?.focus(), [first.id, second.id]);
  const answer = () => position !== undefined && act({ kind: "answered", question, position });
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = positionByKey(position, event.key);
    if (digit !== undefined) act({ kind: "moved", position: digit });
    else if (event.key === "Enter") answer();
    else if (event.key === "Backspace") act({ kind: "back" });
    else return;
    event.preventDefault();
  };
  const sentence =
    position === undefined
      ? "Move towards the one that matters more."
      : judgementSentence(first.name, second.name, preferenceAt(position));
  return (
    <section className={styles.question} aria-label="Question">
      <Body1Strong role="status">{questionInWords(question)}</Body1Strong>
      <div className={styles.ends} aria-hidden="true">
        <Body1 className={styles.end}>{first.name}</Body1>
        <Body1 className={mergeClasses(styles.end, styles.second)}>{second.name}</Body1>
      </div>
      <Slider
        className={styles.scale}
        input={{ ref: scale }}
        aria-label={questionInWords(question)}
        aria-valuetext={sentence}
        value={position ?? 0}
        min={scaleEnds.first}
        max={scaleEnds.second}
        step={1}
        onChange={(_, data) => act({ kind: "moved", position: data.value })}
        onKeyDown={onKeyDown}
      />
      <Body1 as="p" block className={styles.answer}>
        {sentence}
      </Body1>
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={position === undefined}
          onClick={answer}
        >
          Next
        </Button>
        <Button className={styles.button} onClick={() => act({ kind: "moved", position: 0 })}>
          Both alike
        </Button>
        <Button
          className={styles.button}
          appearance="subtle"
          disabledFocusable={!canGoBack}
          onClick={() => act({ kind: "back" })}
        >
          Back
        </Button>
      </div>
      <Caption1 className={styles.hint}>
        Arrow keys move; 1 is both alike, 2 to 9 by how much; Enter goes on, Backspace goes back.
      </Caption1>
    </section>
  );
}

export function questionInWords({ family, first, second }: JudgingQuestion): string {
  const which = `hich matters more: ${first.name} or ${second.name}?`;
  return family.parent === undefined ? `W${which}` : `Within ${family.parent.name}, w${which}`;
}
