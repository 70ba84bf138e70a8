import { prepare } from "../../../../src/app/prepare";
import { fileWorkbook } from "../../../../src/xlsx/file-workbook";
import { madeUpWorkbook } from "../made-up-workbook";

/** Points that Excel's usual margins leave of the paper, landscape. */
const papers = [
  ["A4", 842 - 101, 595 - 108],
  ["Letter", 792 - 101, 612 - 108],
] as const;

/** Of a column so many characters wide, in Calibri 11. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

describe("the Overview", () => {
  it.each(papers)("fits one page of %s", async (_, paperWidth, paperHeight) => {
    const preparation = prepare(await fileWorkbook(madeUpWorkbook(21)).read(), { now: 46_348.05 });
    if (preparation.kind === "issues") throw new Error(JSON.stringify(preparation.checked.issues));
    const overview = preparation.prepared.sheets.find(({ role }) => role === "overview");
    const { rowCount = 0, columnCount = 0 } = overview?.print.areas?.[0] ?? {};
    expect(overview?.charts).toHaveLength(3);
    const width = (overview?.columnWidths ?? [])
      .slice(0, columnCount)
      .reduce((sum: number, one) => sum + points(one ?? 8.43), 0);
    const height = Array.from({ length: rowCount }, (_row, row) => overview?.rowHeights?.[row] ?? 15).reduce(
      (a, b) => a + b,
      0,
    );
    expect((height * paperWidth) / width).toBeLessThanOrEqual(paperHeight);
  });
});
