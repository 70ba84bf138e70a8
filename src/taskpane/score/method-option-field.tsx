import type { RunParameters } from "../../core/run-parameters";
import type { ScoringMethod } from "../../core/scoring/method";
import type { MethodOption } from "../../core/scoring/method-option";
import { NumberField } from "../frame/number-field";
import { SelectField } from "../frame/select-field";
import { chosenOption, withOption } from "./chosen-option";

/** One choice that a method leaves to its user: a word among a few, or a number within bounds. */
export function MethodOptionField({
  method,
  option,
  parameters,
  onParameters,
}: {
  method: ScoringMethod;
  option: MethodOption;
  parameters: RunParameters;
  onParameters: (parameters: RunParameters) => void;
}) {
  const chosen = chosenOption(parameters, method, option);
  const choose = (value: number | string) => onParameters(withOption(parameters, method, option, value));
  if (option.kind === "number") {
    return (
      <NumberField
        label={option.name}
        hint={`${option.explanation} From ${option.low} to ${option.high}, usually ${option.standard}.`}
        value={Number(chosen)}
        low={option.low}
        high={option.high}
        onChange={choose}
      />
    );
  }
  const described = option.choices.find(({ value }) => value === chosen)?.explanation;
  return (
    <SelectField
      label={option.name}
      hint={described === undefined ? option.explanation : `${option.explanation} ${chosen}: ${described}`}
      value={String(chosen)}
      options={option.choices.map(({ value }) => ({ value, label: value }))}
      onChoose={choose}
    />
  );
}
