import type { RobustnessAnalysis } from "../../../core/robustness/robustness-analysis";
import type { StabilityInterval } from "../../../core/robustness/weight-stability";
import { palette } from "../../look";
import type { ReportCell, ReportChart, ReportTable } from "../../report";
import type { ReportInput } from "../report-input";
import { valueCell } from "../shared/cells";
import { sameRow } from "../shared/formula-text";
import { shortDay } from "../shared/provenance";
import { shortened } from "../shared/quantity-format";
import { formulaColumn, valuesColumn } from "../shared/report-columns";
import type { Block } from "./block";
import { headingCells, lastColumn, topLabel, weightText } from "./robustness-layout";

export const intervalTable = "RF_WeightIntervals";

const CHARTED = 15;

/** How far a weight can go before the leader changes, to either side; undefined if no weight does it. */
export const roomOf = ({ line, low, high, below, above }: StabilityInterval): number | undefined => {
  const rooms = [
    ...(below === undefined ? [] : [line.local - low]),
    ...(above === undefined ? [] : [high - line.local]),
  ];
  return rooms.length === 0 ? undefined : Math.min(...rooms);
};

/** The weight that decides soonest. */
export function tightest(intervals: readonly StabilityInterval[]): StabilityInterval | undefined {
  return intervals.reduce<StabilityInterval | undefined>((best, one) => {
    const room = roomOf(one);
    return room === undefined || (best !== undefined && (roomOf(best) ?? Infinity) <= room) ? best : one;
  }, undefined);
}

const nodeName = ({ line }: StabilityInterval): string =>
  line.path.length === 0 ? line.name : `${line.path.at(-1) ?? ""} › ${line.name}`;

/** Between which weights the leader and the first N stay the same: as a table, and for the leader as bars. */
export function intervalBlock(input: ReportInput, analysis: RobustnessAnalysis, row: number): Block | undefined {
  const { winner, top, exact } = analysis;
  if (winner.length === 0) return undefined;
  const share = { numberFormat: "0.0%", align: "center" } as const;
  const label = topLabel(analysis);
  const table: ReportTable = {
    name: intervalTable,
    row: row + 2,
    column: 0,
    rowCount: winner.length,
    keyColumn: "Criterion or group",
    columns: [
      valuesColumn("Criterion or group", winner.map(nodeName)),
      valuesColumn(
        "Weight",
        winner.map(({ line }) => line.local),
        share,
      ),
      valuesColumn(
        "Leader from",
        winner.map(({ low }) => low),
        share,
      ),
      valuesColumn(
        "Leader to",
        winner.map(({ high }) => high),
        share,
      ),
      valuesColumn(
        `${label} from`,
        top.map(({ low }) => low),
        share,
      ),
      valuesColumn(
        `${label} to`,
        top.map(({ high }) => high),
        share,
      ),
      formulaColumn(
        "Below",
        `=${sameRow("Leader from")}`,
        winner.map(({ low }) => low),
        share,
      ),
      formulaColumn(
        "Leads",
        `=${sameRow("Leader to")}-${sameRow("Leader from")}`,
        winner.map(({ low, high }) => high - low),
        share,
      ),
      formulaColumn(
        "Above",
        `=1-${sameRow("Leader to")}`,
        winner.map(({ high }) => 1 - high),
        share,
      ),
      valuesColumn(
        "Who leads beyond",
        winner.map((interval) => beyondText(input, interval)),
      ),
    ],
  };
  const after = row + 3 + winner.length;
  const lines = entering(input, analysis, label, after + 1);
  const below = lines.reduce((lowest, cell) => Math.max(lowest, cell.row + 2), after + 1);
  const chart = intervalChart(input, analysis, table, below);
  return {
    cells: [
      ...headingCells(
        row,
        "How far each weight can move",
        `The weight as share of its family, the others keeping their proportions; both ends are still the same answer. ${exact ? "Exact" : "Found by scanning, to a fiftieth of the range"}; values.`,
      ),
      ...chartNote(winner, after),
      ...lines,
    ],
    tables: [table],
    charts: [chart],
    rowHeights: { [row + 2]: 30 },
    next: below + chart.area.rowCount + 1,
  };
}

