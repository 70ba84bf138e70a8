import { mostJudgements, storedJudgements } from "../../src/app/stored-judgements";

const said = { stakeholder: "Anna", a: "reach", b: "risk", preference: 3, influence: 1 };
const kept = { ...said, source: "pane" };

describe("judgements in a workbook's settings", () => {
  it("come back as they were stored, marked as given in the pane", () => {
    expect(storedJudgements(JSON.parse(JSON.stringify([said])))).toEqual([kept]);
  });

  it("keep the ends of Saaty's scale, whose lower one no binary fraction holds", () => {
    const ends = [
      { ...said, preference: 9 },
      { ...said, b: "cost", preference: 1 / 9 },
    ];
    expect(storedJudgements(ends)).toHaveLength(2);
  });

  it.each([
    ["a preference off the scale", { ...said, preference: 10 }],
    ["a preference of 0", { ...said, preference: 0 }],
    ["a criterion against itself", { ...said, b: "reach" }],
    ["a nameless stakeholder", { ...said, stakeholder: "  " }],
    ["a negative influence", { ...said, influence: -1 }],
    ["a text for a number", { ...said, preference: "3" }],
    ["something else", null],
  ])("leave out %s", (_, odd) => {
    expect(storedJudgements([odd, { ...said, a: "cost" }])).toEqual([{ ...kept, a: "cost" }]);
  });

  it("hold one answer a pair, whichever way round it was asked", () => {
    expect(storedJudgements([said, { ...said, a: "risk", b: "reach", preference: 5 }])).toEqual([kept]);
  });

  it("are none in settings of another shape, and never more than the settings of a workbook can carry", () => {
    expect(storedJudgements({ said })).toEqual([]);
    const many = Array.from({ length: mostJudgements + 5 }, (_, i) => ({ ...said, b: `criterion ${i}` }));
    expect(storedJudgements(many)).toHaveLength(mostJudgements);
  });
});
