import type { Criterion, CurvedShape, ValueFunction } from "../../../../src/core/model/criterion";
import { valueFunctionOf } from "../../../../src/core/scoring/value-function";
import { valueCurves } from "../../../../src/workbook/reports/ranking/value-curves";
import { flatTree, linear } from "../../../core/example-portfolio";

const curve = (kind: CurvedShape, curvature: number, high = 5): ValueFunction => ({
  kind,
  direction: "higher",
  anchors: { kind: "fixed", low: 0, high },
  curvature,
});
const criteria = (...functions: readonly ValueFunction[]): readonly Criterion[] =>
  flatTree(functions.map((valueFunction) => ({ weight: 1, valueFunction }))).criteria;
const drawn = (...functions: readonly ValueFunction[]) =>
  valueCurves(criteria(...functions), { row: 10, column: 3 }, { row: 0, column: 0 }, 46_348.05);

it("draws each bent value as its value function has it, from 0 to 1, beside the straight line", () => {
  const { cells, chart } = drawn(linear(0, 1), curve("concave", 2), curve("s", 10));
  expect(chart?.series.map(({ name }) => name)).toEqual(["Straight line", "C2", "C3"]);
  const column = (c: number) => cells.filter((cell) => cell.column === c && cell.row >= 12);
  const [shares, straight, concave, s] = [3, 4, 5, 6].map((c) => column(c).map(({ content }) => content.value));
  expect(straight).toEqual(shares);
  const expected = valueFunctionOf(curve("concave", 2));
  expect(concave).toEqual(shares?.map((share) => expect.closeTo(expected(Number(share) * 5), 12)));
  expect([s?.[0], s?.[10], s?.[20]]).toEqual([0, 0.5, 1]);
});

it("says in the title what the bend means", () => {
  expect(drawn(curve("convex", 3)).chart?.title).toBe("22 Nov: on C1 the last steps are worth most");
});

it("draws nothing where no value is bent, nor for a criterion that everyone is equal on", () => {
  expect(drawn(linear(0, 1))).toEqual({ cells: [], chart: undefined });
  expect(drawn(curve("concave", 3, 0)).chart).toBeUndefined();
});
