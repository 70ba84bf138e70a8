import { columnLetters } from "../../place";
import type { ReportCell, ReportChart } from "../../report";
import { palette } from "../../look";
import type { ReportInput } from "../report-input";
import { formulaCell, valueCell } from "../shared/cells";
import { columnOf } from "../shared/formula-text";
import { inputTable } from "../shared/input-table";
import { shortDay } from "../shared/provenance";
import { amountText, shortened, unitAfter, withUnit } from "../shared/quantity-format";
import { riskColumns, riskPlaces, risksTable } from "./risk-layout";
import { riskDecimals, riskMoneyFormat } from "./risk-table";

const MOST = 8;
const { byProject: at, chart: chartPlace } = riskPlaces;

interface ProjectExposure {
  readonly name: string;
  /** Row in the Projects table, counted from 1. */
  readonly row: number;
  readonly threats: number;
  readonly opportunities: number;
}

/** The projects with the greatest net exposure, at most eight, as of the run; their figures stay live. */
export function exposures(input: ReportInput): { readonly top: readonly ProjectExposure[]; readonly others: number } {
  const { risk, portfolio } = input.ranked;
  const rowOf = inputTable(input.found, "Projects")?.rowsBy("id");
  const byId = new Map<string, { threats: number; opportunities: number }>();
  for (const { risk: one, emv } of risk.risks) {
    if (one.status === "closed") continue;
    const sum = byId.get(one.projectId) ?? { threats: 0, opportunities: 0 };
    if (one.type === "risk") sum.threats += emv;
    else sum.opportunities += emv;
    byId.set(one.projectId, sum);
  }
  const all = portfolio.projects.flatMap(({ id, name }, i): readonly ProjectExposure[] => {
    const sum = byId.get(id);
    return sum === undefined ? [] : [{ name, row: (rowOf?.get(id) ?? i) + 1, ...sum }];
  });
  const net = (one: ProjectExposure): number => one.threats + one.opportunities;
  const sorted = [...all].sort((a, b) => net(b) - net(a));
  return { top: sorted.slice(0, MOST), others: Math.max(0, sorted.length - MOST) };
}

/** Threats, opportunities and net exposure of the projects most at risk, all live, with a row for the rest. */
export function exposureCells(input: ReportInput): readonly ReportCell[] {
  const { top, others } = exposures(input);
  const headers = riskColumns(input);
  const money = { numberFormat: riskMoneyFormat(input) };
  const net = columnOf(risksTable, headers.net);
  const type = columnOf(risksTable, headers.type);
  const cells: ReportCell[] = [
    ...[0, 1, 2, 3, 4].map((c) =>
      valueCell(
        at.row,
        at.column + c,
        "heading",
        c === 0 ? withUnit("Exposure by project", input.ranked.portfolio.moneyUnit) : null,
      ),
    ),
    ...["Project", null, "Threats", "Gains", "Net"].map((label, c) =>
      valueCell(at.row + 1, at.column + c, c < 2 ? "columnHeader" : "columnHeaderRight", label),
    ),
  ];
  const letters = [2, 3, 4].map((c) => columnLetters(at.column + c)) as [string, string, string];
  const line = (row: number, label: string, sums: readonly [string, number, string, number]): void => {
    const [threats, threatValue, gains, gainValue] = sums;
    cells.push(
      valueCell(row, at.column, "body", label),
      formulaCell(row, at.column + 2, "body", threats, threatValue, money),
      formulaCell(row, at.column + 3, "body", gains, gainValue, money),
      formulaCell(
        row,
        at.column + 4,
        "rowHeader",
        `=${letters[0]}${row + 1}+${letters[1]}${row + 1}`,
        threatValue + gainValue,
        money,
      ),
    );
  };
  top.forEach((project, i) => {
    const of = `${columnOf(risksTable, headers.projectRow)},${project.row}`;
    line(at.row + 2 + i, shortened(project.name, 26), [
      `=SUMIFS(${net},${of},${type},"risk")`,
      project.threats,
      `=SUMIFS(${net},${of},${type},"opportunity")`,
      project.opportunities,
    ]);
  });
  const first = at.row + 3;
  const last = at.row + 2 + top.length;
  const { totalThreat, totalOpportunity } = input.ranked.risk;
  const sum = (pick: (project: ProjectExposure) => number): number => top.reduce((all, one) => all + pick(one), 0);
  let row = at.row + 2 + top.length;
  const rest = (letter: string, kind: string): string =>
    `=SUMIFS(${net},${type},"${kind}")${top.length === 0 ? "" : `-SUM(${letter}${first}:${letter}${last})`}`;
  if (others > 0) {
    line(row, `${others} other ${others === 1 ? "project" : "projects"}`, [
      rest(letters[0], "risk"),
      totalThreat - sum(({ threats }) => threats),
      rest(letters[1], "opportunity"),
      -totalOpportunity - sum(({ opportunities }) => opportunities),
    ]);
    row += 1;
  }
  line(row, "All open risks", [
    `=SUMIFS(${net},${type},"risk")`,
    totalThreat,
    `=SUMIFS(${net},${type},"opportunity")`,
    totalOpportunity === 0 ? 0 : -totalOpportunity,
  ]);
  return cells;
}

/** Where the total of all open risks stands. */
export function totalRow(input: ReportInput): number {
  const { top, others } = exposures(input);
  return at.row + 2 + top.length + (others > 0 ? 1 : 0);
}

export const netColumn = at.column + 4;

/** Net exposure by project, greatest on top. */
export function exposureChart(input: ReportInput): readonly ReportChart[] {
  const { top } = exposures(input);
  const [first] = top;
  if (first === undefined) return [];
  const unit = input.ranked.portfolio.moneyUnit;
  const rows = { row: at.row + 2, rowCount: top.length, columnCount: 1 };
  return [
    {
      name: "ExposureByProject",
      kind: "bar",
      title: `${shortDay(input.now)}: ${shortened(first.name, 32)} carries most`,
      altText:
        `Bar chart of net risk exposure by project, ${top.length} projects, greatest on top: ` +
        top
          .slice(0, 3)
          .map(
            (one) => `${shortened(one.name, 40)} ${amountText(one.threats + one.opportunities, riskDecimals(input))}`,
          )
          .join(", ") +
        `${unitAfter(unit)}.`,
      area: chartPlace,
      series: [
        {
          name: "Net exposure",
          categories: { ...rows, column: at.column },
          values: { ...rows, column: netColumn },
          color: palette.series[0],
        },
      ],
      xAxis: { title: "Project", reversed: true },
      yAxis: { title: withUnit("Net exposure", unit), numberFormat: riskMoneyFormat(input) },
      legend: "none",
    },
  ];
}
