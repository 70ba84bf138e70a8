import { createDocument } from "../../src/spreadsheet/create-document";
import type { SpreadsheetDocument } from "../../src/spreadsheet/document";
import { PaneRequests } from "./pane-requests";
import { inWorkbench } from "./workbench-page";

// The workbench calculates 2,000 projects on twelve criteria in the browser: a busy machine takes many minutes for it.
jest.setTimeout(1_500_000);

const workbench = inWorkbench();
const MEGABYTE = 1024 * 1024;

/** Projects whose ratings differ from each other in a way that no two criteria share. */
function portfolio(projectCount: number, criterionCount: number): SpreadsheetDocument {
  const criteria = Array.from({ length: criterionCount }, (_, at) => `Criterion ${at + 1}`);
  const document = createDocument();
  const write = (sheetId: string, name: string, rows: readonly (readonly (string | number)[])[]) => {
    document.updateSheet(sheetId, { name });
    document.setCells(sheetId, 0, 0, rows);
    const area = { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 1 };
    document.addTable(sheetId, area, true, name);
  };
  write(document.activeSheetId, "Projects", [
    ["ID", "Name", ...criteria],
    ...Array.from({ length: projectCount }, (_, i) => [
      `P-${i + 1}`,
      `Project ${i + 1}`,
      ...criteria.map((_unused, at) => ((i + 1) * (at + 3)) % 11),
    ]),
  ]);
  write(document.addSheet("Criteria").id, "Criteria", [
    ["Criterion", "Weight", "Scale"],
    ...criteria.map((name, at) => [name, at + 1, "'0-10"]),
  ]);
  return document;
}

it.each([
  [50, 3],
  [2000, 12],
])(
  "asks Excel at most twice to read and six times to write %i projects on %i criteria",
  async (projectCount, criterionCount) => {
    const { bench } = workbench;
    const { pane } = bench;
    const requests = await PaneRequests.of(bench.page);
    await bench.openFile("many.xlsx", portfolio(projectCount, criterionCount));
    await bench.paneButton("Use my tables").click();
    await pane.getByText(/The tables can be ranked/).waitFor({ timeout: 120_000 });
    await bench.step("Score").click();
    await pane.getByRole("heading", { name: "Ranking" }).waitFor();

    await requests.taken();
    await requests.holdNext("anything");
    await bench.readAgain();
    await requests.isHeld();
    await requests.release();
    await pane.locator('[role="tabpanel"][aria-busy="false"]').waitFor();
    const read = await requests.taken();
    expect(read.filter(({ writes }) => writes)).toEqual([]);
    expect(read.length).toBeGreaterThan(0);
    expect(read.length).toBeLessThanOrEqual(2);

    await bench.paneButton("Write to workbook").click();
    await bench.untilWritten(1_200_000);
    const run = await requests.taken();
    const lastWrite = run.map(({ writes }) => writes).lastIndexOf(true);
    expect(lastWrite).toBeGreaterThan(0);
    // The run reads as above, then writes; after the last that writes one more reads back what Excel calculates.
    expect(lastWrite + 2 - read.length).toBeLessThanOrEqual(6);
    for (const { bytes } of run) expect(bytes).toBeLessThan(5 * MEGABYTE);
  },
);
