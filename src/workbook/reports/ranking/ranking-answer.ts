import { quotedSheet } from "../../place";
import type { Content } from "../../report";
import type { ReportInput } from "../report-input";
import { columnOf, fixedText, textLiteral } from "../shared/formula-text";
import { amountText, formats, unitAfter, withUnit, decimalFormat } from "../shared/quantity-format";
import { sheetNameOf } from "../shared/sheet-name";
import { computed, keyFigures, type KeyFigure } from "../shared/sheet-frame";
import { fundedSum } from "./budget-line";
import { budgetRows, rankingTable, type RankingLayout } from "./ranking-layout";
import { rankingDecimals } from "./ranking-table";

/** How many projects are above the line, of all that are ranked; and which formulas say so. */
export interface Headline {
  readonly count: number;
  readonly funded: number;
  readonly leader: string;
  /** How many have rank 1. */
  readonly first: number;
  readonly firstFormula: string;
  readonly countFormula: string;
  readonly fundedFormula: string;
  readonly leaderFormula: string;
  /** Spend of the funded projects within the budget's periods. */
  readonly spent: number;
  readonly spentFormula: string | undefined;
  readonly budget: number;
  /** The sum of the cells above the spending columns, from whichever sheet. */
  readonly budgetFormula: string;
}

export function headline({ ranked, found }: ReportInput, layout: RankingLayout): Headline {
  const { headers, spend } = layout;
  const sheet = quotedSheet(sheetNameOf("ranking", found));
  const { waterline, scored, order } = ranked;
  const column = (header: string | undefined): string => columnOf(rankingTable, header ?? "Rank");
  const standing = headers.standing;
  const money = headers.spendTotal ?? spend[0];
  return {
    count: scored.length,
    funded: waterline.standing.filter((at) => at === "above" || at === "forced in").length,
    first: scored.filter(({ rank }) => rank === 1).length,
    firstFormula: `COUNTIF(${column(headers.rank)},1)`,
    leader: scored[order[0] ?? 0]?.project.name ?? "",
    countFormula: `ROWS(${column(headers.rank)})`,
    fundedFormula: `COUNTIF(${column(standing)},"Above")+COUNTIF(${column(standing)},"Forced in")`,
    leaderFormula: `IFERROR(INDEX(${column(headers.project)},MATCH(1,${column(headers.order)},0)),"no project")`,
    spent: waterline.periods.reduce((sum, { used }) => sum + used, 0),
    spentFormula: standing === undefined || money === undefined ? undefined : fundedSum(money, standing),
    budget: waterline.periods.reduce((sum, { budget }) => sum + budget, 0),
    budgetFormula: budgetCells(layout, sheet),
  };
}

function budgetCells(layout: RankingLayout, sheet: string): string {
  const [first] = layout.spend;
  const last = layout.spend[layout.spend.length - 1];
  if (first === undefined || last === undefined) return "0";
  const at = (header: string): string => layout.cellAbove(header, budgetRows.budget);
  return first === last ? `${sheet}!${at(first)}` : `SUM(${sheet}!${at(first)}:${at(last)})`;
}

const projects = (count: number): string => (count === 1 ? "project" : "projects");

/** Who leads, and how far the money reaches. */
export function rankingAnswer(input: ReportInput, layout: RankingLayout): Content {
  const line = headline(input, layout);
  const decimals = rankingDecimals(input);
  const unit = unitAfter(input.ranked.portfolio.moneyUnit);
  const criteria = layout.criteria.length;
  if (line.count === 0) return computed('="No project is ranked."', "No project is ranked.");
  const lead = line.count === 1 ? " is the only project ranked" : ` leads ${line.count} projects`;
  const tied = ` of ${line.count} projects share first place`;
  const by = ` on ${criteria} ${criteria === 1 ? "criterion" : "criteria"}`;
  const first = line.first > 1 ? `${line.first}${tied}${by}` : `${line.leader}${lead}${by}`;
  const single = `${line.leaderFormula}&${textLiteral(`${lead}${by}`)}`;
  const leadFormula =
    line.count === 1
      ? single
      : `IF(${line.firstFormula}>1,${line.firstFormula}&${textLiteral(`${tied}${by}`)},${single})`;
  if (!input.ranked.waterline.applies) {
    return computed(`=${leadFormula}&"; no budget cuts the list off."`, `${first}; no budget cuts the list off.`);
  }
  const of = ` of ${line.count} ${projects(line.count)} fit the budget of `;
  return computed(
    `=${leadFormula}&"; "&(${line.fundedFormula})&${textLiteral(of)}&${fixedText(line.budgetFormula, decimals)}&${textLiteral(`${unit}.`)}`,
    `${first}; ${line.funded}${of}${amountText(line.budget, decimals)}${unit}.`,
  );
}

/** The few figures that a steering committee asks for. */
export function rankingFigures(input: ReportInput, layout: RankingLayout) {
  const line = headline(input, layout);
  const decimals = rankingDecimals(input);
  const unit = input.ranked.portfolio.moneyUnit;
  const { waterline } = input.ranked;
  const figures: KeyFigure[] = [
    { label: "Projects ranked", content: computed(`=${line.countFormula}`, line.count), numberFormat: formats.count },
  ];
  if (waterline.applies) {
    figures.push({
      label: "Above the line",
      content: computed(`=${line.fundedFormula}`, line.funded),
      numberFormat: formats.count,
    });
    if (line.spentFormula !== undefined) {
      figures.push({
        label: withUnit("Spend above the line, of the budget", unit),
        content: computed(
          `=${fixedText(line.spentFormula, decimals)}&" of "&${fixedText(line.budgetFormula, decimals)}`,
          `${amountText(line.spent, decimals)} of ${amountText(line.budget, decimals)}`,
        ),
      });
    }
  } else if (layout.headers.cost !== undefined) {
    const total = input.ranked.scored.reduce((sum, { project }) => sum + (project.cost?.likely ?? 0), 0);
    figures.push({
      label: withUnit("Cost of all projects", unit),
      content: computed(`=SUM(${columnOf(rankingTable, layout.headers.cost)})`, total),
      numberFormat: decimalFormat(decimals),
    });
  }
  return keyFigures(
    figures,
    [
      { column: 0, columnCount: 2 },
      { column: 2, columnCount: 2 },
      { column: 4, columnCount: 4 },
    ],
    3,
  );
}
