import { flowSpans, type ProjectCashFlows } from "../../../core/finance/project-cash-flows";
import type { CellValue } from "../../port";
import type { ReportColumn } from "../../report";
import { liveNumber } from "../ranking/project-rows";
import type { ReportInput } from "../report-input";
import { sameRow } from "../shared/formula-text";
import { inputTable } from "../shared/input-table";
import { decimalFormat } from "../shared/quantity-format";
import { formulaColumn, valuesColumn } from "../shared/report-columns";
import { liveFlows } from "./cash-flow-source";
import {
  flowWords,
  rateCell,
  yearBlocks,
  yearCell,
  yearHeader,
  type FinanceLayout,
  type YearBlock,
} from "./finance-layout";

/** What the flows of projects without rows in the Cash flows table are derived from, and whether it is live. */
interface Given {
  readonly columns: readonly ReportColumn[];
  readonly live: boolean;
}

/** Where the flows come from, what they are derived from, and the flows of every year, with what they add up to. */
export function flowColumns(
  input: ReportInput,
  layout: FinanceLayout,
): { readonly source: ReportColumn; readonly given: readonly ReportColumn[]; readonly years: readonly ReportColumn[] } {
  if (!layout.flowsAreLive) return { source: sourceColumn(layout, false), given: [], years: fixedYears(layout) };
  const given = givenColumns(input, layout);
  const fromTable = layout.rows.some(({ known }) => known?.flows.source === "table");
  const sums = fromTable ? liveFlows(input, layout) : () => "0";
  return {
    source: sourceColumn(layout, given.live && hasDerived(layout)),
    given: given.columns,
    years: yearColumns(input, layout, given.live ? sums : undefined),
  };
}

const hasDerived = ({ rows }: FinanceLayout): boolean => rows.some(({ known }) => known?.flows.source !== "table");

function sourceColumn({ headers, rows, lastYear }: FinanceLayout, live: boolean): ReportColumn {
  const values = rows.map(({ appraisal }): CellValue =>
    appraisal.known ? flowWords[appraisal.flows.source] : flowWords[appraisal.missing],
  );
  if (!live) return valuesColumn(headers.source, values);
  const [cost, benefit, months] = [sameRow(headers.cost), sameRow(headers.benefit), sameRow(headers.benefitMonths)];
  const end = `MAX(${sameRow(headers.costMonths)},IF(${benefit}=0,0,${sameRow(headers.benefitFrom)}+${months}))`;
  const derived =
    `IF(${cost}="","${flowWords.cost}",IF(${benefit}="","${flowWords.benefit}",` +
    `IF(AND(${benefit}<>0,${months}=""),"${flowWords.benefitYears}",` +
    `IF(${end.replaceAll(months, `N(${months})`)}>${12 * (lastYear + 1)},"${flowWords.tooLong}","${flowWords.derived}"))))`;
  const formula = rows.some(({ known }) => known?.flows.source === "table")
    ? `=IF(ISNUMBER(${sameRow(headers.firstYear)}),"${flowWords.table}",${derived})`
    : `=${derived}`;
  return formulaColumn(headers.source, formula, values);
}

function givenColumns(input: ReportInput, layout: FinanceLayout): Given {
  const { headers, rows, decimals } = layout;
  const projects = inputTable(input.found, "Projects");
  const lines = rows.map(({ line }) => line);
  const money = { numberFormat: decimalFormat(decimals) };
  const plain = { numberFormat: "General" };
  const row = sameRow(headers.row);
  const tableYears = rows.map(({ known }): CellValue => known?.flows.firstYear ?? null);
  const firstYear = tableYears.some((year) => year !== null)
    ? [valuesColumn(headers.firstYear, tableYears, plain)]
    : [];
  if (!hasDerived(layout)) return { columns: firstYear, live: true };
  const reference = {
    cost: liveNumber(projects, "costLikely", lines, ({ project }) => project.cost?.likely),
    benefit: liveNumber(projects, "benefitLikely", lines, ({ project }) => project.benefit?.likely),
    duration: liveNumber(projects, "duration", lines, ({ project }) => project.durationMonths),
    delay: liveNumber(projects, "benefitDelay", lines, ({ project }) => project.benefitDelayMonths),
    years: liveNumber(projects, "benefitYears", lines, ({ project }) => project.benefitYears),
  };
  const spans = lines.map(({ scored }) => ({ ...flowSpans(scored.project), project: scored.project }));
  const cell = (text: string): string => `INDEX(${text},${row})`;
  const number = (text: string, otherwise: string): string => `IF(ISNUMBER(${cell(text)}),${cell(text)},${otherwise})`;
  const column = (
    header: string,
    formula: string | undefined,
    values: readonly (number | undefined)[],
    look: { readonly numberFormat: string },
  ): { readonly column: ReportColumn; readonly live: boolean } => {
    const cells = values.map((value): CellValue => value ?? "");
    return formula === undefined
      ? {
          column: valuesColumn(
            header,
            cells.map((value) => (value === "" ? null : value)),
            look,
          ),
          live: false,
        }
      : { column: formulaColumn(header, `=${formula}`, cells, look), live: true };
  };
  const missing = (key: string): boolean => projects?.reference(key) === undefined;
  const costMonths = reference.duration === undefined ? undefined : number(reference.duration, "0");
  const months = sameRow(headers.costMonths);
  const columns = [
    column(
      headers.cost,
      reference.cost && number(reference.cost, '""'),
      spans.map(({ project }) => project.cost?.likely),
      money,
    ),
    column(
      headers.costMonths,
      missing("duration") ? "0" : costMonths,
      spans.map((span) => span.costMonths),
      plain,
    ),
    column(
      headers.benefit,
      reference.benefit && number(reference.benefit, '""'),
      spans.map(({ project }) => project.benefit?.likely),
      money,
    ),
    column(
      headers.benefitFrom,
      missing("benefitDelay") ? months : reference.delay && number(reference.delay, months),
      spans.map((span) => span.benefitFrom),
      plain,
    ),
    column(
      headers.benefitMonths,
      reference.years && `IF(ISNUMBER(${cell(reference.years)}),12*${cell(reference.years)},"")`,
      spans.map(({ benefitMonths, project }) => (project.benefitYears === undefined ? undefined : benefitMonths)),
      plain,
    ),
  ];
  return { columns: [...columns.map((one) => one.column), ...firstYear], live: columns.every(({ live }) => live) };
}

