import { familiesOf } from "../../../src/core/weighting/family";
import type { JudgingQuestion } from "../../../src/core/weighting/judging";
import type { JudgingAction, JudgingDraft } from "../../../src/taskpane/judging/judging-draft";
import { judgingReducer, positionNow, questionNow } from "../../../src/taskpane/judging/judging-draft";
import { exampleTree, judgement } from "../../core/weighting/example-tree";

const anna = { name: "Anna", influence: 2 };
const [family] = familiesOf(exampleTree) as [ReturnType<typeof familiesOf>[number]];
const asked = (a: string, b: string): JudgingQuestion => {
  const [first, second] = [a, b].map((id) => family.members.find((member) => member.id === id));
  if (!first || !second) throw new Error("no such criteria");
  return { family, first, second };
};
const begun: JudgingDraft = { person: anna, judgements: [], answered: [] };
const after = (...actions: readonly JudgingAction[]): JudgingDraft => actions.reduce(judgingReducer, begun);
const answer = (a: string, b: string, position: number): JudgingAction => ({
  kind: "answered",
  question: asked(a, b),
  position,
});

describe("a sitting", () => {
  it("keeps each answer under the person's name and influence, marked as given in the pane", () => {
    expect(after(answer("value", "risk", -4)).judgements).toEqual([
      { stakeholder: "Anna", a: "value", b: "risk", preference: 5, influence: 2, source: "pane" },
    ]);
  });

  it("forgets where the scale stood once the answer was given, so that the next one is not answered by the last", () => {
    const draft = after({ kind: "moved", position: 3 }, answer("value", "risk", 3));
    expect(positionNow(draft, asked("risk", "cost"), draft.judgements)).toBeUndefined();
  });

  it("goes back through what was answered, the last first, and shows what was said", () => {
    const draft = after(answer("value", "risk", -4), answer("risk", "cost", 2), { kind: "back" });
    const question = questionNow(exampleTree, draft, undefined);
    expect([question?.first.id, question?.second.id]).toEqual(["risk", "cost"]);
    expect(positionNow(draft, asked("risk", "cost"), draft.judgements)).toBe(2);
    const twice = judgingReducer(draft, { kind: "back" });
    expect(questionNow(exampleTree, twice, undefined)?.first.id).toBe("value");
    expect(judgingReducer(twice, { kind: "back" })).toBe(twice);
  });

  it("replaces an answer that is given again, whichever way round it was asked", () => {
    const draft = after(answer("value", "risk", -4), answer("risk", "value", -2));
    expect(draft.judgements).toHaveLength(1);
    expect(draft.judgements[0]).toMatchObject({ a: "risk", b: "value", preference: 3 });
    expect(draft.answered).toHaveLength(1);
  });

  it("shows an earlier answer turned round where the pair is asked the other way", () => {
    const draft = after(answer("value", "risk", -4));
    expect(positionNow(draft, asked("risk", "value"), draft.judgements)).toBe(4);
  });

  it("asks in turn where the pair to look at again are no siblings any more", () => {
    const draft = after({ kind: "asked again", pair: { a: "reach", b: "cost" } });
    expect(questionNow(exampleTree, draft, asked("value", "risk"))?.first.id).toBe("value");
  });

  it("gives all of a person's answers the influence that was set last, and nobody else's", () => {
    const ben = judgement("Ben", "value", "cost", 3);
    const draft = [answer("value", "risk", -4), { kind: "influence set", influence: 5 } as const].reduce(
      judgingReducer,
      { ...begun, judgements: [ben] },
    );
    expect(draft.judgements.map(({ influence }) => influence)).toEqual([1, 5]);
  });

  it("removes the answers of the one who sits there, and nobody else's", () => {
    const ben = judgement("Ben", "value", "cost", 3);
    const draft = judgingReducer(
      { ...begun, judgements: [judgement("Anna", "value", "risk", 3), ben] },
      {
        kind: "answers removed",
      },
    );
    expect(draft.judgements).toEqual([ben]);
    expect(draft.person).toEqual(anna);
  });

  it("does not let one person go back into the answers of another", () => {
    const draft = after(answer("value", "risk", -4), { kind: "person chosen", person: { name: "Ben", influence: 1 } });
    expect(judgingReducer(draft, { kind: "back" })).toBe(draft);
    expect(positionNow(draft, asked("value", "risk"), draft.judgements)).toBeUndefined();
  });
});
