import type { ReportInput } from "../report-input";
import { workingsColumn, type RankingKey, type RankingLayout } from "./ranking-layout";
import { headerLines, headerWidth } from "../shared/header-width";
import type { ProjectRow } from "./project-rows";

const fixed: Readonly<Partial<Record<RankingKey, number>>> = {
  rank: 7,
  score: 13,
  was: 7,
  moved: 9,
  standing: 12,
  cost: 12,
  cumulative: 13,
  benefit: 12,
  emv: 12,
  afterRisk: 11,
  rankAfterRisk: 11,
  adjustment: 13,
  adjustmentReason: 34,
  weightRated: 11,
  spendTotal: 13,
  force: 9,
  order: 9,
  queue: 9,
  stopsAt: 12,
  row: 8,
};

/** Characters that the provenance line takes. */
const LINES = 128;
/** With more, columns are narrow even where a long word of a header breaks: figures have to stay legible on paper. */
const MANY_CRITERIA = 8;

/** The columns up to the last criterion and what was added by hand, with its reason; those behind are workings. */
export const printedColumns = ({ headers, criteria, columnOf }: RankingLayout): number =>
  columnOf((headers.adjustmentReason ?? criteria[criteria.length - 1] ?? headers.row) as string) + 1;

/** Widths that fit what the columns hold: the longest name up to a limit, figures with room for their filter button. */
export function rankingWidths(
  input: ReportInput,
  layout: RankingLayout,
  rows: readonly ProjectRow[],
): readonly (number | undefined)[] {
  const byHeader = new Map<string, number>();
  for (const [key, header] of Object.entries(layout.headers) as [RankingKey, string][]) {
    const width = fixed[key];
    if (width !== undefined) byHeader.set(header, headerWidth(header, width));
  }
  byHeader.set(
    layout.headers.id ?? "ID",
    longest(
      rows.map(({ id }) => String(id)),
      8,
      18,
    ),
  );
  const widest = layout.criteria.length > MANY_CRITERIA ? 14 : 20;
  for (const header of layout.criteria) byHeader.set(header, Math.min(widest, headerWidth(header, 11)));
  for (const header of layout.spend) byHeader.set(header, 14);
  const name = longest(
    rows.map(({ scored }) => scored.project.name),
    22,
    44,
  );
  // Names take up what a table of few columns leaves of the room that the lines above it need, on paper too.
  const printed = layout.order.slice(0, printedColumns(layout));
  const others = printed.reduce((sum, header) => sum + (byHeader.get(header) ?? 0), 0);
  byHeader.set(layout.headers.project ?? "Project", Math.max(name, LINES - others));
  const widths: (number | undefined)[] = layout.order.map((header) => byHeader.get(header));
  const workings = workingsColumn(layout);
  while (widths.length < workings) widths.push(undefined);
  const { criteria } = input.ranked.portfolio.criteria;
  const levelTexts = criteria.flatMap(({ name, valueFunction }) =>
    valueFunction.kind === "levels" ? [`Levels: ${name}`, ...valueFunction.levels.map(({ text }) => text)] : [],
  );
  widths.push(longest(levelTexts, 14, 30), 9, 9, 4, 7, 7, 36);
  for (let series = 0; series < 7; series++) widths.push(16);
  return widths;
}

/** Points that the header row needs for its longest header. */
export function headerHeight(layout: RankingLayout, widths: readonly (number | undefined)[]): number {
  const lines = layout.order.map((header, column) => headerLines(header, widths[column] ?? 9));
  return 4 + 15 * Math.min(5, Math.max(2, ...lines));
}

const longest = (texts: readonly string[], least: number, most: number): number =>
  Math.min(most, Math.max(least, ...texts.slice(0, 5000).map((text) => text.length + 2)));
