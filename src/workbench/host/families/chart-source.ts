import type { Area, ChartType, Series } from "../../../spreadsheet/document";
import { absoluteReference } from "../address";
import { type CellRange, sheetOf } from "../cell-range";
import type { Session } from "../session";
import { plainValue } from "./range-content";

/** What a range of source data holds: a row of series names, a column of categories, and the values. */
interface SourceShape {
  readonly byColumns: boolean;
  readonly hasNames: boolean;
  readonly hasCategories: boolean;
}

function shapeOf({ sheetId, area }: CellRange, seriesBy: string, isXY: boolean, session: Session): SourceShape {
  const isText = (down: number, across: number): boolean =>
    typeof session.document.cell(sheetId, area.row + down, area.column + across)?.value === "string";
  const isBlank = (down: number, across: number): boolean =>
    plainValue(session.document.cell(sheetId, area.row + down, area.column + across)?.value) === "";
  const corner = isBlank(0, 0) && area.rowCount > 1 && area.columnCount > 1;
  const firstRowIsText = area.rowCount > 1 && (corner || isText(0, area.columnCount - 1));
  const firstColumnIsText = area.columnCount > 1 && (corner || isText(area.rowCount - 1, 0));
  const rows = area.rowCount - (firstRowIsText ? 1 : 0);
  const columns = area.columnCount - (firstColumnIsText ? 1 : 0);
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rows >= columns);
  return byColumns
    ? { byColumns, hasNames: firstRowIsText, hasCategories: firstColumnIsText || (isXY && area.columnCount > 1) }
    : { byColumns, hasNames: firstColumnIsText, hasCategories: firstRowIsText || (isXY && area.rowCount > 1) };
}

/**
 * The series that Excel makes of a range: one for each column (or row) of values, named by its header; text in the
 * first column (or row) gives the categories. In scatter and bubble charts the first values are x, and a bubble chart
 * takes y and size from the next two.
 */
export function seriesFrom(source: CellRange, type: ChartType, seriesBy: string, session: Session): readonly Series[] {
  const isXY = type === "XYScatter" || type === "Bubble";
  const { byColumns, hasNames, hasCategories } = shapeOf(source, seriesBy, isXY, session);
  const { sheetId, area } = source;
  const sheetName = sheetOf(sheetId, session).name;
  const lanes = byColumns ? area.columnCount : area.rowCount;
  const skip = hasNames ? 1 : 0;
  const lane = (position: number): Area =>
    byColumns
      ? { row: area.row + skip, column: area.column + position, rowCount: area.rowCount - skip, columnCount: 1 }
      : { row: area.row + position, column: area.column + skip, rowCount: 1, columnCount: area.columnCount - skip };
  const reference = (position: number): string => absoluteReference(sheetName, lane(position));
  const nameOf = (position: number, ordinal: number): string => {
    const { row, column } = byColumns
      ? { row: area.row, column: area.column + position }
      : { row: area.row + position, column: area.column };
    return hasNames ? String(plainValue(session.document.cell(sheetId, row, column)?.value)) : `Series${ordinal}`;
  };
  const first = hasCategories ? 1 : 0;
  const step = type === "Bubble" ? 2 : 1;
  const series: Series[] = [];
  for (let position = first; position < lanes; position += step) {
    series.push({
      name: nameOf(position, series.length + 1),
      values: reference(position),
      ...(hasCategories ? (isXY ? { x: reference(0) } : { categories: reference(0) }) : {}),
      ...(type === "Bubble" && position + 1 < lanes ? { size: reference(position + 1) } : {}),
    });
  }
  return series;
}
