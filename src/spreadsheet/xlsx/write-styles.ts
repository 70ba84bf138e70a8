import type { Border, CellFormat } from "../document";
import type { FormatTable } from "../state";
import { builtInFormats } from "./read-styles";
import { withoutPrefix } from "./sheet-markup";
import { child, childrenNamed, encodeXml, isOn, parseXml } from "./xml";
import type { Element } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const blankStyles =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

/** A list of the style sheet (`fonts`, `fills` …) to which entries are added; the same entry is added once. */
class StyleList {
  readonly #known = new Map<string, number>();
  readonly added: string[] = [];
  readonly #count: number;
  constructor(
    readonly name: string,
    entries: readonly Element[],
    markup: string,
  ) {
    this.#count = entries.length;
    entries.forEach((entry, index) => {
      const text = markup.slice(entry.start, entry.end);
      if (!this.#known.has(text)) this.#known.set(text, index);
    });
  }
  add(markup: string): number {
    const known = this.#known.get(markup);
    if (known !== undefined) return known;
    const index = this.#count + this.added.push(markup) - 1;
    this.#known.set(markup, index);
    return index;
  }
  get count(): number {
    return this.#count + this.added.length;
  }
}

/** Adds our formats to a file's style sheet; what is there keeps its numbers. */
export class StyleWriter {
  readonly #before: string;
  readonly #root: Element;
  readonly #formats: FormatTable;
  readonly #fonts: StyleList;
  readonly #fills: StyleList;
  readonly #borders: StyleList;
  readonly #cells: StyleList;
  readonly #differential: StyleList;
  readonly #numbers = new Map<string, number>();
  readonly #newNumbers: string[] = [];
  readonly #styles = new Map<string, number>();
  readonly #readStyles: readonly CellFormat[];

