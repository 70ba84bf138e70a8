import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RunParameters } from "../../core/run-parameters";
import { weightingMethod } from "../../core/weighting/catalogue";
import type { Weighed } from "../../core/weighting/weighed";
import type { Formatting } from "../frame/formatting";
import { LinkButton } from "../frame/link-button";
import { Section } from "../frame/section";
import { touchTarget } from "../frame/touch";
import { useWeightDraft } from "./use-weight-draft";
import { WeightLine } from "./weight-line";
import { weightRows, withWeight } from "./weight-rows";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "2px" },
  hint: { color: tokens.colorNeutralForeground3 },
  set: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  plain: { margin: 0 },
  button: { ...touchTarget },
});

/** What each criterion weighs, to be tried out by sliders. The tables keep the weights that were typed there. */
export function Weights({
  weighing,
  parameters,
  formatting,
  onParameters,
  onEdit,
}: {
  weighing: Weighed;
  parameters: RunParameters;
  formatting: Formatting;
  onParameters: (parameters: RunParameters) => void;
  onEdit: (() => void) | undefined;
}) {
  const styles = useStyles();
  const [overrides, setOverrides] = useWeightDraft(parameters, onParameters);
  const [opened, setOpened] = useState<string>();
  const rows = useMemo(() => weightRows(weighing, overrides), [weighing, overrides]);
  const set = rows.filter(({ isSet }) => isSet).length;
  const source = weighing.method === "typed" ? "the Criteria table" : weightingMethod(weighing.method).name;
  return (
    <Section title="Weights" aside={onEdit && <LinkButton onClick={onEdit}>Edit in Criteria</LinkButton>}>
      {set > 0 && (
        <div className={styles.set}>
          <Body1 as="p" className={styles.plain}>
            {formatting.count(set, "weight differs", "weights differ")} from {source}.
          </Body1>
          <Button size="small" className={styles.button} onClick={() => setOverrides({})}>
            Reset the weights
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {rows.map((row) => (
          <WeightLine
            key={row.id}
            row={row}
            source={source}
            open={opened === row.id}
            formatting={formatting}
            onToggle={() => setOpened(opened === row.id ? undefined : row.id)}
            onWeight={(weight) => setOverrides(withWeight(weighing, overrides, row.id, weight))}
          />
        ))}
      </ul>
      <Caption1 className={styles.hint}>
        Move a slider, by the arrow keys too, and the ranking follows. Your tables stay as they are.
      </Caption1>
    </Section>
  );
}
