import type { CellValue } from "../../port";
import type { ReportColumn } from "../../report";

export type ColumnLook = Omit<ReportColumn, "header" | "content">;

/** Numbers stand right, and so do their headers, unless a column says otherwise. */
const aligned = (look: ColumnLook): ColumnLook =>
  look.numberFormat === undefined || look.align !== undefined ? look : { ...look, align: "right" };

export const valuesColumn = (header: string, values: readonly CellValue[], look: ColumnLook = {}): ReportColumn => ({
  header,
  content: { kind: "values", values },
  ...aligned(look),
});

export const formulaColumn = (
  header: string,
  formula: string,
  values: readonly CellValue[],
  look: ColumnLook = {},
): ReportColumn => ({ header, content: { kind: "formula", formula, values }, ...aligned(look) });

/** A formula for each row; where all are the same text, it is given once. */
export function formulasColumn(
  header: string,
  formulas: readonly string[],
  values: readonly CellValue[],
  look: ColumnLook = {},
): ReportColumn {
  const [first] = formulas;
  return first !== undefined && formulas.every((formula) => formula === first)
    ? formulaColumn(header, first, values, look)
    : { header, content: { kind: "formulas", formulas, values }, ...aligned(look) };
}
