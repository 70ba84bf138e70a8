import type { Position } from "../../place";
import type { ReportCell, ReportChart } from "../../report";
import { palette } from "../../look";
import type { ReportInput } from "../report-input";
import { formulaCell, valueCell } from "../shared/cells";
import { shortDay } from "../shared/provenance";
import { amountText, formats, shortened } from "../shared/quantity-format";
import { fixedRange, weightByKey, weightHeaders, weightPlaces } from "./weights-layout";
import { weightRows, type WeightRow } from "./weight-rows";

/** More bars than this cannot be read in a chart of this height. */
const MOST = 16;
/** What fits beside a bar. */
const LABEL = 34;

export interface WeightsCharts {
  readonly cells: readonly ReportCell[];
  readonly charts: readonly ReportChart[];
  /** The names and weights of the criteria, heaviest at the run first; all of them, also those that no chart shows. */
  readonly names: string;
  readonly weights: string;
  /** The name of the heaviest at the run, as the cells show it. */
  readonly firstName: string;
}

/**
 * Bars of the global weights, heaviest first, and, where there are groups, of the local weights group by group; with the
 * cells that the charts read, which stay live.
 *
 * @param at  where these cells begin.
 * @param columns  how many columns the charts take together.
 * @param half  how many of them make half the width.
 */
export function weightsCharts(input: ReportInput, at: Position, columns: number, half: number): WeightsCharts {
  const rows = weightRows(input.ranked.weighing);
  const leaves = rows.filter(({ isLeaf }) => isLeaf);
  const heaviest = [...leaves].sort((a, b) => b.node.globalWeight - a.node.globalWeight || a.key - b.key);
  const byGroup = rows.some(({ isLeaf }) => !isLeaf) ? inGroups(rows) : [];
  const block = (column: number, title: string, header: string, listed: readonly WeightRow[], isLocal: boolean) => [
    valueCell(at.row, column, "heading", title),
    valueCell(at.row, column + 1, "heading", null),
    ...listed.flatMap((row, i) => [
      valueCell(at.row + 1 + i, column, "quiet", isLocal ? groupLabel(row) : shortened(row.node.name, LABEL)),
      formulaCell(
        at.row + 1 + i,
        column + 1,
        "quiet",
        `=${weightByKey(header, row.key)}`,
        isLocal ? row.node.localWeight : row.node.globalWeight,
        { numberFormat: formats.share },
      ),
    ]),
  ];
  const range = (column: number, count: number) => ({
    row: at.row + 1,
    column,
    rowCount: count,
    columnCount: 1,
  });
  const width = byGroup.length === 0 ? columns : half;
  const bars = (
    name: string,
    title: string,
    altText: string,
    column: number,
    count: number,
    area: { readonly column: number; readonly columnCount: number },
  ): ReportChart => ({
    name,
    kind: "bar",
    title: `${shortDay(input.now)}: ${title}`,
    altText,
    area: { row: weightPlaces.chart.row, rowCount: weightPlaces.chart.rows, ...area },
    series: [
      {
        name: "Weight",
        categories: range(column, count),
        values: range(column + 1, count),
        color: palette.series[0],
        dataLabels: true,
      },
    ],
    xAxis: { title: "Criterion", reversed: true },
    yAxis: { title: "Weight, share of the whole", numberFormat: formats.percent, minimum: 0 },
    legend: "none",
  });
  const last = { row: at.row + leaves.length };
  const [first] = heaviest;
  const charts =
    first === undefined
      ? []
      : [
          bars(
            "GlobalWeights",
            `${shortened(first.node.name, 40)} weighs most`,
            `Bar chart of the weights of ${Math.min(MOST, heaviest.length)} criteria in the whole, heaviest on top: ${topText(heaviest)}.`,
            at.column,
            Math.min(MOST, heaviest.length),
            { column: 0, columnCount: width },
          ),
          ...(byGroup.length === 0
            ? []
            : [
                {
                  ...bars(
                    "LocalWeights",
                    `shares within each group`,
                    `Bar chart of the weights of criteria and groups among their siblings, group by group, ${Math.min(MOST, byGroup.length)} bars.`,
                    at.column + 3,
                    Math.min(MOST, byGroup.length),
                    { column: width, columnCount: columns - width },
                  ),
                  yAxis: { title: "Weight, share of its group", numberFormat: formats.percent, minimum: 0 },
                },
              ]),
        ];
  return {
    cells: [
      ...block(at.column, "Chart data: weights in the whole, live", weightHeaders.global, heaviest, false),
      ...(byGroup.length === 0
        ? []
        : block(at.column + 3, "Chart data: weights in the group, live", weightHeaders.local, byGroup, true)),
    ],
    charts,
    firstName: first === undefined ? "" : shortened(first.node.name, LABEL),
    names: fixedRange({ row: at.row + 1, column: at.column }, { ...last, column: at.column }),
    weights: fixedRange({ row: at.row + 1, column: at.column + 1 }, { ...last, column: at.column + 1 }),
  };
}

/** The top level, then each group's members, heaviest first. */
function inGroups(rows: readonly WeightRow[]): readonly WeightRow[] {
  return [...rows].sort(
    (a, b) => a.parentKey - b.parentKey || b.node.localWeight - a.node.localWeight || a.key - b.key,
  );
}

function groupLabel({ node }: WeightRow): string {
  const group = node.path[node.path.length - 1];
  return group === undefined ? shortened(node.name, LABEL) : `${shortened(group, 15)} › ${shortened(node.name, 16)}`;
}

const topText = (heaviest: readonly WeightRow[]): string =>
  heaviest
    .slice(0, 3)
    .map(({ node }) => `${shortened(node.name, 40)} ${amountText(100 * node.globalWeight, 1)} %`)
    .join(", ");
