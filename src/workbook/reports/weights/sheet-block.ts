import type { Check, ConditionalFormat, ReportCell } from "../../report";
import { valueCell } from "../shared/cells";

/** A part of a sheet below another, with the row at which the next may begin. */
export interface SheetBlock {
  readonly cells: readonly ReportCell[];
  readonly nextRow: number;
  readonly checks?: readonly Check[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
}

/** A heading with its line drawn over all columns of the block. */
export const blockHeading = (row: number, column: number, text: string, width: number): readonly ReportCell[] =>
  Array.from({ length: width }, (_, c) => valueCell(row, column + c, "heading", c === 0 ? text : null));
