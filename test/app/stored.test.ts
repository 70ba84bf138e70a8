import { defaultParameters } from "../../src/core/run-parameters";
import { storedIn, tableMapping } from "../../src/app/stored";

const run = { at: 1, method: "weighted-sum", parameters: "", fingerprint: "ab", projectCount: 1, ranks: { a: 1 } };

describe("what a workbook remembers", () => {
  it("is the defaults in a workbook that was never ranked", () => {
    expect(storedIn({})).toEqual({ parameters: defaultParameters, judgements: [], runs: [] });
  });

  it("comes back as it was stored", () => {
    const parameters = { ...defaultParameters, missing: "leave out", capacityOf: "funded" };
    const mapping = { Projects: { table: { sheet: "Liste" }, columns: { name: "Vorhaben" } } };
    const judgements = [{ stakeholder: "A", a: "x", b: "y", preference: 3, influence: 1, source: "pane" }];
    const stored = { parameters, mapping, judgements, runs: [run] };
    expect(storedIn(stored)).toEqual(stored);
  });

  it("falls back to the default for a choice that this version does not know, and keeps the others", () => {
    expect(storedIn({ parameters: { method: "astrology", missing: "worst", capacityOf: 7 } }).parameters).toEqual({
      ...defaultParameters,
      missing: "worst",
    });
  });

  it.each([null, "text", 3, [], { runs: "none" }])("survives settings that are something else: %p", (odd) => {
    expect(storedIn({ parameters: odd, runs: odd }).runs).toEqual([]);
  });

  it("leaves out runs of another shape", () => {
    expect(
      storedIn({ runs: [run, null, { ...run, at: "yesterday" }, { ...run, ranks: { a: "first" } }] }).runs,
    ).toEqual([run]);
  });
});

describe("a mapping", () => {
  it("names a table or a sheet, and headers by column", () => {
    const given = { Projects: { table: { name: "Tbl" }, columns: {} }, Criteria: { table: { sheet: "K" } } };
    expect(tableMapping(given)).toEqual({
      Projects: { table: { name: "Tbl" }, columns: {} },
      Criteria: { table: { sheet: "K" }, columns: {} },
    });
  });

  it.each([
    [[]],
    ["Projects"],
    [{ Projects: "Tbl" }],
    [{ Projects: { table: {}, columns: {} } }],
    [{ Projects: { table: { name: "T" }, columns: { id: 4 } } }],
  ])("is not %p", (given) => {
    expect(tableMapping(given)).toBeUndefined();
  });
});
