import type { CriterionTree } from "../../core/model/criterion";
import type { Judgement } from "../../core/model/judgement";
import { familiesOf } from "../../core/weighting/family";
import type { JudgingQuestion } from "../../core/weighting/judging";
import { withAnswer } from "../../core/weighting/judging";
import { positionOf, preferenceAt } from "./preference-scale";
import type { Person } from "./people";

/** Two criteria or groups by their ids, as they were asked about. */
export interface AskedPair {
  readonly a: string;
  readonly b: string;
}

/** A sitting of one person before the questions. */
export interface JudgingDraft {
  /** Who answers; absent until someone was chosen. */
  readonly person?: Person;
  /** All judgements given in the pane, by anybody. */
  readonly judgements: readonly Judgement[];
  /** A pair to be answered out of turn; absent: the next one in turn. */
  readonly again?: AskedPair;
  /** Where the scale was moved to; absent: not touched since the question came up. */
  readonly position?: number;
  /** Pairs answered in this sitting, the last one at the end: the way back. */
  readonly answered: readonly AskedPair[];
}

export type JudgingAction =
  | { readonly kind: "person chosen"; readonly person: Person | undefined }
  | { readonly kind: "influence set"; readonly influence: number }
  | { readonly kind: "moved"; readonly position: number }
  | { readonly kind: "answered"; readonly question: JudgingQuestion; readonly position: number }
  | { readonly kind: "asked again"; readonly pair: AskedPair }
  | { readonly kind: "back" }
  | { readonly kind: "answers removed" };

export function judgingReducer(draft: JudgingDraft, action: JudgingAction): JudgingDraft {
  const { person, judgements, answered } = draft;
  switch (action.kind) {
    case "person chosen":
      return { judgements, answered: [], ...(action.person === undefined ? {} : { person: action.person }) };
    case "influence set": {
      if (!person) return draft;
      const { influence } = action;
      const ofPerson = ({ stakeholder }: Judgement) => stakeholder === person.name;
      return {
        ...draft,
        person: { ...person, influence },
        judgements: judgements.map((judgement) => (ofPerson(judgement) ? { ...judgement, influence } : judgement)),
      };
    }
    case "moved":
      return { ...draft, position: action.position };
    case "answered": {
      if (!person) return draft;
      const pair = { a: action.question.first.id, b: action.question.second.id };
      const preference = preferenceAt(action.position);
      const { name: stakeholder, influence } = person;
      return {
        person,
        judgements: withAnswer(judgements, { stakeholder, ...pair, preference, influence, source: "pane" }),
        answered: [...answered.filter((earlier) => !samePair(earlier, pair)), pair],
      };
    }
    case "asked again":
      return { ...withoutQuestion(draft), again: action.pair };
    case "back": {
      const last = answered.at(-1);
      if (!last) return draft;
      return { ...withoutQuestion(draft), again: last, answered: answered.slice(0, -1) };
    }
    case "answers removed":
      return {
        judgements: judgements.filter(({ stakeholder }) => stakeholder !== person?.name),
        answered: [],
        ...(person ? { person } : {}),
      };
  }
}

const withoutQuestion = ({ person, judgements, answered }: JudgingDraft): JudgingDraft => ({
  judgements,
  answered,
  ...(person ? { person } : {}),
});

/** What is asked now: the pair to be answered again, if it is still one of siblings, else the next in turn. */
export function questionNow(
  tree: CriterionTree,
  { again }: JudgingDraft,
  next: JudgingQuestion | undefined,
): JudgingQuestion | undefined {
  if (!again) return next;
  for (const family of familiesOf(tree)) {
    const [first, second] = [again.a, again.b].map((id) => family.members.find((member) => member.id === id));
    if (first && second) return { family, first, second };
  }
  return next;
}

/** Where the scale stands for a question: where it was moved to, else at the person's earlier answer, else nowhere yet. */
export function positionNow(
  { position, person }: JudgingDraft,
  { first, second }: JudgingQuestion,
  judgements: readonly Judgement[],
): number | undefined {
  if (position !== undefined) return position;
  const earlier = judgements.find(
    ({ stakeholder, a, b }) => stakeholder === person?.name && samePair({ a, b }, { a: first.id, b: second.id }),
  );
  if (!earlier) return undefined;
  return positionOf(earlier.a === first.id ? earlier.preference : 1 / earlier.preference);
}

export const samePair = (one: AskedPair, other: AskedPair): boolean =>
  (one.a === other.a && one.b === other.b) || (one.a === other.b && one.b === other.a);
