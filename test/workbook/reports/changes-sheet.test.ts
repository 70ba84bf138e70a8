import type { ReportSheet } from "../../../src/workbook/report";
import { prioritise } from "../../../src/app/prioritise";
import { rankPortfolio } from "../../../src/core/rank-portfolio";
import type { RunParameters } from "../../../src/core/run-parameters";
import type { SpreadsheetDocument } from "../../../src/spreadsheet/document";
import { fileWorkbook } from "../../../src/xlsx/file-workbook";
import { madeUpWorkbook } from "./made-up-workbook";

async function changesOf(
  document: SpreadsheetDocument,
  now: number,
  parameters: Partial<RunParameters> = {},
): Promise<ReportSheet> {
  const outcome = await prioritise(fileWorkbook(document), { now, parameters });
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome).slice(0, 300));
  expect(outcome.differences).toEqual([]);
  return outcome.prepared.sheets.find(({ role }) => role === "changes") as ReportSheet;
}

const answerOf = ({ cells }: ReportSheet) =>
  String(cells.find(({ row, column }) => row === 1 && column === 0)?.content.value);
const texts = ({ cells }: ReportSheet) => cells.map(({ content }) => String(content.value));

describe("the sheet Changes", () => {
  it("says that there is nothing to compare with in a first run, then that nothing has changed, then what has", async () => {
    const document = madeUpWorkbook(21);
    const first = await changesOf(document, 46_348);
    expect(answerOf(first)).toBe("This is the first run that is remembered.");
    expect(first.tables).toEqual([]);

    const second = await changesOf(document, 46_349);
    expect(answerOf(second)).toMatch(/^Since 22 Nov 2026, 00:00: nobody has moved\.$/);
    expect(texts(second)).toContain("Method, weights, ratings and projects are as they were.");

    const tree = second.tables[0]?.columns.map(({ header }) => header);
    expect(tree).toEqual(["Project", "ID", "Now", "Was", "Moved", "Projects gone", "Weights", "Ratings", "Method", "Adjusted", "New projects", "Why"]); // prettier-ignore
  });

  it("puts moves down to weights that were changed for the run", async () => {
    const document = madeUpWorkbook(21);
    const outcome = await prioritise(fileWorkbook(document), { now: 46_348 });
    if (outcome.kind !== "written") throw new Error("not written");
    const { portfolio, scored } = outcome.prepared.ranked;
    const criterion = portfolio.criteria.criteria.find(({ id }) =>
      rankPortfolio(portfolio, { ...outcome.prepared.parameters, weightOverrides: { [id]: 400 } }).scored.some(
        ({ rank }, i) => rank !== scored[i]?.rank,
      ),
    );
    const sheet = await changesOf(document, 46_349, { weightOverrides: { [criterion?.id ?? ""]: 400 } });
    expect(answerOf(sheet)).toMatch(/projects have moved, .* furthest, (up|down) \d+/);
    const table = sheet.tables[0];
    const column = (header: string) => table?.columns.find((one) => one.header === header)?.content.values ?? [];
    column("Was").forEach((was, k) => {
      const now = column("Now")[k];
      if (typeof was === "number" && typeof now === "number") expect(column("Weights")[k]).toBe(was - now);
    });
    expect(texts(sheet).some((text) => text.includes(" % instead of "))).toBe(true);
  });
});
