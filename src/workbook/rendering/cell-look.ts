import { palette, styles, type StyleDefinition } from "../look";
import type { StyleName } from "../report";
import type { CellLook, Line } from "./sheet-content";

const line: Line = { style: "thin", color: palette.line };

const borders = {
  bottom: { bottom: line },
  all: { top: line, bottom: line, left: line, right: line },
} as const;

/** A named style as the look of a cell. */
export function lookOfStyle(name: StyleName, numberFormat?: string): CellLook {
  const { border, ...rest }: StyleDefinition = styles[name];
  return {
    ...rest,
    ...(border === undefined ? {} : { border: borders[border] }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** One text for equal looks, whatever the order of their properties. */
export function lookKey(look: CellLook): string {
  const { border, ...plain } = look;
  const edges = border
    ? (["top", "bottom", "left", "right"] as const).map((edge) => `${border[edge]?.style}${border[edge]?.color}`)
    : [];
  return JSON.stringify([Object.entries(plain).sort(([a], [b]) => (a < b ? -1 : 1)), edges]);
}
