import { prepare } from "../../../../src/app/prepare";
import type { ReportSheet } from "../../../../src/workbook/report";
import { createDocument } from "../../../../src/spreadsheet/create-document";
import { fileWorkbook } from "../../../../src/xlsx/file-workbook";
import { addInput } from "../made-up-workbook";

async function rankingOn(criteria: readonly string[]): Promise<ReportSheet> {
  const document = createDocument();
  addInput(document, "Projects", [
    ["ID", "Name", ...criteria],
    ["P1", "One", ...criteria.map((_, j) => j % 10)],
    ["P2", "Two", ...criteria.map((_, j) => (j * 3) % 10)],
  ]);
  addInput(document, "Criteria", [
    ["Criterion", "Weight", "Better", "Scale"],
    ...criteria.map((name) => [name, 1, "higher", "0 to 10"]),
  ]);
  const preparation = prepare(await fileWorkbook(document).read(), { now: 46_348.05 });
  if (preparation.kind === "issues") throw new Error(JSON.stringify(preparation.checked.issues));
  return preparation.prepared.sheets.find(({ role }) => role === "ranking") as ReportSheet;
}

const printedWidth = ({ columnWidths, print }: ReportSheet): number =>
  columnWidths.slice(0, print.areas?.[0].columnCount ?? 0).reduce((sum: number, width) => sum + (width ?? 9), 0);

describe("the widths of the ranking", () => {
  it("leave the lines above a table of few columns their room on paper", async () => {
    expect(printedWidth(await rankingOn(["Value"]))).toBeGreaterThanOrEqual(128);
  });

  it("keep fifteen criteria with long names to a page that can be read", async () => {
    const names = Array.from({ length: 15 }, (_, j) => `Übereinstimmung mit der Geschäftsstrategie ${j}`);
    const sheet = await rankingOn(names);
    expect(printedWidth(sheet)).toBeLessThanOrEqual(300);
    const [chart] = sheet.charts;
    expect(chart?.series).toHaveLength(7);
    expect(chart?.series[6]?.name).toBe("Other criteria");
  });
});
