import type { Content } from "../../report";
import { shortRoles, tightest } from "../capacity/tightest-role";
import { headline } from "../ranking/ranking-answer";
import { rankingLayout, rankingTable } from "../ranking/ranking-layout";
import { rankingDecimals } from "../ranking/ranking-table";
import { riskColumns, risksTable } from "../risks/risk-layout";
import { riskDecimals } from "../risks/risk-table";
import type { ReportInput } from "../report-input";
import { columnOf, fixedText, textLiteral } from "../shared/formula-text";
import { amountText, decimalFormat, formats, shortened, unitAfter, withUnit } from "../shared/quantity-format";
import { computed, literal, type KeyFigure } from "../shared/sheet-frame";

/** What fits the budget, who leads, and where people are short: the sentence that the whole portfolio comes down to. */
export function overviewAnswer(input: ReportInput): Content {
  const layout = rankingLayout(input);
  const line = headline(input, layout);
  const { ranked } = input;
  const decimals = rankingDecimals(input);
  const unit = unitAfter(ranked.portfolio.moneyUnit);
  if (line.count === 0) return literal("No project is ranked.");
  const projects = line.count === 1 ? "project" : "projects";
  const staff = staffSentence(input);
  const shared = " projects share first place";
  const lead = line.first > 1 ? `${line.first}${shared}` : `${line.leader} leads`;
  const leadFormula = `IF(${line.firstFormula}>1,${line.firstFormula}&${textLiteral(shared)},${line.leaderFormula}&" leads")`;
  if (!ranked.waterline.applies) {
    return line.count === 1
      ? computed(
          `=${line.leaderFormula}&${textLiteral(` is the only project ranked.${staff}`)}`,
          `${line.leader} is the only project ranked.${staff}`,
        )
      : computed(
          `="${line.count} projects are ranked; "&${leadFormula}&${textLiteral(`.${staff}`)}`,
          `${line.count} projects are ranked; ${lead}.${staff}`,
        );
  }
  const fit = ` of ${line.count} ${projects} fit the budget of `;
  const end = `.${staff}`;
  const who = line.count === 1 ? "" : lead;
  const whoFormula = line.count === 1 ? '""' : leadFormula;
  const separator = line.count === 1 ? unit : `${unit}; `;
  const budget = line.budgetFormula;
  return computed(
    `=(${line.fundedFormula})&${textLiteral(fit)}&${fixedText(budget, decimals)}&${textLiteral(separator)}&${whoFormula}&${textLiteral(end)}`,
    `${line.funded}${fit}${amountText(line.budget, decimals)}${separator}${who}${end}`,
  );
}

/** Supply and demand are values of the run, and so is this sentence. */
function staffSentence(input: ReportInput): string {
  if (!input.ranked.capacity.applies) return "";
  const tight = tightest(input);
  if (tight === undefined) return "";
  const short = shortRoles(input);
  if (short === 0) return " Every role has enough hours in every month.";
  const others = short === 1 ? "" : ` and ${short - 1} other ${short === 2 ? "role" : "roles"}`;
  return ` ${tight.role}${others} ${short === 1 ? "is" : "are"} short of hours, most in ${tight.month}.`;
}

/** At most four figures, whatever is known. */
export function overviewFigures(input: ReportInput): readonly KeyFigure[] {
  const { ranked } = input;
  const layout = rankingLayout(input);
  const line = headline(input, layout);
  const decimals = rankingDecimals(input);
  const unit = ranked.portfolio.moneyUnit;
  const figures: KeyFigure[] = [
    { label: "Projects ranked", content: computed(`=${line.countFormula}`, line.count), numberFormat: formats.count },
  ];
  if (ranked.waterline.applies && line.spentFormula !== undefined) {
    figures.push({
      label: withUnit("Spend above the line, of the budget", unit),
      content: computed(
        `=${fixedText(line.spentFormula, decimals)}&" of "&${fixedText(line.budgetFormula, decimals)}`,
        `${amountText(line.spent, decimals)} of ${amountText(line.budget, decimals)}`,
      ),
    });
  } else if (layout.headers.cost !== undefined) {
    const total = ranked.scored.reduce((sum, { project }) => sum + (project.cost?.likely ?? 0), 0);
    figures.push({
      label: withUnit("Cost of all projects", unit),
      content: computed(`=SUM(${columnOf(rankingTable, layout.headers.cost)})`, total),
      numberFormat: decimalFormat(decimals),
    });
  }
  const tight = ranked.capacity.applies ? tightest(input) : undefined;
  if (tight !== undefined) {
    figures.push({
      label: `Tightest at the run: ${shortened(tight.role, 20)}, ${tight.month}`,
      content: literal(
        tight.lowest < 0 ? `${amountText(-tight.lowest, 0)} h short` : `${amountText(tight.lowest, 0)} h to spare`,
      ),
    });
  }
  if (ranked.risk.applies) {
    figures.push({
      label: withUnit("Net risk exposure", unit),
      content: computed(`=SUM(${columnOf(risksTable, riskColumns(input).net)})`, ranked.risk.totalEmv),
      numberFormat: decimalFormat(riskDecimals(input)),
    });
  }
  return figures;
}
