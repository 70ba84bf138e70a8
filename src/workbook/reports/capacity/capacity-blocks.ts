import { monthLabel } from "../../../core/model/period";
import type { RoleCapacity } from "../../../core/ranked-portfolio";
import type { ReportCell } from "../../report";
import type { ReportInput } from "../report-input";
import { formulaCell, valueCell } from "../shared/cells";
import { textLiteral } from "../shared/formula-text";
import { formats } from "../shared/quantity-format";
import { capacityLayout, capacityWords, cell, fixedCell, monthsOf, type CapacityLayout } from "./capacity-layout";

/** Hours to six decimals: what is left of a subtraction below that is no shortfall. */
export const hoursRounded = (hours: number): number => Math.round(hours * 1e6) / 1e6 + 0;

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);
const gapFormat = "+#,##0;-#,##0;0";

export interface GapSummary {
  readonly monthsShort: number;
  readonly lowest: number;
  readonly lowestIn: string;
}

/** How a role fares over the months: in how many it is short, and where the gap is lowest (the first such month). */
export function gapSummary(role: RoleCapacity, months: readonly string[]): GapSummary {
  const gaps = role.gap.map(hoursRounded);
  const lowest = Math.min(...gaps);
  return {
    monthsShort: gaps.filter((gap) => gap < 0).length,
    lowest,
    lowestIn: months[gaps.indexOf(lowest)] ?? "",
  };
}

/** The three blocks of roles by months: gap (calculated), supply and demand (values), each with its totals. */
export function capacityBlocks(input: ReportInput): readonly ReportCell[] {
  const layout = capacityLayout(input);
  const { months } = input.ranked.capacity;
  const labels = months.map(monthLabel);
  return [
    ...headerRow(layout.header, labels, layout),
    valueCell(layout.header - 1, 0, "heading", "Gap: supply minus demand, hours"),
    valueCell(layout.header - 1, 1, "heading", null),
    ...gapBlock(input, layout, labels),
    ...amountBlock(
      input,
      layout,
      labels,
      "supply",
      layout.supply,
      "Supply: hours of people after run-the-business time",
    ),
    ...amountBlock(input, layout, labels, "demand", layout.demand, demandTitle(input)),
  ];
}

export const demandTitle = ({ parameters }: Pick<ReportInput, "parameters">): string =>
  parameters.capacityOf === "funded"
    ? "Demand: hours asked for by projects above the line"
    : "Demand: hours asked for by all projects";

function headerRow(row: number, labels: readonly string[], layout: CapacityLayout): readonly ReportCell[] {
  const texts: readonly (readonly [number, string])[] = [
    [0, "Role"],
    [capacityWords, "In words"],
    ...labels.map((label, m) => [layout.firstMonth + m, label] as const),
    [layout.total, "Total"],
    [layout.monthsShort, "Months short"],
    [layout.lowest, "Lowest gap"],
    [layout.lowestIn, "In month"],
  ];
  return texts.map(([column, text]) =>
    valueCell(row, column, column > capacityWords ? "columnHeaderRight" : "columnHeader", text),
  );
}

