import { weightingIds, type RunParameters } from "../../../src/core/run-parameters";
import type { SpreadsheetDocument } from "../../../src/spreadsheet/document";
import type { ReportSheet } from "../../../src/workbook/report";
import { openDocument } from "../../../src/spreadsheet/open-document";
import { hasLibreOffice, recalculatedByLibreOffice } from "../../libre-office";
import { disagreements, sheetId } from "./disagreements";
import { allDisagreements, now, run } from "./run-workbook";
import {
  bestWorstInputs,
  criteriaRows,
  judgementInputs,
  weighedTables,
  weighedWorkbook,
  type JudgementInput,
} from "./weights/weighed-workbook";

const inputsFor = (weighting: RunParameters["weighting"]): readonly JudgementInput[] =>
  weighting === "best-worst" ? bestWorstInputs : judgementInputs;

const overrides = { "it's [risk] #1": 30, '"=revenue"': 1, 'reach "far"': 12 };

/** The weights of the Weights table as the workbook shows them now, by criterion. */
function shownWeights(document: SpreadsheetDocument, sheets: readonly ReportSheet[], header: string) {
  const sheet = sheets.find(({ role }) => role === "weights");
  const table = sheet?.tables[0];
  if (sheet === undefined || table === undefined) throw new Error("no Weights table");
  const column = table.columns.findIndex((one) => one.header === header);
  const id = sheetId(document, sheet.name);
  return Object.fromEntries(
    Array.from({ length: table.rowCount }, (_, r) => [
      String(document.cell(id, table.row + 1 + r, 0)?.value),
      document.cell(id, table.row + 1 + r, column)?.value,
    ]),
  );
}

const rankingScores = (document: SpreadsheetDocument, sheets: readonly ReportSheet[]): readonly unknown[] => {
  const table = sheets.find(({ role }) => role === "ranking")?.tables[0];
  const at = (header: string): number => table?.columns.findIndex((one) => one.header === header) ?? -1;
  const id = sheetId(document, "Ranking");
  return Array.from({ length: table?.rowCount ?? 0 }, (_, r) => [
    document.cell(id, (table?.row ?? 0) + 1 + r, at("ID"))?.value,
    document.cell(id, (table?.row ?? 0) + 1 + r, at("Score"))?.value,
  ]).sort((a, b) => String(a[0]).localeCompare(String(b[0])));
};

describe("the Weights sheet in the workbook's own calculation", () => {
  it.each(weightingIds)("gives every figure as the core has it, and so does the ranking: %s", async (weighting) => {
    const { document, sheets } = await weighedWorkbook({ weighting }, inputsFor(weighting));
    expect(sheets.flatMap((sheet) => disagreements(document, sheet, sheet.name))).toEqual([]);
  });

  it.each(weightingIds)("does so where weights were set by hand: %s", async (weighting) => {
    const { document, sheets } = await weighedWorkbook({ weighting, weightOverrides: overrides }, inputsFor(weighting));
    expect(sheets.flatMap((sheet) => disagreements(document, sheet, sheet.name))).toEqual([]);
  });

  it.each(weightingIds)("does so when the tables are read and all sheets written: %s", async (weighting) => {
    const document = weighedTables(inputsFor(weighting));
    const outcome = await run(document, now, { weighting, weightOverrides: { "7": 20 } });
    expect(outcome.differences).toEqual([]);
    expect(allDisagreements(document, outcome)).toEqual([]);
    const { checks } = outcome.prepared.sheets.find(({ role }) => role === "weights") ?? { checks: [] };
    expect(checks.length).toBeGreaterThan(1);
  });

  it.each(["saaty-2005", "donegan-dodd"] as const)("does so with the random indices of %s", async (randomIndex) => {
    const { document, sheets } = await weighedWorkbook({ weighting: "ahp", randomIndex });
    expect(sheets.flatMap((sheet) => disagreements(document, sheet, sheet.name))).toEqual([]);
  });

  it.each(weightingIds)("does so for a single criterion: %s", async (weighting) => {
    const { document, sheets } = await weighedWorkbook({ weighting }, [], [["Only", null, 3, null, null]]);
    expect(sheets.flatMap((sheet) => disagreements(document, sheet, sheet.name))).toEqual([]);
  });

  const judged = ["ahp", "ahp-geometric"] as const;
  it.each(judged)("follows an edited judgement without a run, and the ranking with it: %s", async (weighting) => {
    const complete: readonly JudgementInput[] = [
      ...judgementInputs,
      ["Bert", "Speed", "It's [risk] #1", 3, 2.5],
      ["Bert", 'Reach "far"', "Fit?", 2, 2.5],
    ];
    const { document, sheets } = await weighedWorkbook({ weighting }, complete);
    const edited = complete.map(([who, a, b, preference, influence], i): JudgementInput => [
      who,
      a,
      b,
      i === 0 ? 7 : preference,
      influence,
    ]);
    document.setCells(sheetId(document, "Judgements"), 1, 3, [[7]]);
    const after = await weighedWorkbook({ weighting }, edited);
    const [live, anew] = [document, after.document].map((one) => shownWeights(one, sheets, "Global weight"));
    for (const [criterion, weight] of Object.entries(live ?? {}))
      expect(weight).toBeCloseTo(Number(anew?.[criterion]), 4);
    const scores = rankingScores(document, sheets);
    rankingScores(after.document, after.sheets).forEach((row, i) => {
      const [id, score] = row as readonly [string, number];
      expect(scores[i]).toEqual([id, expect.closeTo(score, 3)]);
    });
  });

  it.each(["typed", "swing", "rank-order-centroid", "rank-sum", "rank-reciprocal"] as const)(
    "follows an edit of the Criteria table as a new run would: %s",
    async (weighting) => {
      const column = weighting === "typed" ? 2 : weighting === "swing" ? 4 : 3;
      const { document, sheets } = await weighedWorkbook({ weighting });
      const edited = criteriaRows.map((row, i) => row.map((cell, c) => (i === 3 && c === column ? 1 : cell)));
      document.setCells(sheetId(document, "Criteria"), 4, column, [[1]]);
      const after = await weighedWorkbook({ weighting }, judgementInputs, edited);
      const anew = shownWeights(after.document, after.sheets, "Global weight");
      for (const [criterion, weight] of Object.entries(shownWeights(document, sheets, "Global weight")))
        expect(weight).toBeCloseTo(Number(anew[criterion]), 10);
      const scores = rankingScores(document, sheets);
      rankingScores(after.document, after.sheets).forEach((row, i) => {
        const [id, score] = row as readonly [string, number];
        expect(scores[i]).toEqual([id, expect.closeTo(score, 10)]);
      });
    },
  );

  it.each(["ahp", "ahp-geometric", "rank-order-centroid", "best-worst"] as const)(
    "is what LibreOffice calculates, too: %s",
    async (weighting) => {
      if (!hasLibreOffice) return;
      const { document, sheets } = await weighedWorkbook({ weighting }, inputsFor(weighting));
      const theirs = openDocument(recalculatedByLibreOffice(await document.save()));
      expect(sheets.flatMap((sheet) => disagreements(theirs, sheet, sheet.name))).toEqual([]);
    },
    60_000,
  );
});

