import type { Axis, Chart, ChartType, SheetView, SpreadsheetDocument } from "../spreadsheet/document";
import { areaAddress } from "../workbook/place";
import type { Operation, SheetOperation } from "../workbook/rendering/operation";
import type { AxisContent, ChartContent, ChartPlace, TableContent } from "../workbook/rendering/sheet-content";
import { pointsOf } from "./document-geometry";
import { formatOf, hyperlinkOf } from "./document-values";

/** Carries out operations on a document, one after the other. */
export function apply(document: SpreadsheetDocument, operation: Operation): void {
  switch (operation.kind) {
    case "addSheet": {
      const after = operation.after === undefined ? undefined : sheetNamed(document, operation.after);
      const position = after ? document.sheets.findIndex((sheet) => sheet.id === after.id) + 1 : undefined;
      document.addSheet(operation.sheet, position);
      return;
    }
    case "deleteSheet":
      return document.deleteSheet(sheetNamed(document, operation.sheet).id);
    case "activate":
      return document.activate(sheetNamed(document, operation.sheet).id);
    case "settings":
      return document.setSettings(merged(document.settings, operation.settings));
    default:
      return applyTo(document, sheetNamed(document, operation.sheet), operation);
  }
}

export function sheetNamed(document: SpreadsheetDocument, name: string): SheetView {
  const found = document.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new Error(`There is no sheet ${name}`);
  return found;
}

/** A document keeps each setting as JSON, as Excel does; ours are texts that hold JSON of their own. */
function merged(
  before: ReadonlyMap<string, string>,
  change: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string> {
  const settings = new Map(before);
  for (const [key, text] of change) {
    if (text === null) settings.delete(key);
    else settings.set(key, JSON.stringify(text));
  }
  return settings;
}

function applyTo(document: SpreadsheetDocument, sheet: SheetView, operation: SheetOperation): void {
  const { id } = sheet;
  switch (operation.kind) {
    case "mark":
      return document.updateSheet(id, { properties: withMarks(sheet, operation.marks) });
    case "view":
      return document.updateSheet(id, {
        ...(operation.tabColor === "" ? {} : { tabColor: operation.tabColor }),
        showGridlines: operation.showGridlines,
        frozen: operation.freeze,
      });
    case "clear":
      return document.clear(id, operation.area, operation.what);
    case "clearConditionalFormats":
      return document.deleteConditionalFormats(id, operation.area);
    case "unmerge":
      return document.unmerge(id, operation.area);
    case "merge":
      return document.merge(id, operation.area);
    case "type":
      return document.setCells(id, operation.block.row, operation.block.column, operation.block.input);
    case "fill":
      return document.fillCells(id, operation.area, operation.formula);
    case "look":
      return document.setFormat(id, operation.area, formatOf(operation.look));
    case "link":
      return document.setLink(id, operation.at.row, operation.at.column, hyperlinkOf(operation.link));
    case "columnWidth":
      return document.setColumnWidth(id, operation.first, operation.last, operation.points);
    case "rowHeight":
      return document.setRowHeight(id, operation.first, operation.last, operation.points);
    case "addTable": {
      const { area, name } = operation.table;
      return document.updateTable(document.addTable(id, area, true, name).id, shapeOf(operation.table));
    }
    case "resizeTable":
      return document.updateTable(tableNamed(document, operation.table.name), {
        area: operation.table.area,
        ...shapeOf(operation.table),
      });
    case "insertTableColumn":
      return document.insertTableColumn(tableNamed(document, operation.table), operation.index, operation.header);
    case "deleteTableColumn":
      return document.deleteTableColumn(tableNamed(document, operation.table), operation.index);
    case "insertCells":
      return document.insertCells(id, operation.area);
    case "deleteCells":
      return document.deleteCells(id, operation.area);
    case "dissolveTable":
      return document.deleteTable(tableNamed(document, operation.name));
    case "addChart":
      document.addChart(id, chartOf(document, id, operation.chart));
      return;
    case "updateChart":
      return document.updateChart(
        chartNamed(document, id, operation.chart.name),
        chartOf(document, id, operation.chart),
      );
    case "deleteChart":
      return document.deleteChart(chartNamed(document, id, operation.name));
    case "conditionalFormat":
      return addConditionalFormat(document, id, operation.format);
    case "page":
      return document.updateSheet(id, { pageSetup: { ...sheet.pageSetup, ...pageOf(operation.page) } });
  }
}

function withMarks(sheet: SheetView, marks: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries({ ...sheet.properties, ...marks }).filter(([, text]) => text !== ""));
}

function tableNamed(document: SpreadsheetDocument, name: string): string {
  const found = document.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new Error(`There is no table ${name}`);
  return found.id;
}

function chartNamed(document: SpreadsheetDocument, sheetId: string, name: string): string {
  const found = document.charts.find((chart) => chart.sheetId === sheetId && chart.name === name);
  if (!found) throw new Error(`There is no chart ${name}`);
  return found.id;
}

const shapeOf = ({ style, showBandedRows, showFilterButton, showTotals }: TableContent) => ({
  style,
  showBandedRows,
  showFilterButton,
  showTotals,
});

function chartOf(
  document: SpreadsheetDocument,
  sheetId: string,
  chart: ChartContent,
): Partial<Omit<Chart, "id" | "sheetId">> & { readonly type: ChartType } {
  return {
    name: chart.name,
    type: chart.type as ChartType,
    title: chart.title,
    altText: chart.altText,
    ...placeOf(document, sheetId, chart.place),
    series: chart.series.map(({ type, ...series }) => ({
      ...series,
      ...(type === undefined ? {} : { type: type as ChartType }),
    })),
    ...(chart.axes ? { categoryAxis: axisOf(chart.axes.category), valueAxis: axisOf(chart.axes.value) } : {}),
    legend: chart.legend,
  };
}

const axisOf = (axis: AxisContent): Axis => axis;

function placeOf(document: SpreadsheetDocument, sheetId: string, place: ChartPlace) {
  if (place.kind === "kept") return {};
  if (place.kind === "cells") return pointsOf(document, sheetId, place.area);
  const { left, top, width, height } = place;
  return { left, top, width, height };
}

type FormatOperation = Extract<SheetOperation, { kind: "conditionalFormat" }>;

function addConditionalFormat(document: SpreadsheetDocument, id: string, format: FormatOperation["format"]): void {
  if (format.kind !== "expression") {
    document.addConditionalFormat(id, format);
    return;
  }
  const { fill, fontColor, bold } = format;
  document.addConditionalFormat(id, {
    kind: "expression",
    area: format.area,
    formula: format.formula,
    format: {
      ...(fill === undefined ? {} : { fill }),
      ...(fontColor === undefined ? {} : { color: fontColor }),
      ...(bold === undefined ? {} : { bold }),
    },
  });
}

/** As files and Excel itself spell what is printed: `$A$1:$F$20`. */
const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

function pageOf({
  orientation,
  fitToWidth,
  repeatRows,
  areas,
  footer,
}: Extract<SheetOperation, { kind: "page" }>["page"]) {
  return {
    orientation,
    fitToWidth,
    fitToHeight: 0,
    ...(repeatRows ? { titleRows: `$${repeatRows.first + 1}:$${repeatRows.last + 1}` } : {}),
    ...(areas ? { printArea: areas.map((area) => absolute(areaAddress(area))).join(",") } : {}),
    footer,
  };
}
