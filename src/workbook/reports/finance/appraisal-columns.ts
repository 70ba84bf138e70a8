import type { Appraisal } from "../../../core/finance/appraisal";
import { netPresentValue } from "../../../core/finance/net-present-value";
import type { CellValue } from "../../port";
import type { ReportColumn } from "../../report";
import type { ReportInput } from "../report-input";
import { riskColumns, risksTable } from "../risks/risk-layout";
import { columnOf, sameRow } from "../shared/formula-text";
import { decimalFormat, formats } from "../shared/quantity-format";
import { formulaColumn, valuesColumn } from "../shared/report-columns";
import { aboutRates } from "./about-rates";
import { yearFigures } from "./flow-columns";
import { rateCell, yearCell, yearCells, type FinanceLayout } from "./finance-layout";

/** What a figure says where it does not exist. */
export const noFigure = { rate: "none", payback: "never", ratio: "no cost", index: "no investment" } as const;

/** The figures that a steering committee asks for, all calculated by the workbook from the flows beside them. */
export function appraisalColumns(input: ReportInput, layout: FinanceLayout): readonly ReportColumn[] {
  const { headers, lastYear, decimals } = layout;
  const money = { numberFormat: decimalFormat(decimals) };
  const ratio = { numberFormat: "0.00" };
  const figure = figuresOf(layout);
  // Needs the balances, which only live flows have beside them.
  const balanced = layout.flowsAreLive ? figure : fixedFiguresOf(layout);
  const rates = sameRow(headers.rates);
  const net = yearCells("Net", 0, lastYear);
  const npv = sameRow(headers.npv);
  const discounted = (block: "In" | "Out" | "Net"): string =>
    `${yearCell(block, 0)}+NPV(${rateCell},${yearCells(block, 1, lastYear)})`;
  const [pvIn, pvOut, invested] = [sameRow(headers.pvIn), sameRow(headers.pvOut), sameRow(headers.invested)];
  const rate = input.parameters.discountRate;
  const { applies } = input.ranked.risk;
  const about = layout.rows.map(({ known }): CellValue => (known && aboutRates(known)) ?? null);
  return [
    figure(headers.npv, discounted("Net"), (one) => one.npv, money),
    figure(
      headers.irr,
      `IF(${rates}=1,IFERROR(IRR(${net},${sameRow(headers.guess)}),"${noFigure.rate}"),IF(${rates}=0,"${noFigure.rate}",${rates}&" rates"))`,
      shownRate,
      { numberFormat: formats.share },
    ),
    balanced(headers.payback, paybackFormula(layout, "turn"), (one) => one.payback ?? noFigure.payback, ratio),
    balanced(
      headers.discounted,
      paybackFormula(layout, "pvTurn"),
      (one) => one.discountedPayback ?? noFigure.payback,
      ratio,
    ),
    figure(
      headers.bcr,
      `IF(${pvOut}>0,${pvIn}/${pvOut},"${noFigure.ratio}")`,
      (one) => one.benefitCostRatio ?? noFigure.ratio,
      ratio,
    ),
    balanced(
      headers.pi,
      `IF(${invested}>0,1+${npv}/${invested},"${noFigure.index}")`,
      (one) => one.profitabilityIndex ?? noFigure.index,
      ratio,
    ),
    ...(applies ? riskFigures(input, layout) : []),
    ...(about.some((text) => text !== null) ? [valuesColumn(headers.aboutIrr, about)] : []),
    figure(headers.pvIn, discounted("In"), ({ flows }) => netPresentValue(rate, flows.inflows), money),
    figure(headers.pvOut, discounted("Out"), ({ flows }) => netPresentValue(rate, flows.outflows), money),
    balanced(headers.invested, investedFormula(layout), (one) => presentInvestment(one, rate), money),
  ];
}

/** What the formulas above are worked out with, at the right end of the table. */
export function workingColumns(layout: FinanceLayout, rate: number): readonly ReportColumn[] {
  const { headers, rows, lastYear } = layout;
  const figure = figuresOf(layout);
  const plain = { numberFormat: formats.rank };
  const years = lastYear + 1;
  /** {5,4,3,2,1}: the later the year, the less. */
  const countdown = (from: number): string =>
    `{${Array.from({ length: years - from }, (_, at) => years - from - at).join(",")}}`;
  const turned = (block: "Balance" | "PV balance"): string =>
    `IF(COUNTIF(${yearCells(block, 0, lastYear)},"<0")=0,-1,` +
    `SUMPRODUCT(MAX((${yearCells(block, 1, lastYear)}>=0)*(${yearCells(block, 0, lastYear - 1)}<0)*${countdown(1)})))`;
  const turnOf =
    (block: "Balance" | "PV balance") =>
    ({ flows }: Appraisal): number =>
      turn(yearFigures(flows, lastYear, rate)[block]);
  return [
    valuesColumn(
      headers.rates,
      rows.map(({ known }) => (known === undefined ? null : rateCount(known))),
      plain,
    ),
    valuesColumn(
      headers.guess,
      rows.map(({ known }) => (known?.rateOfReturn.outcome === "one" ? known.rateOfReturn.roots[0].rate : null)),
      { numberFormat: formats.share },
    ),
    ...(layout.flowsAreLive
      ? [
          figure(headers.turn, turned("Balance"), turnOf("Balance"), plain),
          figure(headers.pvTurn, turned("PV balance"), turnOf("PV balance"), plain),
          figure(
            headers.firstIncome,
            `SUMPRODUCT(MAX((${yearCells("Net", 0, lastYear)}>0)*${countdown(0)}))`,
            ({ flows }) => (flows.net.some((flow) => flow > 0) ? years - flows.net.findIndex((flow) => flow > 0) : 0),
            plain,
          ),
        ]
      : []),
  ];
}

