import type { Content } from "../../report";
import type { ReportInput } from "../report-input";
import { columnOf, fixedText, textLiteral } from "../shared/formula-text";
import { amountText } from "../shared/quantity-format";
import { computed } from "../shared/sheet-frame";
import { scoresTable, type ScoresLayout } from "./scores-layout";

const DECIMALS = 3;

/** Who scores highest by the method and how far the scores reach, before any manual adjustment. */
export function scoresAnswer({ ranked }: ReportInput, { method, headers }: ScoresLayout): Content {
  const { scores } = ranked.method.result;
  if (scores.length === 0) return computed('="No project is scored."', "No project is scored.");
  const column = columnOf(scoresTable, headers.score);
  const rank = columnOf(scoresTable, headers.rank);
  const [high, low] = [Math.max(...scores), Math.min(...scores)];
  const best = scores.flatMap((score, i) => (Math.abs(score - high) < 1e-12 ? [i] : []));
  const by = ` by ${method.name}, `;
  const shared = ` projects share the highest score${by}`;
  const alone = ` scores highest${by}`;
  const leader = ranked.scored[best[0] ?? 0]?.project.name ?? "";
  const lead = best.length > 1 ? `${best.length}${shared}` : `${leader}${alone}`;
  const first = `INDEX(${columnOf(scoresTable, headers.project)},MATCH(1,${rank},0))`;
  const leadFormula = `IF(COUNTIF(${rank},1)>1,COUNTIF(${rank},1)&${textLiteral(shared)},IFERROR(${first}&${textLiteral(alone)},"Nobody, "))`;
  return computed(
    `=${leadFormula}&${fixedText(`MAX(${column})`, DECIMALS)}&"; the lowest score is "&${fixedText(`MIN(${column})`, DECIMALS)}&"."`,
    `${lead}${amountText(high, DECIMALS)}; the lowest score is ${amountText(low, DECIMALS)}.`,
  );
}
