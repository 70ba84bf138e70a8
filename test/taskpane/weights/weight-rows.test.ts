import * as fc from "fast-check";
import { weigh } from "../../../src/core/weighting/weigh";
import { baseWeights, weightRows, withWeight } from "../../../src/taskpane/weights/weight-rows";
import { by, exampleTree } from "../../core/weighting/example-tree";
import { portfolio } from "../made-portfolio";

const tree = { ...portfolio, projects: [], criteria: exampleTree };
const typed = weigh(tree, by("typed"));
const equal = weigh(tree, by("equal"));

describe("the weights list", () => {
  it("names a group once, right above what belongs to it", () => {
    expect(weightRows(typed, {}).map(({ id, depth, criterion }) => [id, depth, criterion !== undefined])).toEqual([
      ["value", 0, false],
      ["reach", 1, true],
      ["revenue", 1, true],
      ["risk", 0, true],
      ["cost", 0, true],
    ]);
  });

  it("shows the shares of all siblings as soon as one is moved, and not those of other families", () => {
    const rows = weightRows(typed, { reach: 4 });
    const share = (id: string) => rows.find((row) => row.id === id)?.globalWeight;
    expect(share("reach")).toBeCloseTo(0.15, 12);
    expect(share("revenue")).toBeCloseTo(0.15, 12);
    expect(share("cost")).toBeCloseTo(0.5, 12);
    expect(rows.filter(({ isSet }) => isSet).map(({ id }) => id)).toEqual(["reach"]);
    expect(rows.find(({ id }) => id === "reach")?.baseShare).toBeCloseTo(0.06, 12);
  });

  it("moves percents where another method than the Weight column gave the weights", () => {
    expect(baseWeights(equal)["reach"]).toBe(50);
    const rows = weightRows(equal, { reach: 150 });
    expect(rows.find(({ id }) => id === "reach")?.globalWeight).toBeCloseTo(0.75 / 3, 12);
  });

  it("shows what a run with the same overrides will say", () => {
    const ids = ["value", "reach", "revenue", "risk", "cost"];
    const weights = fc.dictionary(fc.constantFrom(...ids), fc.nat(20));
    fc.assert(
      fc.property(weights, (weightOverrides) => {
        const run = weigh(tree, by("typed", { weightOverrides }));
        fc.pre(run.objections.length === 0);
        const shown = weightRows(typed, weightOverrides);
        for (const { id, globalWeight } of [...run.tree.groups, ...run.tree.criteria])
          expect(shown.find((row) => row.id === id)?.globalWeight).toBeCloseTo(globalWeight, 12);
      }),
    );
  });

  it("leaves no trace of a weight that is back where the table has it", () => {
    const moved = withWeight(typed, {}, "risk", 3);
    expect(moved).toEqual({ risk: 3 });
    expect(withWeight(typed, moved, "risk", 2)).toEqual({});
  });

  it("passes over overrides of criteria that have gone, and those that leave siblings without any weight", () => {
    expect(weightRows(typed, { gone: 3, reach: 0, revenue: 0 })).toEqual(weightRows(typed, {}));
  });
});
