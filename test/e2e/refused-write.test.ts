import type { SpreadsheetDocument } from "../../src/spreadsheet/document";
import { picture } from "../contract/document-picture";
import { PaneRequests } from "./pane-requests";
import { inWorkbench, type WorkbenchPage } from "./workbench-page";

jest.setTimeout(300_000);

const workbench = inWorkbench();
const long = { timeout: 120_000 };

/** What a reader could tell apart, whichever sheet happens to be in front. */
function content(document: SpreadsheetDocument) {
  const { sheets, settings } = picture(document);
  return { sheets, settings };
}

/** The company's workbook with its sheets written, and its data step open. */
async function scored(bench: WorkbenchPage): Promise<void> {
  await bench.openSample("company");
  await bench.ribbon("Prioritise").click();
  await bench.untilWritten();
}

describe("a write that does not come about", () => {
  it("is taken back when the user cancels in the middle of it, and the pane says so", async () => {
    const { bench } = workbench;
    const requests = await PaneRequests.of(bench.page);
    await bench.openSample("company");
    await bench.paneButton("Use my tables").click();
    await bench.pane.getByText(/The tables can be ranked/).waitFor();
    const before = content(await bench.downloaded());

    await requests.holdNext("writes");
    await bench.paneButton("Write to workbook").click();
    await requests.isHeld();
    await bench.paneButton("Cancel").click();
    await bench.pane.getByText("Stopping, nothing is kept").waitFor();
    await requests.release();

    await bench.pane.getByText("Cancelled, nothing was changed").waitFor(long);
    expect((await requests.taken()).some(({ writes }) => writes)).toBe(true);
    expect(content(await bench.downloaded())).toEqual(before);
    await bench.expectPaneAccessible();
    await bench.paneButton("Try again").click();
    await bench.untilWritten();
  });

  it("leaves a protected sheet and every other as it was, names the sheet and says what to do", async () => {
    const { bench } = workbench;
    await scored(bench);
    const workbook = await bench.downloaded();
    const ranking = workbook.sheets.find(({ name }) => name === "Ranking");
    if (!ranking) throw new Error("There is no Ranking sheet");
    workbook.updateSheet(ranking.id, { isProtected: true });
    await bench.openFile("protected.xlsx", workbook);
    const before = content(await bench.downloaded());

    await bench.ribbon("Prioritise").click();
    await bench.pane.getByText("Nothing was written").first().waitFor(long);
    await bench.pane.getByText(/Ranking.* is protected.*Unprotect/).waitFor();
    expect(content(await bench.downloaded())).toEqual(before);
  });

  it("waits for a cell that is being edited: nothing is written until Enter or Esc, which the pane asks for", async () => {
    const { bench } = workbench;
    await bench.openSample("company");
    await bench.paneButton("Use my tables").click();
    await bench.pane.getByText(/The tables can be ranked/).waitFor();
    const before = content(await bench.downloaded());

    await bench.goTo("Projects!B3");
    await bench.page.keyboard.type("half a na");
    await bench.page.getByText("Edit", { exact: true }).waitFor();
    await bench.paneButton("Write to workbook").click();
    await bench.pane.getByText(/A cell is being edited. Press Enter or Esc/).waitFor(long);
    await bench.page.getByRole("textbox", { name: "Edit B3" }).press("Escape");
    expect(content(await bench.downloaded())).toEqual(before);

    await bench.paneButton("Try again").click();
    await bench.untilWritten();
  });
});
