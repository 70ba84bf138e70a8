import type { RunParameters } from "../../core/run-parameters";
import type { ScoringMethod } from "../../core/scoring/method";
import type { MethodOption } from "../../core/scoring/method-option";

/** What is chosen of a method's option; its standard where nothing was. */
export const chosenOption = (
  { methodOptions }: Pick<RunParameters, "methodOptions">,
  method: Pick<ScoringMethod, "id">,
  option: MethodOption,
): number | string => methodOptions[method.id]?.[option.key] ?? option.standard;

/** The parameters with another choice; the standard is not kept, so that the same run has the same fingerprint. */
export function withOption(
  parameters: RunParameters,
  { id }: Pick<ScoringMethod, "id">,
  option: MethodOption,
  chosen: number | string,
): RunParameters {
  const { [option.key]: _, ...others } = parameters.methodOptions[id] ?? {};
  const own = chosen === option.standard ? others : { ...others, [option.key]: chosen };
  const { [id]: __, ...rest } = parameters.methodOptions;
  return { ...parameters, methodOptions: Object.keys(own).length === 0 ? rest : { ...rest, [id]: own } };
}
