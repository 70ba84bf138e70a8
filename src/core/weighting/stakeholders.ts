import type { Judgement } from "../model/judgement";
import type { Family } from "./family";
import type { PairJudgement } from "./group-judgement";

/** What one stakeholder said about the members of a family. */
export interface StakeholderJudgements {
  readonly stakeholder: string;
  readonly influence: number;
  readonly judgements: readonly PairJudgement[];
}

/** Judgements by stakeholder, in the order in which they first speak; indices are places in the family. */
export function byStakeholder({ members }: Family, judgements: readonly Judgement[]): readonly StakeholderJudgements[] {
  const place = new Map(members.map(({ id }, i) => [id, i]));
  const said = new Map<string, { influence: number; judgements: PairJudgement[] }>();
  for (const { stakeholder, a, b, preference, influence } of judgements) {
    const [row, column] = [place.get(a), place.get(b)];
    if (row === undefined || column === undefined) continue;
    const theirs = said.get(stakeholder) ?? { influence, judgements: [] };
    theirs.judgements.push({ row, column, preference, influence });
    said.set(stakeholder, theirs);
  }
  return [...said].map(([stakeholder, theirs]) => ({ stakeholder, ...theirs }));
}
