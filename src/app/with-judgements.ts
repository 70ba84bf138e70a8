import type { Judgement } from "../core/model/judgement";
import type { Portfolio } from "../core/model/portfolio";
import { familiesOf } from "../core/weighting/family";
import { nameKey } from "../workbook/cell-text";

/**
 * The portfolio with judgements that were given in the pane beside those of the Judgements table.
 *
 * The table wins: a pair that a stakeholder has judged there is as the table says, and so are the stakeholder's influence
 * and how the name is written. Names that differ in case or spaces only are one stakeholder. A judgement of criteria that
 * have gone, or are no longer children of the same group, does not count; it is remembered in case they come back.
 */
export function withJudgements(portfolio: Portfolio, given: readonly Judgement[]): Portfolio {
  if (given.length === 0) return portfolio;
  const typed = portfolio.judgements;
  const known = new Map<string, Pick<Judgement, "stakeholder" | "influence">>();
  const settled = new Set<string>();
  for (const judgement of typed) {
    if (!known.has(nameKey(judgement.stakeholder))) known.set(nameKey(judgement.stakeholder), judgement);
    settled.add(pairKey(judgement));
  }
  const familyOf = new Map(
    familiesOf(portfolio.criteria).flatMap(({ members }, family) => members.map(({ id }) => [id, family] as const)),
  );
  const added = given.flatMap((judgement): readonly Judgement[] => {
    const family = familyOf.get(judgement.a);
    const key = pairKey(judgement);
    if (family === undefined || family !== familyOf.get(judgement.b) || settled.has(key)) return [];
    settled.add(key);
    const name = nameKey(judgement.stakeholder);
    const { stakeholder, influence } = known.get(name) ?? judgement;
    known.set(name, { stakeholder, influence });
    return [{ ...judgement, stakeholder, influence }];
  });
  return { ...portfolio, judgements: [...typed, ...added] };
}

const pairKey = ({ stakeholder, a, b }: Judgement): string => JSON.stringify([nameKey(stakeholder), ...[a, b].sort()]);
