import { prepare } from "../../../src/app/prepare";
import { scoringMethods } from "../../../src/core/scoring/catalogue";
import type { RunParameters } from "../../../src/core/run-parameters";
import { createDocument } from "../../../src/spreadsheet/create-document";
import type { ReportSheet } from "../../../src/workbook/report";
import { fileWorkbook } from "../../../src/xlsx/file-workbook";
import { sheetId } from "./disagreements";
import { addInput, madeUpWorkbook } from "./made-up-workbook";
import { allDisagreements, now, run } from "./run-workbook";

async function scoresSheet(parameters: Partial<RunParameters>, seed = 21): Promise<ReportSheet> {
  const contents = await fileWorkbook(madeUpWorkbook(seed, { positive: true, projects: 6 })).read();
  const preparation = prepare(contents, { now, parameters });
  if (preparation.kind === "issues") throw new Error(JSON.stringify(preparation.checked.issues.slice(0, 4)));
  const sheet = preparation.prepared.sheets.find(({ role }) => role === "scores");
  if (sheet === undefined) throw new Error("no Scores sheet");
  return sheet;
}

const textAt = ({ cells }: ReportSheet, row: number, column: number): unknown =>
  cells.find((cell) => cell.row === row && cell.column === column)?.content.value;

describe.each(scoringMethods.filter(({ kind }) => kind === "criteria").map((method) => [method.name, method] as const))(
  "the Scores sheet by %s",
  (_, method) => {
    let sheet: ReportSheet;
    beforeAll(async () => {
      sheet = await scoresSheet({ method: method.id });
    });

    it("says the formula line by line, and names each figure of a criterion above its column", () => {
      const texts = sheet.cells.map(({ content }) => content.value);
      for (const line of method.formula.split("\n")) expect(texts).toContain(line);
      const weight = sheet.cells.find(({ content }) => content.value === "Weight");
      const better = sheet.cells.find(({ content }) => content.value === "Better");
      expect(weight?.column).toBe(better?.column);
      const weights = sheet.cells
        .filter(({ row, column }) => row === weight?.row && column > (weight?.column ?? 0))
        .map(({ content }) => content.value);
      expect(weights.reduce<number>((sum, one) => sum + Number(one), 0)).toBeCloseTo(1, 9);
    });

    it("keeps the names of rows and columns in view and every heading above the columns of its step", () => {
      const [table] = sheet.tables;
      expect(sheet.freeze).toEqual({ rows: (table?.row ?? 0) + 1, columns: 2 });
      const headings = sheet.cells.filter(({ row, content }) => row === (table?.row ?? 0) - 1 && /^Step /.test(String(content.value))); // prettier-ignore
      headings.forEach(({ content, column }, s) => {
        expect(String(content.value)).toMatch(new RegExp(`^Step ${s + 1}: `));
        expect(table?.columns[column]?.header).toBeDefined();
      });
    });
  },
);

describe("the Scores sheet", () => {
  it("takes the weight of an option from the sheet itself, so that it can be tried out there", async () => {
    const document = madeUpWorkbook(23, { positive: true, projects: 6 });
    const { prepared } = await run(document, now, { method: "waspas", methodOptions: { waspas: { lambda: 0.5 } } });
    const sheet = prepared.sheets.find(({ role }) => role === "scores");
    const lambda = sheet?.cells.find(({ content }) => content.value === 0.5);
    document.setCells(sheetId(document, "Scores"), lambda?.row ?? 0, lambda?.column ?? 0, [[1]]);
    const [table] = sheet?.tables ?? [];
    const column = (header: string): readonly unknown[] => {
      const at = table?.columns.findIndex((one) => one.header === header) ?? -1;
      return Array.from({ length: table?.rowCount ?? 0 }, (_, r) => document.cell(sheetId(document, "Scores"), (table?.row ?? 0) + 1 + r, at)?.value); // prettier-ignore
    };
    expect(column("Score").map((score) => Number(score).toFixed(9))).toEqual(
      column("Weighted sum (Q1)").map((sum) => Number(sum).toFixed(9)),
    );
  });

  it("shows every project against every other where the method compares pairs, in the order of the rows", async () => {
    const sheet = await scoresSheet({ method: "electre-iii" });
    const [table] = sheet.tables;
    const corner = sheet.cells.find(({ content }) => content.value === "Row over column");
    expect(corner?.row).toBe(table?.row);
    expect(textAt(sheet, (table?.row ?? 0) + 1, (corner?.column ?? 0) + 1)).toBeNull();
    expect(corner?.column).toBeGreaterThan(table?.columns.length ?? 0);
  });

  it.each([
    ["wsjf", {}],
    ["ice", { combination: "mean" }],
    ["ice", {}],
    ["rice", {}],
    ["cost-of-delay", {}],
  ] as const)("reads the figures of %s %j from Projects, and follows them", async (method, options) => {
    const document = createDocument();
    addInput(document, "Projects", [
      ["ID", "Name", "Duration, months", "Fit", "Business value", "Time criticality", "Risk reduction", "Job size", "Cost of delay", "Reach", "Impact", "Confidence", "Effort", "Ease"], // prettier-ignore
      ["A", "Atlas", 4, 2, 100, 50, 20, 10, 90, 400, 2, 0.8, 4, 7],
      ["B", "Boreas", 6, 4, 80, 30, 10, 5, 60, 900, 1, 0.5, 2, 3],
      ["C", "Corona", 2, 3, 20, 30, 10, 8, 40, 100, 3, 1, 5, 9],
    ]);
    addInput(document, "Criteria", [["Criterion", "Weight", "Scale"], ["Fit", 1, "1–5"]]); // prettier-ignore
    const parameters = { method, methodOptions: { [method]: options } };
    const before = await run(document, now, parameters);
    expect(allDisagreements(document, before)).toEqual([]);
    document.setCells(sheetId(document, "Projects"), 2, 2, [[1, 4, 95, 60, 40, 2, 300, 1200, 5, 0.9, 1, 8]]);
    const table = before.prepared.sheets.find(({ role }) => role === "ranking")?.tables[0];
    const at = (header: string) => table?.columns.findIndex((one) => one.header === header) ?? -1;
    const shown = Object.fromEntries(
      [1, 2, 3].map((r) => {
        const cell = (header: string) => document.cell(sheetId(document, "Ranking"), (table?.row ?? 0) + r, at(header))?.value; // prettier-ignore
        return [cell("ID"), [cell("Rank"), cell("Score")]];
      }),
    );
    const { ranked } = (await run(document, now + 1, parameters)).prepared;
    expect(shown).toEqual(
      Object.fromEntries(
        ranked.scored.map(({ project, rank, score }) => [project.id, [rank, expect.closeTo(score, 9)]]),
      ),
    );
  });
});
