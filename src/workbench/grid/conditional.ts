import type { Area, CellFormat, ConditionalFormat, SpreadsheetDocument } from "../../spreadsheet/document";
import { columnLimit, contains } from "../../spreadsheet/address";
import { shiftFormula } from "../../spreadsheet/formula/rewrite";

/** A bar behind a number: from and to as shares of the cell's width, 0 at its left edge. */
export interface DataBar {
  readonly color: string;
  readonly from: number;
  readonly to: number;
}

export interface Conditional {
  readonly format?: Pick<CellFormat, "fill" | "color" | "bold" | "italic">;
  readonly bar?: DataBar;
}

type ColorScale = Extract<ConditionalFormat, { kind: "colorScale" }>;

/** A sheet's conditional formats at one moment: what each adds to a cell, from the values as they are now. */
export class ConditionalFormats {
  readonly #formats: readonly ConditionalFormat[];
  readonly #ranges = new Map<string, { readonly least: number; readonly most: number } | undefined>();

  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly sheetId: string,
  ) {
    this.#formats = document.conditionalFormats(sheetId);
  }

  at(row: number, column: number): Conditional | undefined {
    let found: Conditional | undefined;
    for (const format of this.#formats) {
      if (!contains(format.area, row, column)) continue;
      const added = this.#apply(format, row, column);
      // The first of two rules wins where both say something.
      if (added) found = { ...added, ...found, format: { ...added.format, ...found?.format } };
    }
    return found;
  }

  #apply(format: ConditionalFormat, row: number, column: number): Conditional | undefined {
    if (format.kind === "kept") return undefined;
    if (format.kind === "expression") {
      const { area } = format;
      const moved = { rows: row - area.row, columns: column - area.column };
      const formula = shiftFormula(format.formula, moved.rows, moved.columns);
      // Standing in the cell itself, a formula could not read it; beside it, in the last column, ROW() is still right.
      const value = this.document.evaluate(this.sheetId, formula, { row, column: columnLimit - 1 });
      return isTrue(value) ? { format: format.format } : undefined;
    }
    const value = this.document.cell(this.sheetId, row, column)?.value;
    if (typeof value !== "number") return undefined;
    const range = this.#range(format.id, format.area);
    if (!range) return undefined;
    if (format.kind === "dataBar") {
      const bar = barOf(value, format.minimum ?? Math.min(0, range.least), format.maximum ?? Math.max(0, range.most));
      return bar && { bar: { ...bar, color: format.color } };
    }
    const fill = scaleColor(value, format, range);
    return { format: { fill } };
  }

  #range(id: string, area: Area) {
    if (this.#ranges.has(id)) return this.#ranges.get(id);
    let least = Infinity;
    let most = -Infinity;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const value = this.document.cell(this.sheetId, row, column)?.value;
        if (typeof value !== "number") continue;
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
    const range = most >= least ? { least, most } : undefined;
    this.#ranges.set(id, range);
    return range;
  }
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** Where zero lies inside the range, bars of negative numbers run to its left. */
export function barOf(value: number, minimum: number, maximum: number): Omit<DataBar, "color"> | undefined {
  if (maximum <= minimum) return undefined;
  const place = (at: number) => Math.max(0, Math.min(1, (at - minimum) / (maximum - minimum)));
  const zero = place(0);
  const end = place(value);
  return { from: Math.min(zero, end), to: Math.max(zero, end) };
}

/** The colour between the two points that a value lies between; the end's own colour beyond them. */
export function scaleColor(
  value: number,
  { points }: Pick<ColorScale, "points">,
  { least, most }: { readonly least: number; readonly most: number },
): string {
  const placed = points
    .map(({ at, color }) => ({ at: at === "lowest" ? least : at === "highest" ? most : at.number, color }))
    .sort((a, b) => a.at - b.at);
  const above = placed.find(({ at }) => at >= value) ?? placed.at(-1);
  const below = placed.filter(({ at }) => at <= value).at(-1) ?? placed[0];
  if (!above || !below) return "#FFFFFF";
  if (above.at <= below.at) return below.color;
  const share = (value - below.at) / (above.at - below.at);
  const mixed = [1, 3, 5].map((at) => {
    const from = Number.parseInt(below.color.slice(at, at + 2), 16);
    const to = Number.parseInt(above.color.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${mixed.join("")}`.toUpperCase();
}
