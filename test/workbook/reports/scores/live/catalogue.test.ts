import { scoringMethods } from "../../../../../src/core/scoring/catalogue";
import { rankPortfolio } from "../../../../../src/core/rank-portfolio";
import { defaultParameters, type RunParameters } from "../../../../../src/core/run-parameters";
import type { SpreadsheetDocument } from "../../../../../src/spreadsheet/document";
import { openDocument } from "../../../../../src/spreadsheet/open-document";
import { liveFormulasOf } from "../../../../../src/workbook/reports/scores/live/catalogue";
import { flatTree, linear, portfolio, project } from "../../../../core/example-portfolio";
import { allRecalculatedByLibreOffice, hasLibreOffice } from "../../../../libre-office";
import { madeUpWorkbook } from "../../made-up-workbook";
import { sheetId } from "../../disagreements";
import { allDisagreements, now, run, type Run } from "../../run-workbook";

type Chosen = Pick<RunParameters, "method" | "methodOptions" | "robustness">;
/** How sure the ranking is matters to other tests; here few draws save time. */
const robustness = { ...defaultParameters.robustness, samples: 100 };
const by = (method: string, options: RunParameters["methodOptions"][string] = {}): Chosen => ({
  method,
  methodOptions: { [method]: options },
  robustness,
});

const choices: readonly (readonly [string, Chosen])[] = [
  ["weighted sum", by("weighted-sum")],
  ["weighted product", by("weighted-product")],
  ["WASPAS", by("waspas", { lambda: 0.3 })],
  ...["vector", "min-max", "sum", "max"].map(
    (normalisation) => [`TOPSIS, ${normalisation}`, by("topsis", { normalisation })] as const,
  ),
  ["VIKOR", by("vikor", { v: 0.7 })],
  ...["usual", "u-shape", "v-shape", "level", "linear", "gaussian"].map(
    (preference) => [`PROMETHEE II, ${preference}`, by("promethee", { preference, q: 0.1, p: 0.4 })] as const,
  ),
  ["ELECTRE III", by("electre-iii")],
  ["COPRAS", by("copras")],
  ["ARAS", by("aras")],
  ["EDAS", by("edas")],
  ["MOORA, ratio system", by("moora")],
  ["MOORA, reference point", by("moora-reference-point")],
  ["MULTIMOORA", by("multimoora")],
  ["MABAC", by("mabac")],
  ["MAIRCA", by("mairca")],
  ["SPOTIS", by("spotis")],
];
const live = choices.filter(([name]) => name !== "ELECTRE III");

const workbook = (seed: number, projects?: number): SpreadsheetDocument =>
  madeUpWorkbook(seed, {
    positive: true,
    without: ["Resources", "Demand", "Budget", "Risks"],
    ...(projects ? { projects } : {}),
  });

/** The score and rank that the workbook shows on a sheet, by project ID. */
function shown(document: SpreadsheetDocument, { prepared, written }: Run, role: string): Record<string, unknown> {
  const report = prepared.sheets.find((sheet) => sheet.role === role);
  const table = report?.tables[0];
  const id = sheetId(document, written.sheets.find((sheet) => sheet.role === role)?.sheet ?? "");
  if (table === undefined) throw new Error(`no table on ${role}`);
  const at = (header: string): number => table.columns.findIndex((column) => column.header === header);
  return Object.fromEntries(
    Array.from({ length: table.rowCount }, (_, r) => {
      const cell = (column: number) => document.cell(id, table.row + 1 + r, column)?.value;
      return [String(cell(at("ID"))), role === "scores" ? [cell(at("Score"))] : [cell(at("Rank")), cell(at("Score"))]];
    }),
  );
}

/** Ranks and scores with manual adjustments, as the Ranking sheet has them; scores by the method alone on Scores. */
function expectedIn({ prepared: { ranked } }: Run) {
  const byId = (values: (index: number) => readonly unknown[]) =>
    Object.fromEntries(ranked.scored.map(({ project: { id } }, i) => [id, values(i)]));
  return {
    ranking: byId((i) => [ranked.scored[i]?.rank, expect.closeTo(ranked.scored[i]?.score ?? NaN, 9)]),
    scores: byId((i) => [expect.closeTo(ranked.method.result.scores[i] ?? NaN, 9)]),
  };
}

/** Types a rating into a row of the Projects sheet. */
function rate(document: SpreadsheetDocument, row: number, header: string, rating: number): void {
  const id = sheetId(document, "Projects");
  const column = Array.from({ length: 40 }, (_, c) => document.cell(id, 0, c)?.value).indexOf(header);
  document.setCells(id, row, column, [[rating]]);
}

it("has formulas for every method that compares ratings, but for those that Excel cannot hold", () => {
  const criteria = flatTree([{ weight: 3, valueFunction: linear(0, 9) }, { weight: 1, valueFunction: linear(0, 9, "lower") }]); // prettier-ignore
  const given = portfolio({ criteria, projects: [project("A", [3, 4]), project("B", [5, 2])] });
  const tested = new Set(choices.map(([, { method }]) => method));
  for (const { id } of scoringMethods.filter((method) => method.kind === "criteria")) {
    const { method } = rankPortfolio(given, { ...defaultParameters, method: id });
    if (liveFormulasOf(method) !== undefined) expect(tested).toContain(id);
  }
});

describe.each(choices)("by %s", (_, parameters) => {
  it.each([21, 24])("every sheet calculates what the core has, portfolio %i", async (seed) => {
    const document = workbook(seed);
    expect(allDisagreements(document, await run(document, now, parameters))).toEqual([]);
  });

  it("a single project and projects that are all tied are no exception", async () => {
    const one = workbook(31, 1);
    expect(allDisagreements(one, await run(one, now, parameters))).toEqual([]);
    const tied = madeUpWorkbook(32, {
      positive: true,
      projects: 5,
      tied: true,
      without: ["Resources", "Demand", "Budget", "Risks"],
    });
    expect(allDisagreements(tied, await run(tied, now, parameters))).toEqual([]);
  });
});

describe.each(live)("by %s", (_, parameters) => {
  it.each([41])("scores and ranks follow an edit as a new run would have them, portfolio %i", async (seed) => {
    const document = workbook(seed, 9);
    const before = await run(document, now, parameters);
    const criteria = sheetId(document, "Criteria");
    document.setCells(criteria, 2, 2, [[9]]);
    document.setCells(criteria, 4, 2, [[1]]);
    rate(document, 3, "It's [1-5] #", 5);
    rate(document, 4, "Effort", 12.5);
    rate(document, 2, "Spread", 11);
    const followed = { ranking: shown(document, before, "ranking"), scores: shown(document, before, "scores") };
    expect(followed).toEqual(expectedIn(await run(document, now + 1, parameters)));
  });
});

if (hasLibreOffice) {
  it("LibreOffice calculates the same scores, parts and ranks by every method", async () => {
    const runs = await Promise.all(
      live.map(async ([name, parameters], i) => {
        const document = workbook(60 + i, 8);
        return { name, done: await run(document, now, parameters), bytes: await document.save() };
      }),
    );
    const recalculated = allRecalculatedByLibreOffice(runs.map(({ bytes }) => bytes));
    runs.forEach(({ name, done }, i) => {
      const other = openDocument(recalculated[i] as Uint8Array);
      expect([name, allDisagreements(other, done, ["scores", "ranking"])]).toEqual([name, []]);
    });
  }, 300_000);
}
