import { bestWorstFamily, bestWorstJudgements } from "../../../src/core/weighting/best-worst-family";
import { fromUpper } from "../../golden/ahp";

const names = (n: number) => ["a", "b", "c", "d"].slice(0, n);

describe("best-worst judgements read out of pairwise ones", () => {
  it("are the rows of the best and the worst; other judgements do not count", () => {
    const judged = fromUpper(4, [2, 8, 4, 4, null, 1 / 2]);
    expect(bestWorstJudgements(judged, names(4))).toEqual({
      best: 0,
      worst: 2,
      bestToOthers: [1, 2, 8, 4],
      othersToWorst: [8, 4, 1, 2],
    });
  });

  it("say which comparisons with the best and the worst are missing", () => {
    expect(bestWorstJudgements(fromUpper(4, [2, 8, null, null, null, 1 / 2]), names(4))).toEqual({ missing: [{ row: 0, column: 3 }, { row: 1, column: 2 }] }); // prettier-ignore
  });

  it("are none where preferences go in a circle or nothing was compared", () => {
    expect(bestWorstJudgements(fromUpper(3, [2, 1 / 2, 2]), names(3))).toEqual({ missing: [] });
    expect(bestWorstJudgements(fromUpper(3, [null, null, null]), names(3))).toEqual({ missing: [] });
  });

  it("have a best and another worst where all are equal", () => {
    expect(bestWorstJudgements(fromUpper(3, [1, 1, 1]), names(3))).toMatchObject({ best: 0, worst: 1 });
    expect(bestWorstFamily(names(3), [{ stakeholder: "Anna", influence: 1, judgements: [[0, 1], [0, 2], [1, 2]].map(([row, column]) => ({ row: row ?? 0, column: column ?? 0, preference: 1, influence: 1 })) }])).toMatchObject({ weights: [1 / 3, 1 / 3, 1 / 3].map((w) => expect.closeTo(w, 9)) }); // prettier-ignore
  });

  it("have the worst that comes first by name where two are equally bad, wherever their rows stand", () => {
    const judged = fromUpper(4, [9, 8, 2, 2, 8, 1]);
    expect(bestWorstJudgements(judged, ["best", "x", "b", "c"])).toMatchObject({ best: 0, worst: 2 });
    expect(bestWorstJudgements(judged, ["best", "x", "c", "b"])).toMatchObject({ best: 0, worst: 3 });
  });

  it("are nobody's where nobody has influence", () => {
    expect(bestWorstFamily(names(2), [{ stakeholder: "Anna", influence: 0, judgements: [{ row: 0, column: 1, preference: 2, influence: 0 }] }])).toEqual({ gaps: [] }); // prettier-ignore
  });
});
