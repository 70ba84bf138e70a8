import type { RandomIndexId } from "../../core/run-parameters";
import { randomIndexTables } from "../../core/weighting/random-index";
import { SelectField } from "../frame/select-field";

/** With which table consistency is measured. */
export function RandomIndexField({
  value,
  onChange,
}: {
  value: RandomIndexId;
  onChange: (table: RandomIndexId) => void;
}) {
  return (
    <SelectField
      label="Consistency measured by"
      hint="Random indices differ between authors; near a ratio of 0.10 the table decides. The sheets name it."
      value={value}
      options={randomIndexTables.map(({ id, name }) => ({ value: id, label: name }))}
      onChoose={(chosen) => {
        const table = randomIndexTables.find(({ id }) => id === chosen);
        if (table) onChange(table.id);
      }}
    />
  );
}
