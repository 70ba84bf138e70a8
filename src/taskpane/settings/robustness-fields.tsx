import { makeStyles, tokens } from "@fluentui/react-components";
import type { RobustnessParameters, WeightInformation } from "../../core/run-parameters";
import { NumberField } from "../frame/number-field";
import { SelectField } from "../frame/select-field";
import { fromPercent, inPercent } from "./percent";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

const information: Readonly<Record<WeightInformation, { readonly name: string; readonly explanation: string }>> = {
  none: {
    name: "Nothing: any weights",
    explanation: "Every set of weights is drawn with equal chance: the hardest test.",
  },
  ordinal: {
    name: "Their order",
    explanation: "Weights are drawn freely, but the heavier criterion stays the heavier one.",
  },
  band: {
    name: "Their size, more or less",
    explanation: "Each weight is drawn from a band around the one in use.",
  },
};

/** How the weights are varied to see how far the ranking holds. */
export function RobustnessFields({
  value,
  onChange,
}: {
  value: RobustnessParameters;
  onChange: (value: RobustnessParameters) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <SelectField
        label="What is known of the weights"
        hint={information[value.information].explanation}
        value={value.information}
        options={(Object.keys(information) as WeightInformation[]).map((id) => ({
          value: id,
          label: information[id].name,
        }))}
        onChoose={(chosen) => {
          const next = (Object.keys(information) as WeightInformation[]).find((id) => id === chosen);
          if (next) onChange({ ...value, information: next });
        }}
      />
      {value.information === "band" && (
        <NumberField
          label="Band around each weight"
          hint="20 is from 80 to 120 % of the weight."
          unit="± %"
          value={inPercent(value.band)}
          low={0}
          high={100}
          onChange={(percent) => onChange({ ...value, band: fromPercent(percent) })}
        />
      )}
      <NumberField
        label="Sets of weights to draw"
        hint="10,000 give shares to about one percentage point."
        value={value.samples}
        low={100}
        high={1_000_000}
        whole
        onChange={(samples) => onChange({ ...value, samples })}
      />
      <NumberField
        label="Seed"
        hint="The same seed draws the same weights, so that others get the same figures."
        value={value.seed}
        low={0}
        high={2 ** 32 - 1}
        whole
        onChange={(seed) => onChange({ ...value, seed })}
      />
      <NumberField
        label="First ranks to look at"
        hint="How many of the leaders the figures are about."
        value={value.top}
        low={1}
        high={10_000}
        whole
        onChange={(top) => onChange({ ...value, top })}
      />
    </div>
  );
}