function gapBlock(input: ReportInput, layout: CapacityLayout, labels: readonly string[]): readonly ReportCell[] {
  const { roles } = input.ranked.capacity;
  const cells: ReportCell[] = [];
  const { monthCount } = layout;
  const hours = { numberFormat: gapFormat };
  const line = (
    row: number,
    name: string,
    values: readonly number[],
    formula: (m: number) => string,
    total: boolean,
  ) => {
    const style = total ? "rowHeader" : "body";
    cells.push(valueCell(row, 0, "rowHeader", name));
    values.forEach((value, m) => {
      const column = layout.firstMonth + m;
      cells.push(formulaCell(row, column, total ? "rowHeader" : "matrix", formula(m), value, hours));
    });
    cells.push(formulaCell(row, layout.total, "rowHeader", `=SUM(${monthsOf(row, layout)})`, sum(values), hours));
    const short = values.filter((value) => value < 0).length;
    const lowest = Math.min(...values);
    const lowestIn = labels[values.indexOf(lowest)] ?? "";
    const header = `${fixedCell(layout.header, layout.firstMonth)}:${fixedCell(layout.header, layout.total - 1)}`;
    cells.push(
      formulaCell(row, layout.monthsShort, style, `=COUNTIF(${monthsOf(row, layout)},"<0")`, short, {
        numberFormat: formats.count,
      }),
      formulaCell(row, layout.lowest, style, `=MIN(${monthsOf(row, layout)})`, lowest, hours),
      formulaCell(
        row,
        layout.lowestIn,
        "quietRight",
        `=INDEX(${header},1,MATCH(${cell(row, layout.lowest)},${monthsOf(row, layout)},0))`,
        lowestIn,
      ),
      formulaCell(
        row,
        capacityWords,
        style,
        `=IF(${cell(row, layout.monthsShort)}=0,"enough in every month",${cell(row, layout.monthsShort)}&` +
          `${textLiteral(` of ${monthCount} months short, most in `)}&${cell(row, layout.lowestIn)})`,
        short === 0 ? "enough in every month" : `${short} of ${monthCount} months short, most in ${lowestIn}`,
      ),
    );
  };
  roles.forEach((role, r) => {
    const row = layout.gap + r;
    line(
      row,
      role.role,
      role.gap.map(hoursRounded),
      (m) =>
        `=ROUND(${cell(layout.supply + r, layout.firstMonth + m)}-${cell(layout.demand + r, layout.firstMonth + m)},6)`,
      false,
    );
  });
  const totals = labels.map((_, m) => hoursRounded(sum(roles.map((role) => hoursRounded(role.gap[m] ?? 0)))));
  line(
    layout.gap + roles.length,
    "All roles",
    totals,
    (m) => {
      const column = layout.firstMonth + m;
      return `=ROUND(SUM(${cell(layout.gap, column)}:${cell(layout.gap + roles.length - 1, column)}),6)`;
    },
    true,
  );
  return cells;
}

function amountBlock(
  input: ReportInput,
  layout: CapacityLayout,
  labels: readonly string[],
  key: "supply" | "demand",
  first: number,
  title: string,
): readonly ReportCell[] {
  const { roles } = input.ranked.capacity;
  const hours = { numberFormat: formats.hours };
  const cells: ReportCell[] = [
    valueCell(first - 2, 0, "heading", title),
    valueCell(first - 2, 1, "heading", null),
    valueCell(first - 1, 0, "columnHeader", "Role"),
    valueCell(first - 1, 1, "columnHeader", null),
    ...labels.map((label, m) => valueCell(first - 1, layout.firstMonth + m, "columnHeaderRight", label)),
    valueCell(first - 1, layout.total, "columnHeaderRight", "Total"),
  ];
  roles.forEach((role, r) => {
    const row = first + r;
    cells.push(valueCell(row, 0, "rowHeader", role.role));
    role[key].forEach((amount, m) => cells.push(valueCell(row, layout.firstMonth + m, "body", amount, hours)));
    cells.push(formulaCell(row, layout.total, "rowHeader", `=SUM(${monthsOf(row, layout)})`, sum(role[key]), hours));
  });
  const last = first + roles.length;
  cells.push(valueCell(last, 0, "rowHeader", "All roles"));
  for (let column = layout.firstMonth; column <= layout.total; column++) {
    const m = column - layout.firstMonth;
    const value = sum(roles.map((role) => (m < labels.length ? (role[key][m] ?? 0) : sum(role[key]))));
    cells.push(
      formulaCell(last, column, "rowHeader", `=SUM(${cell(first, column)}:${cell(last - 1, column)})`, value, hours),
    );
  }
  return cells;
}
