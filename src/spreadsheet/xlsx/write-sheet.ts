import { cellKey, columnOfKey, rowOfKey, cellAddress } from "../address";
import type { Chart, Table } from "../document";
import { shiftFormula, toFileFormula } from "../formula/rewrite";
import { dataArea } from "../formula/structured-reference";
import type { SheetState, WorkbookState } from "../state";
import type { ReadReference } from "./chart-write";
import { anchorMarkup, chartPart } from "./chart-write";
import { writeConditionalFormats } from "./conditional-write";
import type { OpenedFile } from "./opened-file";
import type { Package } from "./package";
import { splitSheet } from "./sheet-markup";
import { storedFormula } from "./stored-formula";
import { tablePart } from "./table-part";
import type { StringTable } from "./write-cells";
import { writeRows } from "./write-cells";
import { blankFrame, Frame, writeFrame } from "./write-frame";
import type { StyleWriter } from "./write-styles";
import { encodeXml, parseXml } from "./xml";

const officeType = "application/vnd.openxmlformats-officedocument.";

export interface SheetWriting {
  readonly package: Package;
  readonly part: string;
  readonly state: WorkbookState;
  readonly file: OpenedFile | undefined;
  readonly styles: StyleWriter;
  readonly strings: StringTable;
  readonly readFor: (sheetId: string) => ReadReference;
  readonly nextTableNumber: () => number;
}

/** Whether anything that stands in a sheet's own parts differs from the opened file. */
export function sheetChanged(sheet: SheetState, state: WorkbookState, file: OpenedFile): boolean {
  const { baseline } = file;
  const before = baseline.sheets.find(({ id }) => id === sheet.id);
  if (before !== sheet) return true;
  const differ = <T extends { readonly sheetId: string }>(now: readonly T[], then: readonly T[]) => {
    const mine = now.filter(({ sheetId }) => sheetId === sheet.id);
    const theirs = then.filter(({ sheetId }) => sheetId === sheet.id);
    return mine.length !== theirs.length || mine.some((one, index) => one !== theirs[index]);
  };
  if (differ(state.tables, baseline.tables) || differ(state.charts, baseline.charts)) return true;
  return (state.activeSheetId === sheet.id) !== (baseline.activeSheetId === sheet.id);
}

export function writeSheet(sheet: SheetState, writing: SheetWriting): void {
  const { file, part, state, styles } = writing;
  const before = file?.baseline.sheets.find(({ id }) => id === sheet.id);
  const markup = before ? splitSheet(writing.package.text(part) ?? blankFrame) : { frame: blankFrame, rows: "" };
  const frame = new Frame(markup.frame);
  writeFrame(frame, sheet, before, styles, state.activeSheetId === sheet.id);
  if (sheet.conditionalFormats !== (before?.conditionalFormats ?? [])) writeConditional(frame, sheet, writing);
  writeLinks(frame, sheet, before, writing);
  if (before?.view.properties !== sheet.view.properties) writeProperties(frame, sheet, writing);
  writeTables(frame, sheet, writing);
  writeCharts(frame, sheet, writing);
  const rows =
    before && before.cells === sheet.cells && before.rows === sheet.rows
      ? markup.rows
      : writeRows({
          sheet,
          tables: state.tables,
          styles,
          strings: writing.strings,
          ...(before
            ? { before: { sheet: before, rows: markup.rows, shared: file?.sharedFormulas.get(sheet.id) ?? new Set() } }
            : {}),
        });
  writing.package.set(part, frame.withRows(rows));
}

function writeConditional(frame: Frame, sheet: SheetState, { styles, file }: SheetWriting): void {
  if (sheet.conditionalFormats.length === 0 && !file) return;
  const extension = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
  const old = frame.markup("extLst");
  const { rules, bars } = writeConditionalFormats(
    sheet.conditionalFormats,
    styles,
    file?.conditionalMarkup ?? new Map(),
    old + frame.markup("conditionalFormatting"),
  );
  frame.replace("conditionalFormatting", rules);
  if (bars === "" && !old.includes(extension)) return;
  const kept = old === "" ? [] : parseXml(old).children.map(({ start, end }) => old.slice(start, end));
  const others = kept.filter((one) => !one.includes(extension));
  // Bars of the opened file keep their own additions.
  const known = kept.find((one) => one.includes(extension)) ?? "";
  const inside = /<x14:conditionalFormattings>([\s\S]*)<\/x14:conditionalFormattings>/.exec(known)?.[1] ?? "";
  const additions = inside.match(/<x14:conditionalFormatting\b[\s\S]*?<\/x14:conditionalFormatting>/g) ?? [];
  const all = additions.filter((one) => isWanted(one, rules)).join("") + bars;
  const ours =
    all === ""
      ? []
      : [
          `<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="${extension}"><x14:conditionalFormattings>${all}</x14:conditionalFormattings></ext>`,
        ];
  const list = [...ours, ...others].join("");
  frame.replace("extLst", list === "" ? "" : `<extLst>${list}</extLst>`);
}