/** A column of figures that are blank where a project has no flows. */
const figuresOf =
  ({ rows }: FinanceLayout) =>
  (
    header: string,
    formula: string,
    value: (appraisal: Appraisal) => CellValue,
    look: { readonly numberFormat: string },
  ): ReportColumn =>
    formulaColumn(
      header,
      `=IF(ISNUMBER(${yearCell("Net", 0)}),${formula},"")`,
      rows.map(({ known }) => (known === undefined ? "" : value(known))),
      look,
    );

/** The same as of the run; the formula is left out. */
const fixedFiguresOf =
  ({ rows }: FinanceLayout) =>
  (
    header: string,
    _formula: string,
    value: (appraisal: Appraisal) => CellValue,
    look: { readonly numberFormat: string },
  ): ReportColumn =>
    valuesColumn(
      header,
      rows.map(({ known }) => (known === undefined ? null : value(known))),
      look,
    );

const rateCount = ({ rateOfReturn }: Appraisal): number =>
  rateOfReturn.outcome === "none" ? 0 : rateOfReturn.roots.length;

function shownRate({ rateOfReturn }: Appraisal): CellValue {
  if (rateOfReturn.outcome === "none") return noFigure.rate;
  return rateOfReturn.outcome === "one" ? rateOfReturn.roots[0].rate : `${rateOfReturn.roots.length} rates`;
}

/** The year in which the balance turns is kept as years − year, so that the first of several is the greatest. */
function paybackFormula({ headers, lastYear }: FinanceLayout, key: "turn" | "pvTurn"): string {
  const turn = sameRow(headers[key]);
  const block = key === "turn" ? "Balance" : "PV balance";
  const balances = yearCells(block, 0, lastYear);
  const year = `(${lastYear + 1}-${turn})`;
  const flow = `INDEX(${yearCells("Net", 0, lastYear)},1,${year}+1)`;
  const present = key === "turn" ? flow : `(${flow}/(1+${rateCell})^${year})`;
  return `IF(${turn}=-1,0,IF(${turn}=0,"${noFigure.payback}",${year}-1-INDEX(${balances},1,${year})/${present}))`;
}

/** years − the year in which balances first come back to 0 from below; 0 if they never do, −1 if none is below. */
function turn(balances: readonly number[]): number {
  if (balances.every((balance) => balance >= 0)) return -1;
  const year = balances.findIndex((balance, at) => balance >= 0 && (balances[at - 1] ?? 0) < 0);
  return year === -1 ? 0 : balances.length - year;
}

function investedFormula({ headers, lastYear }: FinanceLayout): string {
  const turn = sameRow(headers.firstIncome);
  const balances = yearCells("PV balance", 0, lastYear);
  return `IF(${turn}=0,-${yearCell("PV balance", lastYear)},IF(${turn}=${lastYear + 1},0,-INDEX(${balances},1,${lastYear + 1}-${turn})))`;
}

/** What goes out before anything comes in, at present value. */
function presentInvestment({ flows: { net } }: Appraisal, rate: number): number {
  const first = net.findIndex((flow) => flow > 0);
  const invested = netPresentValue(rate, first === -1 ? net : net.slice(0, first));
  return invested === 0 ? 0 : -invested;
}

function riskFigures(input: ReportInput, layout: FinanceLayout): readonly ReportColumn[] {
  const { headers, decimals } = layout;
  const figure = figuresOf(layout);
  const money = { numberFormat: decimalFormat(decimals) };
  const risks = riskColumns(input);
  const counted = columnOf(risksTable, risks.net);
  const of = columnOf(risksTable, risks.projectRow);
  return [
    figure(headers.emv, `SUMIFS(${counted},${of},${sameRow(headers.row)})`, (one) => one.netExposure, money),
    figure(headers.afterRisk, `${sameRow(headers.npv)}-${sameRow(headers.emv)}`, (one) => one.npvAfterRisk, money),
  ];
}
