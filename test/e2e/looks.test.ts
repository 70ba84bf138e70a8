import type { Locator } from "playwright-core";
import { PaneRequests } from "./pane-requests";
import { cutOff, lightness, opacities } from "./visible-text";
import { inWorkbench, type WorkbenchPage } from "./workbench-page";

jest.setTimeout(300_000);

const workbench = inWorkbench({
  // Otherwise the page is told that its user prefers light, whatever the frame around it says.
  colorScheme: null,
  // What slides from one place to another is measured where it comes to rest.
  reducedMotion: "reduce",
});

const steps = ["Data", "Score", "Capacity", "Risk", "Share"] as const;
const widths = [320, 350, 450] as const;

async function showStep(bench: WorkbenchPage, name: (typeof steps)[number]): Promise<Locator> {
  await bench.step(name).click();
  const panel = bench.pane.getByRole("tabpanel");
  await panel.getByRole("heading", { level: 2, name }).waitFor();
  return panel;
}

describe.each(["light", "dark", "forced colours"] as const)("the pane in %s", (look) => {
  it("shows each step whole at 320, 350 and 450 px, its text with the contrast that axe asks for", async () => {
    const bench = look === "forced colours" ? await workbench.another({ forcedColors: "active" }) : workbench.bench;
    await bench.openSample("company");
    if (look !== "forced colours") await bench.theme(look);
    await bench.paneButton("Use my tables").click();
    await bench.pane.getByText(/The tables can be ranked/).waitFor();
    const body = bench.pane.locator("body");
    if (look === "dark") expect(await lightness(body)).toBeLessThan(0.2);
    if (look === "light") expect(await lightness(body)).toBeGreaterThan(0.9);

    for (const width of widths) {
      await bench.paneWidth(width);
      for (const name of steps) {
        const panel = await showStep(bench, name);
        if (name === "Score") {
          for (const part of ["Weights", "Ranking"]) {
            const lines = panel
              .getByRole("region", { name: part, exact: true })
              .getByRole("button", { expanded: false });
            await lines.first().click();
          }
        }
        expect([width, name, await cutOff(body)]).toEqual([width, name, []]);
        if (width === 320) await bench.expectPaneAccessible();
      }
    }
  });
});

describe("what opens over or in place of the steps", () => {
  it("is whole at 320 px: start page, help, settings, privacy, the matching of tables, faults and what was written", async () => {
    const { bench } = workbench;
    const { pane } = bench;
    await bench.openSample("company");
    await bench.paneWidth(320);
    const body = pane.locator("body");
    const expectWhole = async (what: string) => expect([what, await cutOff(body)]).toEqual([what, []]);

    await pane.getByRole("heading", { name: "Decide which projects to do" }).waitFor();
    await expectWhole("start page");
    await bench.paneButton("Use my tables").click();
    for (const page of ["Help", "Settings", "About and privacy"]) {
      await pane.getByRole("button", { name: "More", exact: true }).click();
      await pane.getByRole("menuitem", { name: page }).click();
      await pane.getByRole("heading", { level: 2, name: page }).waitFor();
      await expectWhole(page);
      await bench.paneButton("Back").click();
    }
    await bench.paneButton("Tables and columns").click();
    await pane.getByRole("dialog").getByRole("button", { name: "Save" }).waitFor();
    await expectWhole("Tables and columns");
    await pane.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await bench.paneButton("Write to workbook").click();
    await bench.untilWritten();
    await showStep(bench, "Share");
    await expectWhole("written");
    const { sheet, cells } = await bench.column("Criteria", "Weight");
    await bench.type(`${sheet}!${cells[0]?.address}`, "=1/0");
    await showStep(bench, "Data");
    await pane.getByText(/to mend before the projects can be ranked/).waitFor();
    await expectWhole("faults");
  });
});

describe("an open pane", () => {
  it("turns dark and light with the workbench, and stays where its user was", async () => {
    const { bench } = workbench;
    await bench.openSample("company");
    await bench.theme("light");
    await bench.paneButton("Use my tables").click();
    await bench.step("Risk").click();
    await bench.pane.getByRole("heading", { name: "Probability and impact" }).waitFor();
    const body = bench.pane.locator("body");
    for (const [theme, isDark] of [
      ["dark", true],
      ["light", false],
      ["highContrast", true],
    ] as const) {
      await bench.theme(theme);
      while ((await lightness(body)) < 0.5 !== isDark) await bench.page.waitForTimeout(50);
      expect(await bench.step("Risk").getAttribute("aria-selected")).toBe("true");
    }
  });

  it("keeps the contrast of its text while the tables are read again", async () => {
    const { bench } = workbench;
    const requests = await PaneRequests.of(bench.page);
    await bench.openSample("company");
    await bench.paneButton("Use my tables").click();
    await bench.pane.getByText(/The tables can be ranked/).waitFor();
    await bench.step("Score").click();
    await requests.holdNext("anything");
    await bench.readAgain();
    await requests.isHeld();
    await bench.pane.getByRole("progressbar", { name: "Reading your tables again" }).waitFor();
    expect(await opacities(bench.pane.getByRole("tabpanel"))).toEqual([1]);
    await bench.expectPaneAccessible();
    await requests.release();
    await bench.pane.locator('[role="tabpanel"][aria-busy="false"]').waitFor();
  });
});
