import type { MethodsCompared } from "../../../core/robustness/methods-compared";
import { palette } from "../../look";
import type { Position } from "../../place";
import type { ReportCell, ReportChart } from "../../report";
import type { ReportInput } from "../report-input";
import { valueCell } from "../shared/cells";
import { shortDay } from "../shared/provenance";
import { shortened } from "../shared/quantity-format";
import { methodHeaders } from "./methods-layout";

/** As many lines as there are colours. */
const LINES = 7;

export interface SlopeChart {
  readonly cells: readonly ReportCell[];
  readonly chart: ReportChart;
}

/**
 * Where each of the first of the consensus comes by each method: a line a project, rank 1 on top. What it draws stands in
 * cells of its own, so that sorting the table of ranks does not mix up the lines.
 *
 * @param data  where these cells begin.
 */
export function slopeChart(
  input: ReportInput,
  { compared, agreement }: MethodsCompared,
  row: number,
  data: Position,
): SlopeChart | undefined {
  if (agreement === undefined || compared.length < 2 || agreement.kemeny.order.length < 2) return undefined;
  const lines = agreement.kemeny.order.slice(0, LINES);
  const name = (i: number): string => shortened(input.ranked.scored[i]?.project.name ?? "", 32);
  const apart = lines.map((i) => {
    const ranks = compared.map(({ ranks: all }) => all[i] as number);
    return Math.max(...ranks) - Math.min(...ranks);
  });
  const widest = apart.indexOf(Math.max(...apart));
  const finding =
    (apart[widest] ?? 0) === 0
      ? "the first of the consensus have the same ranks by every method"
      : `${name(lines[widest] as number)} moves most between methods, by ${apart[widest] ?? 0} ranks`;
  const headers = methodHeaders(compared.map(({ method }) => method));
  const span = (at: number) => ({ row: at, column: data.column + 1, rowCount: 1, columnCount: compared.length });
  return {
    cells: [
      valueCell(data.row, data.column, "quiet", "Chart data"),
      ...headers.map((header, c) => valueCell(data.row, data.column + 1 + c, "quiet", header)),
      ...lines.flatMap((i, line) => [
        valueCell(data.row + 1 + line, data.column, "quiet", name(i)),
        ...compared.map(({ ranks }, c) =>
          valueCell(data.row + 1 + line, data.column + 1 + c, "quiet", ranks[i] ?? null, { numberFormat: "0" }),
        ),
      ]),
    ],
    chart: {
      name: "Ranks by method",
      kind: "line",
      title: `${shortDay(input.now)}: ${finding}`,
      altText: `Line chart of ranks by method for the first ${lines.length} of the consensus. ${lines
        .slice(0, 4)
        .map((i) => `${name(i)}: ${compared.map(({ ranks }) => ranks[i] ?? "").join(", ")}`)
        .join("; ")}.`,
      area: { row, column: 0, rowCount: 22, columnCount: 3 + Math.max(compared.length, 8) },
      series: lines.map((i, line) => ({
        name: name(i),
        categories: span(data.row),
        values: span(data.row + 1 + line),
        color: palette.series[line % palette.series.length] as string,
      })),
      xAxis: { title: "Method" },
      yAxis: { title: "Rank, best on top", numberFormat: "0", minimum: 1, reversed: true },
      legend: lines.length === 1 ? "none" : "right",
    },
  };
}
