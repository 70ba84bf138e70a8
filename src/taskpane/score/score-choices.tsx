import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RunParameters } from "../../core/run-parameters";
import { WeightSource } from "../weights/weight-source";
import { MethodChoice } from "./method-choice";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What decides a ranking beside the tables: how projects are scored, and where the weights come from. */
export function ScoreChoices({
  parameters,
  onParameters,
  onJudge,
  children,
}: {
  parameters: RunParameters;
  onParameters: (parameters: RunParameters) => void;
  onJudge: () => void;
  children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.choices}>
      <MethodChoice parameters={parameters} onParameters={onParameters} />
      <WeightSource parameters={parameters} onParameters={onParameters} onJudge={onJudge} />
      {children}
    </div>
  );
}
