import type { Operation } from "../workbook/rendering/operation";
import { recordMark, unpackRecord } from "../workbook/rendering/sheet-record";
import { askAltTextsOf } from "./alt-texts";
import { areaOf } from "./areas";
import { ExcelOperations } from "./excel-operations";
import { batches } from "./payload";
import { restoreOutside } from "./outside-formulas";
import { restoringOperations, type PresentSheet } from "./restoring";
import type { RoundTrips } from "./round-trips";
import type { SheetImage } from "./sheet-image";
import { readFrame, type WorkbookFrame } from "./standing-workbook";
import { touchedOn, type Before } from "./writing";

/**
 * Takes a write back, however far it came: sheets of ours as their images show them, added sheets gone, settings and the
 * shown sheet as before. Sheets that somebody else deleted meanwhile stay deleted.
 */
export async function putBack(trips: RoundTrips, before: Before): Promise<void> {
  const frame = await readFrame(trips);
  const removed = new Set(before.plan.removals.flatMap((one) => ("sheet" in one ? [one.sheet] : [])));
  const standing = before.images.flatMap((image) => {
    const sheet = frame.sheets.find((one) => one.id === image.id);
    return sheet ? [{ image, sheet }] : [];
  });
  const gone = before.images.filter((image) => removed.has(image.name) && !standing.some((one) => one.image === image));
  const present = standing.map(({ image, sheet }) => ({ image, asked: askPresent(sheet) }));
  await trips.send();
  const sheets = [
    ...present.map(({ image, asked }) => ({ image, present: presentSheet(asked), touched: touchedOn(before, image) })),
    ...gone.map((image) => ({ image, present: absent(image), touched: touchedOn(before, image) })),
  ];
  const operations = new ExcelOperations(trips.context, frame.ids, new Set(frame.settings.keys()));
  const requests = batches(
    [
      ...gone.map((image) => addedAgain(image, before.frame)),
      ...restoringOperations(sheets),
      ...deletions(before, frame),
      ...settingsBack(before),
      ...(frame.ids.has(before.frame.activeSheet)
        ? [{ kind: "activate" as const, sheet: before.frame.activeSheet }]
        : []),
    ],
    Number.POSITIVE_INFINITY,
  );
  await sendEach(trips, operations, requests ?? []);
  if (before.outside) await restoreOutside(trips, before.outside, frame);
  const altTexts = askAltTextsOf(
    sheets.map(({ image, present: now }) => ({
      sheet: now.name,
      charts: (unpackRecord(image.marks[recordMark])?.charts ?? []).map(({ content }) => content),
    })),
    operations,
  );
  await trips.send();
  altTexts();
  await trips.send();
}

async function sendEach(
  trips: RoundTrips,
  operations: ExcelOperations,
  [request, ...rest]: readonly (readonly Operation[])[],
): Promise<void> {
  if (!request) return;
  trips.context.application.suspendApiCalculationUntilNextSync();
  trips.context.application.suspendScreenUpdatingUntilNextSync();
  for (const operation of request) operations.queue(operation);
  await trips.send();
  await sendEach(trips, operations, rest);
}

/** Asks where a sheet's cells, tables and charts are now. */
const askPresent = (sheet: Excel.Worksheet) => ({
  sheet,
  used: sheet.getUsedRangeOrNullObject(false).load("rowIndex,columnIndex,rowCount,columnCount"),
  tables: sheet.tables.items.map((table) => ({
    table,
    range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    columns: table.columns.load("items/name"),
  })),
  charts: sheet.charts.items.map((chart) => ({ chart, series: chart.series.load("items/name") })),
});

const presentSheet = ({ sheet, used, tables, charts }: ReturnType<typeof askPresent>): PresentSheet => ({
  name: sheet.name,
  used: used.isNullObject ? undefined : areaOf(used),
  tables: tables.map(({ table, range, columns }) => ({
    name: table.name,
    area: areaOf(range),
    headers: columns.items.map((column) => column.name),
    style: table.style,
    showBandedRows: table.showBandedRows,
    showFilterButton: table.showFilterButton,
    showTotals: table.showTotals,
  })),
  charts: charts.map(({ chart, series }) => ({
    name: chart.name,
    left: chart.left,
    top: chart.top,
    width: chart.width,
    height: chart.height,
    seriesCount: series.items.length,
    moved: true,
  })),
});

const absent = (image: SheetImage): PresentSheet => ({ name: image.name, used: undefined, tables: [], charts: [] });

function addedAgain(image: SheetImage, frame: WorkbookFrame): Operation {
  const previous = frame.sheets[image.position - 1]?.name;
  return { kind: "addSheet", sheet: image.name, ...(previous === undefined ? {} : { after: previous }) };
}

/** Sheets of the write's own making. One of that name that stood before is not. */
const deletions = (before: Before, frame: WorkbookFrame): readonly Operation[] =>
  before.plan.added
    .filter((name) => frame.ids.has(name) && !before.frame.ids.has(name))
    .map((sheet) => ({ kind: "deleteSheet", sheet }));

function settingsBack(before: Before): readonly Operation[] {
  const changed = before.plan.operations.flatMap((one) => (one.kind === "settings" ? [...one.settings.keys()] : []));
  if (changed.length === 0) return [];
  const stored = (key: string): string | null => {
    const value = before.frame.settings.get(key);
    return typeof value === "string" ? value : null;
  };
  return [{ kind: "settings", settings: new Map(changed.map((key) => [key, stored(key)])) }];
}
