import type { RawCell, RawTable, WorkbookContents } from "../workbook/port";
import { settingsFrom } from "../workbook/rendering/change-plan";
import { roleMark } from "../workbook/rendering/sheet-record";
import { areaOf } from "./areas";
import type { RoundTrips } from "./round-trips";
import { marksOf } from "./standing-workbook";

/** Two requests for everything: what there is, then the cells of every table and plain range that is not ours. */
export async function readWorkbook(trips: RoundTrips): Promise<WorkbookContents> {
  const { workbook } = trips.context;
  const { worksheets, settings } = workbook;
  worksheets.load(
    "items/id,items/name,items/customProperties/items/key,items/customProperties/items/value," +
      "items/tables/items/name,items/tables/items/showTotals",
  );
  settings.load("items/key,items/value");
  workbook.load("name");
  await trips.send();
  const foreign = worksheets.items.filter((sheet) => !marksOf(sheet)[roleMark]);
  const asked = foreign.flatMap((sheet) =>
    sheet.tables.items.length > 0
      ? sheet.tables.items.map((table) => askTable(sheet.name, table.getRange(), table))
      : [askTable(sheet.name, sheet.getUsedRangeOrNullObject(true))],
  );
  await trips.send();
  return {
    tables: asked.flatMap(rawTable),
    sheetNames: worksheets.items.map((sheet) => sheet.name),
    reports: worksheets.items.flatMap((sheet) => {
      const role = marksOf(sheet)[roleMark];
      return role ? [{ role, sheet: sheet.name }] : [];
    }),
    settings: settingsFrom(
      settings.items.flatMap(({ key, value }) => (typeof value === "string" ? [[key, value] as const] : [])),
    ),
    ...(workbook.name ? { fileName: workbook.name } : {}),
  };
}

interface AskedTable {
  readonly sheet: string;
  readonly table: Excel.Table | undefined;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly merged: Excel.RangeAreas;
}

const askTable = (sheet: string, range: Excel.Range, table?: Excel.Table): AskedTable => ({
  sheet,
  table,
  range: range.load("rowIndex,columnIndex,rowCount,columnCount,values,valueTypes,numberFormat"),
  rows: range.getRowProperties({ rowHidden: true }),
  merged: range.getRow(0).getMergedAreasOrNullObject().load("address"),
});

function rawTable({ sheet, table, range, rows, merged }: AskedTable): readonly RawTable[] {
  if (range.isNullObject) return [];
  // Beyond its limits Excel answers null instead of refusing.
  if (!Array.isArray(range.values)) throw new RangeError(`Excel gave no cells of ${table?.name ?? sheet}`);
  const { row, column } = areaOf(range);
  const cells = range.values.map((line, down) =>
    line.map((value: unknown, across) =>
      rawCell(value, range.valueTypes[down]?.[across], range.numberFormat[down]?.[across]),
    ),
  );
  const hasTotalsRow = table?.showTotals ?? false;
  const last = cells.length - (hasTotalsRow ? 1 : 0);
  return [
    {
      ...(table ? { name: table.name } : {}),
      sheet,
      row,
      column,
      headers: cells[0] ?? [],
      rows: cells.slice(1, last),
      hasTotalsRow,
      hiddenRowCount: rows.value.slice(1, last).filter((one) => one.rowHidden === true).length,
      mergedHeaders: merged.isNullObject
        ? []
        : merged.address.split(",").map((address) => address.slice(address.lastIndexOf("!") + 1)),
    },
  ];
}

function rawCell(value: unknown, type: unknown, numberFormat: unknown): RawCell {
  const format = String(numberFormat ?? "");
  return {
    ...(String(type) === "Error"
      ? { value: null, error: String(value) }
      : { value: value === "" ? null : (value as RawCell["value"]) }),
    ...(format === "" || format === "General" ? {} : { numberFormat: format }),
  };
}
