import type { MarkedSheets, StandingWorkbook } from "../workbook/rendering/change-plan";
import { recordMark, roleMark } from "../workbook/rendering/sheet-record";
import type { RoundTrips } from "./round-trips";

/** The first answer of a write: what is there, what is protected, what is ours. */
export interface WorkbookFrame {
  readonly workbook: StandingWorkbook;
  readonly sheets: readonly Excel.Worksheet[];
  /** Id by name. */
  readonly ids: ReadonlyMap<string, string>;
  /** The workbook's own names, with their formulas. */
  readonly names: Excel.NamedItemCollection;
  readonly activeSheet: string;
  readonly settings: ReadonlyMap<string, unknown>;
}

const sheetProperties = [
  "id",
  "name",
  "position",
  "visibility",
  "tabColor",
  "showGridlines",
  "protection/protected",
  "customProperties/items/key",
  "customProperties/items/value",
  "tables/items/name",
  "tables/items/style",
  "tables/items/showBandedRows",
  "tables/items/showFilterButton",
  "tables/items/showTotals",
  "charts/items/name",
  "charts/items/left",
  "charts/items/top",
  "charts/items/width",
  "charts/items/height",
];

/** One request: sheets with their marks, tables and charts, names, settings, protection. */
export async function readFrame(trips: RoundTrips): Promise<WorkbookFrame> {
  const { workbook } = trips.context;
  const { worksheets, names, settings, protection } = workbook;
  worksheets.load(sheetProperties.map((name) => `items/${name}`).join(","));
  names.load("items/name,items/formula");
  settings.load("items/key,items/value");
  protection.load("protected");
  const shown = { sheet: worksheets.getActiveWorksheet().load("name") };
  await trips.send();
  const marked = markedSheets(worksheets.items);
  return {
    workbook: {
      structureProtected: protection.protected,
      sheets: marked.sheets.map((one, index) => ({
        ...one,
        isProtected: worksheets.items[index]?.protection.protected ?? false,
        isHidden: worksheets.items[index]?.visibility !== "Visible",
      })),
      tables: marked.tables,
      definedNames: names.items.map((item) => item.name),
    },
    sheets: worksheets.items,
    ids: new Map(worksheets.items.map((sheet) => [sheet.name, sheet.id])),
    names,
    activeSheet: shown.sheet.name,
    settings: new Map(settings.items.map((setting) => [setting.key, setting.value as unknown])),
  };
}

/** Sheets with our marks, and the tables on them; names, marks and tables must be loaded. */
export const markedSheets = (sheets: readonly Excel.Worksheet[]): MarkedSheets => ({
  sheets: sheets.map((sheet) => {
    const { [roleMark]: role, [recordMark]: record } = marksOf(sheet);
    return { name: sheet.name, ...(role ? { role } : {}), ...(record ? { record } : {}) };
  }),
  tables: sheets.flatMap((sheet) => sheet.tables.items.map((table) => ({ name: table.name, sheet: sheet.name }))),
});

/** The custom properties of a sheet, which must be loaded. */
export const marksOf = (sheet: Excel.Worksheet): Readonly<Record<string, string>> =>
  Object.fromEntries(sheet.customProperties.items.map((property) => [property.key, property.value]));
