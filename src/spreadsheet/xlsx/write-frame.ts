import { areaAddress, cellAddress, columnLetters, columnOfKey, rowOfKey } from "../address";
import type { PageSetup } from "../document";
import type { LineFormat, SheetState } from "../state";
import { pointsOfWidth, widthOfPoints } from "./column-width";
import type { StyleWriter } from "./write-styles";
import { child, encodeXml, parseXml } from "./xml";

export const blankFrame =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData/></worksheet>';

/** The order in which a worksheet's elements must stand. */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** A worksheet's elements but its rows; what is not replaced stays as it was. */
export class Frame {
  #text: string;
  constructor(text: string) {
    this.#text = text.replace(/<worksheet\b([^>]*)\/>/, "<worksheet$1><sheetData/></worksheet>");
    if (!this.#text.includes("xmlns:r=")) {
      this.#text = this.#text.replace(
        /<worksheet\b/,
        '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
      );
    }
  }

  get text(): string {
    return this.#text;
  }

  /** All elements of a name, as they stand. */
  markup(name: string): string {
    const root = parseXml(this.#text);
    return root.children
      .filter((element) => element.name === name)
      .map(({ start, end }) => this.#text.slice(start, end))
      .join("");
  }

  /** Replaces all elements of a name by a markup, which may be empty. */
  replace(name: string, markup: string): void {
    const root = parseXml(this.#text);
    const old = root.children.filter((element) => element.name === name);
    for (const { start, end } of [...old].reverse()) this.#text = this.#text.slice(0, start) + this.#text.slice(end);
    if (markup === "") return;
    const place = order.indexOf(name);
    const after = parseXml(this.#text).children.find((element) => order.indexOf(element.name) > place);
    const at = after ? after.start : this.#text.lastIndexOf("</worksheet>");
    this.#text = this.#text.slice(0, at) + markup + this.#text.slice(at);
  }

  withRows(rows: string): string {
    const at = this.#text.indexOf("<sheetData/>");
    return `${this.#text.slice(0, at)}<sheetData>${rows}</sheetData>${this.#text.slice(at + "<sheetData/>".length)}`;
  }
}

/** Writes into a frame what differs from the sheet as it was opened; all of it for a new sheet. */
export function writeFrame(
  frame: Frame,
  sheet: SheetState,
  before: SheetState | undefined,
  styles: StyleWriter,
  isActive: boolean,
): void {
  const { view } = sheet;
  const old = before?.view;
  if (view.tabColor !== old?.tabColor || fits(view.pageSetup) !== fits(old?.pageSetup))
    writeSheetProperties(frame, sheet);
  const pinned =
    !old ||
    view.showGridlines !== old.showGridlines ||
    view.frozen.rows !== old.frozen.rows ||
    view.frozen.columns !== old.frozen.columns ||
    before?.selection !== sheet.selection ||
    new RegExp('tabSelected="(1|true)"').test(frame.markup("sheetViews")) !== isActive;
  if (pinned) frame.replace("sheetViews", viewMarkup(sheet, isActive, frame.markup("sheetViews")));
  if (!before) frame.replace("sheetFormatPr", `<sheetFormatPr defaultRowHeight="${sheet.defaultRowHeight}"/>`);
  if (sheet.columns !== before?.columns) frame.replace("cols", columnsMarkup(sheet, styles));
  if (sheet.merges !== before?.merges) {
    const merges = sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
    frame.replace(
      "mergeCells",
      merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`,
    );
  }
  if (view.isProtected !== (old?.isProtected ?? false)) {
    frame.replace("sheetProtection", view.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "");
  }
  if (view.pageSetup !== old?.pageSetup) writePageSetup(frame, view.pageSetup);
  const used = usedReference(sheet);
  frame.replace("dimension", `<dimension ref="${used}"/>`);
}

function fits(setup: PageSetup | undefined): boolean {
  return setup?.fitToWidth !== undefined || setup?.fitToHeight !== undefined;
}

function writeSheetProperties(frame: Frame, { view }: SheetState): void {
  const before = frame.markup("sheetPr");
  const attributes = /<sheetPr\b([^>]*?)\/?>/.exec(before)?.[1] ?? "";
  const outline = /<outlinePr\b[^>]*\/>/.exec(before)?.[0] ?? "";
  const color = view.tabColor === undefined ? "" : `<tabColor rgb="FF${view.tabColor.slice(1).toUpperCase()}"/>`;
  const fit = fits(view.pageSetup) ? '<pageSetUpPr fitToPage="1"/>' : "";
  frame.replace("sheetPr", `<sheetPr${attributes}>${color}${outline}${fit}</sheetPr>`);
}

/** How the opened file shows a sheet, beyond what the document knows. */
const keptViewAttributes = (
  "showFormulas showRowColHeaders showZeros rightToLeft showRuler showOutlineSymbols defaultGridColor " +
  "showWhiteSpace view colorId zoomScale zoomScaleNormal zoomScaleSheetLayoutView zoomScalePageLayoutView"
).split(" ");

function viewMarkup({ view, selection }: SheetState, isActive: boolean, before: string): string {
  const { rows, columns } = view.frozen;
  const old = child(parseXml(before), "sheetView")?.attributes ?? {};
  const kept = keptViewAttributes.filter((name) => old[name] !== undefined).map((name) => ` ${name}="${old[name]}"`);
  const active = cellAddress(selection.row, selection.column);
  const selected = (pane: string) =>
    `<selection${pane === "" ? "" : ` pane="${pane}"`} activeCell="${active}" sqref="${areaAddress(selection)}"/>`;
  let inside = selected("");
  if (rows > 0 || columns > 0) {
    const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
    const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
    inside = `<pane${split} topLeftCell="${cellAddress(rows, columns)}" activePane="${pane}" state="frozen"/>${selected(pane)}`;
  }
  return (
    `<sheetViews><sheetView${view.showGridlines ? "" : ' showGridLines="0"'}${isActive ? ' tabSelected="1"' : ""}` +
    `${kept.join("")} workbookViewId="0">${inside}</sheetView></sheetViews>`
  );
}

function columnsMarkup(sheet: SheetState, styles: StyleWriter): string {
  const lines = [...sheet.columns].sort(([a], [b]) => a - b);
  const runs: { first: number; last: number; line: LineFormat }[] = [];
  for (const [column, line] of lines) {
    if (line.size === undefined && line.hidden !== true && (line.format ?? 0) === 0) continue;
    const run = runs.at(-1);
    const same =
      run?.last === column - 1 &&
      run.line.size === line.size &&
      run.line.hidden === line.hidden &&
      run.line.format === line.format;
    if (run && same) run.last = column;
    else runs.push({ first: column, last: column, line });
  }
  if (runs.length === 0) return "";
  const text = runs.map(({ first, last, line }) => {
    const width = fileWidth(line.size ?? sheet.defaultColumnWidth);
    const style = line.format !== undefined && line.format !== 0 ? ` style="${styles.style(line.format)}"` : "";
    return `<col min="${first + 1}" max="${last + 1}" width="${width}"${style}${line.hidden === true ? ' hidden="1"' : ""} customWidth="1"/>`;
  });
  return `<cols>${text.join("")}</cols>`;
}

/** The width that reads back as the same points. */
function fileWidth(points: number): number {
  const width = widthOfPoints(points);
  return pointsOfWidth(width) === points ? width : Math.round(width * 1e6) / 1e6;
}

function writePageSetup(frame: Frame, setup: PageSetup): void {
  const { orientation, margins, footer } = setup;
  if (margins) {
    const inches = (points: number) => Math.round((points / 72) * 1e4) / 1e4;
    frame.replace(
      "pageMargins",
      `<pageMargins left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}" ` +
        `bottom="${inches(margins.bottom)}" header="0.3" footer="0.3"/>`,
    );
  }
  const kept = child(parseXml(frame.text), "pageSetup")?.attributes ?? {};
  const attributes: Record<string, string> = {};
  for (const name of ["paperSize", "scale", "firstPageNumber", "useFirstPageNumber", "pageOrder"]) {
    if (kept[name] !== undefined) attributes[name] = kept[name];
  }
  if (orientation !== undefined) attributes["orientation"] = orientation;
  if (fits(setup)) {
    attributes["fitToWidth"] = String(setup.fitToWidth ?? 1);
    attributes["fitToHeight"] = String(setup.fitToHeight ?? 1);
  }
  const text = Object.entries(attributes).map(([name, value]) => ` ${name}="${encodeXml(value)}"`);
  frame.replace("pageSetup", text.length === 0 ? "" : `<pageSetup${text.join("")}/>`);
  if (!footer) return;
  const parts = [
    footer.left && `&L${footer.left}`,
    footer.center && `&C${footer.center}`,
    footer.right && `&R${footer.right}`,
  ];
  const odd = parts.filter(Boolean).join("");
  const old = frame.markup("headerFooter");
  const header = /<oddHeader\b[^>]*>[\s\S]*?<\/oddHeader>/.exec(old)?.[0] ?? "";
  const lines = header + (odd === "" ? "" : `<oddFooter>${encodeXml(odd)}</oddFooter>`);
  frame.replace("headerFooter", lines === "" ? "" : `<headerFooter>${lines}</headerFooter>`);
}

function usedReference(sheet: SheetState): string {
  let top = Infinity;
  let left = Infinity;
  let bottom = 0;
  let right = 0;
  for (const key of sheet.cells.keys()) {
    top = Math.min(top, rowOfKey(key));
    left = Math.min(left, columnOfKey(key));
    bottom = Math.max(bottom, rowOfKey(key));
    right = Math.max(right, columnOfKey(key));
  }
  if (top === Infinity) return "A1";
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}
