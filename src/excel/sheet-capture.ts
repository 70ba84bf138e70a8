import type { Area } from "../workbook/place";
import { moved } from "../workbook/rendering/moved-chart";
import { recordsNow } from "../workbook/rendering/drifted-record";
import { recordMark, unpackRecord, type SheetRecord } from "../workbook/rendering/sheet-record";
import { areaOf, areaOfAddress, rangeOf } from "./areas";
import { lookProperties } from "./cell-formats";
import { askFormats } from "./conditional-formats";
import type { RoundTrips } from "./round-trips";
import { areasOfLooks, areasOutside, cellReader, cellsIn, type SheetImage } from "./sheet-image";
import { marksOf, type WorkbookFrame } from "./standing-workbook";

/** Cells whose formats are read one by one in a run; an answer must stay under 5 MB, and each takes 500 bytes of it. */
export const mostLooks = 9_500;

/** Headers of columns whose cells are links, by table: each row has its own. */
export type LinkedColumns = ReadonlyMap<string, readonly string[]>;

/** Reads all that a write may change on sheets of ours, in two requests for all of them together. */
export async function captureSheets(
  trips: RoundTrips,
  frame: WorkbookFrame,
  names: readonly string[],
  linked: LinkedColumns,
): Promise<readonly SheetImage[]> {
  const sheets = frame.sheets.filter((sheet) => names.includes(sheet.name));
  if (sheets.length === 0) return [];
  const contents = sheets.map(askContents);
  await trips.send();
  let budget = mostLooks;
  const outside = contents.map(outsideTables);
  const complete = contents.map((content, index) => {
    // What stands outside of tables on the sheets to come goes before the tables of this one.
    const kept = outside.slice(index + 1).reduce((sum, areas) => sum + cellsIn(areas), 0);
    const asked = askLooks(content, outside[index] ?? [], Math.max(200, budget - kept), linked);
    budget -= asked.spent;
    return { content, asked };
  });
  await trips.send();
  const images = complete.map(({ content, asked }) => imageOf(content, asked));
  const records = recordsNow(images);
  return images.map((image) => {
    const record = records.get(image.name);
    return record ? { ...image, record, merges: record.merges } : image;
  });
}

/** Cells, tables, charts, kinds of conditional formats. */
function askContents(sheet: Excel.Worksheet) {
  const record = unpackRecord(marksOf(sheet)[recordMark]);
  return {
    sheet,
    record,
    used: sheet
      .getUsedRangeOrNullObject(false)
      .load("rowIndex,columnIndex,rowCount,columnCount,formulas,values,numberFormat"),
    tables: sheet.tables.items.map((table) => ({
      table,
      range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
      columns: table.columns.load("items/name"),
    })),
    charts: sheet.charts.items.map((chart) => {
      const home = record?.charts.find(({ content }) => content.name === chart.name)?.area;
      return {
        chart,
        over: home && rangeOf(sheet, home).load("left,top,width,height"),
        series: chart.series.load("items/name"),
        title: chart.title.load("text"),
      };
    }),
    formats: sheet.getRange().conditionalFormats.load("items/type,items/id"),
  };
}

type Contents = ReturnType<typeof askContents>;

function outsideTables({ used, tables, record }: Contents): readonly Area[] {
  if (used.isNullObject) return [];
  const area = areaOf(used);
  const own = record?.cells ?? [];
  return areasOutside(
    area,
    tables.map(({ range }) => ({ area: areaOf(range) })),
    (row) => {
      const line: readonly unknown[] = used.formulas[row - area.row] ?? [];
      const last = line.reduce<number>((found, input, index) => (input === "" ? found : index), -1);
      const ours = own.filter((one) => row >= one.row && row < one.row + one.rowCount);
      return Math.max(0, last < 0 ? 0 : area.column + last + 1, ...ours.map((one) => one.column + one.columnCount));
    },
  );
}

/** Formats of cells, conditional formats, sizes, freezing, page: what the first answer told where to look for. */
function askLooks(contents: Contents, outside: readonly Area[], budget: number, linked: LinkedColumns) {
  const { sheet, record, used, tables, formats } = contents;
  const area = used.isNullObject ? undefined : areaOf(used);
  const wanted = area
    ? areasOfLooks(
        area,
        tables.map((table) => ownPart(table, record)),
        outside,
        budget,
      )
    : [];
  return {
    area,
    spent: wanted.reduce((sum, one) => sum + (one.isSample ? 1 : one.area.rowCount) * one.area.columnCount, 0),
    looks: wanted.map(({ area: part, isSample }) => ({
      area: part,
      isSample,
      result: rangeOf(sheet, isSample ? { ...part, rowCount: 1 } : part).getCellProperties(lookProperties),
    })),
    // Our own columns look alike in every row, but each row has its own link.
    links: wanted.some(({ isSample }) => isSample)
      ? linkAreas(tables, linked).map((part) => ({
          area: part,
          result: rangeOf(sheet, part).getCellProperties({ hyperlink: true }),
        }))
      : [],
    blank: sheet.getRange("XFD1048576").getCellProperties(lookProperties),
    conditionalFormats: askFormats(formats.items),
    columns: lines(Math.max(area ? area.column + area.columnCount : 0, 40)).map((column) =>
      sheet.getCell(0, column).format.load("columnWidth"),
    ),
    rows: lines(Math.max(12, ...(record?.rowHeights ?? []).map((row) => row + 1))).map((row) =>
      sheet.getCell(row, 0).format.load("rowHeight"),
    ),
    view: askView(sheet),
  };
}

