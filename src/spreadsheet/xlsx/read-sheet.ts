import { parseArea } from "../address";
import type { Area, ConditionalFormat, PageSetup, SheetView } from "../document";
import type { LineFormat, SheetState } from "../state";
import { defaultColumnWidth, defaultRowHeight } from "../state";
import { pointsOfCharacters, pointsOfWidth } from "./column-width";
import type { Package } from "./package";
import type { CellsRead } from "./read-cells";
import { readCells } from "./read-cells";
import type { ColorReader, FileStyles } from "./read-styles";
import { sheetFrame, splitSheet } from "./sheet-markup";
import { readableFormula } from "./stored-formula";
import type { Element } from "./xml";
import { child, childrenNamed, isOn } from "./xml";

export interface SheetReading {
  readonly sheet: SheetState;
  readonly read: CellsRead;
  readonly conditionalMarkup: ReadonlyMap<string, string>;
}

export interface SheetSource {
  readonly package: Package;
  readonly part: string;
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetView["visibility"];
  readonly strings: readonly string[];
  readonly styles: FileStyles;
  readonly color: ColorReader;
  readonly formatOf: (style: number) => number;
  readonly newId: (of: string) => string;
}

export function readSheet(source: SheetSource): SheetReading {
  const markup = splitSheet(source.package.text(source.part) ?? "<worksheet/>");
  const frame = sheetFrame(markup);
  const read = readCells(markup.rows, source.strings, source.formatOf, source.styles.quoted);
  readLinks(frame, source, read);
  const view = child(frame, "sheetViews", "sheetView");
  const pane = child(view, "pane");
  const isFrozen = pane?.attributes["state"]?.startsWith("frozen") === true;
  const selected = childrenNamed(view, "selection").at(-1)?.attributes["sqref"]?.split(" ")[0];
  const standard = child(frame, "sheetFormatPr")?.attributes ?? {};
  const conditional = readConditionalFormats(frame, markup.frame, source);
  const tabColor = source.color(child(frame, "sheetPr", "tabColor"));
  const sheet: SheetState = {
    id: source.id,
    part: source.part,
    view: {
      id: source.id,
      name: source.name,
      visibility: source.visibility,
      ...(tabColor === undefined ? {} : { tabColor }),
      showGridlines: isOn(view?.attributes["showGridLines"], true),
      frozen: {
        rows: isFrozen ? Number(pane?.attributes["ySplit"] ?? 0) : 0,
        columns: isFrozen ? Number(pane?.attributes["xSplit"] ?? 0) : 0,
      },
      isProtected: isOn(child(frame, "sheetProtection")?.attributes["sheet"]),
      properties: readProperties(frame, source),
      pageSetup: readPageSetup(frame),
    },
    cells: read.cells,
    rows: read.rows,
    columns: readColumns(frame, source.formatOf),
    defaultColumnWidth:
      standard["defaultColWidth"] !== undefined
        ? pointsOfWidth(Number(standard["defaultColWidth"]))
        : standard["baseColWidth"] !== undefined
          ? pointsOfCharacters(Number(standard["baseColWidth"]))
          : defaultColumnWidth,
    defaultRowHeight: Number(standard["defaultRowHeight"] ?? defaultRowHeight),
    merges: childrenNamed(child(frame, "mergeCells"), "mergeCell").flatMap(
      ({ attributes }) => parseArea(attributes["ref"] ?? "") ?? [],
    ),
    conditionalFormats: conditional.formats,
    selection: parseArea(selected ?? "A1") ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  };
  return { sheet, read, conditionalMarkup: conditional.markup };
}

function readColumns(frame: Element, formatOf: (style: number) => number): Map<number, LineFormat> {
  const columns = new Map<number, LineFormat>();
  for (const { attributes } of childrenNamed(child(frame, "cols"), "col")) {
    const { width, hidden, style, customWidth } = attributes;
    const format = style === undefined ? 0 : formatOf(Number(style));
    const line: LineFormat = {
      ...(width !== undefined && (isOn(customWidth) || isOn(attributes["bestFit"]) || hidden === undefined)
        ? { size: pointsOfWidth(Number(width)) }
        : {}),
      ...(isOn(hidden) ? { hidden: true } : {}),
      ...(format === 0 ? {} : { format }),
    };
    if (Object.keys(line).length === 0) continue;
    const last = Math.min(Number(attributes["max"] ?? 1), 16_384);
    for (let column = Number(attributes["min"] ?? 1); column <= last; column++) columns.set(column - 1, line);
  }
  return columns;
}

function readLinks(frame: Element, source: SheetSource, read: CellsRead): void {
  const links = childrenNamed(child(frame, "hyperlinks"), "hyperlink");
  if (links.length === 0) return;
  const targets = new Map(source.package.relations(source.part).map(({ id, target }) => [id, target]));
  for (const { attributes } of links) {
    const area = parseArea(attributes["ref"] ?? "");
    if (!area) continue;
    const { location, tooltip } = attributes;
    const address = targets.get(attributes["r:id"] ?? attributes["id"] ?? "");
    const key = area.row * 16_384 + area.column;
    read.cells.set(key, {
      ...(read.cells.get(key) ?? { value: null, format: 0 }),
      link: {
        ...(location === undefined ? {} : { reference: location }),
        ...(address === undefined ? {} : { address }),
        ...(tooltip === undefined ? {} : { tip: tooltip }),
      },
    });
  }
}

