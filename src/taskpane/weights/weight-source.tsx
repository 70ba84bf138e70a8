import { Field, Select } from "@fluentui/react-components";
import type { RunParameters } from "../../core/run-parameters";
import { weightingMethods } from "../../core/weighting/catalogue";
import { LinkButton } from "../frame/link-button";
import { weightingGroups, withWeighting } from "./weighting-groups";

/** Where weights come from: each way with the one sentence on when to use it, and the way into comparing in pairs. */
export function WeightSource({
  parameters,
  onParameters,
  onJudge,
}: {
  parameters: RunParameters;
  onParameters: (parameters: RunParameters) => void;
  onJudge: () => void;
}) {
  const method = weightingMethods.find(({ id }) => id === parameters.weighting);
  return (
    <div>
      <Field label="Weights from" hint={method?.explanation ?? ""}>
        <Select
          value={parameters.weighting}
          onChange={(_, data) => {
            const chosen = weightingMethods.find(({ id }) => id === data.value);
            if (chosen) onParameters(withWeighting(parameters, chosen.id));
          }}
        >
          {weightingGroups(weightingMethods).map(({ label, methods }) => (
            <optgroup key={label} label={label}>
              {methods.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <LinkButton onClick={onJudge}>Compare criteria in pairs</LinkButton>
    </div>
  );
}