const chartNote = (winner: readonly StabilityInterval[], row: number): readonly ReportCell[] =>
  winner.length > CHARTED
    ? [
        valueCell(
          row,
          0,
          "quiet",
          `The chart shows the ${CHARTED} that decide soonest; the table has all ${winner.length}.`,
        ),
      ]
    : [];

const ends = ({ ranked }: ReportInput, interval: StabilityInterval): readonly string[] => {
  const name = (index: number): string => shortened(ranked.scored[index]?.project.name ?? "", 36);
  const { below, above, low, high } = interval;
  return [
    ...(below === undefined ? [] : [`${name(below.rises)} below ${weightText(low)}`]),
    ...(above === undefined ? [] : [`${name(above.rises)} above ${weightText(high)}`]),
  ];
};

function beyondText(input: ReportInput, winner: StabilityInterval): string {
  const leads = ends(input, winner);
  return leads.length === 0 ? "The leader stays, whatever it weighs." : `${leads.join(", ")}.`;
}

/** Who comes among the first N beyond the ends of each interval, a line each. */
function entering(input: ReportInput, { top }: RobustnessAnalysis, label: string, row: number): readonly ReportCell[] {
  const lines = top.flatMap((interval): readonly (readonly [string, string])[] => {
    const who = ends(input, interval);
    return who.length === 0 ? [] : [[nodeName(interval), `${who.join(", ")}.`]];
  });
  if (lines.length === 0) return [];
  return [
    valueCell(row, 0, "rowHeader", `Who comes into the ${label.toLowerCase()} beyond`),
    ...lines.flatMap(([name, text], k) => [
      valueCell(row + 1 + k, 0, "body", name),
      valueCell(row + 1 + k, 1, "body", text),
    ]),
  ];
}

function intervalChart(
  input: ReportInput,
  { winner }: RobustnessAnalysis,
  table: ReportTable,
  row: number,
): ReportChart {
  const count = Math.min(CHARTED, winner.length);
  const leader = shortened(input.ranked.scored[leaderOf(input)]?.project.name ?? "", 32);
  const soonest = tightest(winner);
  const area = (header: string) => ({
    row: table.row + 1,
    column: table.columns.findIndex((column) => column.header === header),
    rowCount: count,
    columnCount: 1,
  });
  const finding =
    soonest === undefined
      ? `${leader} leads whatever single weight changes`
      : `${leader} leads while weights stay in the blue; ${shortened(nodeName(soonest), 28)} decides soonest`;
  return {
    name: "Weight intervals",
    kind: "barStacked",
    title: `${shortDay(input.now)}: ${finding}`,
    altText: `Stacked bars from 0 to 100 %, one for each criterion: the weights at which ${leader} stays first, and below and above them those at which another project leads. ${winner
      .slice(0, 5)
      .map(
        (one) =>
          `${one.line.name} ${weightText(one.low)} to ${weightText(one.high)}, now ${weightText(one.line.local)}`,
      )
      .join("; ")}.`,
    area: { row, column: 0, rowCount: Math.max(12, 5 + 2 * count), columnCount: lastColumn + 1 },
    series: [
      { name: "Another leads: weight too low", header: "Below", color: palette.series[6] },
      { name: "Stays first", header: "Leads", color: palette.series[0] },
      { name: "Another leads: weight too high", header: "Above", color: palette.series[1] },
    ].map(({ name, header, color }) => ({
      name,
      categories: area("Criterion or group"),
      values: area(header),
      color,
    })),
    xAxis: { title: "Criterion or group", reversed: true },
    yAxis: { title: "Weight as share of its family", numberFormat: "0%", minimum: 0, maximum: 1 },
    legend: "bottom",
  };
}

/** Index of the project that leads. */
export const leaderOf = ({ ranked }: Pick<ReportInput, "ranked">): number => ranked.order[0] ?? 0;
