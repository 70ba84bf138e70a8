import type { RunParameters } from "../../core/run-parameters";
import { scoringMethods } from "../../core/scoring/catalogue";
import { ChoiceGuide } from "../frame/choice-guide";
import { SelectField } from "../frame/select-field";
import { methodGroups } from "./method-groups";
import { MethodOptionFields } from "./method-option-fields";

/** How projects are scored: each method with the one sentence on when to use it, and the choices that it leaves open. */
export function MethodChoice({
  parameters,
  onParameters,
}: {
  parameters: RunParameters;
  onParameters: (parameters: RunParameters) => void;
}) {
  const method = scoringMethods.find(({ id }) => id === parameters.method);
  return (
    <>
      <SelectField
        label="Method"
        hint={method?.explanation ?? ""}
        value={parameters.method}
        groups={methodGroups(scoringMethods).map(({ label, methods }) => ({
          label,
          options: methods.map(({ id, name }) => ({ value: id, label: name })),
        }))}
        onChoose={(chosen) => onParameters({ ...parameters, method: chosen })}
      />
      <ChoiceGuide
        label="Which method when?"
        choices={scoringMethods}
        chosen={parameters.method}
        onChoose={(chosen) => onParameters({ ...parameters, method: chosen })}
      />
      {method && (
        <MethodOptionFields key={method.id} method={method} parameters={parameters} onParameters={onParameters} />
      )}
    </>
  );
}
