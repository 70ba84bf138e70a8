import { scoringMethod } from "../../../core/scoring/catalogue";
import type { CellValue } from "../../port";
import { cellAddress } from "../../place";
import type { ReportCell, ReportChart } from "../../report";
import { palette } from "../../look";
import type { ReportInput } from "../report-input";
import { formulaCell, valueCell } from "../shared/cells";
import { columnOf } from "../shared/formula-text";
import { shortDay } from "../shared/provenance";
import { formats, shortened } from "../shared/quantity-format";
import { chartColumn, rankingRows, rankingTable, type RankingLayout } from "./ranking-layout";
import type { ProjectRow } from "./project-rows";

const SHOWN = 10;
const MOST_SERIES = 7;

/** Whether contributions add up to the score, as they do by the weighted sum alone. */
export const isAdditive = ({ ranked }: Pick<ReportInput, "ranked">): boolean =>
  scoringMethod(ranked.method.id).additive;

/** The criteria that a chart shows by name: all if seven colours do, else the six that weigh most and the rest as one. */
export function shownCriteria(input: Pick<ReportInput, "ranked">): {
  readonly shown: readonly number[];
  readonly rest: readonly number[];
} {
  const { criteria } = input.ranked.portfolio.criteria;
  const all = criteria.map((_, j) => j);
  if (all.length <= MOST_SERIES) return { shown: all, rest: [] };
  const heaviest = [...all]
    .sort((a, b) => (criteria[b]?.globalWeight ?? 0) - (criteria[a]?.globalWeight ?? 0) || a - b)
    .slice(0, MOST_SERIES - 1);
  return { shown: all.filter((j) => heaviest.includes(j)), rest: all.filter((j) => !heaviest.includes(j)) };
}

export interface LeadingContributions {
  readonly cells: readonly ReportCell[];
  readonly chart: ReportChart | undefined;
}

/**
 * What the best projects' scores are made of: a block of cells that always holds the ten best of the moment, and a
 * stacked chart of it. The table keeps its rows, the block reorders itself.
 */
export function leadingContributions(
  input: ReportInput,
  layout: RankingLayout,
  rows: readonly ProjectRow[],
  at: { readonly row: number; readonly column: number },
): LeadingContributions {
  const count = Math.min(SHOWN, rows.length);
  const { criteria } = input.ranked.portfolio.criteria;
  const { shown, rest } = shownCriteria(input);
  const order = columnOf(rankingTable, layout.headers.order ?? "Order");
  const project = columnOf(rankingTable, layout.headers.project ?? "Project");
  const cells: ReportCell[] = [
    valueCell(at.row, at.column, "heading", "Chart data: the best, live"),
    ...[
      "Place",
      "Row",
      "Project",
      ...shown.map((j) => layout.criteria[j] as string),
      ...(rest.length > 0 ? ["Other criteria"] : []),
    ].map((label, c) => valueCell(at.row + 1, at.column + c, "heading", label)),
  ];
  for (let k = 0; k < count; k++) {
    const row = at.row + 2 + k;
    const { scored } = rows[k] as ProjectRow;
    const place = cellAddress({ row, column: at.column });
    const position = `$${cellAddress({ row, column: at.column + 1 })}`;
    const part = (js: readonly number[]): number => js.reduce((sum, j) => sum + (scored.contributions[j] ?? 0), 0);
    const found = (formula: string): string => `=IF(ISNUMBER(${position}),${formula},0)`;
    const contribution = (j: number): string =>
      `INDEX(${columnOf(rankingTable, layout.criteria[j] as string)},${position})`;
    const name = `INDEX(${project},${position})`;
    const cell = (offset: number, formula: string, value: CellValue, numberFormat?: string): ReportCell =>
      formulaCell(row, at.column + offset, "quiet", formula, value, { numberFormat });
    cells.push(
      valueCell(row, at.column, "quiet", k + 1, { numberFormat: formats.rank }),
      cell(1, `=IFERROR(MATCH(${place},${order},0),"")`, k + 1, formats.rank),
      cell(
        2,
        `=IF(ISNUMBER(${position}),IF(LEN(${name})>32,LEFT(${name},31)&"…",${name}),"")`,
        scored.project.name.length > 32 ? `${scored.project.name.slice(0, 31)}…` : scored.project.name,
      ),
      ...shown.map((j, c) => cell(3 + c, found(contribution(j)), part([j]), formats.score)),
      ...(rest.length > 0
        ? [cell(3 + shown.length, found(`SUM(${rest.map(contribution).join(",")})`), part(rest), formats.score)]
        : []),
    );
  }
  if (count === 0) return { cells, chart: undefined };
  const area = { row: at.row + 2, rowCount: count, columnCount: 1 };
  const names = [...shown.map((j) => criteria[j]?.name ?? ""), ...(rest.length > 0 ? ["Other criteria"] : [])];
  return {
    cells,
    chart: {
      name: "Contributions",
      kind: "barStacked",
      title: contributionTitle(input, rows),
      altText:
        `Stacked bar chart of the ${count === 1 ? "project" : `${count} best projects`}, best on top: ` +
        `${isAdditive(input) ? "how much each criterion adds to the score" : "weight × value of each criterion"}. ${rows
          .slice(0, 3)
          .map(({ scored }) => `${shortened(scored.project.name, 40)} ${scored.score.toFixed(2)}`)
          .join(", ")}.`,
      area: { row: rankingRows.header, column: chartColumn(layout), rowCount: 24, columnCount: 10 },
      series: names.map((name, s) => ({
        name: shortened(name, 40),
        categories: { ...area, column: at.column + 2 },
        values: { ...area, column: at.column + 3 + s },
        color: palette.series[s % palette.series.length] as string,
      })),
      xAxis: { title: "Project", reversed: true },
      yAxis: {
        title: isAdditive(input) ? "Score, by criterion" : "Weight × value, by criterion",
        numberFormat: "0.0",
        minimum: 0,
      },
      legend: names.length === 1 ? "none" : "bottom",
    },
  };
}

/** What carries the leader, as of the run: dated, since an edit may change it. */
function contributionTitle(input: ReportInput, rows: readonly ProjectRow[]): string {
  const { scored } = rows[0] as ProjectRow;
  const largest = scored.contributions.reduce(
    (best, part, j) => (part > (scored.contributions[best] ?? 0) ? j : best),
    0,
  );
  const criterion = input.ranked.portfolio.criteria.criteria[largest];
  const lead = rows.length > 1 && rows[1]?.scored.rank === 1 ? "shares the lead" : "leads";
  const subject = `${shortDay(input.now)}: ${shortened(scored.project.name, 32)} ${lead} with ${scored.score.toFixed(2)}`;
  if (criterion === undefined || scored.score === 0) return subject;
  return `${subject}, ${isAdditive(input) ? "most from" : "strongest in"} ${shortened(criterion.name, 24)}`;
}
