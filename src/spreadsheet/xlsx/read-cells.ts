import { cellKey, parseArea } from "../address";
import type { Area, Value } from "../document";
import { asCellError } from "../formula/error-values";
import { shiftFormula } from "../formula/rewrite";
import type { CellRecord, LineFormat } from "../state";
import { attribute, rawRows } from "./sheet-markup";
import { readableFormula } from "./stored-formula";
import { decodeText, decodeXml } from "./xml";

export interface CellsRead {
  readonly cells: Map<number, CellRecord>;
  readonly rows: Map<number, LineFormat>;
  readonly shared: ReadonlySet<number>;
  /** Formulas for which the file has no value. */
  readonly unvalued: readonly number[];
}

/** Reads the rows of a worksheet part. @param formatOf  The document's format for one of the file's cell styles. */
export function readCells(
  rows: string,
  strings: readonly string[],
  formatOf: (style: number) => number,
  quotedStyles: ReadonlySet<number>,
): CellsRead {
  const cells = new Map<number, CellRecord>();
  const lines = new Map<number, LineFormat>();
  const shared = new Set<number>();
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  const arrays: { area: Area; key: number }[] = [];
  const unvalued: number[] = [];
  for (const raw of rawRows(rows)) {
    const line = readLine(raw.attributes, formatOf);
    if (line) lines.set(raw.row, line);
    for (const { column, attributes, inside } of raw.cells) {
      const key = cellKey(raw.row, column);
      const style = attribute(attributes, "s");
      const format = style === undefined ? 0 : formatOf(Number(style));
      const value = readValue(attribute(attributes, "t"), inside, strings);
      const markup = inside.includes("<f") ? /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/.exec(inside) : null;
      if (!markup) {
        const quoted = typeof value === "string" && quotedStyles.has(Number(style ?? -1)) ? { quoted: true } : {};
        if (value !== null || format !== 0) cells.set(key, { value, format, ...quoted });
        continue;
      }
      const kind = attribute(markup[1] as string, "t");
      const index = attribute(markup[1] as string, "si") ?? "";
      let formula = decodeXml(markup[2] ?? "").trim();
      if (kind === "dataTable") {
        cells.set(key, { value, format });
        continue;
      }
      if (kind === "shared") {
        shared.add(key);
        const master = masters.get(index);
        if (formula !== "") masters.set(index, { formula, row: raw.row, column });
        else if (master) formula = shiftFormula(master.formula, raw.row - master.row, column - master.column);
      }
      if (formula === "") {
        cells.set(key, { value, format });
        continue;
      }
      const area = kind === "array" ? parseArea(attribute(markup[1] as string, "ref") ?? "") : undefined;
      const dynamic = attribute(attributes, "cm") !== undefined;
      const record: CellRecord = { value, format, formula: `=${readableFormula(formula)}` };
      if (!area) cells.set(key, { ...record, single: true });
      else {
        const several = area.rowCount * area.columnCount > 1;
        const spill = several ? { spill: { rows: area.rowCount, columns: area.columnCount } } : {};
        cells.set(key, dynamic ? { ...record, ...spill } : { ...record, ...spill, array: area });
        if (several) arrays.push({ area, key });
      }
      if (!/<v\b/.test(inside) && !inside.includes("<is")) unvalued.push(key);
    }
  }
  for (const { area, key } of arrays) markSpilled(cells, area, key);
  return { cells, rows: lines, shared, unvalued };
}

function markSpilled(cells: Map<number, CellRecord>, area: Area, from: number): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const key = cellKey(row, column);
      if (key !== from) cells.set(key, { ...(cells.get(key) ?? { value: null, format: 0 }), spilledFrom: from });
    }
  }
}

function readLine(attributes: string, formatOf: (style: number) => number): LineFormat | undefined {
  const height = attribute(attributes, "ht");
  const hidden = attribute(attributes, "hidden");
  const style = attribute(attributes, "customFormat") === "1" ? attribute(attributes, "s") : undefined;
  const isHidden = hidden === "1" || hidden === "true";
  if (height === undefined && !isHidden && style === undefined) return undefined;
  return {
    ...(height === undefined ? {} : { size: Number(height) }),
    ...(isHidden ? { hidden: true } : {}),
    ...(style === undefined ? {} : { format: formatOf(Number(style)) }),
  };
}

function readValue(type: string | undefined, inside: string, strings: readonly string[]): Value {
  if (type === "inlineStr") return inlineText(inside);
  const found = /<v\b[^>]*>([\s\S]*?)<\/v>/.exec(inside)?.[1];
  if (found === undefined) return inside.includes("<is>") ? inlineText(inside) : null;
  switch (type) {
    case "s":
      return strings[Number(found)] ?? "";
    case "str":
      return decodeText(found);
    case "b":
      return found === "1" || found === "true";
    case "e":
      return asCellError(decodeXml(found));
    case "d":
      return dateSerialOf(found);
    default: {
      const number = Number(found);
      return found.trim() === "" || Number.isNaN(number) ? decodeText(found) : number;
    }
  }
}

function dateSerialOf(text: string): Value {
  const time = Date.parse(text.endsWith("Z") ? text : `${text}${text.includes("T") ? "" : "T00:00:00"}Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

/** The text of `<is>` or of a shared string, without its phonetic guide. */
export function inlineText(markup: string): string {
  const plain = markup.includes("<rPh") ? markup.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "") : markup;
  let text = "";
  for (const found of plain.matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g)) text += found[1] ?? "";
  return decodeText(text);
}

export function readStrings(text: string | undefined): string[] {
  if (text === undefined) return [];
  const strings: string[] = [];
  for (const found of text.matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)) strings.push(inlineText(found[1] ?? ""));
  return strings;
}
