import type { SpreadsheetDocument, Table } from "./document";
import { DocumentRefusal } from "./document";
import { documentOver } from "./create-document";
import { contains } from "./address";
import type { FormulaEngine } from "./formula/formula-engine";
import { createFormulaEngine } from "./formula/formula-engine";
import { shortenThisRow } from "./formula/rewrite";
import type { DefinedName, SheetState, WorkbookState } from "./state";
import { WorkbookStore } from "./store";
import { readCharts } from "./xlsx/chart-read";
import type { OpenedFile } from "./xlsx/opened-file";
import { Package } from "./xlsx/package";
import { readStrings } from "./xlsx/read-cells";
import { readSettings } from "./xlsx/settings-part";
import { readSheet } from "./xlsx/read-sheet";
import { colorReader, readStyles } from "./xlsx/read-styles";
import { readTables } from "./xlsx/table-part";
import { readableNames } from "./xlsx/names";
import { child, childrenNamed, isOn, parseXml } from "./xlsx/xml";

/**
 * Opens an .xlsx file. Values are those that the file holds; only formulas without one are calculated.
 *
 * @throws {DocumentRefusal} if it is no workbook, is encrypted, or holds macros, which would be lost.
 */
export function openDocument(bytes: Uint8Array, engine: FormulaEngine = createFormulaEngine()): SpreadsheetDocument {
  const file = Package.open(bytes);
  const workbookPart = file.relations("").find(({ kind }) => kind === "officeDocument")?.target;
  const text = workbookPart === undefined ? undefined : file.text(workbookPart);
  if (workbookPart === undefined || text === undefined || !/<(\w+:)?workbook\b/.test(text)) {
    throw new DocumentRefusal("InvalidArgument", "The file is not an .xlsx workbook, or it is damaged.");
  }
  refuseMacros(file);
  const store = new WorkbookStore(engine);
  const opened = readWorkbook(store, file, workbookPart, text);
  store.change(() => store.touch());
  return documentOver(store, opened);
}

function refuseMacros(file: Package): void {
  if (!file.paths.some((path) => /(^|\/)vbaProject\.bin$/i.test(path))) return;
  throw new DocumentRefusal(
    "InvalidArgument",
    "The workbook contains macros, which cannot be kept. Save a copy without macros (.xlsx) and open that.",
  );
}

