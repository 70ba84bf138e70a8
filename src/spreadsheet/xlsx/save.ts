import { columnLimit, quotedSheetName, rowLimit, spanning } from "../address";
import type { Value } from "../document";
import { tokenize } from "../formula/tokens";
import { parseStructured, resolveStructured } from "../formula/structured-reference";
import type { SheetState, WorkbookState } from "../state";
import type { WorkbookStore } from "../store";
import type { ReadReference } from "./chart-write";
import type { OpenedFile } from "./opened-file";
import { Package } from "./package";
import { inlineText } from "./read-cells";
import { writeSettings } from "./settings-part";
import { storedFormula } from "./stored-formula";
import type { StringTable } from "./write-cells";
import { sheetChanged, writeSheet } from "./write-sheet";
import { blankStyles, StyleWriter } from "./write-styles";
import { attributesOf, encodeText, encodeXml } from "./xml";
import { blankTheme } from "./blank-theme";

const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** The workbook as .xlsx. Of an opened file only the parts of what changed are written anew. */
export function saveWorkbook(store: WorkbookStore, file: OpenedFile | undefined): Uint8Array {
  const { state } = store;
  const out = file ? file.package.copy() : blankPackage();
  const workbookPart = file?.workbookPart ?? "xl/workbook.xml";
  const related = (kind: string) => out.relations(workbookPart).find((one) => one.kind === kind)?.target;
  const stylesPart = related("styles") ?? relateNew(out, workbookPart, "styles", "xl/styles.xml");
  const stringsPart = related("sharedStrings") ?? relateNew(out, workbookPart, "sharedStrings", "xl/sharedStrings.xml");
  const styles = new StyleWriter(out.text(stylesPart) ?? blankStyles, store.formats, file?.styles.cells ?? []);
  const strings = new SharedStrings(out.text(stringsPart));
  const parts = sheetParts(out, state, file, workbookPart);
  let tableNumber = out.paths
    .filter((path) => path.startsWith("xl/tables/"))
    .reduce((max, path) => Math.max(max, Number(/\bid="(\d+)"/.exec(out.text(path) ?? "")?.[1] ?? 0)), 0);
  let changed = false;
  for (const sheet of state.sheets) {
    if (file && !sheetChanged(sheet, state, file)) continue;
    changed = true;
    writeSheet(sheet, {
      package: out,
      part: parts.get(sheet.id) as string,
      state,
      file: file?.baseline.sheets.some(({ id }) => id === sheet.id) ? file : undefined,
      styles,
      strings,
      readFor: (sheetId) => referenceReader(state, sheetId),
      nextTableNumber: () => (tableNumber += 1),
    });
  }
  const removed = file !== undefined && removeSheets(out, state, file, workbookPart);
  if (changed || !file) {
    out.set(stylesPart, styles.text());
    out.set(stringsPart, strings.text());
  }
  // It lists the formulas of each sheet; Excel makes a new one.
  if (changed || removed) dropCalculationChain(out, workbookPart);
  if (!file || bookChanged(state, file.baseline)) writeWorkbookPart(out, workbookPart, state, parts, file);
  if (state.settings !== file?.baseline.settings) writeSettings(out, workbookPart, state.settings);
  return out.zip();
}

/** Whether anything that stands in the workbook's own part differs. */
function bookChanged(now: WorkbookState, then: WorkbookState): boolean {
  const line = ({ id, view }: SheetState) =>
    [id, view.name, view.visibility, view.pageSetup.printArea, view.pageSetup.titleRows].join("|");
  return (
    now.names !== then.names ||
    now.activeSheetId !== then.activeSheetId ||
    now.structureProtected !== then.structureProtected ||
    now.calculationMode !== then.calculationMode ||
    now.sheets.map(line).join("/") !== then.sheets.map(line).join("/")
  );
}

