import { share } from "../../../src/core/model/quantity";
import { weightBars } from "../../../src/taskpane/score/weight-bars";
import { criterion } from "../made-portfolio";

describe("the weights list", () => {
  const group = {
    id: "g",
    name: "Strategy",
    path: [],
    rawWeight: 3,
    localWeight: share(0.6),
    globalWeight: share(0.6),
  };

  it("names a group once, above what belongs to it, whatever the case of its name", () => {
    const bars = weightBars({
      groups: [group],
      criteria: [criterion("Fit", 0.35, ["Strategy"]), criterion("Reach", 0.25, ["strategy"]), criterion("Cost", 0.4)],
    });
    expect(bars.map(({ name, depth, isGroup }) => [name, depth, isGroup])).toEqual([
      ["Strategy", 0, true],
      ["Fit", 1, false],
      ["Reach", 1, false],
      ["Cost", 0, false],
    ]);
  });

  it("measures bars by the heaviest criterion", () => {
    const bars = weightBars({ groups: [], criteria: [criterion("Fit", 0.2), criterion("Cost", 0.8)] });
    expect(bars.map(({ length }) => length)).toEqual([0.25, 1]);
  });

  it("draws nothing instead of dividing 0 by 0 where nothing weighs anything", () => {
    expect(weightBars({ groups: [], criteria: [criterion("Fit", 0)] })[0]?.length).toBe(0);
  });
});
