import { prepare } from "../../src/app/prepare";
import { rawTable } from "./memory-workbook";

const contents = {
  tables: [
    rawTable("Criteria", [
      ["Criterion", "Weight", "Better", "Scale"],
      ["Reach", 3, "higher", "1–5"],
      ["Effort", 1, "lower", "1–5"],
    ]),
    rawTable("Projects", [
      ["ID", "Name", "Reach", "Effort"],
      ["A", "Atlas", 2, 1],
      ["B", "Borealis", 5, 3],
      ["C", "Corona", 4, 5],
    ]),
  ],
  sheetNames: ["Criteria", "Projects"],
  reports: [],
  settings: {},
};

function prepared(weightOverrides: Readonly<Record<string, number>>, judgements: readonly object[] = []) {
  const remembering = { ...contents, settings: { judgements } };
  const preparation = prepare(remembering, { now: 46_000, parameters: { weightOverrides } });
  if (preparation.kind !== "prepared") throw new Error("not prepared");
  return preparation.prepared;
}

describe("a run with weights set by hand", () => {
  it("keeps the ranks that the tables' own weights give, to tell who has moved", () => {
    const { ranked, ranksByTables } = prepared({ effort: 30 });
    expect(ranked.scored.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(ranksByTables).toEqual([3, 1, 2]);
  });

  it("has none where nothing was set", () => {
    expect(prepared({})).not.toHaveProperty("ranksByTables");
  });

  it("has another fingerprint than without", () => {
    expect(prepared({ effort: 30 }).fingerprint).not.toBe(prepared({}).fingerprint);
  });
});

describe("judgements that the workbook remembers from the pane", () => {
  const said = { stakeholder: "Anna", a: "reach", b: "effort", preference: 1 / 7, influence: 1 };

  it("weigh the criteria as if they stood in the Judgements table", () => {
    const remembering = { ...contents, settings: { judgements: [said], parameters: { weighting: "ahp" } } };
    const preparation = prepare(remembering, { now: 46_000 });
    if (preparation.kind !== "prepared") throw new Error("not prepared");
    const { criteria } = preparation.prepared.ranked.portfolio.criteria;
    expect(criteria.map(({ globalWeight }) => globalWeight)).toEqual([
      expect.closeTo(1 / 8, 12),
      expect.closeTo(7 / 8, 12),
    ]);
  });

  it("are part of what the fingerprint stands for", () => {
    const marks = [[], [said], [{ ...said, preference: 3 }]].map((given) => prepared({}, given).fingerprint);
    expect(new Set(marks).size).toBe(3);
  });
});

describe("a method that cannot be used with what the tables hold", () => {
  const negative = {
    ...contents,
    tables: [
      rawTable("Criteria", [
        ["Criterion", "Weight", "Better"],
        ["Reach", 3, "higher"],
        ["Effort", 1, "lower"],
      ]),
      rawTable("Projects", [
        ["ID", "Name", "Reach", "Effort"],
        ["A", "Atlas", -2, 0],
        ["B", "Borealis", 5, 3],
        ["C", "Corona", -4, 5],
      ]),
    ],
  };

  it("is an issue at every cell that stands in the way, all at once", () => {
    const preparation = prepare(negative, { now: 46_000, parameters: { method: "waspas" } });
    if (preparation.kind !== "issues") throw new Error("no issues");
    const { issues } = preparation.checked;
    const errors = issues.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, place, column }) => [code, place?.row, place?.column, column])).toEqual([
      ["method-needs", 1, 2, "Reach"],
      ["method-needs", 1, 3, "Effort"],
      ["method-needs", 3, 2, "Reach"],
    ]);
    expect(preparation.portfolio?.projects).toHaveLength(3);
  });

  it("does not stand in the way of another", () => {
    expect(prepare(negative, { now: 46_000, parameters: { method: "topsis" } }).kind).toBe("prepared");
  });

  it("leaves the options of other methods remembered", () => {
    const settings = { parameters: { method: "vikor", methodOptions: { vikor: { v: 0.7 } } } };
    const methodOptions = { topsis: { normalisation: "max" } };
    const preparation = prepare({ ...contents, settings }, { now: 46_000, parameters: { method: "topsis", methodOptions } }); // prettier-ignore
    if (preparation.kind !== "prepared") throw new Error("not prepared");
    expect(preparation.prepared.parameters.methodOptions).toEqual({ vikor: { v: 0.7 }, ...methodOptions });
  });
});
