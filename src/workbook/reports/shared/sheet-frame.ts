import type { Area } from "../../place";
import type { CellValue } from "../../port";
import type { Content, PrintSetup, ReportCell } from "../../report";
import type { RunStamp } from "../report-input";
import { valueCell } from "./cells";
import { provenanceText } from "./provenance";

/** A figure that a director would quote, with the label above it. */
export interface KeyFigure {
  readonly label: string;
  readonly content: Content;
  readonly numberFormat?: string;
}

/** The columns that a key figure spans; figures stand in rows 5 and 6 of a sheet, side by side. */
export interface FigurePlace {
  readonly column: number;
  readonly columnCount: number;
}

export const literal = (value: CellValue): Content => ({ kind: "value", value });
export const computed = (formula: string, value: CellValue): Content => ({ kind: "formula", formula, value });

/** Rows 1 to 3 of every report: the title, the answer in a sentence, and where it comes from. */
export const sheetHead = (stamp: RunStamp, title: string, answer: Content, live: string): readonly ReportCell[] => [
  valueCell(0, 0, "title", title),
  { row: 1, column: 0, style: "answer", content: answer },
  valueCell(2, 0, "provenance", provenanceText(stamp, live)),
];

/** Heights of the head's rows in points; the sentence gets some air above the provenance. */
export const headHeights: Readonly<Record<number, number>> = { 0: 27, 1: 18, 2: 15 };

/** Heights of a row of labels and of the figures below: labels stand at the bottom of theirs, clear of what is above. */
export const figureHeights = (row: number): Readonly<Record<number, number>> => ({ [row]: 26, [row + 1]: 27 });

/** Labels in `row`, figures in the row below. */
export function keyFigures(
  figures: readonly KeyFigure[],
  places: readonly FigurePlace[],
  row: number,
): { readonly cells: readonly ReportCell[]; readonly merges: readonly Area[] } {
  const cells: ReportCell[] = [];
  const merges: Area[] = [];
  figures.slice(0, places.length).forEach((figure, i) => {
    const { column, columnCount } = places[i] as FigurePlace;
    cells.push(valueCell(row, column, "figureLabel", figure.label), {
      row: row + 1,
      column,
      style: "figure",
      content: figure.content,
      ...(figure.numberFormat === undefined ? {} : { numberFormat: figure.numberFormat }),
    });
    if (columnCount > 1) {
      merges.push({ row, column, rowCount: 1, columnCount }, { row: row + 1, column, rowCount: 1, columnCount });
    }
  });
  return { cells, merges };
}

/**
 * Landscape, one page wide, with the rows that name the columns on every page.
 *
 * @param others  What is printed on pages of its own after the first area.
 */
export const landscape = (
  area: Area,
  repeat?: { readonly first: number; readonly last: number },
  others: readonly Area[] = [],
): PrintSetup => ({
  orientation: "landscape",
  fitToWidth: 1,
  areas: [area, ...others],
  ...(repeat === undefined ? {} : { repeatRows: repeat }),
});
