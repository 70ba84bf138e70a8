import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RunParameters } from "../../core/run-parameters";
import { WeightSource } from "../weights/weight-source";
import { MethodChoice } from "./method-choice";
import { usesWeights } from "./method-groups";

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
      {usesWeights(parameters.method) ? (
        <WeightSource parameters={parameters} onParameters={onParameters} onJudge={onJudge} />
      ) : (
        <Caption1>This method reads figures of each project; criteria and their weights play no part in it.</Caption1>
      )}
      {children}
    </div>
  );
}
