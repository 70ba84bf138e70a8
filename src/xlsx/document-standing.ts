import type { SheetView, SpreadsheetDocument } from "../spreadsheet/document";
import type { StandingWorkbook } from "../workbook/rendering/change-plan";
import { moved } from "../workbook/rendering/moved-chart";
import { recordMark, roleMark, unpackRecord } from "../workbook/rendering/sheet-record";
import type { StandingSheet } from "../workbook/rendering/sheet-content";
import { pointsOf } from "./document-geometry";
import { standingCell } from "./document-values";

export function standingWorkbook(document: SpreadsheetDocument): StandingWorkbook {
  const nameOf = new Map(document.sheets.map((sheet) => [sheet.id, sheet.name]));
  return {
    structureProtected: document.structureProtected,
    sheets: document.sheets.map(({ name, isProtected, properties, visibility }) => {
      const role = properties[roleMark];
      const record = properties[recordMark];
      return {
        name,
        isProtected,
        isHidden: visibility !== "visible",
        ...(role ? { role } : {}),
        ...(record ? { record } : {}),
      };
    }),
    tables: document.tables.map(({ name, sheetId }) => ({ name, sheet: nameOf.get(sheetId) ?? "" })),
    definedNames: document.names.map(({ name }) => name),
  };
}

export function standingSheet(document: SpreadsheetDocument, sheet: SheetView): StandingSheet {
  const { id } = sheet;
  const record = unpackRecord(sheet.properties[recordMark]);
  return {
    name: sheet.name,
    marks: sheet.properties,
    used: document.usedArea(id),
    cell: (row, column) => standingCell(document.cell(id, row, column)),
    tables: document.tables
      .filter((table) => table.sheetId === id)
      .map((table) => ({ ...table, headers: table.columns.map((column) => column.name) })),
    charts: document.charts
      .filter((chart) => chart.sheetId === id)
      .map((chart) => {
        const home = record?.charts.find((one) => one.content.name === chart.name)?.area;
        return {
          ...chart,
          seriesCount: chart.series.length,
          moved: moved(chart, home && pointsOf(document, id, home)),
        };
      }),
  };
}
