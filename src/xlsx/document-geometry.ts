import type { Area, SpreadsheetDocument } from "../spreadsheet/document";
import type { Rectangle } from "../workbook/rendering/sheet-content";

const sum = (count: number, size: (index: number) => number): number => {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(index);
  return total;
};

/** Where an area lies, in points from the sheet's corner. Hidden rows and columns take no room. */
export function pointsOf(document: SpreadsheetDocument, sheetId: string, area: Area): Rectangle {
  const width = (column: number) =>
    document.isColumnHidden(sheetId, column) ? 0 : document.columnWidth(sheetId, column);
  const height = (row: number) => (document.isRowHidden(sheetId, row) ? 0 : document.rowHeight(sheetId, row));
  return {
    left: sum(area.column, width),
    top: sum(area.row, height),
    width: sum(area.columnCount, (index) => width(area.column + index)),
    height: sum(area.rowCount, (index) => height(area.row + index)),
  };
}
