import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Download, Page } from "playwright-core";
import { readFile } from "node:fs/promises";
import { openDocument } from "../../src/spreadsheet/open-document";
import { launchBrowser } from "./browser";
import { answerCdnFromPackage, startWorkbench, type WorkbenchServer } from "./workbench-server";

jest.setTimeout(180_000);

let server: WorkbenchServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let refused: readonly string[];
let troubles: string[];

beforeAll(async () => {
  [server, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
  refused = await answerCdnFromPackage(context);
  page = await context.newPage();
  troubles = [];
  page.on("pageerror", ({ message }) => troubles.push(message));
  await page.goto(`${server.address}?sample=company`);
  await page.getByRole("grid").waitFor();
});
afterEach(async () => {
  await context.close();
});

async function goTo(address: string): Promise<void> {
  const box = page.getByRole("textbox", { name: "Name box" });
  await box.fill(address);
  await box.press("Enter");
  await page.getByRole("grid").focus();
}

async function type(address: string, text: string): Promise<void> {
  await goTo(address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function shownAt(address: string): Promise<string> {
  await goTo(address);
  const id = await page.getByRole("grid").getAttribute("aria-activedescendant");
  return (await page.locator(`[id="${id}"]`).innerText()).trim();
}

async function addSheet(): Promise<void> {
  await page.getByRole("button", { name: "Add a sheet" }).click();
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

describe("the workbench", () => {
  it("shows the sample as a grid of rows, headers and cells, with a tab for each visible sheet", async () => {
    const grid = page.getByRole("grid");
    expect(await grid.getByRole("columnheader", { name: "A", exact: true }).count()).toBe(1);
    expect(await grid.getByRole("rowheader").count()).toBeGreaterThan(10);
    expect(await grid.getByRole("gridcell").count()).toBeGreaterThan(100);
    const tabs = await page.getByRole("tab").allInnerTexts();
    expect(tabs).toEqual(expect.arrayContaining(["Projects", "Criteria"]));
    expect(troubles).toEqual([]);
  });

  it("recalculates what depends on an edited cell", async () => {
    await addSheet();
    await type("A1", "12.5");
    await type("A2", "=A1*2");
    expect(await shownAt("A2")).toBe("25");
    await type("A1", "40%");
    expect(await shownAt("A1")).toBe("40%");
    expect(await shownAt("A2")).toBe("0.8");
  });

  it("follows an edit in a table through a structured reference", async () => {
    await addSheet();
    await type("A1", "=SUM(Criteria[Weight])");
    const before = Number(await shownAt("A1"));
    const sheet = await page.getByRole("tab", { selected: true }).innerText();
    expect(before).toBeGreaterThan(0);
    const document = openDocument(new Uint8Array(await readFile("samples/company.xlsx")));
    const table = document.tables.find(({ name }) => name === "Criteria");
    const column = table?.columns.findIndex(({ name }) => name === "Weight") ?? -1;
    if (!table || column < 0) throw new Error("The sample lacks Criteria[Weight].");
    const place = { row: table.area.row + 1, column: table.area.column + column };
    const weight = document.cell(table.sheetId, place.row, place.column)?.value;
    const letter = String.fromCharCode(65 + place.column);
    await type(`Criteria!${letter}${place.row + 1}`, String(Number(weight) + 3));
    expect(Number(await shownAt(`${sheet}!A1`))).toBeCloseTo(before + 3, 6);
  });

  it("takes back one edit at a time", async () => {
    await addSheet();
    await type("B2", "first");
    await type("B2", "second");
    await page.keyboard.press("Control+z");
    expect(await shownAt("B2")).toBe("first");
    await page.keyboard.press("Control+z");
    expect(await shownAt("B2")).toBe("");
  });

  it("leaves the cell as it was when typing is given up with Escape", async () => {
    await addSheet();
    await type("C3", "kept");
    await goTo("C3");
    await page.keyboard.type("thrown away");
    await page.keyboard.press("Escape");
    expect(await shownAt("C3")).toBe("kept");
  });

  it("pastes tab-separated text as numbers, dates and words", async () => {
    await addSheet();
    await goTo("B2");
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "Name\tCost\r\nPortal\t1,250\r\n");
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    });
    expect(await shownAt("B3")).toBe("Portal");
    expect(await shownAt("C3")).toBe("1,250");
    await type("D3", "=C3+1");
    expect(Number((await shownAt("D3")).replace(",", ""))).toBe(1251);
  });

  it("downloads an .xlsx that opens again with the edit in it", async () => {
    await addSheet();
    await type("A1", "written here");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download .xlsx" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("company.xlsx");
    const document = openDocument(await bytesOf(download));
    const values = document.sheets.map(({ id }) => document.cell(id, 0, 0)?.value);
    expect(values).toContain("written here");
    expect(document.tables.map(({ name }) => name)).toContain("Criteria");
  });

  it("says in words why a file cannot be opened, and keeps the open workbook", async () => {
    const picker = page.getByLabel("Workbook to open");
    await picker.setInputFiles({ name: "notes.xlsx", mimeType: "text/plain", buffer: Buffer.from("no workbook") });
    await page.getByRole("alert").getByText("“notes.xlsx” is not an .xlsx workbook.").waitFor();
    await picker.setInputFiles({ name: "old.xls", mimeType: "application/vnd.ms-excel", buffer: Buffer.from("x") });
    await page.getByRole("alert").getByText("Save it as .xlsx").waitFor();
    const broken = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(64)]);
    await picker.setInputFiles({ name: "broken.xlsx", mimeType: "application/zip", buffer: broken });
    await page.getByRole("alert").getByText("“broken.xlsx” could not be opened").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("company.xlsx");
  });

  it("opens a workbook that is dropped on it", async () => {
    const bytes = [...(await readFile("samples/gmpp.xlsx"))];
    await page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], "dropped.xlsx"));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, bytes);
    await page.getByRole("heading", { level: 1, name: "dropped.xlsx" }).waitFor();
    expect(troubles).toEqual([]);
  });

  it("adds, renames and deletes sheets, refusing a name that is taken", async () => {
    await addSheet();
    const added = page.getByRole("tab", { selected: true });
    await added.dblclick();
    await page.keyboard.type("Notes");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Notes" }).waitFor();
    await page.getByRole("tab", { name: "Notes" }).dblclick();
    await page.keyboard.type("Projects");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    await page.getByRole("tab", { name: "Notes" }).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Delete" }).click();
    expect(await page.getByRole("tab", { name: "Notes" }).count()).toBe(0);
  });

  it("has no accessibility faults that axe finds, in any theme", async () => {
    for (const theme of ["light", "dark", "highContrast"]) {
      await page.getByRole("combobox", { name: "Theme" }).selectOption(theme);
      // The sheet itself is white in every theme and has a thousand cells: once is enough.
      const rules = new AxeBuilder({ page }).exclude("iframe");
      const { violations } = await (theme === "light" ? rules : rules.exclude(".scroller")).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    }
  });

  it("asks nothing of any machine but this one", async () => {
    const pane = page.frameLocator("iframe");
    await pane.getByRole("button", { name: "Use my tables" }).click();
    await pane.getByRole("tab", { name: /^Score/ }).waitFor();
    expect(refused).toEqual([]);
  });
});
