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

function prepared(weightOverrides: Readonly<Record<string, number>>) {
  const preparation = prepare(contents, { now: 46_000, parameters: { weightOverrides } });
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
