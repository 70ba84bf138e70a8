import { createDocument } from "../../src/spreadsheet/create-document";
import type { SpreadsheetDocument, Value } from "../../src/spreadsheet/document";
import { openDocument } from "../../src/spreadsheet/open-document";
import { hasLibreOffice, recalculatedByLibreOffice } from "../libre-office";
import { inWorkbench, tableColumn, tableValues, type WorkbenchPage } from "./workbench-page";

jest.setTimeout(300_000);

const sheetNames = ["Overview", "Ranking", "Run log"];
const workbench = inWorkbench();

const rankingTable = (document: SpreadsheetDocument): string => {
  const sheet = document.sheets.find(({ name }) => name === "Ranking");
  const table = document.tables.find(({ sheetId, columns }) => sheetId === sheet?.id && columns.length > 2);
  if (!table) throw new Error("The Ranking sheet has no table");
  return table.name;
};

const rankingValues = (document: SpreadsheetDocument, header = "Score"): readonly Value[] =>
  tableValues(document, rankingTable(document), header);

/** Doubles the first weight by hand, in the grid. */
async function doubleFirstWeight(bench: WorkbenchPage): Promise<void> {
  const { sheet, cells } = tableColumn(await bench.downloaded(), "Criteria", "Weight");
  const first = cells.find(({ cell }) => typeof cell?.value === "number");
  if (!first) throw new Error("Criteria has no weight");
  await bench.type(`${sheet}!${first.address}`, String(Number(first.cell?.value) * 2 + 1));
}

function expectLive(document: SpreadsheetDocument): void {
  const names = document.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(sheetNames));
  const scores = tableColumn(document, rankingTable(document), "Score").cells;
  expect(scores.every(({ cell }) => cell?.formula?.startsWith("=") && typeof cell.value === "number")).toBe(true);
  expect(document.charts.length).toBeGreaterThanOrEqual(2);
  expect(document.charts.every(({ title, altText }) => title !== "" && altText !== "")).toBe(true);
}

describe("the pane as released, in the workbench", () => {
  it("leads from an empty workbook over the sample to written sheets, and takes them back", async () => {
    const { bench } = workbench;
    const { pane } = bench;
    await bench.openSample("company");
    await bench.openFile("empty.xlsx", createDocument());

    await pane.getByRole("heading", { name: "Decide which projects to do" }).waitFor();
    await bench.expectPaneAccessible();
    await pane.getByRole("button", { name: "Insert a sample portfolio" }).click();
    await pane.getByText("The sample is in your workbook").waitFor();
    await bench.sheetTab("Criteria").waitFor();

    await pane.getByText(/The tables can be ranked/).waitFor();
    await bench.expectPaneAccessible();
    for (const [name, what] of [
      ["Score", "Ranking"],
      ["Capacity", "By month"],
      ["Risk", "Probability and impact"],
      ["Share", "What will be written"],
    ] as const) {
      await bench.step(name).click();
      await pane.getByRole("heading", { name: what }).waitFor();
      await bench.expectPaneAccessible();
    }

    await pane.getByRole("button", { name: "Write to workbook" }).click();
    await bench.untilWritten();
    await pane.getByText(/The workbook's formulas give the same/).waitFor();
    await bench.expectPaneAccessible();
    const written = await bench.downloaded();
    expectLive(written);

    const before = rankingValues(written);
    await doubleFirstWeight(bench);
    await pane.getByText("Changed since it was written").waitFor();
    expect(rankingValues(await bench.downloaded())).not.toEqual(before);

    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText("Taken back").waitFor({ timeout: 60_000 });
    for (const name of sheetNames) expect(await bench.sheetTab(name).count()).toBe(0);
    expect(await bench.sheetTab("Criteria").count()).toBe(1);
  });

  it("ranks the GMPP portfolio from the ribbon into live sheets, which follow a weight without the add-in", async () => {
    const { bench } = workbench;
    await bench.openSample("gmpp");
    await bench.ribbon("Prioritise").click();
    await bench.untilWritten();
    const written = await bench.downloaded();
    expectLive(written);

    const reader = await workbench.another({});
    await reader.page.route("**/pane/**", (route) => route.fulfill({ body: "No add-in here", status: 404 }));
    await reader.openFile("scored.xlsx", written);
    await doubleFirstWeight(reader);
    const edited = await reader.downloaded();
    const scores = rankingValues(edited).map(Number);
    const ranks = rankingValues(edited, "Rank").map(Number);
    expect(scores).not.toEqual(rankingValues(written));
    expect(ranks).not.toEqual(rankingValues(written, "Rank"));
    expect(ranks).toEqual(scores.map((score) => 1 + scores.filter((other) => other > score + 1e-9).length));
    if (hasLibreOffice) {
      const theirs = rankingValues(openDocument(recalculatedByLibreOffice(await edited.save())));
      expect(theirs).toHaveLength(scores.length);
      theirs.forEach((score, index) => expect(score).toBeCloseTo(Number(scores[index]), 9));
    }
  });

  it("names a fault with its cell, jumps to it, and writes no ranking", async () => {
    const { bench } = workbench;
    const { page, pane } = bench;
    await bench.openSample("company");
    const { sheet, cells } = tableColumn(await bench.downloaded(), "Criteria", "Weight");
    const cell = cells[0]?.address ?? "";
    await bench.type(`${sheet}!${cell}`, "heavy");
    await bench.sheetTab("Projects").click();
    await bench.ribbon("Check").click();
    await pane.getByText(/1 thing to mend before the projects can be ranked/).waitFor();
    await bench.expectPaneAccessible();
    expect(await pane.getByRole("button", { name: "Write to workbook" }).count()).toBe(0);
    await pane.getByRole("button", { name: `${sheet}!${cell}` }).click();
    await page.waitForFunction(
      (address) => document.querySelector<HTMLInputElement>('input[aria-label="Name box"]')?.value === address,
      cell,
    );
    await pane.getByRole("button", { name: "List issues on a sheet" }).click();
    await pane.getByText("The issues are on a sheet").waitFor({ timeout: 60_000 });
    await bench.sheetTab("Issues").waitFor();
    expect(await bench.sheetTab("Ranking").count()).toBe(0);
  });

  it("is worked by the keyboard alone: arrow keys along the steps, Enter to choose", async () => {
    const { bench } = workbench;
    const { page, pane } = bench;
    await bench.openSample("company");
    await pane.getByRole("button", { name: "Use my tables" }).press("Enter");
    await bench.step("Data").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Weights" }).waitFor();
    expect(await bench.step("Score").getAttribute("aria-selected")).toBe("true");
    const row = pane.getByRole("region", { name: "Ranking" }).getByRole("button", { expanded: false }).first();
    await row.press("Enter");
    await pane.getByRole("table", { name: /What the score of/ }).waitFor();
  });
});
