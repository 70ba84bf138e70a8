import type { ReportSheet } from "../../../src/workbook/report";
import { allSteps } from "../../../src/core/run-steps";
import { prepare, prepareSteps } from "../../../src/app/prepare";
import { spearmanRho } from "../../../src/core/robustness/rank-correlation";
import { fileWorkbook } from "../../../src/xlsx/file-workbook";
import { madeUpWorkbook } from "./made-up-workbook";

const contents = () => fileWorkbook(madeUpWorkbook(8)).read();

describe("the sheet Methods compared", () => {
  let sheet: ReportSheet;
  beforeAll(async () => {
    const preparation = allSteps(prepareSteps(await contents(), { now: 46_348.05 }));
    if (preparation.kind === "issues") throw new Error("issues");
    sheet = preparation.prepared.sheets.find(({ role }) => role === "methods") as ReportSheet;
  });

  const ranksOf = (header: string): readonly number[] =>
    (sheet.tables[0]?.columns.find((column) => column.header === header)?.content.values ?? []) as readonly number[];

  it("stands in the order of the consensus, with every method's ranks beside it", () => {
    expect(ranksOf("Consensus")).toEqual(ranksOf("Consensus").map((_, k) => k + 1));
    for (const header of ["Weighted sum", "TOPSIS", "VIKOR"])
      expect(ranksOf(header)).toHaveLength(ranksOf("Consensus").length);
  });

  it("correlates live what Spearman's rho is", () => {
    const rho = spearmanRho(ranksOf("Weighted sum"), ranksOf("TOPSIS"));
    const cell = sheet.cells.find(
      ({ content }) => content.kind === "formula" && content.formula.includes("CORREL") && content.formula.includes("TOPSIS (ties") && content.formula.includes("Weighted sum (ties"), // prettier-ignore
    );
    expect(cell?.content.value).toBeCloseTo(rho ?? NaN, 10);
    expect(sheet.checks.filter(({ name }) => name.startsWith("Correlation")).length).toBeGreaterThan(20);
  });

  it("draws at most seven lines, with rank 1 on top, and names methods that could not be compared", () => {
    expect(sheet.charts[0]?.series.length).toBeLessThanOrEqual(7);
    expect(sheet.charts[0]?.yAxis).toMatchObject({ reversed: true, minimum: 1 });
    expect(JSON.stringify(sheet.cells)).toContain("Not compared");
  });

  it("comes with everything through a worker, as plain data", async () => {
    const preparation = allSteps(prepareSteps(await contents(), { now: 46_348.05 }));
    expect(structuredClone(preparation)).toEqual(preparation);
  });

  it("is calm where the workbook was only looked at", async () => {
    const looked = prepare(await contents(), { now: 46_348.05 });
    if (looked.kind === "issues") throw new Error("issues");
    const calm = looked.prepared.sheets.find(({ role }) => role === "methods");
    expect(calm?.tables).toEqual([]);
    expect(looked.prepared.analysis).toBeUndefined();
  });
});
