import type { CriterionTree } from "../model/criterion";
import type { Judgement } from "../model/judgement";
import type { RandomIndexId } from "../run-parameters";
import { ahp, type AhpWeights } from "./ahp";
import { completeJudgements } from "./completion";
import { familiesOf, type Family, type FamilyMember } from "./family";
import { aggregatedJudgements } from "./group-judgement";
import { judgingProgress, leastCompared, linkToMake, type JudgingProgress } from "./next-judgement";
import { missingPairs, type IncompleteMatrix, type Pair } from "./pairwise-matrix";
import { byStakeholder } from "./stakeholders";
import { worstJudgement, type Mending } from "./worst-judgement";

/** A family as one person has judged it so far. */
export interface FamilyJudging {
  readonly family: Family;
  /** Square, in the order of the members; null for a pair that they have not judged. */
  readonly judged: IncompleteMatrix;
  readonly progress: JudgingProgress;
  /** What follows from it already; absent until the judgements connect all members. */
  readonly found?: AhpWeights;
  /** The judgement to look at again; absent where no change of a single one would improve consistency. */
  readonly worst?: Mending;
}

export interface JudgingQuestion {
  readonly family: Family;
  readonly first: FamilyMember;
  readonly second: FamilyMember;
}

/** Where one person stands with judging the criteria in pairs. */
export interface Judging {
  /** Those with two members or more, in table order; there is nothing to ask about an only child. */
  readonly families: readonly FamilyJudging[];
  readonly progress: JudgingProgress;
  /** Absent once all pairs have been judged. */
  readonly next?: JudgingQuestion;
}

/**
 * What one person has judged, what follows from it so far, and what to ask next: first the links that every family needs
 * before it has weights, family by family, then the other pairs, which only make the weights surer.
 *
 * Consistency is that of the judgements completed, measured against what random judgements with as many gaps would have,
 * so that it can be shown from the first triangle on.
 *
 * @param judgements  of anybody; those of others are passed over.
 */
export function judging(
  tree: CriterionTree,
  judgements: readonly Judgement[],
  stakeholder: string,
  table: RandomIndexId,
): Judging {
  const own = judgements.filter((judgement) => judgement.stakeholder === stakeholder);
  const families = familiesOf(tree)
    .filter(({ members }) => members.length > 1)
    .map((family) => familyJudging(family, own, table));
  const next = question(families, linkToMake) ?? question(families, leastCompared);
  return {
    families,
    progress: {
      judged: total(families, ({ judged }) => judged),
      pairs: total(families, ({ pairs }) => pairs),
      linksMissing: total(families, ({ linksMissing }) => linksMissing),
    },
    ...(next === undefined ? {} : { next }),
  };
}

function familyJudging(family: Family, own: readonly Judgement[], table: RandomIndexId): FamilyJudging {
  const said = byStakeholder(family, own).flatMap(({ judgements }) => judgements);
  const judged = aggregatedJudgements(
    family.members.length,
    said.map((judgement) => ({ ...judgement, influence: 1 })),
  );
  const progress = judgingProgress(judged);
  if (progress.linksMissing > 0) return { family, judged, progress };
  const found = ahp(completeJudgements(judged).matrix, table, missingPairs(judged).length);
  const worst = worstJudgement(judged, table);
  return { family, judged, progress, found, ...(worst === undefined ? {} : { worst }) };
}

const total = (families: readonly FamilyJudging[], of: (progress: JudgingProgress) => number): number =>
  families.reduce((sum, { progress }) => sum + of(progress), 0);

function question(
  families: readonly FamilyJudging[],
  pick: (matrix: IncompleteMatrix) => Pair | undefined,
): JudgingQuestion | undefined {
  for (const { family, judged } of families) {
    const pair = pick(judged);
    const first = pair && family.members[pair.row];
    const second = pair && family.members[pair.column];
    if (first !== undefined && second !== undefined) return { family, first, second };
  }
  return undefined;
}

/** The judgements with an answer in place of what the person said before about the pair, either way round; else added. */
export function withAnswer(judgements: readonly Judgement[], answer: Judgement): readonly Judgement[] {
  const at = judgements.findIndex((judgement) => isAbout(judgement, answer));
  return at < 0 ? [...judgements, answer] : judgements.map((judgement, i) => (i === at ? answer : judgement));
}

/** The judgements without what the person said about the pair, as when an answer is taken back. */
export const withoutAnswer = (
  judgements: readonly Judgement[],
  about: Pick<Judgement, "stakeholder" | "a" | "b">,
): readonly Judgement[] => judgements.filter((judgement) => !isAbout(judgement, about));

const isAbout = (judgement: Judgement, { stakeholder, a, b }: Pick<Judgement, "stakeholder" | "a" | "b">): boolean =>
  judgement.stakeholder === stakeholder &&
  ((judgement.a === a && judgement.b === b) || (judgement.a === b && judgement.b === a));
