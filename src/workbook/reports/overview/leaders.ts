import { palette } from "../../look";
import type { Area } from "../../place";
import { projectRows } from "../ranking/project-rows";
import { rankingLayout } from "../ranking/ranking-layout";
import type { ReportInput } from "../report-input";
import { shortDay } from "../shared/provenance";
import { formats, shortened } from "../shared/quantity-format";
import { cutName, placeBlock, shortName } from "./place-block";
import { chartData } from "./overview-layout";
import type { OverviewPart } from "./value-map";

const SHOWN = 10;
const NAME = 30;

/** The ten best projects of the moment as bars: the block behind them reorders itself when ranks change. */
export function leaders(input: ReportInput, area: Area): OverviewPart | undefined {
  const { headers } = rankingLayout(input);
  const { project, score, order } = headers;
  const rows = projectRows(input).slice(0, SHOWN);
  const [first] = rows;
  if (first === undefined || project === undefined || score === undefined || order === undefined) return undefined;
  const { leaders: at } = chartData;
  const all = input.ranked.scored.length;
  const range = (offset: number) => ({
    row: at.row + 2,
    column: at.column + offset,
    rowCount: rows.length,
    columnCount: 1,
  });
  return {
    cells: placeBlock(at, "The best, live", order, rows.length, [
      {
        header: "Project",
        formula: (rank, own) => `=IF(ISNUMBER(${own(1)}),${shortName(rank(project), NAME)},"")`,
        values: rows.map(({ scored }) => cutName(scored.project.name, NAME)),
      },
      {
        header: "Score",
        formula: (rank, own) => `=IF(ISNUMBER(${own(1)}),${rank(score)},0)`,
        values: rows.map(({ scored }) => scored.score),
        numberFormat: formats.score,
      },
    ]),
    chart: {
      name: "TopTen",
      kind: "bar",
      title: leadersTitle(input, all),
      altText:
        `Bar chart of the ${rows.length === 1 ? "score of the only project" : `${rows.length} best scores of ${all}`}, best on top: ` +
        `${rows
          .slice(0, 3)
          .map(({ scored }) => `${shortened(scored.project.name, 40)} ${scored.score.toFixed(2)}`)
          .join(", ")}.`,
      area,
      series: [{ name: "Score", categories: range(2), values: range(3), color: palette.series[0], dataLabels: true }],
      xAxis: { title: "Project", reversed: true },
      yAxis: {
        title: all > rows.length ? `Score, the best ${rows.length} of ${all}` : "Score",
        numberFormat: "0.0",
        minimum: 0,
        maximum: 1,
      },
      legend: "none",
    },
  };
}

function leadersTitle(input: ReportInput, all: number): string {
  const { scored, order } = input.ranked;
  const day = shortDay(input.now);
  const first = scored[order[0] ?? 0];
  const second = scored[order[1] ?? 0];
  if (first === undefined) return `${day}: nothing ranked`;
  // A title of one line leaves every bar the height for its label.
  const name = shortened(first.project.name, 24);
  if (all === 1) return `${day}: ${name} is the only project`;
  if (second !== undefined && second.rank === 1) {
    const tied = scored.filter(({ rank }) => rank === 1).length;
    return `${day}: ${tied} projects share the first place`;
  }
  const lead = (first.score - (second?.score ?? 0)).toFixed(2);
  return `${day}: ${name} leads ${lead === "0.00" ? "narrowly" : `by ${lead}`}`;
}
