import { appraise, type Appraisal, type ProjectAppraisal } from "../../../core/finance/appraisal";
import type { MissingForFlows } from "../../../core/finance/project-cash-flows";
import { projectRows, type ProjectRow } from "../ranking/project-rows";
import type { ReportInput } from "../report-input";
import { sameRow, tableHeader } from "../shared/formula-text";
import { moneyDecimals, withUnit } from "../shared/quantity-format";

export const financeTable = "RF_Finance";

/** The cell with the discount rate, which every present value on the sheet reads. */
export const rateCell = "$A$5";

/** Zero-based places on the Finance sheet. */
export const financePlaces = {
  figures: 3,
  chart: { row: 6, column: 0, rowCount: 17, columnCount: 2 },
  balanceChart: { row: 6, column: 2, rowCount: 17, columnCount: 4 },
  byYear: { row: 6, column: 6 },
} as const;

/** Says where a project's flows come from, or why there are none; formulas compare with these words. */
export const flowWords = {
  table: "Cash flows",
  derived: "Cost and benefit",
  cost: "no cost",
  benefit: "no benefit",
  benefitYears: "no benefit years",
  /** After an edit that makes flows longer than the table has years. */
  tooLong: "longer than the years here: run again",
} as const satisfies Record<MissingForFlows | "table" | "derived" | "tooLong", string>;

export interface FinanceRow {
  readonly line: ProjectRow;
  readonly appraisal: ProjectAppraisal;
  /** The same if there is one. */
  readonly known: Appraisal | undefined;
}

export interface FinanceHeaders {
  readonly id: string;
  readonly project: string;
  readonly source: string;
  readonly npv: string;
  readonly irr: string;
  readonly aboutIrr: string;
  readonly payback: string;
  readonly discounted: string;
  readonly bcr: string;
  readonly pi: string;
  readonly emv: string;
  readonly afterRisk: string;
  readonly pvIn: string;
  readonly pvOut: string;
  readonly invested: string;
  readonly cost: string;
  readonly costMonths: string;
  readonly benefit: string;
  readonly benefitFrom: string;
  readonly benefitMonths: string;
  readonly firstYear: string;
  readonly rates: string;
  readonly guess: string;
  readonly turn: string;
  readonly pvTurn: string;
  readonly firstIncome: string;
  readonly row: string;
}

/** The blocks of columns with a figure for each year, 0 the first year of each project. */
export const yearBlocks = ["In", "Out", "Net", "Balance", "PV balance"] as const;
export type YearBlock = (typeof yearBlocks)[number];

export interface FinanceLayout {
  readonly headers: FinanceHeaders;
  /** In rank order of the run. */
  readonly rows: readonly FinanceRow[];
  /**
   * Whether the flows and what they add up to are calculated by the workbook. In a long list they are values, as every
   * edit would take seconds; figures that can be calculated from them still are.
   */
  readonly flowsAreLive: boolean;
  /** The last year's number; at least 1. */
  readonly lastYear: number;
  readonly decimals: number;
  readonly tableRow: number;
}

export const yearHeader = (block: YearBlock, year: number): string => `${block} ${year}`;
/** `[@[Net 3]]` */
export const yearCell = (block: YearBlock, year: number): string => sameRow(yearHeader(block, year));
/** `[@[Net 1]:[Net 5]]` */
export const yearCells = (block: YearBlock, from: number, to: number): string =>
  from === to ? yearCell(block, from) : `[@[${yearHeader(block, from)}]:[${yearHeader(block, to)}]]`;

/** Projects × years; each is a cell in five blocks. */
const MOST_LIVE_FLOWS = 4_000;

export function financeLayout(input: ReportInput): FinanceLayout {
  const { portfolio } = input.ranked;
  const appraisals = appraise(portfolio, input.parameters.discountRate);
  const rows = projectRows(input).map((line): FinanceRow => {
    const appraisal = appraisals[line.index] as ProjectAppraisal;
    return { line, appraisal, known: appraisal.known ? appraisal : undefined };
  });
  const lastYear = Math.max(1, ...rows.map(({ known }) => (known?.flows.net.length ?? 1) - 1));
  return {
    rows,
    lastYear,
    flowsAreLive: rows.length * (lastYear + 1) <= MOST_LIVE_FLOWS,
    decimals: moneyDecimals(rows.flatMap(({ known }) => known?.flows.net ?? [])),
    // Below the charts and the list of years, with room for the heading.
    tableRow:
      Math.max(financePlaces.chart.row + financePlaces.chart.rowCount, financePlaces.byYear.row + lastYear + 3) + 2,
    headers: financeHeaders(input),
  };
}

export function financeHeaders({ ranked }: Pick<ReportInput, "ranked">): FinanceHeaders {
  const money = (name: string): string => tableHeader(withUnit(name, ranked.portfolio.moneyUnit));
  return {
    id: "ID",
    project: "Project",
    source: "Flows from",
    npv: money("NPV"),
    irr: "IRR",
    aboutIrr: "About the IRR",
    payback: "Payback, years",
    discounted: "Discounted payback, years",
    bcr: "Benefit-cost ratio",
    pi: "Profitability index",
    emv: money("EMV of risks"),
    afterRisk: money("NPV after risk"),
    pvIn: money("PV of income"),
    pvOut: money("PV of cost"),
    invested: money("PV invested"),
    cost: money("Cost"),
    costMonths: "Cost months",
    benefit: money("Benefit a year"),
    benefitFrom: "Benefit from month",
    benefitMonths: "Benefit months",
    firstYear: "First year",
    rates: "Rates",
    guess: "IRR guess",
    turn: "Payback turn",
    pvTurn: "PV payback turn",
    firstIncome: "Income turn",
    row: "Row",
  };
}
