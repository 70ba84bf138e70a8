import type { Area, SheetView, SpreadsheetDocument, Table } from "../spreadsheet/document";
import { areaAddress } from "../workbook/place";
import type { RawTable, WorkbookContents } from "../workbook/port";
import { settingPrefix, settingsFrom } from "../workbook/rendering/change-plan";
import { overlap } from "../workbook/rendering/rectangles";
import { roleMark } from "../workbook/rendering/sheet-record";
import { rawCell } from "./document-values";

/** Tables and plain ranges of every sheet that is not ours, with our marks and settings. */
export function readDocument(document: SpreadsheetDocument): WorkbookContents {
  const foreign = document.sheets.filter((sheet) => !sheet.properties[roleMark]);
  return {
    tables: foreign.flatMap((sheet) => inputTables(document, sheet)),
    sheetNames: document.sheets.map((sheet) => sheet.name),
    reports: document.sheets.flatMap(({ name, properties }) => {
      const role = properties[roleMark];
      return role ? [{ role, sheet: name }] : [];
    }),
    settings: settingsFrom(settingTexts(document)),
  };
}

const settingTexts = (document: SpreadsheetDocument): readonly (readonly [string, string])[] =>
  [...document.settings].flatMap(([key, json]) => {
    if (!key.startsWith(settingPrefix)) return [];
    const value = parsed(json);
    return typeof value === "string" ? [[key, value] as const] : [];
  });

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Another program or hand wrote it; a run stores it anew.
    return undefined;
  }
}

function inputTables(document: SpreadsheetDocument, sheet: SheetView): readonly RawTable[] {
  const tables = document.tables.filter((table) => table.sheetId === sheet.id);
  if (tables.length > 0) return tables.map((table) => excelTable(document, sheet, table));
  const used = document.usedArea(sheet.id);
  return used ? [rawTable(document, sheet, used, used.rowCount, false)] : [];
}

function excelTable(document: SpreadsheetDocument, sheet: SheetView, table: Table): RawTable {
  const rowCount = table.area.rowCount - (table.showTotals ? 1 : 0);
  return { name: table.name, ...rawTable(document, sheet, table.area, rowCount, table.showTotals) };
}

function rawTable(
  document: SpreadsheetDocument,
  sheet: SheetView,
  area: Area,
  rowCount: number,
  hasTotalsRow: boolean,
): RawTable {
  const row = (at: number) =>
    Array.from({ length: area.columnCount }, (_, index) => rawCell(document.cell(sheet.id, at, area.column + index)));
  const body = Array.from({ length: Math.max(0, rowCount - 1) }, (_, index) => area.row + 1 + index);
  return {
    sheet: sheet.name,
    row: area.row,
    column: area.column,
    headers: row(area.row),
    rows: body.map(row),
    hasTotalsRow,
    hiddenRowCount: body.filter((at) => document.isRowHidden(sheet.id, at)).length,
    mergedHeaders: document
      .merges(sheet.id)
      .filter((merged) => overlap(merged, { ...area, rowCount: 1 }))
      .map(areaAddress),
  };
}
