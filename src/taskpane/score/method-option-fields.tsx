import { useState } from "react";
import type { RunParameters } from "../../core/run-parameters";
import type { ScoringMethod } from "../../core/scoring/method";
import { LinkButton } from "../frame/link-button";
import { MethodOptionField } from "./method-option-field";

/** As many options as stand there without being asked for. */
const AT_ONCE = 1;

/** What a method leaves open; more than one choice is folded away, as the standard ones do for most. */
export function MethodOptionFields({
  method,
  parameters,
  onParameters,
}: {
  method: ScoringMethod;
  parameters: RunParameters;
  onParameters: (parameters: RunParameters) => void;
}) {
  const { options } = method;
  const [open, setOpen] = useState(options.length <= AT_ONCE || parameters.methodOptions[method.id] !== undefined);
  if (!open) {
    return (
      <div>
        <LinkButton onClick={() => setOpen(true)}>{`Show its ${options.length} options`}</LinkButton>
      </div>
    );
  }
  return options.map((option) => (
    <MethodOptionField
      key={option.key}
      method={method}
      option={option}
      parameters={parameters}
      onParameters={onParameters}
    />
  ));
}
