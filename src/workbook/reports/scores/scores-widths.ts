import type { ProjectRow } from "../ranking/project-rows";
import { headerWidth } from "../shared/header-width";
import type { PairBlock } from "./pair-block";
import type { ScoresLayout } from "./scores-layout";

/** With more criteria, columns are narrow even where a long word of a header breaks. */
const WIDEST = 20;

/** Widths by column: names take up what the lines of the formula and the labels beside them need. */
export function scoresWidths(
  layout: ScoresLayout,
  rows: readonly ProjectRow[],
  pairs: readonly PairBlock[],
): readonly (number | undefined)[] {
  const { order, headers, labelColumn, workings, method } = layout;
  const widths: (number | undefined)[] = order.map((header) => Math.min(WIDEST, headerWidth(header, 11)));
  widths[0] = headers.rank === "Rank" ? 7 : 12;
  widths[2] = longest(rows.map(({ id }) => String(id)), 8, 18); // prettier-ignore
  widths[order.length - 1] = 8;
  const labels = Math.max(6, ...workings.byCriterion.map(({ label }) => label.length));
  const text = Math.max(...method.formula.split("\n").map((line) => line.length)) * 0.95 + labels + 2;
  const figures = Math.max(0, ...workings.figures.map(({ label }) => label.length)) - (widths[2] ?? 0);
  const others =
    widths.slice(0, labelColumn + 1).reduce<number>((sum, width) => sum + (width ?? 9), 0) - (widths[1] ?? 0);
  const names = longest(rows.map(({ scored }) => scored.project.name), 22, 44); // prettier-ignore
  widths[1] = Math.ceil(Math.min(90, Math.max(names, text - others, figures)));
  for (const { column, columnCount } of pairs) {
    while (widths.length < column) widths.push(undefined);
    widths.push(32, ...Array.from({ length: columnCount - 1 }, () => 13));
  }
  return widths;
}

const longest = (texts: readonly string[], least: number, most: number): number =>
  Math.min(most, Math.max(least, ...texts.slice(0, 5000).map((text) => text.length + 2)));
