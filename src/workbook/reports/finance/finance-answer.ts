import type { Area } from "../../place";
import type { Content, ReportCell } from "../../report";
import type { ReportInput } from "../report-input";
import { columnOf, fixedText, textLiteral } from "../shared/formula-text";
import { amountText, decimalFormat, formats, unitAfter, withUnit } from "../shared/quantity-format";
import { computed, keyFigures, literal } from "../shared/sheet-frame";
import { financePlaces, financeTable, rateCell, type FinanceLayout } from "./finance-layout";
import { presentSums } from "./present-sums";

/** How many projects earn more than they cost at the discount rate, and what all are worth together. */
export function financeAnswer(input: ReportInput, layout: FinanceLayout): Content {
  const { headers, decimals } = layout;
  const { count, worthwhile, npv } = presentSums(input, layout);
  const column = columnOf(financeTable, headers.npv);
  const unit = unitAfter(input.ranked.portfolio.moneyUnit);
  const rate = `${(input.parameters.discountRate * 100).toFixed(1)} %`;
  const counted = `COUNTIF(${column},">0")`;
  const verb = (n: number): string => (n === 1 ? " earns more than it costs at " : " earn more than they cost at ");
  const [middle, end] = [" a year; together they are worth ", `${unit} today.`];
  const noun = (n: number): string => ` of ${n} ${n === 1 ? "project" : "projects"}`;
  return computed(
    `=${counted}&" of "&COUNT(${column})&IF(COUNT(${column})=1," project"," projects")&IF(${counted}=1,${textLiteral(verb(1))},${textLiteral(verb(2))})&` +
      `${fixedText(`${rateCell}*100`, 1)}&${textLiteral(` %${middle.replace("they are", "all are")}`)}&${fixedText(`SUM(${column})`, decimals)}&${textLiteral(end)}`,
    `${worthwhile}${noun(count)}${verb(worthwhile)}${rate}${middle.replace("they are", "all are")}${amountText(npv, decimals)}${end}`,
  );
}

/** The discount rate, to be changed there, and what the portfolio as a whole comes to. */
export function financeFigures(
  input: ReportInput,
  layout: FinanceLayout,
): { readonly cells: readonly ReportCell[]; readonly merges: readonly Area[] } {
  const { headers, decimals } = layout;
  const unit = input.ranked.portfolio.moneyUnit;
  const { npv, pvIn, pvOut, worthwhile } = presentSums(input, layout);
  const of = (header: string): string => columnOf(financeTable, header);
  const sum = (header: string): string => `SUM(${of(header)})`;
  const money = { numberFormat: decimalFormat(decimals) };
  return keyFigures(
    [
      {
        label: "Discount rate a year: type another here",
        content: literal(input.parameters.discountRate),
        numberFormat: formats.share,
      },
      { label: withUnit("NPV of all projects", unit), content: computed(`=${sum(headers.npv)}`, npv), ...money },
      {
        label: "Projects with an NPV above 0",
        content: computed(`=COUNTIF(${of(headers.npv)},">0")`, worthwhile),
        numberFormat: "0",
      },
      {
        label: "Benefit-cost ratio of all together",
        content: computed(
          `=IF(${sum(headers.pvOut)}>0,${sum(headers.pvIn)}/${sum(headers.pvOut)},"no cost")`,
          pvOut > 0 ? pvIn / pvOut : "no cost",
        ),
        numberFormat: "0.00",
      },
    ],
    [
      { column: 0, columnCount: 2 },
      { column: 2, columnCount: 2 },
      { column: 4, columnCount: 3 },
      { column: 7, columnCount: 3 },
    ],
    financePlaces.figures,
  );
}
