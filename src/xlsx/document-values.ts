import type { Cell, CellFormat, Hyperlink, Value } from "../spreadsheet/document";
import type { CellValue, RawCell } from "../workbook/port";
import { inputAgain, inputOf } from "../workbook/rendering/literal-text";
import type { CellLink, CellLook, StandingCell } from "../workbook/rendering/sheet-content";

/** A cell's value as a report reads it: an error as its text, as Excel gives it. */
export const plainValue = (value: Value): CellValue =>
  typeof value === "object" && value !== null ? value.error : value;

export function rawCell(cell: Cell | undefined): RawCell {
  const value = cell?.value ?? null;
  const numberFormat = cell?.format?.numberFormat;
  return {
    ...(typeof value === "object" && value !== null
      ? { value: null, error: value.error }
      : { value: value === "" ? null : value }),
    ...(numberFormat === undefined || numberFormat === "General" ? {} : { numberFormat }),
  };
}

/** What stands in a cell; undefined for one with neither content nor format. */
export function standingCell(cell: Cell | undefined): StandingCell | undefined {
  if (!cell) return undefined;
  const value = plainValue(cell.value);
  const input = cell.formula === undefined ? inputOf(value) : inputAgain(cell.formula, value);
  const look = cell.format ? lookOf(cell.format) : {};
  if (input === "" && !cell.link && Object.keys(look).length === 0) return undefined;
  return { input, value, look, ...(cell.link ? { link: cell.link } : {}) };
}

function lookOf({ horizontal, vertical, locked: _locked, ...rest }: CellFormat): CellLook {
  return {
    ...rest,
    ...(horizontal === "left" || horizontal === "center" || horizontal === "right" ? { align: horizontal } : {}),
    ...(vertical === undefined ? {} : { verticalAlign: vertical }),
  };
}

export function formatOf({ align, verticalAlign, ...rest }: CellLook): CellFormat {
  return {
    ...rest,
    ...(align === undefined ? {} : { horizontal: align }),
    ...(verticalAlign === undefined ? {} : { vertical: verticalAlign }),
  };
}

export const hyperlinkOf = (link: CellLink): Hyperlink => link;
