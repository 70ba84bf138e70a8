import type { Judgement } from "../../src/core/model/judgement";
import { withJudgements } from "../../src/app/with-judgements";
import { exampleTree, judgement } from "../core/weighting/example-tree";
import { portfolio } from "../taskpane/made-portfolio";

const base = { ...portfolio, criteria: exampleTree };
const inPane = (...of: Parameters<typeof judgement>): Judgement => ({ ...judgement(...of), source: "pane" });
const merged = (typed: readonly Judgement[], given: readonly Judgement[]) =>
  withJudgements({ ...base, judgements: typed }, given).judgements;

describe("judgements of table and pane together", () => {
  it("stand beside each other, the table's first", () => {
    const typed = judgement("Anna", "value", "risk", 3);
    const given = inPane("Ben", "value", "risk", 5);
    expect(merged([typed], [given])).toEqual([typed, given]);
  });

  it("are as the table says where both judge a pair, whichever way round and however the name is written", () => {
    const typed = judgement("Anna", "value", "risk", 3);
    expect(merged([typed], [inPane("anna ", "risk", "value", 9)])).toEqual([typed]);
  });

  it("give a stakeholder one name and one influence, the table's", () => {
    const typed = judgement("Anna", "value", "risk", 3, 2);
    expect(merged([typed], [inPane("ANNA", "value", "cost", 5, 7)])[1]).toEqual(inPane("Anna", "value", "cost", 5, 2));
  });

  it("give a stakeholder whom only the pane knows one influence too, the first", () => {
    const given = [inPane("Ben", "value", "risk", 5, 1), inPane("ben", "value", "cost", 5, 4)];
    expect(merged([], given).map(({ stakeholder, influence }) => [stakeholder, influence])).toEqual([
      ["Ben", 1],
      ["Ben", 1],
    ]);
  });

  it("pass over criteria that have gone or have been moved to different groups", () => {
    expect(merged([], [inPane("Ben", "value", "gone", 5), inPane("Ben", "reach", "cost", 5)])).toEqual([]);
  });

  it("are the very same portfolio where the pane has given none", () => {
    expect(withJudgements(base, [])).toBe(base);
  });
});
