import { AxeBuilder } from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Locator, Page } from "playwright-core";
import type { Cell, SpreadsheetDocument, Value } from "../../src/spreadsheet/document";
import { openDocument } from "../../src/spreadsheet/open-document";
import { launchBrowser } from "./browser";
import { answerCdnFromPackage, startWorkbench, type WorkbenchServer } from "./workbench-server";

const paneFrame = 'iframe[title="Rankfolio pane"]';

/** The workbench in a browser, as a person meets it: found by role and label, worked by pointer and keyboard. */
export class WorkbenchPage {
  readonly pane: FrameLocator;

  constructor(
    readonly address: string,
    readonly page: Page,
    /** Requests that would have left this machine. */
    readonly refused: readonly string[],
    /** What was thrown in the page and caught by nobody. */
    readonly troubles: readonly string[],
  ) {
    this.pane = page.frameLocator(paneFrame);
  }

  async openSample(name: "company" | "gmpp"): Promise<void> {
    await this.page.goto(`${this.address}?sample=${name}`);
    await this.page.getByRole("grid").waitFor();
  }

  /** Opens a workbook by the picker, in place of the one that is open. */
  async openFile(name: string, workbook: SpreadsheetDocument | Buffer): Promise<void> {
    if (this.page.url() === "about:blank") await this.openSample("company");
    const buffer = Buffer.isBuffer(workbook) ? workbook : Buffer.from(await workbook.save());
    const picker = this.page.getByLabel("Workbook to open");
    await picker.setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await this.page.getByRole("heading", { level: 1, name }).waitFor();
  }

  /** The workbook as a reader of the file would get it. */
  async downloaded(): Promise<SpreadsheetDocument> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "Download .xlsx" }).click(),
    ]);
    return openDocument(new Uint8Array(await readFile(await download.path())));
  }

  async column(table: string, header: string): Promise<ReturnType<typeof tableColumn>> {
    return tableColumn(await this.downloaded(), table, header);
  }

  ribbon(name: "Open" | "Prioritise" | "Check"): Locator {
    return this.page.getByRole("navigation", { name: "Ribbon" }).getByRole("button", { name });
  }

  /** However many sheets there are, and however slow the machine. */
  async untilWritten(timeout = 240_000): Promise<void> {
    await this.pane.getByText(/^\d+ sheets written$/).waitFor({ timeout });
  }

  step(name: string): Locator {
    return this.pane.getByRole("tab", { name: new RegExp(`^${name}`) });
  }

  paneButton(name: string): Locator {
    return this.pane.getByRole("button", { name, exact: true });
  }

  sheetTab(name: string): Locator {
    return this.page.getByRole("tablist", { name: "Sheets" }).getByRole("tab", { name });
  }

  async readAgain(): Promise<void> {
    await this.pane.getByRole("button", { name: "More", exact: true }).click();
    await this.pane.getByRole("menuitem", { name: "Read the tables again" }).click();
  }

  async theme(name: "light" | "dark" | "highContrast"): Promise<void> {
    await this.page.getByRole("combobox", { name: "Theme" }).selectOption(name);
  }

  /** The pane made as narrow or as wide as it goes, by the keyboard. */
  async paneWidth(width: 320 | 350 | 450): Promise<void> {
    const grip = this.page.getByRole("separator", { name: "Width of the pane" });
    const now = async () => Number(await grip.getAttribute("aria-valuenow"));
    for (let from = await now(); from !== width; from = await now()) {
      await grip.press(from < width ? "ArrowLeft" : "ArrowRight");
    }
  }

  /** Goes to a cell by the name box; the keyboard is then in the grid. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: "Name box" });
    await box.fill(address);
    await box.press("Enter");
    await this.page.getByRole("grid").focus();
  }

  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  async shownAt(address: string): Promise<string> {
    await this.goTo(address);
    const id = await this.page.getByRole("grid").getAttribute("aria-activedescendant");
    return (await this.page.locator(`[id="${id}"]`).innerText()).trim();
  }

  async addSheet(): Promise<void> {
    await this.page.getByRole("button", { name: "Add a sheet" }).click();
  }

  async expectPaneAccessible(): Promise<void> {
    const axe = new AxeBuilder({ page: this.page })
      .include(paneFrame)
      // Fluent's focus keeping puts empty elements around its parts; they pass focus on at once and nobody meets them.
      .exclude([paneFrame, "[data-tabster-dummy]"]);
    expectNoViolations(await axe.analyze());
  }
}

type Analysis = Awaited<ReturnType<AxeBuilder["analyze"]>>;

export function expectNoViolations({ violations }: Analysis): void {
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

/** A column of a table, header left out, with the place of each of its cells. */
export function tableColumn(
  document: SpreadsheetDocument,
  tableName: string,
  header: string,
): {
  readonly sheet: string;
  readonly cells: readonly { readonly address: string; readonly cell: Cell | undefined }[];
} {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const table = document.tables.find(({ name }) => same(name, tableName));
  const index = table?.columns.findIndex(({ name }) => same(name, header)) ?? -1;
  if (!table || index < 0) throw new Error(`No ${tableName}[${header}] in the workbook`);
  const { sheetId, area } = table;
  return {
    sheet: document.sheets.find(({ id }) => id === sheetId)?.name ?? "",
    cells: Array.from({ length: area.rowCount - 1 }, (_, i) => ({
      address: `${String.fromCharCode(65 + area.column + index)}${area.row + 2 + i}`,
      cell: document.cell(sheetId, area.row + 1 + i, area.column + index),
    })),
  };
}

export const tableValues = (document: SpreadsheetDocument, table: string, header: string): readonly Value[] =>
  tableColumn(document, table, header).cells.map(({ cell }) => cell?.value ?? null);

export interface InWorkbench {
  /** The page of the test that runs now. */
  readonly bench: WorkbenchPage;
  /** Another page of the same server in a window of its own, such as one that has another theme. */
  another(options: BrowserContextOptions): Promise<WorkbenchPage>;
}

/**
 * One server and one browser for the tests of a file, a fresh window for each test: Microsoft's library and the pane
 * keep what they know in the window's storage. After each test nothing may have been thrown and nothing asked of
 * another machine.
 */
export function inWorkbench(options: BrowserContextOptions = {}): InWorkbench {
  let server: WorkbenchServer | undefined;
  let browser: Browser | undefined;
  let windows: { readonly context: BrowserContext; readonly bench: WorkbenchPage }[] = [];

  const another = async (own: BrowserContextOptions): Promise<WorkbenchPage> => {
    if (!server || !browser) throw new Error("The workbench was not started");
    const viewport = { width: 1366, height: 768 };
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, ...options, ...own });
    // Long enough for a busy machine: what does not come at all is told from what comes late by the test's own time.
    context.setDefaultTimeout(120_000);
    const refused = await answerCdnFromPackage(context);
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on("pageerror", ({ message }) => troubles.push(message));
    const bench = new WorkbenchPage(server.address, page, refused, troubles);
    windows.push({ context, bench });
    return bench;
  };

  // The first test file to come builds what is stale, which takes minutes on a busy machine.
  beforeAll(async () => {
    [server, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
  }, 900_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    await another({});
  });
  afterEach(async () => {
    const used = windows;
    windows = [];
    await Promise.all(used.map(({ context }) => context.close()));
    expect(used.flatMap(({ bench }) => bench.troubles)).toEqual([]);
    expect(used.flatMap(({ bench }) => bench.refused)).toEqual([]);
  });

  return {
    get bench() {
      const [first] = windows;
      if (!first) throw new Error("There is a page only while a test runs");
      return first.bench;
    },
    another,
  };
}
