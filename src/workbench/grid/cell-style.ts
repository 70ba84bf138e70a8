import type { CSSProperties } from "react";
import type { Border, CellFormat } from "../../spreadsheet/document";
import { textWidth } from "./text-width";

/** Excel's default: Calibri 11 or what stands in for it on this machine. */
export const bodyFont = { name: "Calibri", size: 11 } as const;
const stack = 'Calibri, Carlito, "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif';

/** 96 pixels and 72 points to the inch. */
export function toPixels(points: number): number {
  return (points * 4) / 3;
}

export function toPoints(pixels: number): number {
  return (pixels * 3) / 4;
}

/**
 * What stands in for Calibri where it is not installed is wider; drawn a little smaller, text takes the room that column
 * widths were made for.
 */
export function bodyFontScale(): number {
  known ??= isInstalled("Calibri") || isInstalled("Carlito") ? 1 : 0.93;
  return known;
}
let known: number | undefined;

function isInstalled(name: string): boolean {
  const sample = "mmmmiiiiWWWW0123";
  return ["monospace", "serif"].every(
    (other) => textWidth(sample, `40px "${name}", ${other}`, 40) !== textWidth(sample, `40px ${other}`, 40),
  );
}

/** A cell's font as CSS and its size in pixels. */
export function fontOf(format: CellFormat | undefined): { readonly font: string; readonly size: number } {
  const size = fontSize(format);
  const family = familyOf(format?.fontName);
  return { font: `${format?.italic ? "italic " : ""}${format?.bold ? "600 " : ""}${size}px ${family}`, size };
}

function fontSize(format: CellFormat | undefined): number {
  const isBody = format?.fontName === undefined || format.fontName === bodyFont.name;
  return toPixels(format?.fontSize ?? bodyFont.size) * (isBody ? bodyFontScale() : 1);
}

function familyOf(name: string | undefined): string {
  return name === undefined || name === bodyFont.name ? stack : `"${name.replaceAll('"', "")}", ${stack}`;
}

const borderWidths: Readonly<Record<Border["style"], string>> = {
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
};

export function borderCss(border: Border): string {
  return `${borderWidths[border.style]} ${border.color}`;
}

const vertical = { top: "flex-start", center: "center", bottom: "flex-end" } as const;
const horizontal = {
  left: "flex-start",
  center: "center",
  right: "flex-end",
  justify: "flex-start",
  fill: "flex-start",
  distributed: "center",
  centerContinuous: "center",
} as const;

/** Everything about a cell's look but its place and its text. */
export function cellCss(format: CellFormat | undefined, natural: "left" | "center" | "right"): CSSProperties {
  const align = format?.horizontal ?? natural;
  const css: CSSProperties = {
    justifyContent: horizontal[align],
    textAlign: align === "right" || align === "center" || align === "justify" ? align : "left",
  };
  if (!format) return css;
  const { border } = format;
  return {
    ...css,
    ...(format.vertical && { alignItems: vertical[format.vertical] }),
    ...(format.fontName && { fontFamily: familyOf(format.fontName) }),
    ...((format.fontSize || format.fontName) && { fontSize: `${fontSize(format)}px` }),
    ...(format.bold && { fontWeight: 600 }),
    ...(format.italic && { fontStyle: "italic" }),
    ...(format.underline && { textDecoration: "underline" }),
    ...(format.color && { color: format.color }),
    ...(format.fill && { background: format.fill, borderColor: format.fill }),
    ...(format.wrap && { whiteSpace: "pre-wrap", overflowWrap: "break-word" }),
    ...(format.indent && { [align === "right" ? "paddingRight" : "paddingLeft"]: `${3 + format.indent * 9}px` }),
    ...(border?.right && { borderRight: borderCss(border.right) }),
    ...(border?.bottom && { borderBottom: borderCss(border.bottom) }),
    ...(border?.left && { borderLeft: borderCss(border.left) }),
    ...(border?.top && { borderTop: borderCss(border.top) }),
  };
}
