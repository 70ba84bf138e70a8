import { columnLetters } from "../../place";
import { palette } from "../../look";
import type { ReportCell, ReportChart } from "../../report";
import type { ReportInput } from "../report-input";
import { formulaCell, valueCell } from "../shared/cells";
import { columnOf } from "../shared/formula-text";
import { shortDay } from "../shared/provenance";
import { decimalFormat, withUnit } from "../shared/quantity-format";
import { financePlaces, financeTable, yearHeader, type FinanceLayout } from "./finance-layout";

const { byYear: at, balanceChart: chartPlace } = financePlaces;

const sums = (layout: FinanceLayout): readonly { readonly inflow: number; readonly outflow: number }[] =>
  Array.from({ length: layout.lastYear + 1 }, (_, year) => ({
    inflow: layout.rows.reduce((sum, { known }) => sum + (known?.flows.inflows[year] ?? 0), 0),
    outflow: layout.rows.reduce((sum, { known }) => sum + (known?.flows.outflows[year] ?? 0), 0),
  }));

/** Money in, out and what is left by year, over all projects; year 0 is the first year of each. */
export function yearsTogether(input: ReportInput, layout: FinanceLayout): readonly ReportCell[] {
  const money = { numberFormat: decimalFormat(layout.decimals) };
  const letters = [1, 2, 3, 4].map((c) => columnLetters(at.column + c)) as [string, string, string, string];
  let balance = 0;
  return [
    ...[0, 1, 2, 3, 4].map((c) =>
      valueCell(
        at.row,
        at.column + c,
        "heading",
        c === 0 ? withUnit("All projects, by year of each", input.ranked.portfolio.moneyUnit) : null,
      ),
    ),
    ...["Year", "In", "Out", "Net", "Balance"].map((label, c) =>
      valueCell(at.row + 1, at.column + c, "columnHeaderRight", label),
    ),
    ...sums(layout).flatMap(({ inflow, outflow }, year): readonly ReportCell[] => {
      const row = at.row + 2 + year;
      balance += inflow - outflow;
      const net = `${letters[0]}${row + 1}-${letters[1]}${row + 1}`;
      const total = (block: "In" | "Out"): string => `=SUM(${columnOf(financeTable, yearHeader(block, year))})`;
      return [
        valueCell(row, at.column, "body", year, { numberFormat: "0" }),
        formulaCell(row, at.column + 1, "body", total("In"), inflow, money),
        formulaCell(row, at.column + 2, "body", total("Out"), outflow, money),
        formulaCell(row, at.column + 3, "body", `=${net}`, inflow - outflow, money),
        formulaCell(
          row,
          at.column + 4,
          "rowHeader",
          `=${year === 0 ? "" : `${letters[3]}${row}+`}${letters[2]}${row + 1}`,
          balance,
          money,
        ),
      ];
    }),
  ];
}

/** How deep all projects together go and when they come back. */
export function balanceChart(input: ReportInput, layout: FinanceLayout): ReportChart {
  const balances: number[] = [];
  for (const { inflow, outflow } of sums(layout)) balances.push((balances.at(-1) ?? 0) + inflow - outflow);
  const back = balances.findIndex((balance, year) => balance >= 0 && balances.slice(0, year).some((one) => one < 0));
  const finding = balances.every((balance) => balance >= 0)
    ? "all projects together never owe anything"
    : back === -1
      ? `all projects together are not paid back by year ${layout.lastYear}`
      : `all projects together are paid back in year ${back}`;
  const rows = { row: at.row + 2, rowCount: layout.lastYear + 1, columnCount: 1 };
  const categories = { ...rows, column: at.column };
  const unit = input.ranked.portfolio.moneyUnit;
  return {
    name: "BalanceByYear",
    kind: "columnStackedLine",
    title: `${shortDay(input.now)}: ${finding}`,
    altText: `Columns: net money of all projects in each year from their start, year 0 to ${layout.lastYear}. Line: the balance up to then. ${finding}.`,
    area: chartPlace,
    series: [
      { name: "Net", categories, values: { ...rows, column: at.column + 3 }, color: palette.series[0] },
      { name: "Balance", categories, values: { ...rows, column: at.column + 4 }, color: palette.series[1], line: true },
    ],
    xAxis: { title: "Year of each project" },
    yAxis: { title: withUnit("Money", unit), numberFormat: decimalFormat(layout.decimals) },
    legend: "bottom",
  };
}
