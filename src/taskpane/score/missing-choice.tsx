import { InfoLabel } from "@fluentui/react-components";
import type { MissingPolicy } from "../../core/model/criterion";
import type { Formatting } from "../frame/formatting";
import { SelectField } from "../frame/select-field";
import { missingPolicies } from "./missing-policies";

/** What a blank rating counts as. There is no silent default. */
export function MissingChoice({
  value,
  blankRatings,
  formatting,
  onChoose,
}: {
  value: MissingPolicy;
  blankRatings: number;
  formatting: Formatting;
  onChoose: (policy: MissingPolicy) => void;
}) {
  const chosen = missingPolicies.find(({ policy }) => policy === value);
  return (
    <SelectField
      label={
        <InfoLabel info="Applies to criteria whose row in the Criteria table does not say it itself. The run log records the choice.">
          {formatting.count(blankRatings, "rating is blank", "ratings are blank")}
        </InfoLabel>
      }
      hint={chosen?.explanation ?? ""}
      value={value}
      options={missingPolicies.map(({ policy, name }) => ({ value: policy, label: name }))}
      onChoose={(chosenValue) => {
        const next = missingPolicies.find(({ policy }) => policy === chosenValue);
        if (next) onChoose(next.policy);
      }}
    />
  );
}
