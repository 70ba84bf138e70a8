import type { Cell, SpreadsheetDocument } from "../../src/spreadsheet/document";
import { cellAddress, areaAddress } from "../../src/workbook/place";

type Plain = Readonly<Record<string, unknown>>;

/** What a person could tell apart in a workbook: everything but ids. Equal pictures are equal workbooks. */
export function picture(document: SpreadsheetDocument): Plain {
  const nameOf = new Map(document.sheets.map((sheet) => [sheet.id, sheet.name]));
  return {
    active: nameOf.get(document.activeSheetId),
    settings: Object.fromEntries([...document.settings].sort()),
    sheets: document.sheets.map((sheet) => sheetPicture(document, sheet.name)),
  };
}

export function sheetPicture(document: SpreadsheetDocument, name: string): Plain {
  const sheet = document.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const { id, ...view } = sheet;
  return {
    view: { ...view, pageSetup: pageOf(view.pageSetup) },
    cells: cellsOf(document, id),
    merges: document.merges(id).map(areaAddress).sort(),
    widths: Array.from({ length: 30 }, (_, column) => rounded(document.columnWidth(id, column))),
    heights: Array.from({ length: 15 }, (_, row) => rounded(document.rowHeight(id, row))),
    tables: document.tables
      .filter((table) => table.sheetId === id)
      .map(({ id: _id, sheetId: _sheet, columns, ...table }) => ({ ...table, columns: columns.map((one) => one.name) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    charts: document.charts
      .filter((chart) => chart.sheetId === id)
      .map(({ id: _id, sheetId: _sheet, left, top, width, height, series, categoryAxis, valueAxis, ...chart }) => ({
        ...chart,
        place: [left, top, width, height].map(rounded),
        series: series.map(({ type, ...one }) =>
          defined({ ...one, dataLabels: one.dataLabels ?? false, type: type === chart.type ? undefined : type }),
        ),
        categoryAxis: axisOf(categoryAxis),
        valueAxis: axisOf(valueAxis),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    conditionalFormats: document
      .conditionalFormats(id)
      .map(({ id: _id, area, ...format }) => JSON.stringify(sorted({ ...format, area: areaAddress(area) })))
      .sort(),
  };
}

/** Cells with content or a format of their own, by address. */
export function cellsOf(document: SpreadsheetDocument, sheetId: string): Plain {
  const found: Record<string, unknown> = {};
  const used = document.usedArea(sheetId);
  if (!used) return found;
  for (let row = 0; row < used.row + used.rowCount; row += 1) {
    for (let column = 0; column < used.column + used.columnCount; column += 1) {
      const cell = document.cell(sheetId, row, column);
      const seen = cell && cellPicture(cell);
      if (seen && Object.keys(seen).length > 0) found[cellAddress({ row, column })] = seen;
    }
  }
  return found;
}

function cellPicture({ value, formula, format, link }: Cell): Plain {
  const { fontName, fontSize, color, numberFormat, border, vertical, ...rest } = format ?? {};
  return defined({
    value: formula === undefined || typeof value === "object" ? value : rounded(value),
    formula,
    link: link ? sorted(defined({ ...link })) : undefined,
    fontName: fontName === "Calibri" ? undefined : fontName,
    fontSize: fontSize === 11 ? undefined : fontSize,
    color: color === "#000000" ? undefined : color,
    vertical: vertical === "bottom" ? undefined : vertical,
    numberFormat: numberFormat === "General" ? undefined : numberFormat,
    border: border && Object.keys(defined({ ...border })).length > 0 ? sorted(defined({ ...border })) : undefined,
    ...Object.fromEntries(Object.entries(rest).filter(([, one]) => one !== false && one !== 0)),
  });
}

const axisOf = (axis: object): Plain =>
  Object.fromEntries(
    Object.entries(axis).filter(
      ([, value]) => value !== undefined && value !== "General" && value !== false && value !== "",
    ),
  );

const pageOf = (setup: object): Plain => sorted(defined({ ...setup }));

const rounded = <Value>(value: Value): Value | number =>
  typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;

const defined = (from: Plain): Plain =>
  Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined && value !== null));

const sorted = (from: Plain): Plain => Object.fromEntries(Object.entries(from).sort(([a], [b]) => (a < b ? -1 : 1)));