function blankPackage(): Package {
  const out = new Package();
  out.declareExtension("xml", "application/xml");
  out.set(
    "xl/workbook.xml",
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      '<bookViews><workbookView/></bookViews><sheets></sheets><calcPr calcId="191029"/></workbook>',
  );
  out.declare("xl/workbook.xml", `${spreadsheetType}sheet.main+xml`);
  out.relate("", "officeDocument", "xl/workbook.xml");
  out.set("xl/theme/theme1.xml", blankTheme);
  out.declare("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
  out.relate("xl/workbook.xml", "theme", "xl/theme/theme1.xml");
  return out;
}

function relateNew(out: Package, workbookPart: string, kind: "styles" | "sharedStrings", path: string): string {
  out.declare(path, `${spreadsheetType}${kind}+xml`);
  out.relate(workbookPart, kind, path);
  return path;
}

/** The part of each sheet, made up and related for new ones. */
function sheetParts(out: Package, state: WorkbookState, file: OpenedFile | undefined, workbookPart: string) {
  const parts = new Map<string, string>();
  const known = new Set(file?.baseline.sheets.map(({ id }) => id) ?? []);
  for (const sheet of state.sheets) {
    if (sheet.part !== undefined && known.has(sheet.id)) {
      parts.set(sheet.id, sheet.part);
      continue;
    }
    const part = out.freePath((number) => `xl/worksheets/sheet${number}.xml`);
    out.set(part, "");
    out.declare(part, `${spreadsheetType}worksheet+xml`);
    out.relate(workbookPart, "worksheet", part);
    parts.set(sheet.id, part);
  }
  return parts;
}

/** Takes away deleted sheets with the parts that only they used. @returns whether there were any. */
function removeSheets(out: Package, state: WorkbookState, file: OpenedFile, workbookPart: string): boolean {
  let removed = false;
  for (const { id, part } of file.baseline.sheets) {
    if (part === undefined || state.sheets.some((sheet) => sheet.id === id)) continue;
    const relation = out.relations(workbookPart).find(({ target }) => target === part);
    if (relation) out.unrelate(workbookPart, relation.id);
    removeTree(out, part);
    removed = true;
  }
  return removed;
}

function removeTree(out: Package, part: string): void {
  const targets = out.relations(part).filter(({ external }) => !external);
  out.remove(part);
  for (const { target } of targets) {
    const isUsed = out.paths.some(
      (path) => !path.endsWith(".rels") && out.relations(path).some((other) => other.target === target),
    );
    if (!isUsed && out.has(target)) removeTree(out, target);
  }
}

function dropCalculationChain(out: Package, workbookPart: string): void {
  const chain = out.relations(workbookPart).find(({ kind }) => kind === "calcChain");
  if (!chain) return;
  out.unrelate(workbookPart, chain.id);
  out.remove(chain.target);
}

/** Shared texts: those of the file keep their numbers and their rich formatting. */
class SharedStrings implements StringTable {
  readonly #before: string;
  readonly #count: number;
  readonly #known = new Map<string, number>();
  readonly #added: string[] = [];

  constructor(text: string | undefined) {
    this.#before =
      text ??
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';
    let count = 0;
    for (const found of this.#before.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)) {
      const inside = found[1] ?? "";
      // A text with runs of its own formats is not reused for a plain one.
      if (!/<(\w+:)?r>|<(\w+:)?r /.test(inside)) {
        const plain = inlineText(inside);
        if (!this.#known.has(plain)) this.#known.set(plain, count);
      }
      count += 1;
    }
    this.#count = count;
  }

  index(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const index = this.#count + this.#added.push(text) - 1;
    this.#known.set(text, index);
    return index;
  }

  text(): string {
    if (this.#added.length === 0) return this.#before;
    const prefix = /<(\w+:)sst\b/.exec(this.#before)?.[1] ?? "";
    const items = this.#added.map(
      (text) => `<${prefix}si><${prefix}t xml:space="preserve">${encodeText(text)}</${prefix}t></${prefix}si>`,
    );
    return this.#before
      .replace(/<(\w+:)?sst\b([^>]*?)\/>/, "<$1sst$2></$1sst>")
      .replace(/<((?:\w+:)?sst)\b([^>]*)>/, (_whole, name: string, attributes: string) => {
        const kept = attributes.replace(/\s(unique)?[cC]ount="\d*"/g, "");
        return `<${name}${kept} uniqueCount="${this.#count + this.#added.length}">`;
      })
      .replace(/<\/(\w+:)?sst>/, (closing) => items.join("") + closing);
  }
}

function writeWorkbookPart(
  out: Package,
  part: string,
  state: WorkbookState,
  parts: ReadonlyMap<string, string>,
  file: OpenedFile | undefined,
): void {
  const before = out.text(part) ?? "";
  const prefix = /<(\w+:)workbook\b/.exec(before)?.[1] ?? "";
  const relations = out.relations(part);
  const oldMarkup = [...before.matchAll(/<(?:\w+:)?sheet\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?sheet>)/g)].map(
    ([markup]) => markup,
  );
  const attributesFor = (id: string) => oldMarkup.map(attributesOf).find((one) => (one["r:id"] ?? one["id"]) === id);
  let nextId = Math.max(0, ...oldMarkup.map((markup) => Number(attributesOf(markup)["sheetId"] ?? 0)));
  const relationName = /(\w+):id="/.exec(oldMarkup[0] ?? "")?.[1] ?? "r";
  const lines = state.sheets.map((sheet) => {
    const id = relations.find(({ target, kind }) => kind === "worksheet" && target === parts.get(sheet.id))?.id ?? "";
    const number = attributesFor(id)?.["sheetId"] ?? String((nextId += 1));
    const hidden = sheet.view.visibility === "visible" ? "" : ` state="${sheet.view.visibility}"`;
    return `<${prefix}sheet name="${encodeXml(sheet.view.name)}" sheetId="${number}"${hidden} ${relationName}:id="${id}"/>`;
  });
  // Chart sheets and the like stay, after the worksheets.
  const others = oldMarkup.filter((markup) => {
    const id = attributesOf(markup)["r:id"] ?? attributesOf(markup)["id"];
    const relation = relations.find((one) => one.id === id);
    return relation !== undefined && relation.kind !== "worksheet";
  });
  let text = before.replace(
    /<((?:\w+:)?sheets)\b[^>]*>[\s\S]*?<\/(?:\w+:)?sheets>/,
    (_whole, name: string) => `<${name}>${[...lines, ...others].join("")}</${name}>`,
  );
  const active = state.sheets.findIndex(({ id }) => id === state.activeSheetId);
  text = text.replace(
    /<((?:\w+:)?workbookView)\b([^>]*?)(\/?)>/,
    (_whole, name: string, attributes: string, end: string) => {
      const kept = attributes.replace(/\s(activeTab|firstSheet)="\d*"/g, "");
      return `<${name}${kept}${active > 0 ? ` activeTab="${active}"` : ""}${end}>`;
    },
  );
  text = withNames(text, prefix, namesMarkup(state, prefix));
  if (state.structureProtected !== (file?.baseline.structureProtected ?? false)) {
    text = text.replace(/<(\w+:)?workbookProtection\b[^>]*?\/>/, "");
    if (state.structureProtected) {
      text = text.replace(
        /<(\w+:)?(bookViews|sheets)\b/,
        (opening) => `<${prefix}workbookProtection lockStructure="1"/>${opening}`,
      );
    }
  }
  if (state.calculationMode !== (file?.baseline.calculationMode ?? "automatic")) {
    text = text.replace(
      /<((?:\w+:)?calcPr)\b([^>]*?)(\/?)>/,
      (_whole, name: string, attributes: string, end: string) => {
        const kept = attributes.replace(/\scalcMode="\w*"/, "");
        return `<${name}${kept}${state.calculationMode === "manual" ? ' calcMode="manual"' : ""}${end}>`;
      },
    );
  }
  out.set(part, text);
}

function withNames(text: string, prefix: string, names: string): string {
  const without = text.replace(/<(\w+:)?definedNames\b(?:[^>]*\/>|[\s\S]*?<\/(\w+:)?definedNames>)/, "");
  if (names === "") return without;
  return without.replace(
    /<\/(\w+:)?sheets>(?:\s*<(\w+:)?functionGroups[\s\S]*?<\/(\w+:)?functionGroups>)?(?:\s*<(\w+:)?externalReferences[\s\S]*?<\/(\w+:)?externalReferences>)?/,
    (closing) => `${closing}<${prefix}definedNames>${names}</${prefix}definedNames>`,
  );
}

function namesMarkup(state: WorkbookState, prefix: string): string {
  const indexOf = (sheetId: string) => state.sheets.findIndex(({ id }) => id === sheetId);
  const line = (name: string, formula: string, sheetId: string | undefined, hidden: boolean) =>
    `<${prefix}definedName name="${encodeXml(name)}"${sheetId === undefined ? "" : ` localSheetId="${indexOf(sheetId)}"`}` +
    `${hidden ? ' hidden="1"' : ""}>${encodeXml(formula)}</${prefix}definedName>`;
  const lines = state.names.map(({ name, formula, sheetId, hidden }) =>
    line(name, storedFormula(formula.replace(/^=/, "")), sheetId, hidden === true),
  );
  for (const { id, view } of state.sheets) {
    const sheet = quotedSheetName(view.name);
    const { printArea, titleRows } = view.pageSetup;
    const absolute = (area: string) =>
      area.includes("$") ? area : area.replace(/([A-Za-z]+)/g, "$$$1").replace(/(\d+)/g, "$$$1");
    if (printArea !== undefined && printArea !== "") {
      const areas = printArea.split(",").map((area) => `${sheet}!${absolute(area)}`);
      lines.push(line("_xlnm.Print_Area", areas.join(","), id, false));
    }
    if (titleRows !== undefined && titleRows !== "") {
      lines.push(line("_xlnm.Print_Titles", `${sheet}!${absolute(titleRows)}`, id, false));
    }
  }
  return lines.join("");
}

/** Reads the cells behind a chart's references. */
function referenceReader(state: WorkbookState, homeId: string): ReadReference {
  return (reference) =>
    tokenize(reference).flatMap((token): Value[] => {
      if (token.kind === "structured") {
        const table = state.tables.find(({ name }) => name.toLowerCase() === token.table.toLowerCase());
        const parsed = parseStructured(token.inside);
        const area = table && parsed && resolveStructured(table, parsed, -1);
        return table && area
          ? valuesIn(
              state.sheets.find(({ id }) => id === table.sheetId),
              area,
            )
          : [];
      }
      if (token.kind !== "reference") return [];
      const named = token.sheet?.toLowerCase();
      const sheet = state.sheets.find(({ id, view }) =>
        named === undefined ? id === homeId : view.name.toLowerCase() === named,
      );
      const { first, last = first } = token;
      return valuesIn(
        sheet,
        spanning(first.row ?? 0, first.column ?? 0, last.row ?? rowLimit - 1, last.column ?? columnLimit - 1),
      );
    });
}

function valuesIn(sheet: SheetState | undefined, area: ReturnType<typeof spanning>): Value[] {
  if (!sheet || area.rowCount * area.columnCount > 100_000) return [];
  const values: Value[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      values.push(sheet.cells.get(row * columnLimit + column)?.value ?? null);
    }
  }
  return values;
}
