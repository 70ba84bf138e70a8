import type { CellPlace } from "../../place";
import type { CellValue } from "../../port";
import type { ReportCell, StyleName } from "../../report";

interface CellExtras {
  readonly numberFormat?: string | undefined;
  readonly link?: CellPlace | undefined;
}

const present = (extras: CellExtras): { numberFormat?: string; link?: CellPlace } => ({
  ...(extras.numberFormat === undefined ? {} : { numberFormat: extras.numberFormat }),
  ...(extras.link === undefined ? {} : { link: extras.link }),
});

/** A cell with a fixed content. */
export const valueCell = (
  row: number,
  column: number,
  style: StyleName,
  value: CellValue,
  extras: CellExtras = {},
): ReportCell => ({ row, column, style, content: { kind: "value", value }, ...present(extras) });

/** A cell that calculates; `value` is what the core computed. */
export const formulaCell = (
  row: number,
  column: number,
  style: StyleName,
  formula: string,
  value: CellValue,
  extras: CellExtras = {},
): ReportCell => ({ row, column, style, content: { kind: "formula", formula, value }, ...present(extras) });
