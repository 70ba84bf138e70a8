import { judgedFamily, type JudgedFamily } from "../../../src/core/weighting/judged-family";
import type { StakeholderJudgements } from "../../../src/core/weighting/stakeholders";

const says = (
  stakeholder: string,
  cells: readonly (readonly [number, number, number])[],
  influence = 1,
): StakeholderJudgements => ({
  stakeholder,
  influence,
  judgements: cells.map(([row, column, preference]) => ({ row, column, preference, influence })),
});
const anna = says("Anna", [[0, 1, 2], [0, 2, 4], [1, 2, 2]]); // prettier-ignore

describe("a family weighed by judgements", () => {
  it("needs only what all said together to connect the criteria; who said too little has no weights of their own", () => {
    const found = judgedFamily(
      3,
      [says("Bert", [[0, 1, 2]]), says("Cleo", [[1, 2, 2]])],
      "eigenvector",
      "saaty-1980",
    ) as JudgedFamily;
    expect(found.group.weights.map((w) => Number((7 * w).toFixed(9)))).toEqual([4, 2, 1]);
    expect(found.group.completion.completed).toEqual([{ row: 0, column: 2, value: expect.closeTo(4, 9) }]);
    expect(found.stakeholders.map(({ own }) => own)).toEqual([undefined, undefined]);
    expect(found.consensus).toBeUndefined();
  });

  it("names a missing link for each group of criteria that nothing connects to the first", () => {
    expect(judgedFamily(4, [says("Anna", [[1, 2, 3]])], "geometric", "saaty-1980")).toEqual({ links: [{ row: 0, column: 1 }, { row: 0, column: 3 }] }); // prettier-ignore
    expect(judgedFamily(2, [], "geometric", "saaty-1980")).toEqual({ links: [{ row: 0, column: 1 }] });
  });

  it("does not hear whoever has no influence, but shows their weights and how far they are", () => {
    const found = judgedFamily(3, [anna, says("Bert", [[0, 1, 1 / 9], [0, 2, 1 / 9], [1, 2, 1]], 0)], "eigenvector", "saaty-1980") as JudgedFamily; // prettier-ignore
    expect(found.group.weights[0]).toBeCloseTo(4 / 7, 9);
    expect(found.stakeholders[1]?.distance).toBeGreaterThan(0.5);
    expect(found.consensus).toBeUndefined();
  });

  it("points at the judgement that spoils a person's consistency", () => {
    const found = judgedFamily(3, [says("Anna", [[0, 1, 3], [0, 2, 1 / 5], [1, 2, 3]])], "geometric", "saaty-1980") as JudgedFamily; // prettier-ignore
    expect(found.stakeholders[0]?.own?.eigenvector.consistency).toMatchObject({ verdict: "inconsistent" });
    expect(found.stakeholders[0]?.own?.worst).toMatchObject({ row: 0, column: 2, judged: 1 / 5, mending: 9 });
  });
});
