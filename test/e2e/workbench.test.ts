import { AxeBuilder } from "@axe-core/playwright";
import type { Download } from "playwright-core";
import { readFile } from "node:fs/promises";
import { openDocument } from "../../src/spreadsheet/open-document";
import { expectNoViolations, inWorkbench } from "./workbench-page";

jest.setTimeout(180_000);

const workbench = inWorkbench();

beforeEach(() => workbench.bench.openSample("company"));

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

describe("the workbench", () => {
  it("shows the sample as a grid of rows, headers and cells, with a tab for each visible sheet", async () => {
    const { bench } = workbench;
    const { page } = bench;
    const grid = page.getByRole("grid");
    expect(await grid.getByRole("columnheader", { name: "A", exact: true }).count()).toBe(1);
    expect(await grid.getByRole("rowheader").count()).toBeGreaterThan(10);
    expect(await grid.getByRole("gridcell").count()).toBeGreaterThan(100);
    const tabs = await page.getByRole("tab").allInnerTexts();
    expect(tabs).toEqual(expect.arrayContaining(["Projects", "Criteria"]));
  });

  it("recalculates what depends on an edited cell", async () => {
    const { bench } = workbench;
    await bench.addSheet();
    await bench.type("A1", "12.5");
    await bench.type("A2", "=A1*2");
    expect(await bench.shownAt("A2")).toBe("25");
    await bench.type("A1", "40%");
    expect(await bench.shownAt("A1")).toBe("40%");
    expect(await bench.shownAt("A2")).toBe("0.8");
  });

  it("follows an edit in a table through a structured reference", async () => {
    const { bench } = workbench;
    const { page } = bench;
    await bench.addSheet();
    await bench.type("A1", "=SUM(Criteria[Weight])");
    const before = Number(await bench.shownAt("A1"));
    const sheet = await page.getByRole("tab", { selected: true }).innerText();
    expect(before).toBeGreaterThan(0);
    const document = openDocument(new Uint8Array(await readFile("samples/company.xlsx")));
    const table = document.tables.find(({ name }) => name === "Criteria");
    const column = table?.columns.findIndex(({ name }) => name === "Weight") ?? -1;
    if (!table || column < 0) throw new Error("The sample lacks Criteria[Weight].");
    const place = { row: table.area.row + 1, column: table.area.column + column };
    const weight = document.cell(table.sheetId, place.row, place.column)?.value;
    const letter = String.fromCharCode(65 + place.column);
    await bench.type(`Criteria!${letter}${place.row + 1}`, String(Number(weight) + 3));
    expect(Number(await bench.shownAt(`${sheet}!A1`))).toBeCloseTo(before + 3, 6);
  });

  it("calculates the add-in's worksheet functions, which spill, and shows their errors", async () => {
    const { bench } = workbench;
    await bench.addSheet();
    await bench.type("A1", "-1600");
    await bench.type("A2", "10000");
    await bench.type("A3", "-10000");
    await bench.type("C1", "=RANKFOLIO.IRR.ALL(A1:A3)");
    expect([await bench.shownAt("C1"), await bench.shownAt("C2")]).toEqual(["0.25", "4"]);
    await bench.type("E1", "=RANKFOLIO.IRR.ALL(A2:A2)");
    expect(await bench.shownAt("E1")).toBe("#N/A");
    await bench.type("E2", "=RANKFOLIO.WSJF(100,50,20,10)");
    expect(await bench.shownAt("E2")).toBe("17");
  });

  it("takes back one edit at a time", async () => {
    const { bench } = workbench;
    const { page } = bench;
    await bench.addSheet();
    await bench.type("B2", "first");
    await bench.type("B2", "second");
    await page.keyboard.press("Control+z");
    expect(await bench.shownAt("B2")).toBe("first");
    await page.keyboard.press("Control+z");
    expect(await bench.shownAt("B2")).toBe("");
  });

  it("leaves the cell as it was when typing is given up with Escape", async () => {
    const { bench } = workbench;
    const { page } = bench;
    await bench.addSheet();
    await bench.type("C3", "kept");
    await bench.goTo("C3");
    await page.keyboard.type("thrown away");
    await page.keyboard.press("Escape");
    expect(await bench.shownAt("C3")).toBe("kept");
  });

  it("pastes tab-separated text as numbers, dates and words", async () => {
    const { bench } = workbench;
    const { page } = bench;
    await bench.addSheet();
    await bench.goTo("B2");
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "Name\tCost\r\nPortal\t1,250\r\n");
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    });
    expect(await bench.shownAt("B3")).toBe("Portal");
    expect(await bench.shownAt("C3")).toBe("1,250");
    await bench.type("D3", "=C3+1");
    expect(Number((await bench.shownAt("D3")).replace(",", ""))).toBe(1251);
  });

  it("downloads an .xlsx that opens again with the edit in it", async () => {
    const { bench } = workbench;
    const { page } = bench;
    await bench.addSheet();
    await bench.type("A1", "written here");
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
    const { bench } = workbench;
    const { page } = bench;
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
    const { bench } = workbench;
    const { page } = bench;
    const bytes = [...(await readFile("samples/gmpp.xlsx"))];
    await page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], "dropped.xlsx"));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, bytes);
    await page.getByRole("heading", { level: 1, name: "dropped.xlsx" }).waitFor();
  });

  it("adds, renames and deletes sheets, refusing a name that is taken", async () => {
    const { bench } = workbench;
    const { page } = bench;
    await bench.addSheet();
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
    const { bench } = workbench;
    const { page } = bench;
    for (const theme of ["light", "dark", "highContrast"]) {
      await page.getByRole("combobox", { name: "Theme" }).selectOption(theme);
      // The sheet itself is white in every theme and has a thousand cells: once is enough.
      const rules = new AxeBuilder({ page }).exclude("iframe");
      expectNoViolations(await (theme === "light" ? rules : rules.exclude(".scroller")).analyze());
    }
  });

  it("asks nothing of any machine but this one", async () => {
    const { bench } = workbench;
    await bench.paneButton("Use my tables").click();
    await bench.step("Score").waitFor();
    expect(bench.refused).toEqual([]);
  });
});
