import type { Chart } from "../../spreadsheet/document";
import { textWidth, wrapLines } from "../grid/text-width";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface LegendItem {
  readonly name: string;
  readonly color: string;
  readonly isLine: boolean;
}

export interface PlacedLegendItem extends LegendItem {
  readonly left: number;
  readonly top: number;
}

/** A chart's parts in pixels: what is left for the drawing once title and legend have their place. */
export interface ChartFrame {
  readonly title: readonly string[];
  readonly inside: Box;
  readonly legend: readonly PlacedLegendItem[];
}

export const fontSizes = { title: 16, text: 12 } as const;
export const chartFont = 'Calibri, Carlito, "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif';
export const lineHeights = { title: 20, text: 16 } as const;
const margin = 10;

export function widthOfText(text: string, size: number = fontSizes.text): number {
  return textWidth(text, `${size}px ${chartFont}`, size);
}

export function frameOf(
  { title, legend }: Pick<Chart, "title" | "legend">,
  width: number,
  height: number,
  items: readonly LegendItem[],
): ChartFrame {
  const lines = title === "" ? [] : wrapLines(title, width - 2 * margin, (line) => widthOfText(line, fontSizes.title));
  const titleHeight = lines.length * lineHeights.title + (lines.length > 0 ? 6 : 0);
  let inside: Box = {
    left: margin,
    top: margin + titleHeight,
    width: width - 2 * margin,
    height: height - 2 * margin - titleHeight,
  };
  if (legend === "None" || items.length === 0) return { title: lines, inside, legend: [] };
  if (legend === "Left" || legend === "Right") {
    const widest = Math.min(width / 3, Math.max(...items.map(({ name }) => widthOfText(name))) + 22);
    const left = legend === "Left" ? inside.left : inside.left + inside.width - widest;
    const top = inside.top + Math.max(0, (inside.height - items.length * 18) / 2);
    inside = { ...inside, width: inside.width - widest - 8, left: inside.left + (legend === "Left" ? widest + 8 : 0) };
    return { title: lines, inside, legend: items.map((item, index) => ({ ...item, left, top: top + index * 18 })) };
  }
  const rows = rowsOf(items, inside.width);
  const legendHeight = rows.length * 18 + 4;
  const top = legend === "Top" ? inside.top : inside.top + inside.height - rows.length * 18;
  const placed = rows.flatMap((row, index) => {
    const rowWidth = row.reduce((sum, item) => sum + itemWidth(item), 0);
    let left = Math.max(margin, (width - rowWidth) / 2);
    return row.map((item) => {
      const at = { ...item, left, top: top + index * 18 };
      left += itemWidth(item);
      return at;
    });
  });
  inside = {
    ...inside,
    height: inside.height - legendHeight,
    top: inside.top + (legend === "Top" ? legendHeight : 0),
  };
  return { title: lines, inside, legend: placed };
}

function itemWidth({ name }: LegendItem): number {
  return widthOfText(name) + 32;
}

function rowsOf(items: readonly LegendItem[], width: number): readonly (readonly LegendItem[])[] {
  const rows: LegendItem[][] = [[]];
  let used = 0;
  for (const item of items) {
    if (used > 0 && used + itemWidth(item) > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(item);
    used += itemWidth(item);
  }
  return rows;
}

/** A text cut to a width, with an ellipsis where something was left out. */
export function shortened(text: string, width: number): string {
  if (widthOfText(text) <= width) return text;
  let kept = text;
  while (kept.length > 1 && widthOfText(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
