import type { SpreadsheetDocument } from "../../../src/spreadsheet/document";
import { madeUpWorkbook, type MadeUp } from "./made-up-workbook";
import { sheetId } from "./disagreements";
import { allDisagreements, now, run, type Run } from "./run-workbook";

/** A column of the Ranking table as the workbook shows it now, by project ID. */
function shown(document: SpreadsheetDocument, { prepared }: Run, header: string): Readonly<Record<string, unknown>> {
  const table = prepared.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "RF_Ranking");
  if (table === undefined) throw new Error("no Ranking table");
  const at = (name: string): number => table.columns.findIndex((column) => column.header === name);
  const id = sheetId(document, "Ranking");
  return Object.fromEntries(
    Array.from({ length: table.rowCount }, (_, r) => [
      String(document.cell(id, table.row + 1 + r, at("ID"))?.value),
      document.cell(id, table.row + 1 + r, at(header))?.value,
    ]),
  );
}

describe("a workbook's own calculation", () => {
  it.each(Array.from({ length: 12 }, (_, i) => i + 1))(
    "gives every figure of every sheet as the core has it, portfolio %i",
    async (seed) => {
      const document = madeUpWorkbook(seed);
      expect(allDisagreements(document, await run(document))).toEqual([]);
    },
  );

  it.each(Array.from({ length: 8 }, (_, i) => i + 31))(
    "does so where criteria are computed from the other tables, portfolio %i",
    async (seed) => {
      const document = madeUpWorkbook(seed, { computed: true });
      expect(allDisagreements(document, await run(document))).toEqual([]);
    },
  );

  const cases: readonly (readonly [string, MadeUp])[] = [
    ["computed criteria in plain ranges", { computed: true, plainRanges: true }],
    ["computed criteria without costs", { computed: true, without: ["costs", "Budget"] }],
    [
      "computed criteria of nothing but projects",
      { computed: true, without: ["Budget", "Risks", "Resources", "Demand"] },
    ],
    ["plain ranges instead of tables", { plainRanges: true }],
    ["a single project", { projects: 1 }],
    ["projects that are all tied", { projects: 6, tied: true }],
    ["no costs", { without: ["costs", "Budget"] }],
    ["no budget", { without: ["Budget"] }],
    ["only projects and criteria", { without: ["Budget", "Risks", "Resources", "Demand", "costs"] }],
  ];
  it.each(cases)("does so with %s", async (_, options) => {
    const document = madeUpWorkbook(99, options);
    expect(allDisagreements(document, await run(document))).toEqual([]);
  });

  it.each([3, 4, 5])("re-ranks after an edit as a new run would, portfolio %i", async (seed) => {
    const document = madeUpWorkbook(seed, { projects: 10, without: ["Resources", "Demand"] });
    const before = await run(document);
    const criteria = sheetId(document, "Criteria");
    document.setCells(criteria, 2, 2, [[9]]);
    document.setCells(criteria, 4, 2, [[1]]);
    document.setCells(sheetId(document, "Projects"), 3, 9, [[5]]);
    document.setCells(sheetId(document, "Budget"), 1, 1, [[120]]);
    document.setCells(sheetId(document, "Risks"), 1, 4, [[0.95]]);
    const live = ["Rank", "Score", "Standing", "EMV, k€", "Rank after risk"].map((header) =>
      shown(document, before, header),
    );
    const { ranked } = (await run(document, now + 1)).prepared;
    const words = { "forced in": "Forced in", above: "Above", below: "Below", "forced out": "Forced out" } as const;
    const byId = (value: (index: number) => unknown) =>
      Object.fromEntries(ranked.scored.map(({ project }, i) => [project.id, value(i)]));
    const [rank, score, standing, emv, rankAfterRisk] = live;
    expect(rank).toEqual(byId((i) => ranked.scored[i]?.rank));
    expect(score).toEqual(byId((i) => expect.closeTo(ranked.scored[i]?.score ?? -1, 11)));
    expect(standing).toEqual(byId((i) => words[ranked.waterline.standing[i] as keyof typeof words]));
    expect(emv).toEqual(byId((i) => expect.closeTo(ranked.scored[i]?.emv ?? -1, 9)));
    expect(rankAfterRisk).toEqual(byId((i) => ranked.scored[i]?.rankAfterRisk ?? ""));
  });

  it("keeps the other ranks when one rating can no longer be valued", async () => {
    const document = madeUpWorkbook(7, { projects: 6, without: ["Resources", "Demand"] });
    const before = await run(document);
    const row = 2;
    document.setCells(sheetId(document, "Projects"), row, 9, [["much"]]);
    const id = String(document.cell(sheetId(document, "Projects"), row, 0)?.value);
    const { [id]: broken, ...others } = shown(document, before, "Rank");
    expect(broken).toBe("check");
    expect(Object.values(others).every((rank) => typeof rank === "number")).toBe(true);
  });

  it("moves the bars of the Overview when the ranking changes, without a run", async () => {
    const document = madeUpWorkbook(5, { projects: 8, without: ["Resources", "Demand"] });
    const before = await run(document);
    document.setCells(sheetId(document, "Criteria"), 2, 2, [[0]]);
    document.setCells(sheetId(document, "Criteria"), 5, 2, [[90]]);
    const ranks = shown(document, before, "Order");
    const names = shown(document, before, "Project");
    const leader = Object.keys(ranks).find((id) => ranks[id] === 1) ?? "";
    const overview = before.prepared.sheets[0];
    const series = overview?.charts.find(({ name }) => name === "TopTen")?.series[0];
    const top = document.cell(
      sheetId(document, "Overview"),
      series?.categories?.row ?? 0,
      series?.categories?.column ?? 0,
    );
    expect(String(top?.value).slice(0, 20)).toBe(String(names[leader]).slice(0, 20));
  });
});
