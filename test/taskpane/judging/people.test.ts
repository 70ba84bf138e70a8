import { nameFault, peopleOf } from "../../../src/taskpane/judging/people";
import { judgement } from "../../core/weighting/example-tree";

describe("the people who judge", () => {
  it("come in the order in which they first did, and the table has the say on those whom it names", () => {
    const inPane = { ...judgement("Ben", "a", "b", 3), source: "pane" } as const;
    const mixed = { ...judgement("Anna", "a", "c", 3, 2), source: "pane" } as const;
    expect(peopleOf([inPane, judgement("Anna", "a", "b", 3, 2), mixed])).toEqual([
      { name: "Ben", influence: 1, inTable: false, answers: 1 },
      { name: "Anna", influence: 2, inTable: true, answers: 2 },
    ]);
  });

  it.each(["", "   ", "=1+1", "+49", "-x", "@home", "anna ", "x".repeat(101)])("are not to be called %j", (name) => {
    expect(nameFault(name, [{ name: "Anna", influence: 1 }])).toMatch(/\.$/);
  });

  it.each(["Ben", "Finance & IT", "Łukasz", "3rd line"])("may be called %j", (name) => {
    expect(nameFault(name, [{ name: "Anna", influence: 1 }])).toBeUndefined();
  });
});
