import type { ReportCell, ReportChart } from "../../report";
import { palette } from "../../look";
import type { Area } from "../../place";
import { standingWords } from "../ranking/budget-line";
import { projectRows } from "../ranking/project-rows";
import { rankingLayout } from "../ranking/ranking-layout";
import { rankingDecimals } from "../ranking/ranking-table";
import type { ReportInput } from "../report-input";
import { shortDay } from "../shared/provenance";
import { amountText, decimalFormat, formats, shortened, unitAfter, withUnit } from "../shared/quantity-format";
import { numberLiteral } from "../shared/formula-text";
import { costAxis } from "./cost-axis";
import { placeBlock, type PlaceColumn } from "./place-block";
import { chartData } from "./overview-layout";

/** More bubbles than this hide each other; then the best are drawn and the axis says so. */
const MOST = 120;

export interface OverviewPart {
  readonly cells: readonly ReportCell[];
  readonly chart: ReportChart;
}

/**
 * Value against cost: a bubble for each project, its area the benefit a year (or the cost where not every project has a
 * benefit). Projects move between the two series as the line moves: in the one they are not in, their size is 0.
 */
export function valueMap(input: ReportInput, area: Area): OverviewPart | undefined {
  const layout = rankingLayout(input);
  const { headers } = layout;
  const { cost, benefit, score, standing, order, project } = headers;
  if (cost === undefined || score === undefined || order === undefined || project === undefined) return undefined;
  const all = projectRows(input);
  const rows = all.slice(0, MOST);
  if (!rows.some(({ scored }) => (scored.project.cost?.likely ?? 0) > 0)) return undefined;
  const byBenefit =
    benefit !== undefined &&
    rows.every(({ scored }) => scored.project.cost === undefined || (scored.project.benefit?.likely ?? 0) > 0);
  const sized = byBenefit ? benefit : cost;
  const unit = input.ranked.portfolio.moneyUnit;
  const costs = rows.map(({ scored }) => scored.project.cost?.likely ?? 0);
  const axis = costAxis(costs);
  const sizes = rows.map(({ scored }, i) =>
    scored.project.cost === undefined || (axis !== undefined && (costs[i] ?? 0) > axis.end)
      ? 0
      : Math.max(0, byBenefit ? (scored.project.benefit?.likely ?? 0) : (costs[i] ?? 0)),
  );
  const funded = rows.map(({ index }) => {
    const at = input.ranked.waterline.standing[index];
    return standing === undefined || at === "above" || at === "forced in" || at === "no budget";
  });
  const divided = standing !== undefined && input.ranked.waterline.applies;
  const decimals = rankingDecimals(input);
  const money = decimalFormat(decimals);
  // A bubble beyond the axis would not be seen but still set the scale of the others' areas.
  const fits = (rank: (header: string) => string): string =>
    axis === undefined ? "" : `,${rank(cost)}<=${numberLiteral(axis.end)}`;
  const size = (rank: (header: string) => string): string =>
    `IF(AND(ISNUMBER(${rank(cost)}),ISNUMBER(${rank(sized)})${fits(rank)}),MAX(0,${rank(sized)}),0)`;
  const isFunded = (rank: (header: string) => string): string =>
    `OR(${rank(standing ?? "")}="${standingWords.above}",${rank(standing ?? "")}="${standingWords["forced in"]}")`;
  const known = (own: (offset: number) => string, formula: string, otherwise: string): string =>
    `=IF(ISNUMBER(${own(1)}),${formula},${otherwise})`;
  const sizeHeader = withUnit(byBenefit ? "benefit a year" : "cost", unit);
  const columns: PlaceColumn[] = [
    {
      header: "Project",
      formula: (rank, own) => known(own, rank(project), '""'),
      values: rows.map(({ scored }) => scored.project.name),
    },
    {
      header: withUnit("Cost", unit),
      formula: (rank, own) => known(own, `IF(ISNUMBER(${rank(cost)}),${rank(cost)},0)`, "0"),
      values: costs,
      numberFormat: money,
    },
    {
      header: "Score",
      formula: (rank, own) => known(own, rank(score), "0"),
      values: rows.map(({ scored }) => scored.score),
      numberFormat: formats.score,
    },
    ...(divided
      ? [
          {
            header: `Above the line: ${sizeHeader}`,
            formula: (rank: (header: string) => string, own: (offset: number) => string) =>
              known(own, `IF(${isFunded(rank)},${size(rank)},0)`, "0"),
            values: sizes.map((amount, i) => (funded[i] ? amount : 0)),
            numberFormat: money,
          },
          {
            header: `Below the line: ${sizeHeader}`,
            formula: (rank: (header: string) => string, own: (offset: number) => string) =>
              known(own, `IF(${isFunded(rank)},0,${size(rank)})`, "0"),
            values: sizes.map((amount, i) => (funded[i] ? 0 : amount)),
            numberFormat: money,
          },
        ]
      : [
          {
            header: `Size: ${sizeHeader}`,
            formula: (rank: (header: string) => string, own: (offset: number) => string) => known(own, size(rank), "0"),
            values: sizes,
            numberFormat: money,
          },
        ]),
  ];
  const { map } = chartData;
  const column = (offset: number) => ({
    row: map.row + 2,
    column: map.column + offset,
    rowCount: rows.length,
    columnCount: 1,
  });
  const series = divided
    ? [
        { name: "Above the line", size: column(5), color: palette.series[0] },
        { name: "Below the line", size: column(6), color: palette.series[1] },
      ]
    : [{ name: "Projects", size: column(5), color: palette.series[0] }];
  return {
    cells: placeBlock(map, "Value against cost, live", order, rows.length, columns),
    chart: {
      name: "ValueAgainstCost",
      kind: "bubble",
      title: mapTitle(input, all.length),
      altText:
        `Bubble chart of ${rows.length} projects: cost to the right, score upwards, bubble area ${sizeHeader}` +
        `${divided ? ", projects above and below the budget line in two colours" : ""}. ` +
        `Highest: ${rows
          .slice(0, 3)
          .map(({ scored }) => `${shortened(scored.project.name, 40)} ${scored.score.toFixed(2)}`)
          .join(", ")}.`,
      area,
      series: series.map((one) => ({ ...one, x: column(3), values: column(4) })),
      xAxis: {
        title:
          `${withUnit("Cost", unit)} (bubble area: ${sizeHeader})` +
          (axis === undefined ? "" : `; ${axis.beyond} at the run beyond ${amountText(axis.end, decimals)}`),
        numberFormat: money,
        minimum: 0,
        ...(axis === undefined ? {} : { maximum: axis.end }),
      },
      yAxis: {
        title: all.length > rows.length ? `Score, the best ${rows.length} of ${all.length}` : "Score",
        numberFormat: "0.0",
        minimum: 0,
      },
      legend: divided ? "bottom" : "none",
    },
  };
}

