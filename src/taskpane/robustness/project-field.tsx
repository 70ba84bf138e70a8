import type { RankedPortfolio } from "../../core/ranked-portfolio";
import { SelectField } from "../frame/select-field";

/** A project of the ranking, best rank first. */
export function ProjectField({
  label,
  ranked,
  value,
  onChoose,
}: {
  label: string;
  ranked: RankedPortfolio;
  /** Index in table order. */
  value: number;
  onChoose: (index: number) => void;
}) {
  return (
    <SelectField
      label={label}
      value={String(value)}
      options={ranked.order.map((index) => ({
        value: String(index),
        label: `${ranked.scored[index]?.rank ?? ""}. ${ranked.scored[index]?.project.name ?? ""}`,
      }))}
      onChoose={(chosen) => onChoose(Number(chosen))}
    />
  );
}
