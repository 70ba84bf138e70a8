import type { Locator } from "playwright-core";
import { inWorkbench, tableValues, type WorkbenchPage } from "./workbench-page";

jest.setTimeout(240_000);

const workbench = inWorkbench();

/** Moves the keyboard by Tab until it is where it is wanted; nothing else moves it. */
async function tabTo({ page }: WorkbenchPage, wanted: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${String(wanted)}`);
}

/** From the start page to the Score step, without the pointer. */
async function openScore(bench: WorkbenchPage): Promise<void> {
  await bench.openSample("company");
  await bench.paneButton("Use my tables").press("Enter");
  await bench.pane.getByText(/The tables can be ranked/).waitFor();
  await tabTo(bench, bench.step("Data"), "Shift+Tab");
  await bench.page.keyboard.press("ArrowRight");
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByRole("region", { name: "Ranking" }).waitFor();
}

const ranking = ({ pane }: WorkbenchPage) =>
  pane.getByRole("region", { name: "Ranking" }).getByRole("listitem").getByRole("button");

/** The names of the first ten, in order. */
async function leaders(bench: WorkbenchPage): Promise<readonly string[]> {
  const names = await ranking(bench).evaluateAll((rows) => rows.map((row) => row.getAttribute("title") ?? ""));
  return names.slice(0, 10);
}

const globalWeight = ({ pane }: WorkbenchPage, name: string) =>
  pane.getByRole("slider", { name: `Weight of ${name}` }).getAttribute("aria-valuetext");

describe("weights in the pane, by the keyboard alone", () => {
  it("move by a slider's keys and the ranking with them, and come back; the tables keep their own", async () => {
    const { bench } = workbench;
    const { page, pane } = bench;
    await openScore(bench);
    const before = await leaders(bench);
    const typed = tableValues(await bench.downloaded(), "Criteria", "Weight");
    // Back from the workbench's button, as F6 leads back from the sheet.
    await bench.step("Score").focus();

    const slider = pane.getByRole("slider", { name: "Weight of Deliverability" });
    await tabTo(bench, slider);
    await page.keyboard.press("End");
    await pane.getByText("1 weight differs from the Criteria table.").waitFor();
    await pane.getByText(/projects have moved by the weights set by hand/).waitFor();
    const after = await leaders(bench);
    expect(after).not.toEqual(before);
    expect(
      await ranking(bench)
        .filter({ hasText: /(up|down) \d+ places?/ })
        .count(),
    ).toBeGreaterThan(0);

    await page.keyboard.press("PageDown");
    await page.keyboard.press("ArrowLeft");
    expect(await slider.inputValue()).toBe("89");
    await page.keyboard.press("Home");
    expect(await slider.inputValue()).toBe("0");
    await pane
      .getByText("0, 0.0 % of the whole")
      .first()
      .waitFor({ state: "attached" })
      .catch(() => undefined);
    expect(await globalWeight(bench, "Deliverability")).toMatch(/^0, 0\.0 % of the whole$/);

    await page.keyboard.press("End");
    await expect(leadersBecome(bench, after)).resolves.toBe(true);
    await tabTo(bench, bench.paneButton("Reset the weights"), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(leadersBecome(bench, before)).resolves.toBe(true);
    expect(await pane.getByText(/differs from the Criteria table/).count()).toBe(0);
    expect(tableValues(await bench.downloaded(), "Criteria", "Weight")).toEqual(typed);
  });

  it("follow from comparing in pairs, by two people, with consistency as it goes; Prioritise writes them", async () => {
    const { bench } = workbench;
    const { page, pane } = bench;
    await openScore(bench);
    const before = await leaders(bench);
    await tabTo(bench, bench.paneButton("Compare criteria in pairs"));
    await page.keyboard.press("Enter");

    await tabTo(bench, pane.getByRole("textbox", { name: "Name of who answers" }));
    await page.keyboard.type("Anna");
    await page.keyboard.press("Enter");
    const scale = pane.getByRole("slider");
    await scale.waitFor();
    expect(await scale.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    const question = pane.getByRole("region", { name: "Question" });
    const asked = async () => (await question.getByRole("status").innerText()).trim();
    const first = await asked();
    expect(first).toBe("Which matters more: Strategy or Value?");

    const pairs = Number(/^0 of (\d+) pairs/.exec(await pane.getByText(/^0 of \d+ pairs answered/).innerText())?.[1]);
    expect(pairs).toBeGreaterThan(3);

    // Nothing chosen yet: Enter does not take the middle for an answer.
    await page.keyboard.press("Enter");
    expect(await asked()).toBe(first);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("5");
    await question.getByText("Value is strongly more important than Strategy.").waitFor();
    await page.keyboard.press("Enter");
    await expect(becomes(asked, (text) => text !== first)).resolves.toBe(true);
    await page.keyboard.press("Backspace");
    await expect(becomes(asked, (text) => text === first)).resolves.toBe(true);
    await question.getByText("Value is strongly more important than Strategy.").waitFor();
    await page.keyboard.press("Enter");

    // The others lean to the first of the two, which contradicts what was said before.
    const done = pane.getByText(`${pairs} of ${pairs} pairs answered.`);
    for (let answered = 1; answered < pairs; answered++) {
      await pane.getByText(new RegExp(`^${answered} of ${pairs} pairs answered`)).waitFor();
      await page.keyboard.press("3");
      await page.keyboard.press("Enter");
    }
    await done.waitFor();
    // One Enter too many leads nowhere.
    await page.keyboard.press("Enter");
    await pane
      .getByText(/^Consistency ratio .* by Saaty 1980/)
      .first()
      .waitFor();
    await bench.expectPaneAccessible();

    await tabTo(bench, bench.paneButton("Look at it again").first());
    await page.keyboard.press("Enter");
    await question.waitFor();
    await page.keyboard.press("1");
    await question.getByText(/are equally important\.$/).waitFor();
    await page.keyboard.press("Enter");
    await done.waitFor();

    await tabTo(bench, pane.getByRole("combobox", { name: "Who answers" }), "Shift+Tab");
    await page.keyboard.press("End");
    await tabTo(bench, pane.getByRole("textbox", { name: "Name of who answers" }));
    await page.keyboard.type("Ben");
    await page.keyboard.press("Enter");
    await scale.waitFor();
    for (let answered = 0; answered < pairs; answered++) {
      await pane.getByText(new RegExp(`^${answered} of ${pairs} pairs answered`)).waitFor();
      await page.keyboard.press("7");
      await page.keyboard.press("Enter");
    }
    await pane.getByText(/^Consensus \d+ %/).waitFor();

    await tabTo(bench, bench.paneButton("Use these weights"));
    await page.keyboard.press("Enter");
    await pane.getByRole("region", { name: "Ranking" }).waitFor();
    const source = pane.getByRole("combobox", { name: "Weights from" });
    await expect(
      becomes(
        () => source.inputValue(),
        (way) => way === "ahp",
      ),
    ).resolves.toBe(true);
    const after = await leaders(bench);
    expect(after).not.toEqual(before);

    await tabTo(bench, bench.paneButton("Write to workbook"));
    await page.keyboard.press("Enter");
    await pane.getByText(/^\d+ sheets written$/).waitFor({ timeout: 120_000 });
    expect(await pane.getByText(/figures? differs? from the workbook's/).count()).toBe(0);
    const written = await bench.downloaded();
    const table = written.tables.find(({ name, columns }) => /ranking/i.test(name) && columns.length > 2);
    expect(tableValues(written, table?.name ?? "", "Project").slice(0, 10)).toEqual(after);
  });
});

async function becomes(read: () => Promise<string>, wanted: (text: string) => boolean): Promise<boolean> {
  for (let look = 0; look < 100; look++) {
    if (wanted(await read())) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

const leadersBecome = (bench: WorkbenchPage, wanted: readonly string[]) =>
  becomes(
    async () => JSON.stringify(await leaders(bench)),
    (text) => text === JSON.stringify(wanted),
  );

describe("the decision's parts of the pane", () => {
  it.each(["light", "dark", "highContrast"] as const)(
    "fit and pass axe in %s at 320, 350 and 450 px",
    async (theme) => {
      const { bench } = workbench;
      const { page, pane } = bench;
      await openScore(bench);
      if (theme === "highContrast") await page.emulateMedia({ forcedColors: "active" });
      await bench.theme(theme);
      await pane.getByRole("slider").first().press("PageUp");
      await pane.getByText("1 weight differs from the Criteria table.").waitFor();
      await pane.getByRole("region", { name: "Weights" }).getByRole("button", { expanded: false }).last().click();
      const fits = async (of: Locator) => {
        const [wanted, there] = await of.evaluate((part) => [part.scrollWidth, part.clientWidth] as const);
        expect(wanted).toBeLessThanOrEqual(there);
      };
      for (const width of [320, 350, 450] as const) {
        await bench.paneWidth(width);
        await fits(pane.getByRole("tabpanel"));
        if (width !== 350) await bench.expectPaneAccessible();
      }
      await bench.paneButton("Compare criteria in pairs").click();
      await pane
        .getByRole("textbox", { name: "Name of who answers" })
        .fill("Finance and controlling, all of us together");
      await bench.paneButton("Begin").click();
      await pane.getByRole("slider").press("7");
      for (const width of [320, 350, 450] as const) {
        await bench.paneWidth(width);
        await fits(pane.getByRole("main"));
        if (width !== 350) await bench.expectPaneAccessible();
      }
      await pane.getByRole("button", { name: "More" }).click();
      await pane.getByRole("menuitem", { name: "Settings" }).click();
      await bench.paneWidth(320);
      await fits(pane.getByRole("main"));
      await bench.expectPaneAccessible();
    },
  );
});
