import { Field, InfoLabel, Select } from "@fluentui/react-components";
import type { MissingPolicy } from "../../core/model/criterion";
import type { Formatting } from "../frame/formatting";
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
    <Field
      label={
        <InfoLabel info="Applies to criteria whose row in the Criteria table does not say it itself. The run log records the choice.">
          {formatting.count(blankRatings, "rating is blank", "ratings are blank")}
        </InfoLabel>
      }
      hint={chosen?.explanation ?? ""}
    >
      <Select
        value={value}
        onChange={(_, data) => {
          const next = missingPolicies.find(({ policy }) => policy === data.value);
          if (next) onChoose(next.policy);
        }}
      >
        {missingPolicies.map(({ policy, name }) => (
          <option key={policy} value={policy}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
