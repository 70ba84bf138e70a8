import { canAppraise } from "../../../core/finance/appraisal";
import type { ComputedFigure } from "../../../core/model/criterion";
import { financeHeaders, financeTable, type FinanceHeaders } from "../finance/finance-layout";
import type { ReportInput } from "../report-input";
import { columnOf } from "../shared/formula-text";
import { inputTable } from "../shared/input-table";
import { projectRows } from "./project-rows";
import { rankingLayout, rankingTable } from "./ranking-layout";
import { ratingSource, type RatingSource } from "./rating-source";

/** The column of the Finance table with a computed figure. Where a project has none, a word stands in its cell. */
const financeColumns: Readonly<Partial<Record<ComputedFigure, keyof FinanceHeaders>>> = {
  npv: "npv",
  irr: "irr",
  payback: "payback",
  "discounted-payback": "discounted",
  "benefit-cost-ratio": "bcr",
  "profitability-index": "pi",
};

/**
 * How formulas get at the ratings of each criterion, in tree order: typed ones in Projects, computed ones where the
 * workbook computes them, which is the Finance table for figures in money and the Ranking's own EMV for the exposure to
 * risks. Undefined where values stand in: hours by project and month are in no cells, so the strain on capacity is a
 * figure of the run.
 */
export function ratingSources(input: ReportInput): readonly (RatingSource | undefined)[] {
  const rows = projectRows(input);
  const projects = inputTable(input.found, "Projects");
  const sourceRows = rows.map(({ sourceRow }) => sourceRow);
  return input.ranked.portfolio.criteria.criteria.map((criterion, j) =>
    criterion.computed === undefined
      ? ratingSource(
          criterion,
          rows.map(({ scored }) => scored.project.ratings[j] ?? null),
          sourceRows,
          projects,
        )
      : computedSource(input, criterion.computed),
  );
}

function computedSource(input: ReportInput, figure: ComputedFigure): RatingSource | undefined {
  if (figure === "risk-exposure") {
    const { emv, row } = rankingLayout(input).headers;
    return emv === undefined || row === undefined
      ? undefined
      : { reference: columnOf(rankingTable, emv), rowsIn: columnOf(rankingTable, row), missingIf: "not a number" };
  }
  const key = financeColumns[figure];
  if (key === undefined || !canAppraise(input.ranked.portfolio)) return undefined;
  const headers = financeHeaders(input);
  return {
    reference: columnOf(financeTable, headers[key]),
    rowsIn: columnOf(financeTable, headers.row),
    missingIf: "not a number",
  };
}

/** Criteria whose ratings are values on the sheets, by name. */
export const fixedCriteria = (
  { ranked }: Pick<ReportInput, "ranked">,
  sources: readonly (RatingSource | undefined)[],
): readonly string[] =>
  ranked.portfolio.criteria.criteria.flatMap(({ name }, j) => (sources[j] === undefined ? [name] : []));
