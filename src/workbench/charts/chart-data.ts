import type { Chart, ChartType, SpreadsheetDocument, Value } from "../../spreadsheet/document";
import { parseReference } from "../grid/address";
import { shownValue } from "../grid/display";

/** A series with its numbers as they are in the cells now. */
export interface SeriesData {
  readonly name: string;
  readonly type: ChartType;
  readonly color: string;
  readonly values: readonly (number | null)[];
  readonly x: readonly (number | null)[];
  readonly size: readonly (number | null)[];
  /** As the cells show them. */
  readonly labels: readonly string[];
  readonly hasLabels: boolean;
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  /** The number format of the first value, which axes take when they have none of their own. */
  readonly valueFormat: string;
  readonly xFormat: string;
}

/** Office's accents, for series that name no colour. */
const usual = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478"];

/** Longer ranges than any screen has room for are cut. */
const most = 5000;

export function chartData(document: SpreadsheetDocument, chart: Chart): ChartData {
  const read = (reference: string | undefined) => cellsOf(document, chart.sheetId, reference);
  const series = chart.series.map((one, index): SeriesData => {
    const cells = read(one.values);
    return {
      name: nameOf(document, chart.sheetId, one.name),
      type: one.type ?? chart.type,
      color: one.color ?? usual[index % usual.length] ?? "#4472C4",
      values: cells.map(({ value }) => numberOf(value)),
      x: read(one.x).map(({ value }) => numberOf(value)),
      size: read(one.size).map(({ value }) => numberOf(value)),
      labels: cells.map(({ text }) => text),
      hasLabels: one.dataLabels === true,
    };
  });
  const first = chart.series[0];
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const named = read(chart.series.find(({ categories }) => categories !== undefined)?.categories);
  return {
    categories: Array.from({ length: longest }, (_, index) => named[index]?.text ?? String(index + 1)),
    series,
    valueFormat: read(first?.values)[0]?.numberFormat ?? "General",
    xFormat: read(first?.x)[0]?.numberFormat ?? "General",
  };
}

interface ReadCell {
  readonly value: Value;
  readonly text: string;
  readonly numberFormat: string;
}

function cellsOf(document: SpreadsheetDocument, sheetId: string, reference: string | undefined): readonly ReadCell[] {
  const parsed = reference === undefined ? undefined : parseReference(reference);
  if (!parsed) return [];
  const sheet = sheetNamed(document, sheetId, parsed.sheet);
  if (sheet === undefined) return [];
  const found: ReadCell[] = [];
  const { area } = parsed;
  for (let row = area.row; row < area.row + area.rowCount && found.length < most; row++) {
    for (let column = area.column; column < area.column + area.columnCount && found.length < most; column++) {
      // Like Excel, a chart leaves out what is hidden.
      if (document.isRowHidden(sheet, row) || document.isColumnHidden(sheet, column)) continue;
      const cell = document.cell(sheet, row, column);
      const numberFormat = cell?.format?.numberFormat ?? "General";
      const value = cell?.value ?? null;
      found.push({ value, numberFormat, text: shownValue(value, numberFormat).text });
    }
  }
  return found;
}

function sheetNamed(document: SpreadsheetDocument, sheetId: string, name: string | undefined): string | undefined {
  if (name === undefined) return sheetId;
  return document.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id;
}

/** A series is named by a text, or by the cell that a reference points to. */
function nameOf(document: SpreadsheetDocument, sheetId: string, name: string): string {
  if (!name.includes("!")) return name;
  const [cell] = cellsOf(document, sheetId, name);
  return cell ? cell.text : name;
}

function numberOf(value: Value): number | null {
  return typeof value === "number" ? value : null;
}
