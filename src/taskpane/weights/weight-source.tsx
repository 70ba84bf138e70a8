import type { RunParameters } from "../../core/run-parameters";
import { weightingMethods } from "../../core/weighting/catalogue";
import { ChoiceGuide } from "../frame/choice-guide";
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
  const choose = (id: string) => {
    const chosen = weightingMethods.find((candidate) => candidate.id === id);
    if (chosen) onParameters(withWeighting(parameters, chosen.id));
  };
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
        onChoose={choose}
      />
      <ChoiceGuide
        label="Which weights when?"
        choices={weightingMethods}
        chosen={parameters.weighting}
        onChoose={choose}
      />
      <LinkButton onClick={onJudge}>Compare criteria in pairs</LinkButton>
    </div>
  );
}
