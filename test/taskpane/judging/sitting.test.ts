import { defaultParameters } from "../../../src/core/run-parameters";
import type { Judgement } from "../../../src/core/model/judgement";
import type { JudgingDraft } from "../../../src/taskpane/judging/judging-draft";
import { sittingOf, usesJudgements } from "../../../src/taskpane/judging/sitting";
import { exampleTree, judgement } from "../../core/weighting/example-tree";
import { portfolio } from "../made-portfolio";

const base = { ...portfolio, criteria: exampleTree };
const inPane = (...of: Parameters<typeof judgement>): Judgement => ({ ...judgement(...of), source: "pane" });
const sitting = (draft: Partial<JudgingDraft>, typed: readonly Judgement[] = []) =>
  sittingOf({ ...base, judgements: typed }, { judgements: [], answered: [], ...draft }, defaultParameters);
const anna = { name: "Anna", influence: 1 };

describe("what a sitting shows", () => {
  it("is ahead of the last look at the workbook: answers count as soon as they are given, and only once", () => {
    const given = inPane("Anna", "value", "risk", 3);
    const { judgements } = sitting({ person: anna, judgements: [given] }, [given]);
    expect(judgements).toEqual([given]);
  });

  it("does not ask what the person has said in the Judgements table", () => {
    const typed = [judgement("Anna", "value", "risk", 3), judgement("Anna", "risk", "cost", 3)];
    const { judging, question } = sitting({ person: anna }, typed);
    expect(judging.progress.judged).toBe(2);
    expect([question?.first.id, question?.second.id]).toEqual(["reach", "revenue"]);
  });

  it("has weights of the group as soon as everybody's answers together connect all criteria", () => {
    const links = [inPane("Anna", "value", "risk", 3), inPane("Ben", "risk", "cost", 3)];
    expect(sitting({ judgements: links })).not.toHaveProperty("group");
    const whole = sitting({ judgements: [...links, inPane("Ben", "reach", "revenue", 1)] });
    expect(whole.group?.tree.criteria.reduce((sum, { globalWeight }) => sum + globalWeight, 0)).toBeCloseTo(1, 12);
    expect(whole.people.map(({ name }) => name)).toEqual(["Anna", "Ben"]);
  });
});

describe("a run that takes its weights from these answers", () => {
  it("is one by AHP, not by best and worst, which needs other answers", () => {
    expect(
      (["ahp", "ahp-geometric", "best-worst", "typed"] as const).map((w) => usesJudgements({ weighting: w })),
    ).toEqual([true, true, false, false]);
  });
});
