import type { Area } from "../workbook/place";
import type { CellLook, Line } from "../workbook/rendering/sheet-content";
import { rangeOf } from "./areas";

const lineOf = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  double: ["Double", "Thick"],
} as const;

/** Sets what the look says and leaves the rest. */
export function applyLook(sheet: Excel.Worksheet, area: Area, look: CellLook): void {
  const range = rangeOf(sheet, area);
  const { format } = range;
  const { font } = format;
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.fontName !== undefined) font.name = look.fontName;
  if (look.fontSize !== undefined) font.size = look.fontSize;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.underline !== undefined) font.underline = look.underline ? "Single" : "None";
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = alignments[look.align];
  if (look.verticalAlign !== undefined) format.verticalAlignment = verticalAlignments[look.verticalAlign];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.border) applyBorder(format.borders, area, look.border);
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;
const verticalAlignments = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Lines between cells are drawn where cells have them on all sides; others come one row or column at a time. */
function applyBorder(borders: Excel.RangeBorderCollection, area: Area, border: NonNullable<CellLook["border"]>): void {
  const draw = (
    edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical",
    line: Line | undefined,
  ) => {
    if (!line) return;
    const item = borders.getItem(edge);
    const [style, weight] = lineOf[line.style];
    item.style = style;
    item.weight = weight;
    item.color = line.color;
  };
  draw("EdgeTop", border.top);
  draw("EdgeBottom", border.bottom);
  draw("EdgeLeft", border.left);
  draw("EdgeRight", border.right);
  const inside = border.top && border.bottom && border.left && border.right;
  if (inside && area.rowCount > 1) draw("InsideHorizontal", border.bottom);
  if (inside && area.columnCount > 1) draw("InsideVertical", border.right);
}

/** What to ask of `getCellProperties` for {@link lookOfCell}. */
export const lookProperties: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    indentLevel: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** A cell's look without what every blank cell has. */
export function lookOfCell(
  cell: Excel.CellProperties | undefined,
  blank: Excel.CellProperties | undefined,
  numberFormat: string,
): CellLook {
  const { format } = cell ?? {};
  const usual = blank?.format;
  const font = format?.font;
  const differs = <Value>(value: Value | undefined, ordinary: Value | undefined): value is Value & NonNullable<Value> =>
    value !== undefined && value !== null && value !== ordinary;
  const align = format?.horizontalAlignment?.toLowerCase();
  const vertical = format?.verticalAlignment?.toLowerCase();
  const border = borderOf(format?.borders);
  return {
    ...(numberFormat === "General" || numberFormat === "" ? {} : { numberFormat }),
    ...(differs(font?.name, usual?.font?.name) ? { fontName: font.name } : {}),
    ...(differs(font?.size, usual?.font?.size) ? { fontSize: font.size } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(differs(font?.underline, usual?.font?.underline) ? { underline: font.underline !== "None" } : {}),
    ...(differs(font?.color, usual?.font?.color) ? { color: font.color } : {}),
    ...(differs(format?.fill?.color, usual?.fill?.color) && format.fill.color !== ""
      ? { fill: format.fill.color }
      : {}),
    ...(align === "left" || align === "center" || align === "right" ? { align } : {}),
    ...(differs(format?.verticalAlignment, usual?.verticalAlignment) &&
    (vertical === "top" || vertical === "center" || vertical === "bottom")
      ? { verticalAlign: vertical }
      : {}),
    ...(format?.indentLevel ? { indent: format.indentLevel } : {}),
    ...(format?.wrapText ? { wrap: true } : {}),
    ...(border ? { border } : {}),
  } as CellLook;
}

function borderOf(borders: Excel.CellBorderCollection | undefined): CellLook["border"] | undefined {
  const found: Partial<Record<"top" | "bottom" | "left" | "right", Line>> = {};
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const { style, weight, color } = borders?.[edge] ?? {};
    if (!style || style === "None") continue;
    found[edge] = { style: lineStyle(style, weight), color: color ?? "#000000" };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

function lineStyle(style: string, weight: string | undefined): Line["style"] {
  if (style === "Double") return "double";
  if (style === "Dot") return "dotted";
  if (style !== "Continuous") return "dashed";
  return weight === "Medium" ? "medium" : weight === "Thick" ? "thick" : weight === "Hairline" ? "hair" : "thin";
}