describe("the Weights sheet", () => {
  const texts = (sheet: ReportSheet | undefined): string =>
    (sheet?.cells ?? []).map(({ content }) => String(content.value)).join("\n");

  it("says how consistent the judgements are, what was completed, and who disagrees", async () => {
    const { sheets } = await weighedWorkbook({ weighting: "ahp" });
    const text = texts(sheets.find(({ role }) => role === "weights"));
    expect(text).toContain("Random index, Saaty 1980, for 1 missing");
    expect(text).toContain("Nobody judged Speed over It's [risk] #1: these cells, in small grey, are completed");
    expect(text).toMatch(
      /the judgement to look at again is .+ over .+, now .+\. With the others as they are it would be/,
    );
    expect(text).toMatch(/consensus is \d+ %, .+; (Anna|Bert) disagrees most, by \d+ % of the weight/);
    expect(text).toContain("Cleo did not judge enough pairs for weights of their own");
  });

  it("names who contradicts themselves, with the judgement to look at again, though all together do not", async () => {
    const circle: readonly JudgementInput[] = [
      ["Anna", "Value*", "7", 2, 9],
      ["Anna", "7", "Speed", 2, 9],
      ["Anna", "Value*", "Speed", 4, 9],
      ["Bert", "Value*", "7", 2, 0.1],
      ["Bert", "7", "Speed", 2, 0.1],
      ["Bert", "Speed", "Value*", 9, 0.1],
      ["Anna", "Speed", "It's [risk] #1", 2, 9],
      ["Bert", "Speed", "It's [risk] #1", 2, 0.1],
      ["Anna", "=Revenue", 'Reach "far"', 2, 9],
      ["Anna", "Fit?", "=Revenue", 2, 9],
    ];
    const { sheets } = await weighedWorkbook({ weighting: "ahp" }, circle);
    const text = texts(sheets[1]);
    expect(text).toMatch(
      /Bert's own judgements are inconsistent, with a ratio of [\d.]+; to look at again: .+ over .+, now .+, with the others .+\./,
    );
    expect(text).not.toContain("Anna's own judgements are inconsistent");
  });

  it("says plainly where an edit is not followed", async () => {
    const { sheets } = await weighedWorkbook({ weighting: "best-worst" }, bestWorstInputs);
    expect(texts(sheets[1])).toContain("a linear program, which a sheet cannot solve");
    const objective = await weighedWorkbook({ weighting: "critic" });
    expect(texts(objective.sheets[1])).toContain("changes the weights with the next run only");
  });

  it("names the origin of each weight, and what was set by hand", async () => {
    const { sheets } = await weighedWorkbook({ weighting: "swing", weightOverrides: { "7": 30 } });
    const table = sheets[1]?.tables[0];
    const origins = table?.columns.find(({ header }) => header === "Where it comes from")?.content.values;
    expect(origins).toContain("set to 30 for this run");
    expect(origins).toContain("the only one of its group, so all of it");
  });

  it("links each judgement to the cell it was typed in", async () => {
    const { sheets } = await weighedWorkbook({ weighting: "ahp-geometric" });
    const table = sheets[1]?.tables.find(({ name }) => name === "RF_Judgements");
    const links = table?.columns.find(({ header }) => header === "Typed in")?.links;
    expect(links?.[2]).toEqual({ sheet: "Judgements", row: 3, column: 3 });
  });

  it("is called otherwise where the user has a sheet of that name", async () => {
    const { input } = await weighedWorkbook({ weighting: "typed" });
    const { weightsReport } = await import("../../../src/workbook/reports/weights-sheet");
    const found = input.found.map((one) => ({ ...one, raw: { ...one.raw, sheet: "Weights" } }));
    expect(weightsReport.compose({ ...input, found })?.name).toBe("Criteria weights");
  });
});