function readWorkbook(store: WorkbookStore, file: Package, workbookPart: string, text: string): OpenedFile {
  const root = parseXml(text);
  const relations = file.relations(workbookPart);
  const target = (kind: string) => relations.find((relation) => relation.kind === kind)?.target ?? "";
  const color = colorReader(file.text(target("theme")));
  const styles = readStyles(file.text(target("styles")), color);
  const strings = readStrings(file.text(target("sharedStrings")));
  const formats = new Map<number, number>();
  const formatOf = (style: number) => {
    let format = formats.get(style);
    if (format === undefined) {
      const read = styles.cells[style] ?? {};
      const isDefault = style === 0 && Object.keys(read).length === 0;
      formats.set(style, (format = isDefault ? 0 : store.formats.intern(read, style)));
    }
    return format;
  };
  const sheets: SheetState[] = [];
  const sheetIdByIndex: string[] = [];
  const conditionalMarkup = new Map<string, string>();
  const sharedFormulas = new Map<string, ReadonlySet<number>>();
  const unvalued: { sheetId: string; key: number }[] = [];
  const newId = (of: string) => store.newId(of);
  for (const { attributes } of childrenNamed(child(root, "sheets"), "sheet")) {
    const relation = relations.find(({ id }) => id === (attributes["r:id"] ?? attributes["id"]));
    if (relation?.kind !== "worksheet") {
      sheetIdByIndex.push("");
      continue;
    }
    const state = attributes["state"];
    const reading = readSheet({
      package: file,
      part: relation.target,
      id: newId("sheet"),
      name: attributes["name"] ?? "",
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      strings,
      styles,
      color,
      formatOf,
      newId,
    });
    sheets.push(reading.sheet);
    sheetIdByIndex.push(reading.sheet.id);
    for (const [id, markup] of reading.conditionalMarkup) conditionalMarkup.set(id, markup);
    sharedFormulas.set(reading.sheet.id, reading.read.shared);
    for (const key of reading.read.unvalued) unvalued.push({ sheetId: reading.sheet.id, key });
  }
  if (sheets.length === 0) throw new DocumentRefusal("InvalidArgument", "The workbook has no worksheet.");
  const tableReadings = sheets.flatMap((sheet) => readTables(file, sheet, newId));
  const tables = tableReadings.map(({ table }) => table);
  const chartReadings = sheets.flatMap((sheet) => readCharts(file, sheet, color, newId));
  const names: readonly DefinedName[] = readableNames(
    childrenNamed(child(root, "definedNames"), "definedName"),
    sheetIdByIndex,
  );
  const printed = withPrintNames(sheets, names);
  shortenFormulas(printed, tables);
  const activeIndex = Number(child(root, "bookViews", "workbookView")?.attributes["activeTab"] ?? 0);
  const active = printed.find(({ id }) => id === sheetIdByIndex[activeIndex]);
  const shown =
    active?.view.visibility === "visible" ? active : printed.find(({ view }) => view.visibility === "visible");
  const state: WorkbookState = {
    sheets: printed,
    activeSheetId: (shown ?? (printed[0] as SheetState)).id,
    tables,
    charts: chartReadings.map(({ chart }) => chart),
    names: names.filter((name) => !name.name.toLowerCase().startsWith("_xlnm.print_")),
    settings: readSettings(file),
    structureProtected: isOn(child(root, "workbookProtection")?.attributes["lockStructure"]),
    calculationMode: child(root, "calcPr")?.attributes["calcMode"] === "manual" ? "manual" : "automatic",
  };
  store.set(state);
  const baseline = store.state;
  store.snapshot();
  for (const { sheetId, key } of unvalued) store.recalculation.queue(sheetId, key);
  return {
    package: file,
    workbookPart,
    styles,
    baseline,
    chartParts: new Map(chartReadings.map(({ chart, drawing, part, anchor }) => [chart.id, { drawing, part, anchor }])),
    tableParts: new Map(tableReadings.map(({ table, part }) => [table.id, part])),
    conditionalMarkup,
    sharedFormulas,
  };
}

/** Print areas and repeated rows are kept as names in the file. */
function withPrintNames(sheets: readonly SheetState[], names: readonly DefinedName[]): SheetState[] {
  return sheets.map((sheet) => {
    const own = names.filter((name) => name.sheetId === sheet.id);
    const find = (wanted: string) => own.find(({ name }) => name.toLowerCase() === wanted)?.formula.slice(1);
    const cellsOf = (reference: string) => reference.slice(reference.lastIndexOf("!") + 1);
    const titles = find("_xlnm.print_titles")
      ?.split(",")
      .map(cellsOf)
      .find((one) => /^\$\d+:\$\d+$/.test(one));
    const area = find("_xlnm.print_area");
    if (titles === undefined && area === undefined) return sheet;
    const pageSetup = {
      ...sheet.view.pageSetup,
      ...(titles === undefined ? {} : { titleRows: titles }),
      ...(area === undefined ? {} : { printArea: area.split(",").map(cellsOf).join(",") }),
    };
    return { ...sheet, view: { ...sheet.view, pageSetup } };
  });
}

/** `Table[[#This Row],[x]]` reads `[@x]` inside its table, as Excel shows it. */
function shortenFormulas(sheets: readonly SheetState[], tables: readonly Table[]): void {
  for (const sheet of sheets) {
    const own = tables.filter((table) => table.sheetId === sheet.id);
    for (const [key, record] of sheet.cells) {
      if (record.formula?.includes("[#This Row]") !== true) continue;
      const inside = own.find((table) => contains(table.area, Math.floor(key / 16_384), key % 16_384));
      sheet.cells.set(key, { ...record, formula: shortenThisRow(record.formula, inside?.name) });
    }
  }
}
