import type { RunParameters } from "../../core/run-parameters";
import { weightingMethods } from "../../core/weighting/catalogue";
import { LinkButton } from "../frame/link-button";
import { SelectField } from "../frame/select-field";
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
      <SelectField
        label="Weights from"
        hint={method?.explanation ?? ""}
        value={parameters.weighting}
        groups={weightingGroups(weightingMethods).map(({ label, methods }) => ({
          label,
          options: methods.map(({ id, name }) => ({ value: id, label: name })),
        }))}
        onChoose={(value) => {
          const chosen = weightingMethods.find(({ id }) => id === value);
          if (chosen) onParameters(withWeighting(parameters, chosen.id));
        }}
      />
      <LinkButton onClick={onJudge}>Compare criteria in pairs</LinkButton>
    </div>
  );
}
