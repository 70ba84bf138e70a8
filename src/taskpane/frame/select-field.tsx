import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  // A list is as wide as its longest word if nothing holds it, which in a narrow pane is too wide.
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  select: { minWidth: 0, width: "100%" },
});

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

/** One choice of a list, which may be in groups, with a sentence on what is chosen. */
export function SelectField({
  label,
  hint,
  value,
  options = [],
  groups = [],
  required = false,
  problem,
  onChoose,
}: {
  label: string | ReactElement;
  hint?: string;
  value: string;
  options?: readonly SelectOption[];
  groups?: readonly SelectGroup[];
  required?: boolean;
  /** What is wrong with the choice. */
  problem?: string | undefined;
  onChoose: (value: string) => void;
}) {
  const styles = useStyles();
  const optionOf = (option: SelectOption) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
  return (
    <Field
      className={styles.field}
      label={label}
      required={required}
      {...(hint === undefined || hint === "" ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <Select
        root={{ className: styles.select }}
        select={{ className: styles.select }}
        value={value}
        onChange={(_, data) => onChoose(data.value)}
      >
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(optionOf)}
          </optgroup>
        ))}
        {options.map(optionOf)}
      </Select>
    </Field>
  );
}