  constructor(before: string, formats: FormatTable, readStyles: readonly CellFormat[]) {
    this.#before = withoutPrefix(before);
    this.#root = parseXml(this.#before);
    this.#formats = formats;
    this.#readStyles = readStyles;
    const list = (name: string, entry: string) =>
      new StyleList(name, childrenNamed(child(this.#root, name), entry), this.#before);
    this.#fonts = list("fonts", "font");
    this.#fills = list("fills", "fill");
    this.#borders = list("borders", "border");
    this.#cells = list("cellXfs", "xf");
    this.#differential = list("dxfs", "dxf");
    for (const { attributes } of childrenNamed(child(this.#root, "numFmts"), "numFmt")) {
      this.#numbers.set(attributes["formatCode"] ?? "", Number(attributes["numFmtId"]));
    }
  }

  /**
   * The file's cell style for one of the document's formats.
   *
   * @param quoted  for a text that was typed with an apostrophe and must not be read as a number or a formula when edited.
   */
  style(format: number, quoted = false): number {
    const key = `${format}|${quoted}`;
    const known = this.#styles.get(key);
    if (known !== undefined) return known;
    const style = this.#makeStyle(format, quoted);
    this.#styles.set(key, style);
    return style;
  }

  #makeStyle(index: number, quoted: boolean): number {
    const format = this.#formats.format(index);
    const fileStyle = this.#formats.fileStyle(index);
    const read = fileStyle === undefined ? undefined : this.#readStyles[fileStyle];
    const base = childrenNamed(child(this.#root, "cellXfs"), "xf")[fileStyle ?? 0];
    const sameQuote = isOn(base?.attributes["quotePrefix"]) === quoted;
    const sameFormat = read && JSON.stringify(sorted(read)) === JSON.stringify(sorted(format));
    if (fileStyle !== undefined && sameFormat === true && sameQuote) return fileStyle;
    if (index === 0 && !quoted) return 0;
    const { quotePrefix: _quotePrefix, ...kept } = base?.attributes ?? {};
    const attributes = {
      ...kept,
      ...(quoted ? { quotePrefix: "1" } : {}),
      numFmtId: String(this.#numberFormat(format.numberFormat)),
      fontId: String(this.#font(format, base)),
      fillId: String(this.#fill(format, base, read)),
      borderId: String(format.border ? this.#borders.add(borderMarkup(format.border)) : 0),
    };
    const alignment = alignmentMarkup(format, child(base, "alignment")?.attributes ?? {});
    const hidden = isOn(child(base, "protection")?.attributes["hidden"]) ? ' hidden="1"' : "";
    const unlocked = format.locked === false ? ' locked="0"' : "";
    const protection = hidden + unlocked === "" ? "" : `<protection${unlocked}${hidden}/>`;
    const known = ["numFmtId", "fontId", "fillId", "borderId", "xfId", "quotePrefix", "pivotButton"];
    const text = Object.entries({ ...attributes, xfId: base?.attributes["xfId"] ?? "0" })
      .filter(([name]) => known.includes(name))
      .map(([name, value]) => ` ${name}="${value}"`)
      .join("");
    const applied =
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"' +
      (alignment === "" ? "" : ' applyAlignment="1"') +
      (protection === "" ? "" : ' applyProtection="1"');
    return this.#cells.add(`<xf${text}${applied}>${alignment}${protection}</xf>`);
  }

  #numberFormat(code: string | undefined): number {
    if (code === undefined || code === "" || code === "General") return 0;
    const known = this.#numbers.get(code);
    if (known !== undefined) return known;
    const builtIn = Object.entries(builtInFormats).find(([, one]) => one === code)?.[0];
    if (builtIn !== undefined && Number(builtIn) < 37) return Number(builtIn);
    if (code === "@") return 49;
    const id = Math.max(163, ...this.#numbers.values()) + 1;
    this.#numbers.set(code, id);
    this.#newNumbers.push(`<numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`);
    return id;
  }

  #font(format: CellFormat, base: Element | undefined): number {
    const standard = childrenNamed(child(this.#root, "fonts"), "font");
    const own = standard[Number(base?.attributes["fontId"] ?? 0)] ?? standard[0];
    const first = standard[0];
    const value = (name: string) => child(first, name)?.attributes["val"];
    const strike = child(own, "strike") ? "<strike/>" : "";
    const color =
      format.color === undefined ? '<color theme="1"/>' : `<color rgb="FF${format.color.slice(1).toUpperCase()}"/>`;
    const scheme = format.fontName === undefined ? value("scheme") : undefined;
    return this.#fonts.add(
      `<font>${format.bold === true ? "<b/>" : ""}${format.italic === true ? "<i/>" : ""}${strike}` +
        `${format.underline === true ? "<u/>" : ""}<sz val="${format.fontSize ?? value("sz") ?? 11}"/>${color}` +
        `<name val="${encodeXml(format.fontName ?? value("name") ?? "Calibri")}"/>` +
        `<family val="2"/>${scheme === undefined ? "" : `<scheme val="${scheme}"/>`}</font>`,
    );
  }

  #fill(format: CellFormat, base: Element | undefined, read: CellFormat | undefined): number {
    if (base && read?.fill === format.fill) return Number(base.attributes["fillId"] ?? 0);
    if (format.fill === undefined) return 0;
    return this.#fills.add(
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${format.fill.slice(1).toUpperCase()}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
  }

  /** A differential style, for conditional formats. */
  differential(format: Pick<CellFormat, "fill" | "color" | "bold" | "italic">): number {
    const font =
      format.bold === true || format.italic === true || format.color !== undefined
        ? `<font>${format.bold === true ? "<b/>" : ""}${format.italic === true ? "<i/>" : ""}${
            format.color === undefined ? "" : `<color rgb="FF${format.color.slice(1).toUpperCase()}"/>`
          }</font>`
        : "";
    const fill =
      format.fill === undefined
        ? ""
        : `<fill><patternFill patternType="solid"><fgColor rgb="FF${format.fill.slice(1).toUpperCase()}"/><bgColor rgb="FF${format.fill.slice(1).toUpperCase()}"/></patternFill></fill>`;
    return this.#differential.add(`<dxf>${font}${fill}</dxf>`);
  }

  text(): string {
    let text = this.#before;
    for (const list of [this.#fonts, this.#fills, this.#borders, this.#cells, this.#differential]) {
      if (list.added.length > 0) text = append(text, list.name, list.added, list.count);
    }
    if (this.#newNumbers.length === 0) return text;
    return append(text, "numFmts", this.#newNumbers, this.#numbers.size);
  }
}

/** The order in which a style sheet's lists must stand. */
const order = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

function append(text: string, name: string, added: readonly string[], count: number): string {
  const opening = new RegExp(`<${name}\\b([^>]*?)(/?)>`);
  const found = opening.exec(text);
  if (!found) {
    const place = order.indexOf(name);
    const after = parseXml(text).children.find((element) => order.indexOf(element.name) > place);
    const at = after ? after.start : text.lastIndexOf("</styleSheet>");
    return `${text.slice(0, at)}<${name} count="${count}">${added.join("")}</${name}>${text.slice(at)}`;
  }
  // The other attributes stay as they are spelled: Excel refuses `x14ac:knownFonts` without its prefix.
  const others = (found[1] as string).replace(/\s+count="\d*"/, "").trimEnd();
  const head = `<${name} count="${count}"${others}>`;
  if (found[2] === "/") return text.replace(opening, () => `${head}${added.join("")}</${name}>`);
  return text.replace(opening, () => head).replace(`</${name}>`, () => `${added.join("")}</${name}>`);
}

function sorted(format: CellFormat): object {
  return Object.fromEntries(Object.entries(format).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function borderMarkup(border: NonNullable<CellFormat["border"]>): string {
  const side = (name: "left" | "right" | "top" | "bottom") => {
    const one: Border | undefined = border[name];
    if (!one) return `<${name}/>`;
    return `<${name} style="${one.style}"><color rgb="FF${one.color.slice(1).toUpperCase()}"/></${name}>`;
  };
  return `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border>`;
}

function alignmentMarkup(format: CellFormat, kept: Readonly<Record<string, string>>): string {
  const attributes: Record<string, string> = {};
  for (const name of ["textRotation", "shrinkToFit", "readingOrder"]) {
    const value = kept[name];
    if (value !== undefined) attributes[name] = value;
  }
  if (format.horizontal !== undefined) attributes["horizontal"] = format.horizontal;
  if (format.vertical !== undefined && format.vertical !== "bottom") attributes["vertical"] = format.vertical;
  if (format.wrap === true) attributes["wrapText"] = "1";
  if (format.indent !== undefined && format.indent > 0) attributes["indent"] = String(format.indent);
  const text = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return text.length === 0 ? "" : `<alignment${text.join("")}/>`;
}