/** An addition to a data bar is of use only with its bar; other rules stand on their own. */
function isWanted(addition: string, rules: string): boolean {
  const [rule = ""] = /<x14:cfRule\b[^>]*>/.exec(addition) ?? [];
  if (!rule.includes('type="dataBar"') || rule.includes("priority=")) return true;
  return rules.includes(/\bid="([^"]*)"/.exec(rule)?.[1] ?? "\n");
}

function writeLinks(frame: Frame, sheet: SheetState, before: SheetState | undefined, writing: SheetWriting): void {
  const links = [...sheet.cells].filter(([, { link }]) => link);
  const same =
    before &&
    links.every(([key, { link }]) => before.cells.get(key)?.link === link) &&
    [...before.cells].every(([key, { link }]) => !link || sheet.cells.get(key)?.link === link);
  if (same || (links.length === 0 && !before)) return;
  for (const relation of writing.package.relations(writing.part)) {
    if (relation.kind === "hyperlink") writing.package.unrelate(writing.part, relation.id);
  }
  const text = links.map(([key, { link }]) => {
    const target =
      link?.address === undefined
        ? ""
        : ` r:id="${writing.package.relate(writing.part, "hyperlink", webAddress(link.address), { external: true })}"`;
    const place = link?.reference === undefined ? "" : ` location="${encodeXml(link.reference)}"`;
    const tip = link?.tip === undefined ? "" : ` tooltip="${encodeXml(link.tip)}"`;
    return `<hyperlink ref="${cellAddress(rowOfKey(key), columnOfKey(key))}"${target}${place}${tip}/>`;
  });
  frame.replace("hyperlinks", text.length === 0 ? "" : `<hyperlinks>${text.join("")}</hyperlinks>`);
}

/** Excel refuses a relationship whose target is no address: blanks and the like are spelled with "%". */
function webAddress(address: string): string {
  return address.trim().replace(/[\s"<>^`{|}]/g, (char) => encodeURIComponent(char));
}

/** Worksheet custom properties as Excel keeps them: each value in a part of its own, UTF-16. */
function writeProperties(frame: Frame, sheet: SheetState, { package: file, part }: SheetWriting): void {
  for (const relation of file.relations(part)) {
    if (relation.kind !== "customProperty") continue;
    file.unrelate(part, relation.id);
    file.remove(relation.target);
  }
  const entries = Object.entries(sheet.view.properties);
  if (entries.length > 0) file.declareExtension("bin", `${officeType}spreadsheetml.customProperty`);
  const text = entries.map(([name, value]) => {
    const target = file.freePath((number) => `xl/customProperty${number}.bin`);
    const bytes = new Uint8Array(value.length * 2);
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at);
      bytes[at * 2] = code & 0xff;
      bytes[at * 2 + 1] = code >> 8;
    }
    file.set(target, bytes);
    file.declare(target, `${officeType}spreadsheetml.customProperty`);
    return `<customPr name="${encodeXml(name)}" r:id="${file.relate(part, "customProperty", target)}"/>`;
  });
  frame.replace("customProperties", text.length === 0 ? "" : `<customProperties>${text.join("")}</customProperties>`);
}

function writeTables(frame: Frame, sheet: SheetState, writing: SheetWriting): void {
  const { package: out, part, state, file } = writing;
  const tables = state.tables.filter(({ sheetId }) => sheetId === sheet.id);
  const old = file?.baseline.tables.filter(({ sheetId }) => sheetId === sheet.id) ?? [];
  if (tables.length === 0 && old.length === 0) return;
  const before = new Map(old.map((table) => [table.id, table]));
  const relations = out.relations(part);
  for (const gone of old.filter(({ id }) => !tables.some((table) => table.id === id))) {
    const target = file?.tableParts.get(gone.id);
    const relation = relations.find((one) => one.kind === "table" && one.target === target);
    if (!relation) continue;
    out.unrelate(part, relation.id);
    out.remove(relation.target);
  }
  for (const table of tables) {
    const known = before.has(table.id) ? file?.tableParts.get(table.id) : undefined;
    const calculated = calculatedColumns(table, sheet);
    if (known !== undefined) {
      const old = out.text(known) ?? "";
      const stored = [...calculated.values()].every((formula) =>
        old.includes(`<calculatedColumnFormula>${encodeXml(formula)}</calculatedColumnFormula>`),
      );
      const count = old.split("<calculatedColumnFormula").length - 1;
      if (before.get(table.id) === table && stored && count === calculated.size) continue;
      out.set(known, tablePart(table, 0, calculated, old));
      continue;
    }
    const target = out.freePath((number) => `xl/tables/table${number}.xml`);
    out.set(target, tablePart(table, writing.nextTableNumber(), calculated, undefined));
    out.declare(target, `${officeType}spreadsheetml.table+xml`);
    out.relate(part, "table", target);
  }
  const ids = out.relations(part).filter(({ kind }) => kind === "table");
  const text = ids.map(({ id }) => `<tablePart r:id="${id}"/>`).join("");
  frame.replace("tableParts", ids.length === 0 ? "" : `<tableParts count="${ids.length}">${text}</tableParts>`);
}

