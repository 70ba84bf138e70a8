import type { Area } from "../workbook/place";
import { moved } from "../workbook/rendering/moved-chart";
import { recordMark, unpackRecord, type SheetRecord } from "../workbook/rendering/sheet-record";
import { areaOf, areaOfAddress, areaProperties, rangeOf } from "./areas";
import { lookProperties } from "./cell-formats";
import { askFormats } from "./conditional-formats";
import type { RoundTrips } from "./round-trips";
import { areasOfLooks, cellReader, type SheetImage } from "./sheet-image";
import { marksOf, type WorkbookFrame } from "./standing-workbook";

/** Cells whose formats are read one by one in a run; an answer must stay under 5 MB. */
export const mostLooks = 4_500;

/** Reads all that a write may change on sheets of ours, in two requests for all of them together. */
export async function captureSheets(
  trips: RoundTrips,
  frame: WorkbookFrame,
  names: readonly string[],
): Promise<readonly SheetImage[]> {
  const sheets = frame.sheets.filter((sheet) => names.includes(sheet.name));
  if (sheets.length === 0) return [];
  const contents = sheets.map(askContents);
  await trips.send();
  let budget = mostLooks;
  const complete = contents.map((content) => {
    const asked = askLooks(content, budget);
    budget = Math.max(200, budget - asked.spent);
    return asked.answer;
  });
  await trips.send();
  return complete.map((answer) => answer());
}

/** Cells, tables, charts, kinds of conditional formats. */
function askContents(sheet: Excel.Worksheet) {
  const record = unpackRecord(marksOf(sheet)[recordMark]);
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load(`${areaProperties},formulas,values,numberFormat`);
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load(areaProperties);
    const columns = table.columns.load("items/name");
    return { table, range, columns };
  });
  const charts = sheet.charts.items.map((chart) => {
    const home = record?.charts.find(({ content }) => content.name === chart.name)?.area;
    const over = home && rangeOf(sheet, home);
    over?.load("left,top,width,height");
    chart.series.load("items/name");
    chart.title.load("text");
    return { chart, over };
  });
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/type,items/id");
  return { sheet, record, used, tables, charts, formats };
}

type Contents = ReturnType<typeof askContents>;

/** Formats of cells, conditional formats, sizes, freezing, page: what the first answer told where to look for. */
function askLooks({ sheet, record, used, tables, charts, formats }: Contents, budget: number) {
  const area = used.isNullObject ? undefined : areaOf(used);
  const wanted = area
    ? areasOfLooks(
        area,
        tables.map((table) => ownPart(table, record)),
        budget,
      )
    : [];
  const looks = wanted.map(({ area: part, isSample }) => ({
    area: part,
    isSample,
    result: rangeOf(sheet, isSample ? { ...part, rowCount: 1 } : part).getCellProperties(lookProperties),
  }));
  const blank = sheet.getRange("XFD1048576").getCellProperties(lookProperties);
  const conditional = askFormats(formats.items);
  const columns = sizes(Math.max(area ? area.column + area.columnCount : 0, 40), (column) => {
    const { format } = sheet.getCell(0, column);
    format.load("columnWidth");
    return () => format.columnWidth;
  });
  const rows = sizes(Math.max(12, ...(record?.rowHeights ?? []).map((row) => row + 1)), (row) => {
    const { format } = sheet.getCell(row, 0);
    format.load("rowHeight");
    return () => format.rowHeight;
  });
  const merged = record?.merges ?? [];
  const view = askView(sheet);
  const spent = wanted.reduce((sum, one) => sum + (one.isSample ? 1 : one.area.rowCount) * one.area.columnCount, 0);
  return {
    spent,
    answer: (): SheetImage => ({
      id: sheet.id,
      name: sheet.name,
      position: sheet.position,
      marks: marksOf(sheet),
      tabColor: sheet.tabColor,
      showGridlines: sheet.showGridlines,
      used: area,
      cell: cellReader(
        area,
        area
          ? { formulas: used.formulas, values: used.values, numberFormats: used.numberFormat }
          : { formulas: [], values: [], numberFormats: [] },
        looks.map(({ result, ...one }) => ({ ...one, cells: result.value })),
        blank.value[0]?.[0],
      ),
      tables: tables.map(({ table, range, columns: headers }) => ({
        name: table.name,
        area: areaOf(range),
        headers: headers.items.map((column) => column.name),
        style: table.style,
        showBandedRows: table.showBandedRows,
        showFilterButton: table.showFilterButton,
        showTotals: table.showTotals,
      })),
      charts: charts.map(({ chart, over }) => ({
        name: chart.name,
        left: chart.left,
        top: chart.top,
        width: chart.width,
        height: chart.height,
        seriesCount: chart.series.items.length,
        moved: moved(chart, over),
      })),
      titles: new Map(charts.map(({ chart }) => [chart.name, chart.title.text])),
      conditionalFormats: conditional(),
      merges: merged,
      columnWidths: columns(),
      rowHeights: rows(),
      ...view(),
    }),
  };
}

function ownPart({ range, columns, table }: Contents["tables"][number], record: SheetRecord | undefined) {
  const own = record?.tables.find(({ name }) => name === table.name)?.headers;
  const names = columns.items.map((column) => column.name);
  return { area: areaOf(range), ownColumns: names.filter((name) => own?.includes(name) ?? true).length };
}

function sizes(count: number, ask: (index: number) => () => number): () => ReadonlyMap<number, number> {
  const asked = Array.from({ length: count }, (_, index) => ask(index));
  return () => new Map(asked.map((read, index) => [index, read()]));
}

function askView(sheet: Excel.Worksheet) {
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load("address");
  const layout = sheet.pageLayout;
  layout.load("orientation,zoom");
  const titleRows = layout.getPrintTitleRowsOrNullObject();
  titleRows.load("address");
  const printArea = layout.getPrintAreaOrNullObject();
  printArea.load("address");
  const footers = layout.headersFooters.defaultForAllPages;
  footers.load("leftFooter,centerFooter,rightFooter");
  return () => {
    const frozenArea = frozen.isNullObject ? undefined : areaOfAddress(frozen.address);
    const repeated = titleRows.isNullObject ? undefined : areaOfAddress(titleRows.address);
    const printed = printArea.isNullObject ? undefined : areaOfAddress(printArea.address);
    return {
      freeze: {
        rows: frozenArea && frozenArea.rowCount < 1_048_576 ? frozenArea.rowCount : 0,
        columns: frozenArea && frozenArea.columnCount < 16_384 ? frozenArea.columnCount : 0,
      },
      page: {
        orientation: layout.orientation === "Landscape" ? ("landscape" as const) : ("portrait" as const),
        fitToWidth: layout.zoom.horizontalFitToPages ?? 0,
        ...(repeated ? { repeatRows: { first: repeated.row, last: repeated.row + repeated.rowCount - 1 } } : {}),
        ...(printed ? { area: printed satisfies Area } : {}),
        footer: { left: footers.leftFooter, center: footers.centerFooter, right: footers.rightFooter },
      },
    };
  };
}