/** A share is 0 % or 100 % only where it is nothing or everything. */
function shareText(share: number): string {
  const percent = Math.round(100 * share);
  if (percent === 0 && share > 0) return "less than 1 %";
  return percent === 100 && share < 1 - 1e-9 ? "over 99 %" : `${percent} %`;
}

/** Which share of the value the funded projects bring, for which share of the cost: dated, as edits may change it. */
function mapTitle(input: ReportInput, count: number): string {
  const { scored, waterline } = input.ranked;
  const day = shortDay(input.now);
  const total = scored.reduce((sum, { project }) => sum + (project.cost?.likely ?? 0), 0);
  const value = scored.reduce((sum, { score }) => sum + score, 0);
  if (!waterline.applies || total <= 0 || value <= 0) {
    const unit = unitAfter(input.ranked.portfolio.moneyUnit);
    const which = count > MOST ? `the best ${MOST} of ${count}` : `${count} ${count === 1 ? "project" : "projects"}`;
    return `${day}: ${which} by score and cost${unit === "" ? "" : `,${unit}`}`;
  }
  const inside = scored.filter((_, i) => waterline.standing[i] === "above" || waterline.standing[i] === "forced in");
  const part = (amount: number, of: number): string => shareText(amount / of);
  const score = inside.reduce((sum, one) => sum + one.score, 0);
  const cost = inside.reduce((sum, { project }) => sum + (project.cost?.likely ?? 0), 0);
  return `${day}: ${part(score, value)} of the value for ${part(cost, total)} of the cost`;
}
