import type { Element } from "./xml";
import { parseXml } from "./xml";

/** A worksheet part in two pieces: its rows, which are many, and all the rest with `<sheetData/>` in their place. */
export interface SheetMarkup {
  readonly frame: string;
  readonly rows: string;
}

/** Splits a worksheet part; a namespace prefix on its elements is taken away, so that all parts read alike. */
export function splitSheet(text: string): SheetMarkup {
  const plain = withoutPrefix(text);
  const start = plain.search(/<sheetData\b/);
  if (start < 0) return { frame: plain, rows: "" };
  const opening = plain.indexOf(">", start);
  if (plain[opening - 1] === "/") {
    return { frame: `${plain.slice(0, start)}<sheetData/>${plain.slice(opening + 1)}`, rows: "" };
  }
  const end = plain.indexOf("</sheetData>", opening);
  return {
    frame: `${plain.slice(0, start)}<sheetData/>${plain.slice(end + "</sheetData>".length)}`,
    rows: plain.slice(opening + 1, end),
  };
}

export function withoutPrefix(text: string): string {
  const root = /<(?!\?|!)([^\s/>]+)/.exec(text)?.[1] ?? "";
  const colon = root.indexOf(":");
  if (colon < 0) return text;
  const prefix = root.slice(0, colon);
  return text.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1").replace(new RegExp(`xmlns:${prefix}=`), "xmlns=");
}

export interface RawRow {
  readonly row: number;
  /** The markup of the row's attributes. */
  readonly attributes: string;
  readonly cells: readonly RawCell[];
}

export interface RawCell {
  readonly column: number;
  readonly attributes: string;
  /** What stands between the cell's tags. */
  readonly inside: string;
  readonly markup: string;
}

/** Goes through the rows of a worksheet part. Rows and cells without an address follow the one before. */
export function* rawRows(rows: string): Iterable<RawRow> {
  const tag = /<(row|c)\b((?:[^>"]|"[^"]*")*?)(\/?)>/g;
  let current: { row: number; attributes: string; cells: RawCell[] } | undefined;
  let nextRow = 0;
  let nextColumn = 0;
  for (let found = tag.exec(rows); found; found = tag.exec(rows)) {
    const attributes = found[2] as string;
    if (found[1] === "row") {
      if (current) yield current;
      const row = /(?:^|\s)r="(\d+)"/.exec(attributes);
      nextRow = row ? Number(row[1]) - 1 : nextRow;
      current = { row: nextRow, attributes, cells: [] };
      nextRow += 1;
      nextColumn = 0;
      continue;
    }
    if (!current) continue;
    const address = /(?:^|\s)r="([A-Z]+)\d+"/.exec(attributes);
    let column = nextColumn;
    if (address) {
      column = 0;
      for (const letter of address[1] as string) column = column * 26 + letter.charCodeAt(0) - 64;
      column -= 1;
    }
    nextColumn = column + 1;
    let inside = "";
    if (found[3] !== "/") {
      const end = rows.indexOf("</c>", tag.lastIndex);
      inside = rows.slice(tag.lastIndex, end);
      tag.lastIndex = end + 4;
    }
    current.cells.push({ column, attributes, inside, markup: rows.slice(found.index, tag.lastIndex) });
  }
  if (current) yield current;
}

export function attribute(markup: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(markup)?.[1];
}

export function sheetFrame(markup: SheetMarkup): Element {
  return parseXml(markup.frame);
}
