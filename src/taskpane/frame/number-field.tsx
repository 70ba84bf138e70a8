import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

/**
 * A number that counts once the field is left or Enter is pressed; until then what is typed stands there as typed. What does
 * not fit says so and changes nothing.
 */
export function NumberField({
  label,
  hint,
  value,
  low,
  high,
  whole = false,
  unit,
  onChange,
}: {
  label: string;
  hint?: string;
  value: number;
  low: number;
  high: number;
  whole?: boolean;
  unit?: string;
  onChange: (value: number) => void;
}) {
  const [draft, setDraft] = useState<string>();
  const typed = draft === undefined ? value : numberIn(draft);
  const fits = typed !== undefined && typed >= low && typed <= high && (!whole || Number.isInteger(typed));
  const settle = () => {
    if (fits && typed !== value) onChange(typed);
    if (fits) setDraft(undefined);
  };
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(fits ? {} : { validationMessage: `Type a ${whole ? "whole " : ""}number from ${low} to ${high}.` })}
    >
      <Input
        inputMode="decimal"
        value={draft ?? String(value)}
        {...(unit === undefined ? {} : { contentAfter: unit })}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle();
          if (event.key === "Escape") setDraft(undefined);
        }}
      />
    </Field>
  );
}

/** A number typed with a point or a comma; undefined if it is none. */
export function numberIn(text: string): number | undefined {
  const plain = text.trim().replace("−", "-").replace(",", ".");
  return /^-?\d*\.?\d+$/.test(plain) ? Number(plain) : undefined;
}
