import { palette } from "../../look";
import type { Area } from "../../place";
import type { ReportCell } from "../../report";
import { tightest } from "../capacity/tightest-role";
import type { ReportInput } from "../report-input";
import { valueCell } from "../shared/cells";
import { shortDay } from "../shared/provenance";
import { amountText, formats, shortened } from "../shared/quantity-format";
import { chartData } from "./overview-layout";
import type { OverviewPart } from "./value-map";

const MOST = 12;
const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

/** Hours that people have and that projects ask for, by role over all months; the busiest roles where there are many. */
export function capacityByRole(input: ReportInput, area: Area): OverviewPart | undefined {
  const { capacity } = input.ranked;
  if (!capacity.applies || capacity.roles.length === 0) return undefined;
  const roles = capacity.roles.map(({ role, supply, demand }) => ({ role, supply: sum(supply), demand: sum(demand) }));
  const shown = roles.length <= MOST ? roles : [...roles].sort((a, b) => b.demand - a.demand).slice(0, MOST);
  const { capacity: at } = chartData;
  const hours = { numberFormat: formats.hours };
  const cells: ReportCell[] = [
    valueCell(at.row, at.column, "heading", "Capacity by role, values of the run"),
    ...["Role", "Supply, hours", "Demand, hours"].map((label, c) =>
      valueCell(at.row + 1, at.column + c, c === 0 ? "columnHeader" : "columnHeaderRight", label),
    ),
    ...shown.flatMap(({ role, supply, demand }, r) => [
      valueCell(at.row + 2 + r, at.column, "quiet", shortened(role, 28)),
      valueCell(at.row + 2 + r, at.column + 1, "quiet", supply, hours),
      valueCell(at.row + 2 + r, at.column + 2, "quiet", demand, hours),
    ]),
  ];
  const range = (offset: number) => ({
    row: at.row + 2,
    column: at.column + offset,
    rowCount: shown.length,
    columnCount: 1,
  });
  const over = roles.filter(({ supply, demand }) => demand > supply + 1e-6);
  const day = shortDay(input.now);
  const tight = tightest(input);
  const [worst] = [...over].sort((a, b) => b.demand - b.supply - (a.demand - a.supply));
  const title =
    worst === undefined
      ? tight === undefined || tight.lowest >= 0
        ? `${day}: every role has hours to spare`
        : `${day}: enough hours in all, but ${shortened(tight.role, 24)} is short in ${tight.month}`
      : `${day}: ${shortened(worst.role, 24)} lacks ${amountText(worst.demand - worst.supply, 0)} hours in all`;
  return {
    cells,
    chart: {
      name: "CapacityByRole",
      kind: "column",
      title,
      altText:
        `Columns of supply and demand in hours by role, ${shown.length} of ${roles.length} roles: ` +
        `${shown
          .slice(0, 4)
          .map(({ role, supply, demand }) => `${role} ${amountText(demand, 0)} of ${amountText(supply, 0)}`)
          .join(", ")}.`,
      area,
      series: [
        { name: "Supply", categories: range(0), values: range(1), color: palette.series[6] },
        { name: "Demand", categories: range(0), values: range(2), color: palette.series[0] },
      ],
      xAxis: { title: "Role" },
      yAxis: { title: "Hours, all months", numberFormat: formats.hours, minimum: 0 },
      legend: "bottom",
    },
  };
}
