import type { SpreadsheetDocument } from "../../src/spreadsheet/document";
import { inWorkbench } from "./workbench-page";

jest.setTimeout(300_000);

const workbench = inWorkbench();

const places = (document: SpreadsheetDocument) =>
  Object.fromEntries(document.charts.map(({ name, left, top }) => [name, [Math.round(left), Math.round(top)]]));

describe("what a user arranges", () => {
  it("stays: a chart dragged with the mouse and moved with arrow keys is there after the next run, in the file too", async () => {
    const { bench } = workbench;
    await bench.openSample("company");
    await bench.ribbon("Prioritise").click();
    await bench.untilWritten();
    await bench.sheetTab("Overview").click();
    const before = places(await bench.downloaded());

    const chart = bench.page.locator('.chart[role="img"]').first();
    const name = (await chart.getAttribute("data-chart")) ?? "";
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    if (!box) throw new Error("The chart is not in view");
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(60, box.height / 2)];
    await bench.page.mouse.move(x, y);
    await bench.page.mouse.down();
    await bench.page.mouse.move(x + 40, y + 30, { steps: 4 });
    await bench.page.mouse.up();
    await chart.press("ArrowRight");
    await chart.press("ArrowRight");
    const moved = places(await bench.downloaded());
    const [left = 0, top = 0] = before[name] ?? [];
    // 60 px right and 30 px down, of which Excel counts 3 points in 4 pixels.
    expect(moved).toEqual({ ...before, [name]: [left + 45, top + 22.5].map(Math.round) });

    const { cells } = await bench.column("Criteria", "Weight");
    await bench.type(`Criteria!${cells[0]?.address}`, "77");
    await bench.pane.getByText("Changed since it was written").waitFor();
    await bench.paneButton("Write to workbook").click();
    await bench.untilWritten();
    expect(places(await bench.downloaded())).toEqual(moved);
  });

  it("follows the keyboard: the pane grows and shrinks between 320 and 450 px by arrow keys, Home and End", async () => {
    const { bench } = workbench;
    await bench.openSample("company");
    const grip = bench.page.getByRole("separator", { name: "Width of the pane" });
    const frame = bench.page.locator('iframe[title="Rankfolio pane"]');
    const shown = async () => [
      await grip.getAttribute("aria-valuenow"),
      Math.round((await frame.boundingBox())?.width ?? 0),
    ];
    const [, usual] = await shown();
    await grip.focus();
    for (const [key, width] of [
      ["ArrowLeft", 360],
      ["ArrowRight", 350],
      ["End", 450],
      ["ArrowLeft", 450],
      ["Home", 320],
      ["ArrowRight", 320],
    ] as const) {
      await bench.page.keyboard.press(key);
      expect(await shown()).toEqual([String(width), Number(usual) + width - 350]);
    }
  });
});
