import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RunParameters } from "../../core/run-parameters";
import { NumberField } from "../frame/number-field";
import { Page } from "../frame/page";
import { SelectField } from "../frame/select-field";
import { missingPolicies } from "../score/missing-policies";
import { fromPercent, inPercent } from "./percent";
import { RandomIndexField } from "./random-index-field";
import { RobustnessFields } from "./robustness-fields";
import { whatIsStored } from "./what-is-stored";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Choices of this workbook that matter seldom, and how to forget them. */
export function SettingsPage({
  parameters,
  hasMapping,
  judgementCount,
  onParameters,
  onForget,
  onBack,
}: {
  parameters: RunParameters;
  hasMapping: boolean;
  judgementCount: number;
  onParameters: (parameters: RunParameters) => void;
  onForget: () => void;
  onBack: () => void;
}) {
  const styles = useStyles();
  const chosen = missingPolicies.find(({ policy }) => policy === parameters.missing);
  return (
    <Page title="Settings" onBack={onBack}>
      <Body1 as="p">These are stored in this workbook and travel with it.</Body1>
      <div className={styles.fields}>
        <SelectField
          label="A project without a rating"
          hint={chosen?.explanation ?? ""}
          value={parameters.missing}
          options={missingPolicies.map(({ policy, name }) => ({ value: policy, label: name }))}
          onChoose={(value) => {
            const next = missingPolicies.find(({ policy }) => policy === value);
            if (next) onParameters({ ...parameters, missing: next.policy });
          }}
        />
        <NumberField
          label="Discount rate a year"
          hint="What money in a year is worth less than today; for net present values, discounted payback and what follows from them."
          unit="%"
          value={inPercent(parameters.discountRate)}
          low={-50}
          high={100}
          onChange={(percent) => onParameters({ ...parameters, discountRate: fromPercent(percent) })}
        />
        <RandomIndexField
          value={parameters.randomIndex}
          onChange={(randomIndex) => onParameters({ ...parameters, randomIndex })}
        />
      </div>
      <h3>How sure a ranking is</h3>
      <RobustnessFields
        value={parameters.robustness}
        onChange={(robustness) => onParameters({ ...parameters, robustness })}
      />
      <h3>Stored in this workbook</h3>
      <Body1 as="p">{whatIsStored(hasMapping, judgementCount)}</Body1>
      <div>
        <Button onClick={onForget}>Forget what is stored in this workbook</Button>
      </div>
    </Page>
  );
}