const linkAreas = (tables: Contents["tables"], linked: LinkedColumns): readonly Area[] =>
  tables.flatMap(({ table, range, columns }) => {
    const area = areaOf(range);
    return columns.items.flatMap(({ name }, index) =>
      linked.get(table.name)?.includes(name) === true && area.rowCount > 1
        ? [{ row: area.row + 1, column: area.column + index, rowCount: area.rowCount - 1, columnCount: 1 }]
        : [],
    );
  });

const lines = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

function ownPart({ range, columns, table }: Contents["tables"][number], record: SheetRecord | undefined) {
  const own = record?.tables.find(({ name }) => name === table.name)?.headers;
  const names = columns.items.map((column) => column.name);
  return { area: areaOf(range), own: names.map((name) => own?.includes(name) ?? true) };
}

const askView = (sheet: Excel.Worksheet) => ({
  frozen: sheet.freezePanes.getLocationOrNullObject().load("address"),
  layout: sheet.pageLayout.load("orientation,zoom"),
  titleRows: sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address"),
  printArea: sheet.pageLayout.getPrintAreaOrNullObject().load("address"),
  footers: sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter"),
});

/** Both answers together. */
function imageOf({ sheet, used, tables, charts }: Contents, asked: ReturnType<typeof askLooks>): SheetImage {
  return {
    id: sheet.id,
    name: sheet.name,
    position: sheet.position,
    marks: marksOf(sheet),
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    used: asked.area,
    cell: cellReader(
      asked.area,
      asked.area
        ? { formulas: used.formulas, values: used.values, numberFormats: used.numberFormat }
        : { formulas: [], values: [], numberFormats: [] },
      asked.looks.map(({ result, ...one }) => ({ ...one, cells: result.value })),
      asked.links.map(({ result, area }) => ({ area, cells: result.value })),
      asked.blank.value[0]?.[0],
    ),
    tables: tables.map(({ table, range, columns }) => ({
      name: table.name,
      area: areaOf(range),
      headers: columns.items.map((column) => column.name),
      style: table.style,
      showBandedRows: table.showBandedRows,
      showFilterButton: table.showFilterButton,
      showTotals: table.showTotals,
    })),
    charts: charts.map(({ chart, over, series }) => ({
      name: chart.name,
      left: chart.left,
      top: chart.top,
      width: chart.width,
      height: chart.height,
      seriesCount: series.items.length,
      moved: moved(chart, over),
    })),
    titles: new Map(charts.map(({ chart, title }) => [chart.name, title.text])),
    conditionalFormats: asked.conditionalFormats(),
    merges: [],
    columnWidths: new Map(asked.columns.map((format, column) => [column, format.columnWidth])),
    rowHeights: new Map(asked.rows.map((format, row) => [row, format.rowHeight])),
    ...viewOf(asked.view),
  };
}

function viewOf({ frozen, layout, titleRows, printArea, footers }: ReturnType<typeof askView>) {
  const frozenArea = frozen.isNullObject ? undefined : areaOfAddress(frozen.address);
  const repeated = titleRows.isNullObject ? undefined : areaOfAddress(titleRows.address);
  const [printed, ...others] = printArea.isNullObject
    ? []
    : printArea.address.split(",").flatMap((address) => areaOfAddress(address) ?? []);
  return {
    freeze: {
      rows: frozenArea && frozenArea.rowCount < 1_048_576 ? frozenArea.rowCount : 0,
      columns: frozenArea && frozenArea.columnCount < 16_384 ? frozenArea.columnCount : 0,
    },
    page: {
      orientation: layout.orientation === "Landscape" ? ("landscape" as const) : ("portrait" as const),
      fitToWidth: layout.zoom.horizontalFitToPages ?? 0,
      ...(repeated ? { repeatRows: { first: repeated.row, last: repeated.row + repeated.rowCount - 1 } } : {}),
      ...(printed ? { areas: [printed, ...others] as const } : {}),
      footer: { left: footers.leftFooter, center: footers.centerFooter, right: footers.rightFooter },
    },
  };
}
