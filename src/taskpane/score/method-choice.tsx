import { Field, Select } from "@fluentui/react-components";
import type { RunParameters } from "../../core/run-parameters";
import { scoringMethods } from "../../core/scoring/catalogue";
import { methodGroups } from "./method-groups";
import { MethodOptionField } from "./method-option-field";

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
      <Field label="Method" hint={method?.explanation ?? ""}>
        <Select value={parameters.method} onChange={(_, data) => onParameters({ ...parameters, method: data.value })}>
          {methodGroups(scoringMethods).map(({ label, methods }) => (
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
      {method?.options.map((option) => (
        <MethodOptionField
          key={`${method.id} ${option.key}`}
          method={method}
          option={option}
          parameters={parameters}
          onParameters={onParameters}
        />
      ))}
    </>
  );
}
