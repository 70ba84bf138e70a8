import type { Judgement } from "../../../src/core/model/judgement";
import { buildCriterionTree } from "../../../src/core/weighting/criterion-tree";
import { judging, withAnswer, withoutAnswer } from "../../../src/core/weighting/judging";
import { weigh } from "../../../src/core/weighting/weigh";
import { portfolio } from "../example-portfolio";
import { by, exampleTree, group, judgement, leaf } from "./example-tree";

const asked = (judgements: readonly Judgement[], stakeholder = "Anna") => {
  const { next } = judging(exampleTree, judgements, stakeholder, "saaty-1980");
  return next && [next.first.id, next.second.id];
};

describe("judging criteria in pairs", () => {
  it("asks for the links of every family before it asks for more about one", () => {
    const said: Judgement[] = [];
    const order: (readonly string[])[] = [];
    for (let pair = asked(said); pair !== undefined; pair = asked(said)) {
      order.push(pair);
      said.push(judgement("Anna", pair[0] ?? "", pair[1] ?? "", 2));
    }
    expect(order).toEqual([["value", "risk"], ["risk", "cost"], ["reach", "revenue"], ["value", "cost"]]); // prettier-ignore
  });

  it("counts what one person has judged, and does not take others' answers for theirs", () => {
    const said = [judgement("Anna", "value", "risk", 3), judgement("Bert", "risk", "cost", 2)];
    expect(judging(exampleTree, said, "Anna", "saaty-1980").progress).toEqual({ judged: 1, pairs: 4, linksMissing: 2 });
    expect(judging(exampleTree, said, "Cleo", "saaty-1980").progress).toEqual({ judged: 0, pairs: 4, linksMissing: 3 });
    expect(asked(said, "Bert")).toEqual(["value", "risk"]);
  });

  it("has weights as soon as the criteria hang together, and a consistency as soon as there is a triangle", () => {
    const chain = [judgement("Anna", "value", "risk", 4), judgement("Anna", "risk", "cost", 1 / 2)];
    const [top, inside] = judging(exampleTree, chain, "Anna", "saaty-1980").families;
    expect(top?.found?.weights.map((w) => Number((7 * w).toFixed(9)))).toEqual([4, 1, 2]);
    expect(top?.found?.consistency.kind).toBe("always");
    expect(inside?.found).toBeUndefined();
    const circle = [...chain, judgement("Anna", "value", "cost", 1 / 5)];
    const [whole] = judging(exampleTree, circle, "Anna", "saaty-1980").families;
    expect(whole?.found?.consistency).toMatchObject({ kind: "ratio", verdict: "inconsistent" });
    expect(whole?.worst).toMatchObject({ row: 0, column: 2, mending: 2 });
  });

  it("ends with the weights that a run would give this person alone", () => {
    const said = [
      judgement("Anna", "value", "risk", 4),
      judgement("Anna", "value", "cost", 3),
      judgement("Anna", "cost", "risk", 2),
      judgement("Anna", "reach", "revenue", 1 / 3),
    ];
    const done = judging(exampleTree, said, "Anna", "saaty-1980");
    expect(done.next).toBeUndefined();
    expect(done.progress).toEqual({ judged: 4, pairs: 4, linksMissing: 0 });
    const run = weigh(portfolio({ criteria: exampleTree, judgements: said }), by("ahp"));
    expect(done.families.map(({ found }) => found?.weights)).toEqual(run.families.map(({ weights }) => weights));
  });

  it("has nothing to ask where every criterion is an only child, or there is one", () => {
    const tree = buildCriterionTree([group("g", 1), leaf("a", 1, { parentId: "g" })]);
    expect(judging(tree, [], "Anna", "saaty-1980")).toEqual({
      families: [],
      progress: { judged: 0, pairs: 0, linksMissing: 0 },
    });
  });

  it("takes a new answer in the place of the old, also the other way round, and takes one back", () => {
    const said = [judgement("Anna", "value", "risk", 3), judgement("Bert", "value", "risk", 5)];
    const changed = withAnswer(said, judgement("Anna", "risk", "value", 2));
    expect(changed).toEqual([judgement("Anna", "risk", "value", 2), said[1]]);
    expect(withAnswer(said, judgement("Anna", "value", "cost", 2))).toHaveLength(3);
    expect(withoutAnswer(said, { stakeholder: "Anna", a: "risk", b: "value" })).toEqual([said[1]]);
  });
});
