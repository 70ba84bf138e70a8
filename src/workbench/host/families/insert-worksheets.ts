import type { SheetView, SpreadsheetDocument, Table } from "../../../spreadsheet/document";
import { renameSheetIn } from "../../../spreadsheet/formula/rewrite";
import { oneOf, record } from "../argument";
import { blocks } from "../blocks";
import { sheetNamed } from "../cell-range";
import { targetOf } from "../host-object";
import { invalidArgument, notImplemented, refuse } from "../refusal";
import type { Session } from "../session";
import { Sheet } from "../targets";

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return invalidArgument("base64File is not base64");
  }
}

/** `Projects`, or `Projects (2)` where that name is taken, within 31 characters. */
function freeName(name: string, taken: (name: string) => boolean): string {
  let free = name;
  for (let count = 2; taken(free); count++) free = `${name.slice(0, 31 - ` (${count})`.length)} (${count})`;
  return free;
}

function freeTableName(name: string, document: SpreadsheetDocument): string {
  const taken = (candidate: string): boolean =>
    document.tables.some((table) => table.name.toLowerCase() === candidate.toLowerCase());
  let free = name;
  for (let count = 1; taken(free); count++) free = `${name}_${count}`;
  return free;
}

interface Options {
  readonly names: readonly string[] | undefined;
  readonly position: number;
}

function optionsOf(given: unknown, { document }: Session, session: Session): Options {
  const options = given === undefined || given === null ? {} : record(given, "options");
  const names = options["sheetNamesToInsert"];
  const place = oneOf(
    options["positionType"] ?? "End",
    ["None", "Before", "After", "Beginning", "End"],
    "positionType",
  );
  const { relativeTo } = options;
  const relative = targetOf(relativeTo, Sheet)?.id ?? (typeof relativeTo === "string" ? relativeTo : undefined);
  const near = document.sheets.findIndex(
    (sheet) => sheet.id === relative || sheet === (relative === undefined ? undefined : sheetNamed(relative, session)),
  );
  if ((place === "Before" || place === "After") && near < 0) invalidArgument("relativeTo");
  const end = document.sheets.length;
  return {
    names: Array.isArray(names) && names.length > 0 ? names.map(String) : undefined,
    position: { None: end, End: end, Beginning: 0, Before: near, After: near + 1 }[place],
  };
}

/** Copies sheets of an .xlsx into the workbook, with their tables and charts; gives the new sheets' ids, in order. */
export async function insertWorksheets(base64: string, given: unknown, session: Session): Promise<readonly string[]> {
  const open =
    session.options.openWorkbook ?? notImplemented("Workbook", "insertWorksheetsFromBase64 (without an opener)");
  const bytes = bytesOf(base64);
  const source = await open(bytes).catch((): never => invalidArgument("base64File is not a workbook"));
  const { names, position } = optionsOf(given, session, session);
  const wanted = names?.map(
    (name) =>
      source.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ??
      refuse("ItemNotFound", `The workbook to insert has no worksheet ${name}.`),
  );
  const sheets = wanted ?? source.sheets;
  const target = session.document;
  const renamed = new Map<string, string>();
  const ids: string[] = [];
  target.group(() => {
    for (const [offset, sheet] of sheets.entries()) {
      const name = freeName(sheet.name, (candidate) => sheetNamed(candidate, session) !== undefined);
      if (name !== sheet.name) renamed.set(sheet.name, name);
      ids.push(target.addSheet(name, position + offset).id);
    }
    const pairs = sheets.map((sheet, at) => ({ from: sheet, to: ids[at] ?? "" }));
    for (const { from, to } of pairs) copyValues(source, from, target, to);
    for (const { from, to } of pairs) copyTables(source, from.id, target, to);
    for (const { from, to } of pairs) copyFormulas(source, from.id, target, to, renamed);
    for (const { from, to } of pairs) copyLook(source, from, target, to, renamed);
  });
  return ids;
}

/** What to type to get the cell's value: text stays text, whatever it looks like. */
const literal = (value: unknown): string | number | boolean | null => {
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "object" && value !== null && "error" in value ? String(value.error) : null;
};

