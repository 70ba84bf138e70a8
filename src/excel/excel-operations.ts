import { areaAddress, cellAddress } from "../workbook/place";
import type { Operation, SheetOperation } from "../workbook/rendering/operation";
import type { TableContent } from "../workbook/rendering/sheet-content";
import { rangeOf } from "./areas";
import { applyLook } from "./cell-formats";
import { addChart, updateChart } from "./charts";
import { addConditionalFormat } from "./conditional-formats";

/** Queues operations for the next request. Sheets are reached by id where they are known, so that a rename does no harm. */
export class ExcelOperations {
  readonly #sheets = new Map<string, Excel.Worksheet>();
  readonly #order: string[];

  constructor(
    readonly context: Excel.RequestContext,
    /** Id by name of the sheets that stand. */
    readonly ids: ReadonlyMap<string, string>,
    /** Keys of settings that stand; removing another would fail. */
    readonly settings: ReadonlySet<string>,
  ) {
    this.#order = [...ids.keys()];
  }

  queue(operation: Operation): void {
    const { workbook } = this.context;
    switch (operation.kind) {
      case "addSheet": {
        const added = workbook.worksheets.add(operation.sheet);
        this.#sheets.set(operation.sheet, added);
        const before = operation.after === undefined ? -1 : this.#order.indexOf(operation.after);
        const position = before < 0 ? this.#order.length : before + 1;
        if (position < this.#order.length) added.position = position;
        this.#order.splice(position, 0, operation.sheet);
        return;
      }
      case "deleteSheet":
        return this.sheet(operation.sheet).delete();
      case "activate":
        return this.sheet(operation.sheet).activate();
      case "settings":
        for (const [key, text] of operation.settings) {
          if (text !== null) workbook.settings.add(key, text);
          else if (this.settings.has(key)) workbook.settings.getItem(key).delete();
        }
        return;
      default:
        return queueOn(this.context, this.sheet(operation.sheet), operation);
    }
  }

  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name);
    if (known) return known;
    const sheet = this.context.workbook.worksheets.getItem(this.ids.get(name) ?? name);
    this.#sheets.set(name, sheet);
    return sheet;
  }
}

function queueOn(context: Excel.RequestContext, sheet: Excel.Worksheet, operation: SheetOperation): void {
  switch (operation.kind) {
    case "mark":
      for (const [key, text] of Object.entries(operation.marks)) sheet.customProperties.add(key, text);
      return;
    case "view":
      return setView(sheet, operation);
    case "clear":
      return rangeOf(sheet, operation.area).clear(operation.what === "all" ? "All" : "Formats");
    case "clearConditionalFormats":
      return rangeOf(sheet, operation.area).conditionalFormats.clearAll();
    case "unmerge":
      return rangeOf(sheet, operation.area).unmerge();
    case "merge":
      return rangeOf(sheet, operation.area).merge();
    case "type":
      rangeOf(sheet, operation.block).formulas = operation.block.input as (string | number | boolean)[][];
      return;
    case "fill":
      // One text for many cells: Excel writes it to each.
      rangeOf(sheet, operation.area).formulas = operation.formula as unknown as string[][];
      return;
    case "look":
      return applyLook(sheet, operation.area, operation.look);
    case "link": {
      const { reference, address, tip } = operation.link;
      sheet.getRange(cellAddress(operation.at)).hyperlink = {
        ...(reference === undefined ? {} : { documentReference: reference }),
        ...(address === undefined ? {} : { address }),
        ...(tip === undefined ? {} : { screenTip: tip }),
      };
      return;
    }
    case "columnWidth": {
      const area = { row: 0, column: operation.first, rowCount: 1, columnCount: operation.last - operation.first + 1 };
      rangeOf(sheet, area).format.columnWidth = operation.points;
      return;
    }
    case "rowHeight": {
      const area = { row: operation.first, column: 0, rowCount: operation.last - operation.first + 1, columnCount: 1 };
      rangeOf(sheet, area).format.rowHeight = operation.points;
      return;
    }
    case "addTable": {
      const table = sheet.tables.add(areaAddress(operation.table.area), true);
      table.name = operation.table.name;
      return setShape(table, operation.table);
    }
    case "resizeTable":
      return resize(sheet, operation.table);
    case "insertTableColumn":
      sheet.tables.getItem(operation.table).columns.add(operation.index, undefined, operation.header);
      return;
    case "deleteTableColumn":
      return sheet.tables.getItem(operation.table).columns.getItem(operation.header).delete();
    case "insertCells":
      rangeOf(sheet, operation.area).insert("Right");
      return;
    case "deleteCells":
      return rangeOf(sheet, operation.area).delete("Left");
    case "dissolveTable":
      sheet.tables.getItem(operation.name).convertToRange();
      return;
    case "addChart":
      return addChart(context, sheet, operation.chart);
    case "updateChart":
      return updateChart(context, sheet, operation.chart, operation.seriesCount);
    case "deleteChart":
      return sheet.charts.getItem(operation.name).delete();
    case "conditionalFormat":
      return addConditionalFormat(sheet, operation.format);
    case "page":
      return setPage(sheet, operation.page);
  }
}

function setView(
  sheet: Excel.Worksheet,
  { tabColor, showGridlines, freeze }: Extract<SheetOperation, { kind: "view" }>,
): void {
  sheet.tabColor = tabColor;
  sheet.showGridlines = showGridlines;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rowCount: rows, columnCount: columns }));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.unfreeze();
}

function setShape(table: Excel.Table, { style, showBandedRows, showFilterButton }: TableContent): void {
  table.style = style;
  table.showBandedRows = showBandedRows;
  table.showFilterButton = showFilterButton;
}

/** A totals row is not resized with the table but shown or not. */
function resize(sheet: Excel.Worksheet, content: TableContent): void {
  const table = sheet.tables.getItem(content.name);
  const { area } = content;
  table.showTotals = false;
  table.resize(areaAddress(content.showTotals ? { ...area, rowCount: area.rowCount - 1 } : area));
  if (content.showTotals) table.showTotals = true;
  setShape(table, content);
}

function setPage(
  sheet: Excel.Worksheet,
  { orientation, fitToWidth, repeatRows, areas, footer }: Extract<SheetOperation, { kind: "page" }>["page"],
): void {
  const layout = sheet.pageLayout;
  layout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom = { horizontalFitToPages: fitToWidth };
  if (repeatRows) layout.setPrintTitleRows(`$${repeatRows.first + 1}:$${repeatRows.last + 1}`);
  if (areas) layout.setPrintArea(sheet.getRanges(areas.map(areaAddress).join(",")));
  const all = layout.headersFooters.defaultForAllPages;
  all.leftFooter = footer.left;
  all.centerFooter = footer.center;
  all.rightFooter = footer.right;
}
