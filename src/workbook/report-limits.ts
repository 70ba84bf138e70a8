import type { ReportSheet } from "./report";
import type { Refused } from "./port";
import { cellAddress } from "./place";
import { longestFormula, longestText } from "./rendering/literal-text";

/** Excel takes no more series in a chart. */
const mostSeries = 255;
const lastRow = 1_048_576;

/** The first thing on the sheets that no workbook could hold; undefined where all fits. */
export function beyondLimits(sheets: readonly ReportSheet[]): Refused | undefined {
  for (const sheet of sheets) {
    const found = cellTrouble(sheet) ?? tableTrouble(sheet) ?? chartTrouble(sheet);
    if (found !== undefined) return { ok: false, reason: "too-large", sheet: sheet.name, message: found };
  }
  return undefined;
}

const textTrouble = (text: unknown, where: string): string | undefined =>
  typeof text === "string" && text.length > longestText
    ? `The text for ${where} has ${text.length} characters; a cell holds ${longestText}. Shorten it in the input table. Nothing was written.`
    : undefined;

const formulaTrouble = (formula: string, where: string): string | undefined =>
  formula.length > longestFormula
    ? `The formula for ${where} has ${formula.length} characters; Excel takes ${longestFormula}. Use fewer criteria. Nothing was written.`
    : undefined;

function cellTrouble(sheet: ReportSheet): string | undefined {
  for (const cell of sheet.cells) {
    const where = `${sheet.name}!${cellAddress(cell)}`;
    const { content } = cell;
    const found =
      textTrouble(content.value, where) ?? (content.kind === "formula" && formulaTrouble(content.formula, where));
    if (found) return found;
  }
  return undefined;
}

function tableTrouble(sheet: ReportSheet): string | undefined {
  for (const table of sheet.tables) {
    if (table.row + 1 + table.rowCount > lastRow) {
      return `The table ${table.name} would have ${table.rowCount} rows, more than a sheet holds. Nothing was written.`;
    }
    for (const [index, { header, content }] of table.columns.entries()) {
      const at = (row: number) =>
        `${sheet.name}!${cellAddress({ row: table.row + 1 + row, column: table.column + index })}`;
      const formulas =
        content.kind === "formulas" ? content.formulas : content.kind === "formula" ? [content.formula] : [];
      const long = content.values.findIndex((value) => typeof value === "string" && value.length > longestText);
      const wide = formulas.findIndex((formula) => formula.length > longestFormula);
      const found =
        (header.length > 255 &&
          `The header ${header.slice(0, 40)}… has more than 255 characters. Shorten it. Nothing was written.`) ||
        (long >= 0 && textTrouble(content.values[long], at(long))) ||
        (wide >= 0 && formulaTrouble(formulas[wide] ?? "", at(wide)));
      if (found) return found;
    }
  }
  return undefined;
}

function chartTrouble(sheet: ReportSheet): string | undefined {
  const chart = sheet.charts.find((one) => one.series.length > mostSeries);
  return chart
    ? `The chart “${chart.title}” would have ${chart.series.length} series; Excel draws ${mostSeries}. Nothing was written.`
    : undefined;
}