/** Money in, out and net of every year, as of the run. */
function fixedYears({ rows, lastYear, decimals }: FinanceLayout): readonly ReportColumn[] {
  const look = { numberFormat: decimalFormat(decimals) };
  const blocks = { In: "inflows", Out: "outflows", Net: "net" } as const;
  return (["In", "Out", "Net"] as const).flatMap((block) =>
    Array.from({ length: lastYear + 1 }, (_, year) =>
      valuesColumn(
        yearHeader(block, year),
        rows.map(({ known }): CellValue => (known === undefined ? null : (known.flows[blocks[block]][year] ?? 0))),
        look,
      ),
    ),
  );
}

/** The five blocks of years; money in and out are values where what they come from is not in plain cells. */
function yearColumns(
  input: ReportInput,
  layout: FinanceLayout,
  sums: ((year: number) => string) | undefined,
): readonly ReportColumn[] {
  const { headers, rows, lastYear, decimals } = layout;
  const look = { numberFormat: decimalFormat(decimals) };
  const years = Array.from({ length: lastYear + 1 }, (_, year) => year);
  const balances = rows.map(({ known }) => known && yearFigures(known.flows, lastYear, input.parameters.discountRate));
  const values = (block: YearBlock, year: number): readonly CellValue[] =>
    balances.map((figures) => figures?.[block][year] ?? "");
  const source = sameRow(headers.source);
  const fromTable = rows.some(({ known }) => known?.flows.source === "table");
  const derived = hasDerived(layout);
  const either = (table: string, own: string): string => {
    const rest = derived ? `IF(${source}="${flowWords.derived}",${own},"")` : '""';
    return fromTable ? `=IF(${source}="${flowWords.table}",${table},${rest})` : `=${rest}`;
  };
  const benefit = sameRow(headers.benefit);
  const [from, length] = [sameRow(headers.benefitFrom), `N(${sameRow(headers.benefitMonths)})`];
  const [cost, costMonths] = [sameRow(headers.cost), sameRow(headers.costMonths)];
  const overlap = (year: number): string =>
    `MAX(0,MIN(${from}+${length},${12 * (year + 1)})-MAX(${from},${12 * year}))/12`;
  const spent = (year: number): string =>
    `IF(${costMonths}=0,${year === 0 ? cost : 0},${cost}*MAX(0,MIN(${costMonths},${12 * (year + 1)})-${12 * year})/MAX(${costMonths},1E-9))`;
  const formulas: Readonly<Record<YearBlock, (year: number) => string | undefined>> = {
    In: (year) => sums && either(`MAX(0,${sums(year)})`, `MAX(0,${benefit})*${overlap(year)}`),
    Out: (year) => sums && either(`MAX(0,-${sums(year)})`, `${spent(year)}+MAX(0,-${benefit})*${overlap(year)}`),
    Net: (year) => {
      const inflow = yearCell("In", year);
      return `=IF(ISNUMBER(${inflow}),${inflow}-${yearCell("Out", year)},"")`;
    },
    Balance: (year) => added("Balance", year, yearCell("Net", year)),
    "PV balance": (year) => added("PV balance", year, `${yearCell("Net", year)}/(1+${rateCell})^${year}`),
  };
  return yearBlocks.flatMap((block) =>
    years.map((year) => {
      const formula = formulas[block](year);
      const shown = values(block, year);
      const header = yearHeader(block, year);
      return formula === undefined
        ? valuesColumn(
            header,
            shown.map((value) => (value === "" ? null : value)),
            look,
          )
        : formulaColumn(header, formula, shown, look);
    }),
  );
}

const added = (block: YearBlock, year: number, amount: string): string =>
  `=IF(ISNUMBER(${yearCell("Net", year)}),ROUND(${year === 0 ? "" : `${yearCell(block, year - 1)}+`}${amount},9),"")`;

/** The figures of the blocks for one project, as the formulas add them up. */
export function yearFigures(
  { inflows, outflows, net }: ProjectCashFlows,
  lastYear: number,
  rate: number,
): Readonly<Record<YearBlock, readonly number[]>> {
  const filled = (amounts: readonly number[]): readonly number[] =>
    Array.from({ length: lastYear + 1 }, (_, year) => amounts[year] ?? 0);
  const running = (amounts: readonly number[]): readonly number[] => {
    let sum = 0;
    return amounts.map((amount) => (sum = Math.round((sum + amount) * 1e9) / 1e9));
  };
  const flows = filled(net);
  return {
    In: filled(inflows),
    Out: filled(outflows),
    Net: flows,
    Balance: running(flows),
    "PV balance": running(flows.map((flow, year) => flow / (1 + rate) ** year)),
  };
}
