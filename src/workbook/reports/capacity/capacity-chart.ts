import { monthLabel } from "../../../core/model/period";
import type { ReportCell, ReportChart } from "../../report";
import { palette } from "../../look";
import type { ReportInput } from "../report-input";
import { formulaCell, valueCell } from "../shared/cells";
import { shortDay } from "../shared/provenance";
import { amountText, formats, shortened } from "../shared/quantity-format";
import { capacityChartRows, capacityLayout, cell } from "./capacity-layout";
import { tightest } from "./tightest-role";

/** With the line of supply, a chart has seven colours at most. */
const MOST_ROLES = 6;

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

/** The roles that are drawn one by one: those with the greatest demand, the others together. */
export function drawnRoles({ ranked }: Pick<ReportInput, "ranked">): {
  readonly drawn: readonly number[];
  readonly rest: readonly number[];
} {
  const { roles } = ranked.capacity;
  const all = roles.map((_, r) => r);
  if (all.length <= MOST_ROLES) return { drawn: all, rest: [] };
  const demand = (r: number): number => sum(roles[r]?.demand ?? []);
  const greatest = [...all].sort((a, b) => demand(b) - demand(a) || a - b).slice(0, MOST_ROLES - 1);
  return { drawn: all.filter((r) => greatest.includes(r)), rest: all.filter((r) => !greatest.includes(r)) };
}

/** Demand by role stacked, supply as a line over it; and the row that adds up the roles not drawn one by one. */
export function capacityChart(input: ReportInput): {
  readonly cells: readonly ReportCell[];
  readonly chart: ReportChart;
} {
  const layout = capacityLayout(input);
  const { roles, months } = input.ranked.capacity;
  const { drawn, rest } = drawnRoles(input);
  const cells: ReportCell[] = [];
  if (rest.length > 0) {
    cells.push(valueCell(layout.otherRoles, 0, "quiet", "Other roles, for the chart"));
    months.forEach((_, m) => {
      const column = layout.firstMonth + m;
      cells.push(
        formulaCell(
          layout.otherRoles,
          column,
          "quiet",
          `=${cell(layout.demand + roles.length, column)}-SUM(${drawn.map((r) => cell(layout.demand + r, column)).join(",")})`,
          sum(rest.map((r) => roles[r]?.demand[m] ?? 0)),
          { numberFormat: formats.hours },
        ),
      );
    });
  }
  const across = (row: number) => ({ row, column: layout.firstMonth, rowCount: 1, columnCount: layout.monthCount });
  const series = [
    ...drawn.map((r) => ({ name: roles[r]?.role ?? "", row: layout.demand + r })),
    ...(rest.length > 0 ? [{ name: "Other roles", row: layout.otherRoles }] : []),
  ];
  const first = monthLabel(months[0] as (typeof months)[number]);
  const last = monthLabel(months[months.length - 1] as (typeof months)[number]);
  const tight = tightest(input);
  return {
    cells,
    chart: {
      name: "DemandAndSupply",
      kind: "columnStackedLine",
      title:
        tight === undefined || tight.lowest >= 0
          ? `${shortDay(input.now)}: supply covers demand of every role`
          : `${shortDay(input.now)}: ${shortened(tight.role, 28)} is shortest, in ${tight.month}`,
      altText:
        `Stacked columns of demand in hours by role for each month from ${first} to ${last}, ` +
        `with total supply as a line. Demand is ${amountText(sum(roles.flatMap(({ demand }) => demand)), 0)} hours in all, ` +
        `supply ${amountText(sum(roles.flatMap(({ supply }) => supply)), 0)}.`,
      area: {
        row: layout.chart,
        column: 0,
        rowCount: capacityChartRows,
        columnCount: Math.min(12, 2 + layout.monthCount),
      },
      series: [
        ...series.map(({ name, row }, s) => ({
          name: shortened(name, 40),
          categories: across(layout.header),
          values: across(row),
          color: palette.series[s] as string,
        })),
        {
          name: "Supply, all roles",
          categories: across(layout.header),
          values: across(layout.supply + roles.length),
          color: palette.ink,
          line: true,
        },
      ],
      xAxis: { title: "Month" },
      yAxis: { title: "Hours", numberFormat: formats.hours, minimum: 0 },
      legend: "right",
    },
  };
}