function calculatedColumns(table: Table, sheet: SheetState): Map<number, string> {
  const data = dataArea(table);
  const found = new Map<number, string>();
  for (let index = 0; index < data.columnCount; index++) {
    const column = data.column + index;
    const first = sheet.cells.get(cellKey(data.row, column))?.formula;
    if (first === undefined) continue;
    const last = data.row + data.rowCount - 1;
    let same = true;
    for (let row = data.row + 1; same && row <= last; row++) {
      const formula = sheet.cells.get(cellKey(row, column))?.formula;
      same = formula === first || (formula !== undefined && formula === shiftFormula(first, row - data.row, 0));
    }
    if (same) found.set(index, storedFormula(toFileFormula(first, table.name)));
  }
  return found;
}

function writeCharts(frame: Frame, sheet: SheetState, writing: SheetWriting): void {
  const { package: out, part, state, file } = writing;
  const charts = state.charts.filter(({ sheetId }) => sheetId === sheet.id);
  const old = new Map(
    file?.baseline.charts.filter(({ sheetId }) => sheetId === sheet.id).map((one) => [one.id, one]) ?? [],
  );
  const unchanged = charts.length === old.size && charts.every((chart) => old.get(chart.id) === chart);
  if (unchanged) return;
  let drawing = out.relations(part).find(({ kind }) => kind === "drawing")?.target;
  if (drawing === undefined) {
    drawing = out.freePath((number) => `xl/drawings/drawing${number}.xml`);
    out.set(drawing, blankDrawing);
    out.declare(drawing, `${officeType}drawing+xml`);
    frame.replace("drawing", `<drawing r:id="${out.relate(part, "drawing", drawing)}"/>`);
  }
  const anchors = parseXml(out.text(drawing) ?? "").children;
  let text = out.text(drawing) ?? "";
  const edits: { start: number; end: number; markup: string }[] = [];
  const drawingPart = drawing;
  for (const [id, chart] of old) {
    const where = file?.chartParts.get(id);
    const anchor = where && anchors[where.anchor];
    if (!where || !anchor) continue;
    const now = charts.find((one) => one.id === id);
    if (!now) {
      const relation = out.relations(drawingPart).find(({ target }) => target === where.part);
      if (relation) out.unrelate(drawingPart, relation.id);
      out.remove(where.part);
      edits.push({ start: anchor.start, end: anchor.end, markup: "" });
    } else if (now !== chart) {
      edits.push(...changedChart(now, chart, text, anchor, where.part, sheet, writing));
    }
  }
  for (const { start, end, markup } of edits.sort((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + markup + text.slice(end);
  }
  let number = Math.max(1, ...[...text.matchAll(/\bid="(\d+)"/g)].map((found) => Number(found[1])));
  const added = charts
    .filter(({ id }) => !old.has(id))
    .map((chart) => {
      const target = out.freePath((one) => `xl/charts/chart${one}.xml`);
      out.set(target, chartPart(chart, writing.readFor(sheet.id)));
      out.declare(target, `${officeType}drawingml.chart+xml`);
      number += 1;
      return anchorMarkup(chart, sheet, number, out.relate(drawingPart, "chart", target));
    });
  const opened = text.replace(/<((?:\w+:)?wsDr)\b([^>]*)\/>/, "<$1$2></$1>");
  out.set(
    drawing,
    opened.replace(/<\/(\w+:)?wsDr>/, (closing) => added.join("") + closing),
  );
}

const blankDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** A moved chart gets a new anchor; one that shows something else is written anew. */
function changedChart(
  now: Chart,
  before: Chart,
  drawing: string,
  anchor: { readonly start: number; readonly end: number },
  part: string,
  sheet: SheetState,
  writing: SheetWriting,
): { start: number; end: number; markup: string }[] {
  const place = (chart: Chart) =>
    [chart.left, chart.top, chart.width, chart.height, chart.name, chart.altText].join("|");
  const { left: _l, top: _t, width: _w, height: _h, name: _n, altText: _a, ...shown } = now;
  const { left: _l2, top: _t2, width: _w2, height: _h2, name: _n2, altText: _a2, ...shownBefore } = before;
  if (now.kept !== true && JSON.stringify(shown) !== JSON.stringify(shownBefore)) {
    writing.package.set(part, chartPart(now, writing.readFor(sheet.id)));
  }
  if (place(now) === place(before)) return [];
  const old = drawing.slice(anchor.start, anchor.end);
  const id = /r:id="([^"]+)"/.exec(old)?.[1] ?? "";
  const number = Number(/<(?:\w+:)?cNvPr\b[^>]*\bid="(\d+)"/.exec(old)?.[1] ?? 2);
  return [{ start: anchor.start, end: anchor.end, markup: anchorMarkup(now, sheet, number, id) }];
}
