import { Body1, Button, Field, Select } from "@fluentui/react-components";
import type { RunParameters } from "../../core/run-parameters";
import { missingPolicies } from "../score/missing-policies";
import { Page } from "../frame/page";

/** Choices of this workbook that matter seldom, and how to forget them. */
export function SettingsPage({
  parameters,
  hasMapping,
  onParameters,
  onForget,
  onBack,
}: {
  parameters: RunParameters;
  hasMapping: boolean;
  onParameters: (parameters: RunParameters) => void;
  onForget: () => void;
  onBack: () => void;
}) {
  const chosen = missingPolicies.find(({ policy }) => policy === parameters.missing);
  return (
    <Page title="Settings" onBack={onBack}>
      <Body1 as="p">These are stored in this workbook and travel with it.</Body1>
      <Field label="A project without a rating" hint={chosen?.explanation ?? ""}>
        <Select
          value={parameters.missing}
          onChange={(_, data) => {
            const next = missingPolicies.find(({ policy }) => policy === data.value);
            if (next) onParameters({ ...parameters, missing: next.policy });
          }}
        >
          {missingPolicies.map(({ policy, name }) => (
            <option key={policy} value={policy}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <h3>Stored in this workbook</h3>
      <Body1 as="p">
        {hasMapping
          ? "The matching of tables and columns, and the choices above."
          : "The choices above. Tables and columns are found by their names."}{" "}
        Forgetting them changes no sheet.
      </Body1>
      <div>
        <Button onClick={onForget}>Forget what is stored in this workbook</Button>
      </div>
    </Page>
  );
}
