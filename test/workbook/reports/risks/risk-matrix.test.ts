import { prepare } from "../../../../src/app/prepare";
import type { ReportCell, ReportSheet } from "../../../../src/workbook/report";
import { matrixAreas } from "../../../../src/workbook/reports/risks/risk-matrix";
import { riskPlaces } from "../../../../src/workbook/reports/risks/risk-layout";
import { createDocument } from "../../../../src/spreadsheet/create-document";
import { fileWorkbook } from "../../../../src/xlsx/file-workbook";
import { addInput } from "../made-up-workbook";

type RiskRow = readonly [type: string, probability: number, impact: number, status: string];

async function riskSheet(risks: readonly RiskRow[]): Promise<ReportSheet> {
  const document = createDocument();
  addInput(document, "Projects", [
    ["ID", "Name", "Cost, k€", "Value"],
    ["P1", "One", 100, 4],
  ]);
  addInput(document, "Criteria", [
    ["Criterion", "Weight", "Better", "Scale"],
    ["Value", 1, "higher", "0 to 10"],
  ]);
  addInput(document, "Risks", [
    ["ID", "Project", "Title", "Type", "Probability", "Impact likely, k€", "Status"],
    ...risks.map(([type, probability, impact, status], i) => [`R${i}`, "P1", "x", type, probability, impact, status]),
  ]);
  const preparation = prepare(await fileWorkbook(document).read(), { now: 46_348.05 });
  if (preparation.kind === "issues") throw new Error(JSON.stringify(preparation.checked.issues));
  return preparation.prepared.sheets.find(({ role }) => role === "risks") as ReportSheet;
}

const at = ({ cells }: ReportSheet, row: number, column: number): ReportCell =>
  cells.find((cell) => cell.row === row && cell.column === column) as ReportCell;

describe("the risk matrix", () => {
  const risks: readonly RiskRow[] = [
    ["risk", 0.9, 1000, "open"],
    ["risk", 0.05, 1, "open"],
    ["opportunity", 0.9, 1000, "open"],
    ["opportunity", 0.5, 10, "closed"],
  ];

  it("counts open threats only, the likeliest and worst in the upper right corner", async () => {
    const sheet = await riskSheet(risks);
    const { row, column, rowCount, columnCount } = matrixAreas.counts;
    expect(at(sheet, row, column + columnCount - 1).content.value).toBe(1);
    expect(at(sheet, row + rowCount - 1, column).content.value).toBe(1);
  });

  it("names its axes and says in words what a band is, beside the figure from which it begins", async () => {
    const sheet = await riskSheet(risks);
    const { row, column } = matrixAreas.counts;
    expect(at(sheet, row - 2, column - 1).content.value).toBe("Impact, k€ →");
    expect(at(sheet, row - 1, column - 1).content.value).toBe("Probability ↓");
    expect([0, 1, 2, 3, 4].map((i) => at(sheet, row - 2, column + i).content.value)).toEqual([
      "very low",
      "low",
      "medium",
      "high",
      "very high",
    ]);
    expect(at(sheet, row, column - 1).numberFormat).toBe('"very high, from "0%');
    expect(at(sheet, row + 4, column - 1).numberFormat).toBe('"very low, from "0%');
  });

  it("marks high probability with high impact by a sign and not by colour alone, and leaves empty cells blank", async () => {
    const sheet = await riskSheet(risks);
    const { row, column } = matrixAreas.exposure;
    const marked = [0, 1, 2, 3, 4].map((p) =>
      [0, 1, 2, 3, 4].map((i) => (at(sheet, row + p, column + i).numberFormat ?? "").startsWith('"▲ "')),
    );
    expect(marked).toEqual([
      [false, false, false, true, true],
      [false, false, false, true, true],
      [false, false, false, false, false],
      [false, false, false, false, false],
      [false, false, false, false, false],
    ]);
    expect(at(sheet, row, column).numberFormat).toMatch(/;$/);
  });

  it("says where the opportunities are, since they are in no matrix", async () => {
    const { row, column } = riskPlaces.opportunities;
    expect(at(await riskSheet(risks), row, column).content.value).toBe(
      "1 open opportunity, in no matrix, with an expected gain of 900 k€: see Gains on the right and Type below.",
    );
    expect(at(await riskSheet(risks.slice(0, 2)), row, column).content.value).toBe("There are no open opportunities.");
  });
});
