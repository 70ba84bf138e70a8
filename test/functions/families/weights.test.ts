import { consistencyRatio, weightsAhp, weightsBestWorst, weightsRank } from "../../../src/functions/families/weights";

const leader = [
  [1, 4, 3, 7],
  [null, 1, 1 / 3, 3],
  [null, null, 1, 5],
  [null, null, null, null],
];
const rounded = (rows: readonly (readonly number[])[], digits = 4) =>
  rows.map((row) => row.map((figure) => Number(figure.toFixed(digits))));

describe("weights on ranges", () => {
  it("give the published weights and ratio from the upper half of a judgement matrix", () => {
    expect(rounded(weightsAhp(leader))).toEqual([[0.5476], [0.1266], [0.2699], [0.0559]]);
    expect(Number(consistencyRatio(leader).toFixed(4))).toBe(0.0439);
    expect(Number(consistencyRatio(leader, "Saaty-2005").toFixed(4))).toBe(0.0444);
  });

  it("complete a judgement that is missing as Bozóki has it, a blank being handed over as 0 too", () => {
    for (const blank of [null, 0, ""]) {
      const given = [[1, 1, 5, 2], [1, 1, 3, 4], [blank, blank, 1, blank], [blank, blank, blank, 1]]; // prettier-ignore
      expect(rounded(weightsAhp(given))).toEqual([[0.3738], [0.392], [0.0985], [0.1357]]);
    }
  });

  it("go by rows' geometric means on demand, which differ where judgements contradict each other", () => {
    expect(weightsAhp(leader, "geometric")).not.toEqual(weightsAhp(leader));
    expect(weightsAhp([[1, 3], [null, 1]], "geometric").flat()).toEqual([0.75, 0.25]); // prettier-ignore
  });

  it("have no result where the judgements do not connect all criteria, or the table of indices ends", () => {
    const apart = [[1, null, null], [null, 1, 3], [null, null, 1]]; // prettier-ignore
    expect(() => weightsAhp(apart)).toThrow("do not connect all criteria");
    expect(() => consistencyRatio(apart)).toThrow("do not connect all criteria");
    const many = Array.from({ length: 16 }, () => new Array<number>(16).fill(1));
    expect(() => consistencyRatio(many)).toThrow(/ends at 1\d criteria, found 16/);
  });

  it("name the judgement that cannot be one", () => {
    expect(() => weightsAhp([[1, -2], [null, 1]])).toThrow("judgements, row 1, column 2: expected a number above 0, found -2."); // prettier-ignore
    expect(() => weightsAhp([[1, 2]])).toThrow("expected as many columns as rows, found 1 rows and 2 columns.");
    expect(() => weightsAhp([[1, 3], [3, 1]])).toThrow("across the diagonal"); // prettier-ignore
  });

  it("come from ranks by three rules, laid out as the ranks are", () => {
    expect(rounded(weightsRank([[1], [2], [3]]))).toEqual([[0.6111], [0.2778], [0.1111]]);
    expect(rounded(weightsRank([[1, 2, 3]], "sum"))).toEqual([[0.5, 0.3333, 0.1667]]);
    expect(rounded(weightsRank([[1, 2, 3]], "reciprocal"))).toEqual([[0.5455, 0.2727, 0.1818]]);
    expect(() => weightsRank([[1, 0]])).toThrow("ranks, value 2: expected a number of at least 1, found 0.");
  });

  it("come from comparisons with best and worst", () => {
    const [row] = rounded(weightsBestWorst([[1, 2, 8]], [[8, 4, 1]]));
    expect(row).toEqual([0.6154, 0.3077, 0.0769]);
    expect(() => weightsBestWorst([[2, 2, 8]], [[8, 4, 1]])).toThrow("expected a 1 where the best criterion");
    expect(() => weightsBestWorst([[1, 2, 8]], [[8, 4, 2]])).toThrow("expected a 1 where the worst criterion");
    expect(() => weightsBestWorst([[1, 2, 8]], [[8, 1]])).toThrow("expected 3 values");
  });
});
