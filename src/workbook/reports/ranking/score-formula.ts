import { scoringMethod } from "../../../core/scoring/catalogue";
import type { ReportInput } from "../report-input";
import { scoresTable } from "../scores/scores-layout";
import { columnOf, sameRow } from "../shared/formula-text";
import type { RankingLayout } from "./ranking-layout";

/**
 * The sum of the contributions, or what the Scores sheet has for another method; and a manual adjustment, whose unit is
 * the distance between the best and the worst score where scores do not run from 0 to 1.
 */
export function scoreFormula(
  { ranked }: Pick<ReportInput, "ranked">,
  { headers, criteria }: RankingLayout,
  unratable: string,
): string {
  const method = scoringMethod(ranked.method.id);
  const all = columnOf(scoresTable, "Score");
  const byMethod = method.additive
    ? `SUM(${criteria.map(sameRow).join(",")})`
    : `INDEX(${all},MATCH(${sameRow(headers.row ?? "Row")},${columnOf(scoresTable, "Row")},0))`;
  if (headers.adjustment === undefined) return `=IFERROR(ROUND(${byMethod},12),"${unratable}")`;
  const distance = `ROUND(MAX(${all})-MIN(${all}),12)`;
  const unit = method.fromZeroToOne ? "" : `*IF(${distance}=0,1,${distance})`;
  return `=IFERROR(ROUND(ROUND(${byMethod},12)+${sameRow(headers.adjustment)}${unit},12),"${unratable}")`;
}