/** Excel keeps each worksheet custom property's value in a part of its own, as UTF-16. */
function readProperties(frame: Element, source: SheetSource): Record<string, string> {
  const relations = new Map(source.package.relations(source.part).map(({ id, target }) => [id, target]));
  const properties: Record<string, string> = {};
  for (const { attributes } of childrenNamed(child(frame, "customProperties"), "customPr")) {
    const part = source.package.bytes(relations.get(attributes["r:id"] ?? attributes["id"] ?? "") ?? "");
    const name = attributes["name"];
    if (part && name !== undefined) properties[name] = new TextDecoder("utf-16le").decode(part);
  }
  return properties;
}

function readPageSetup(frame: Element): PageSetup {
  const setup = child(frame, "pageSetup")?.attributes ?? {};
  const margins = child(frame, "pageMargins")?.attributes;
  const fits = isOn(child(frame, "sheetPr", "pageSetUpPr")?.attributes["fitToPage"]);
  const footer = readFooter(child(frame, "headerFooter", "oddFooter")?.text ?? "");
  const { orientation } = setup;
  return {
    ...(orientation === "landscape" || orientation === "portrait" ? { orientation } : {}),
    ...(fits ? { fitToWidth: Number(setup["fitToWidth"] ?? 1), fitToHeight: Number(setup["fitToHeight"] ?? 1) } : {}),
    ...(footer ? { footer } : {}),
    ...(margins
      ? {
          margins: {
            top: Number(margins["top"] ?? 0.75) * 72,
            bottom: Number(margins["bottom"] ?? 0.75) * 72,
            left: Number(margins["left"] ?? 0.7) * 72,
            right: Number(margins["right"] ?? 0.7) * 72,
          },
        }
      : {}),
  };
}

function readFooter(text: string): PageSetup["footer"] {
  if (text === "") return undefined;
  const parts: Record<"L" | "C" | "R", string> = { L: "", C: "", R: "" };
  let at: "L" | "C" | "R" = "C";
  for (const piece of text.split(/(&[LCR])/)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") at = piece[1] as "L" | "C" | "R";
    else parts[at] += piece;
  }
  return {
    ...(parts.L ? { left: parts.L } : {}),
    ...(parts.C ? { center: parts.C } : {}),
    ...(parts.R ? { right: parts.R } : {}),
  };
}

function readConditionalFormats(
  frame: Element,
  text: string,
  source: SheetSource,
): { formats: ConditionalFormat[]; markup: Map<string, string> } {
  const found: { format: ConditionalFormat; priority: number }[] = [];
  const markup = new Map<string, string>();
  for (const group of childrenNamed(frame, "conditionalFormatting")) {
    const areas = (group.attributes["sqref"] ?? "").split(" ").flatMap((one) => parseArea(one) ?? []);
    for (const rule of childrenNamed(group, "cfRule")) {
      areas.forEach((area, index) => {
        const id = source.newId("format");
        const format = readRule(rule, id, area, source);
        found.push({ format, priority: Number(rule.attributes["priority"] ?? 0) });
        const own = `<conditionalFormatting sqref="${group.attributes["sqref"]}">${text.slice(rule.start, rule.end)}</conditionalFormatting>`;
        markup.set(id, index === 0 ? own : "");
      });
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  return { formats: found.map(({ format }) => format), markup };
}

function readRule(rule: Element, id: string, area: Area, source: SheetSource): ConditionalFormat {
  const kept: ConditionalFormat = { id, area, kind: "kept" };
  const bar = child(rule, "dataBar");
  if (bar) {
    const [low, high] = childrenNamed(bar, "cfvo");
    const bound = (point: Element | undefined) =>
      point?.attributes["type"] === "num" ? Number(point.attributes["val"]) : undefined;
    const minimum = bound(low);
    const maximum = bound(high);
    return {
      id,
      area,
      kind: "dataBar",
      color: source.color(child(bar, "color")) ?? "#638EC6",
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    };
  }
  const scale = child(rule, "colorScale");
  if (scale) {
    const values = childrenNamed(scale, "cfvo");
    const colors = childrenNamed(scale, "color");
    const points = values.map(({ attributes }, index) => {
      const { type, val } = attributes;
      const at =
        type === "min" ? ("lowest" as const) : type === "max" ? ("highest" as const) : { number: Number(val ?? NaN) };
      return { at, type, color: source.color(colors[index]) ?? "#FFFFFF" };
    });
    const known = points.every(
      ({ at, type }) => typeof at === "string" || (type === "num" && Number.isFinite(at.number)),
    );
    return known ? { id, area, kind: "colorScale", points: points.map(({ at, color }) => ({ at, color })) } : kept;
  }
  const formula = child(rule, "formula")?.text;
  const style = source.styles.differential[Number(rule.attributes["dxfId"] ?? -1)];
  if (rule.attributes["type"] === "expression" && formula !== undefined && style) {
    return { id, area, kind: "expression", formula: `=${readableFormula(formula)}`, format: style };
  }
  return kept;
}