function copyValues(source: SpreadsheetDocument, from: SheetView, target: SpreadsheetDocument, to: string): void {
  const used = source.usedArea(from.id);
  if (!used) return;
  const rows = Array.from({ length: used.rowCount }, (_row, down) =>
    Array.from({ length: used.columnCount }, (_column, across) =>
      literal(source.cell(from.id, used.row + down, used.column + across)?.value),
    ),
  );
  const formats = blocks(
    used,
    (down, across) => source.cell(from.id, used.row + down, used.column + across)?.format,
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  for (const { area, item } of formats) if (item) target.setFormat(to, area, item);
  target.setCells(to, used.row, used.column, rows, "program");
}

function copyFormulas(
  source: SpreadsheetDocument,
  from: string,
  target: SpreadsheetDocument,
  to: string,
  renamed: ReadonlyMap<string, string>,
): void {
  const used = source.usedArea(from);
  if (!used) return;
  for (let row = used.row; row < used.row + used.rowCount; row++) {
    for (let column = used.column; column < used.column + used.columnCount; column++) {
      const cell = source.cell(from, row, column);
      if (cell?.formula !== undefined) target.setCells(to, row, column, [[inTarget(cell.formula, renamed)]], "program");
      if (cell?.link) target.setLink(to, row, column, cell.link);
    }
  }
}

const inTarget = (formula: string, renamed: ReadonlyMap<string, string>): string =>
  [...renamed].reduce((text, [old, name]) => renameSheetIn(text, old, name), formula);

function copyTables(source: SpreadsheetDocument, from: string, target: SpreadsheetDocument, to: string): void {
  for (const table of source.tables.filter((one) => one.sheetId === from)) {
    const { area, showHeaders, showTotals, showFilterButton, showBandedRows, style } = table;
    const withoutTotals = { ...area, rowCount: area.rowCount - (showTotals ? 1 : 0) };
    const added = target.addTable(to, withoutTotals, showHeaders, freeTableName(table.name, target));
    const look: Partial<Omit<Table, "id" | "sheetId" | "columns">> = { showFilterButton, showBandedRows, style };
    target.updateTable(added.id, showTotals ? { ...look, area, showTotals } : look);
  }
}

/** Sizes, frozen panes, merges, page setup, conditional formats and charts. */
function copyLook(
  source: SpreadsheetDocument,
  from: SheetView,
  target: SpreadsheetDocument,
  to: string,
  renamed: ReadonlyMap<string, string>,
): void {
  const { id: _id, name: _name, isProtected, ...view } = from;
  const used = source.usedArea(from.id);
  for (let column = 0; used && column < used.column + used.columnCount; column++) {
    const width = source.columnWidth(from.id, column);
    if (width !== target.columnWidth(to, column)) target.setColumnWidth(to, column, column, width);
  }
  for (let row = 0; used && row < used.row + used.rowCount; row++) {
    const height = source.rowHeight(from.id, row);
    if (height !== target.rowHeight(to, row)) target.setRowHeight(to, row, row, height);
    if (source.isRowHidden(from.id, row)) target.setRowsHidden(to, row, row, true);
  }
  for (const merged of source.merges(from.id)) target.merge(to, merged);
  for (const { id: _format, ...format } of source.conditionalFormats(from.id)) {
    if (format.kind !== "kept") target.addConditionalFormat(to, format);
  }
  const move = (reference: string): string => inTarget(reference, renamed);
  for (const { id: _chart, sheetId, ...chart } of source.charts) {
    if (sheetId !== from.id || chart.kept === true) continue;
    const series = chart.series.map(({ values, categories, x, size, ...rest }) => ({
      ...rest,
      values: move(values),
      ...(categories === undefined ? {} : { categories: move(categories) }),
      ...(x === undefined ? {} : { x: move(x) }),
      ...(size === undefined ? {} : { size: move(size) }),
    }));
    target.addChart(to, { ...chart, series });
  }
  target.updateSheet(to, view);
  if (isProtected) target.updateSheet(to, { isProtected });
}
