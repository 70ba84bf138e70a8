import type { Border, CellFormat } from "../document";
import { childrenNamed, child, isOn, parseXml } from "./xml";
import type { Element } from "./xml";

/** Number formats that a file names by number only. */
export const builtInFormats: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

const borderStyles: Readonly<Record<string, Border["style"]>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  hair: "hair",
  dotted: "dotted",
  dashed: "dashed",
  double: "double",
  mediumDashed: "dashed",
  dashDot: "dashed",
  mediumDashDot: "dashed",
  dashDotDot: "dashed",
  mediumDashDotDot: "dashed",
  slantDashDot: "dashed",
};

const indexedColors = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

const defaultTheme = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Turns a colour element of the file into "#RRGGBB". */
export type ColorReader = (element: Element | undefined) => string | undefined;

export function colorReader(theme: string | undefined): ColorReader {
  const colors = theme === undefined ? defaultTheme : themeColors(theme);
  return (element) => {
    if (!element) return undefined;
    const { rgb, theme: index, indexed, tint } = element.attributes;
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : index !== undefined
          ? colors[Number(index)]
          : indexed !== undefined
            ? indexedColors[Number(indexed)]
            : undefined;
    return base === undefined ? undefined : `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
  };
}

function themeColors(theme: string): string[] {
  const scheme = child(parseXml(theme), "themeElements", "clrScheme");
  const read = (name: string, absent: string) => {
    const color = child(scheme, name)?.children[0];
    return color?.attributes["lastClr"] ?? color?.attributes["val"] ?? absent;
  };
  // A file counts light before dark, although the theme lists dark first.
  const names = [
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
  ];
  return names.map((name, index) => read(name, defaultTheme[index] as string));
}

/** Lightens (tint above 0) or darkens in HSL, as Excel does. */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const next = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const span = max - min;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * light - 1));
  const nextSpan = saturation * (1 - Math.abs(2 * next - 1));
  return [red, green, blue]
    .map((part) => (span === 0 ? next : next - nextSpan / 2 + ((part - min) / span) * nextSpan))
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}

export interface FileStyles {
  /** By cell style index. */
  readonly cells: readonly CellFormat[];
  /** Cell styles whose text was typed with an apostrophe. */
  readonly quoted: ReadonlySet<number>;
  /** By index of differential style, for conditional formats. */
  readonly differential: readonly CellFormat[];
  readonly defaultFont: { readonly name: string; readonly size: number };
}

export function readStyles(text: string | undefined, color: ColorReader): FileStyles {
  const root = text === undefined ? undefined : parseXml(text);
  const numberFormats = new Map<number, string>(
    childrenNamed(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "General",
    ]),
  );
  const fonts = childrenNamed(child(root, "fonts"), "font");
  const fills = childrenNamed(child(root, "fills"), "fill");
  const borders = childrenNamed(child(root, "borders"), "border");
  const defaultFont = {
    name: child(fonts[0], "name")?.attributes["val"] ?? "Calibri",
    size: Number(child(fonts[0], "sz")?.attributes["val"] ?? 11),
  };
  const cells = childrenNamed(child(root, "cellXfs"), "xf").map((xf): CellFormat => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const code = numberFormats.get(Number(numFmtId ?? 0)) ?? builtInFormats[Number(numFmtId ?? 0)] ?? "General";
    const border = readBorder(borders[Number(borderId ?? 0)], color);
    const locked = child(xf, "protection")?.attributes["locked"];
    return {
      ...(code === "General" ? {} : { numberFormat: code }),
      ...readFont(fonts[Number(fontId ?? 0)], color, defaultFont),
      ...readFill(fills[Number(fillId ?? 0)], color, false),
      ...readAlignment(child(xf, "alignment")),
      ...(locked === undefined || isOn(locked) ? {} : { locked: false }),
      ...(border ? { border } : {}),
    };
  });
  const differential = childrenNamed(child(root, "dxfs"), "dxf").map((dxf): CellFormat => ({
    ...readFont(child(dxf, "font"), color, undefined),
    ...readFill(child(dxf, "fill"), color, true),
  }));
  const quoted = new Set<number>();
  childrenNamed(child(root, "cellXfs"), "xf").forEach(({ attributes }, index) => {
    if (isOn(attributes["quotePrefix"])) quoted.add(index);
  });
  return { cells, quoted, differential, defaultFont };
}

function readFont(
  font: Element | undefined,
  color: ColorReader,
  standard: { readonly name: string; readonly size: number } | undefined,
): CellFormat {
  if (!font) return {};
  const flag = (name: string) => {
    const element = child(font, name);
    return element !== undefined && isOn(element.attributes["val"], true);
  };
  const name = child(font, "name")?.attributes["val"];
  const size = child(font, "sz")?.attributes["val"];
  const fontColor = child(font, "color");
  const shown = color(fontColor);
  const automatic = fontColor?.attributes["theme"] === "1" && fontColor.attributes["tint"] === undefined;
  const underline = child(font, "u");
  return {
    ...(standard && name !== undefined && name !== standard.name ? { fontName: name } : {}),
    ...(standard && size !== undefined && Number(size) !== standard.size ? { fontSize: Number(size) } : {}),
    ...(flag("b") ? { bold: true } : {}),
    ...(flag("i") ? { italic: true } : {}),
    ...(underline && underline.attributes["val"] !== "none" ? { underline: true } : {}),
    ...(shown !== undefined && !automatic ? { color: shown } : {}),
  };
}

/** @param differential  in a conditional format a solid fill is given by its background colour. */
function readFill(fill: Element | undefined, color: ColorReader, differential: boolean): CellFormat {
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes["patternType"];
  if (!pattern || kind === "none" || (kind === undefined && !differential)) return {};
  const front = color(child(pattern, "fgColor"));
  const back = color(child(pattern, "bgColor"));
  const shown = differential ? (back ?? front) : kind === "solid" ? (front ?? back) : (front ?? back);
  return shown === undefined ? {} : { fill: shown };
}

function readAlignment(alignment: Element | undefined): CellFormat {
  if (!alignment) return {};
  const { horizontal, vertical, wrapText, indent } = alignment.attributes;
  const across = ["left", "center", "right", "justify", "fill", "distributed", "centerContinuous"] as const;
  const down = ["top", "center"] as const;
  const sideways = across.find((one) => one === horizontal);
  const upright = down.find((one) => one === vertical);
  return {
    ...(sideways ? { horizontal: sideways } : {}),
    ...(upright ? { vertical: upright } : {}),
    ...(isOn(wrapText) ? { wrap: true } : {}),
    ...(Number(indent ?? 0) > 0 ? { indent: Number(indent) } : {}),
  };
}

function readBorder(border: Element | undefined, color: ColorReader): CellFormat["border"] {
  if (!border) return undefined;
  const sides: Partial<Record<"top" | "bottom" | "left" | "right", Border>> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const element = child(border, side);
    const style = borderStyles[element?.attributes["style"] ?? ""];
    if (style) sides[side] = { style, color: color(child(element, "color")) ?? "#000000" };
  }
  return Object.keys(sides).length > 0 ? sides : undefined;
}
