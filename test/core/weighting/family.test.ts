import { familiesOf, judgementsWithin } from "../../../src/core/weighting/family";
import { exampleTree, judgement } from "./example-tree";

describe("families of criteria", () => {
  const families = familiesOf(exampleTree);

  it("are the top level and then each group's children", () => {
    expect(families.map(({ parent, members }) => [parent?.id, members.map(({ id }) => id)])).toEqual([
      [undefined, ["value", "risk", "cost"]],
      ["value", ["reach", "revenue"]],
    ]);
  });

  it("have the judgements between their members, and not those across", () => {
    const within = judgement("Anna", "reach", "revenue", 3);
    const across = judgement("Anna", "reach", "risk", 3);
    expect(judgementsWithin(families[1] ?? { members: [] }, [within, across])).toEqual([within]);
    expect(judgementsWithin(families[0] ?? { members: [] }, [within, across])).toEqual([]);
  });
});
