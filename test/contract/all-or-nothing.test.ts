import type { SpreadsheetDocument } from "../../src/spreadsheet/document";
import type { Refused, Watch, WriteOutcome } from "../../src/workbook/port";
import { fileWorkbook } from "../../src/xlsx/file-workbook";
import { adapters, openLive, written } from "./adapters";
import { breakDocument, breakHost } from "./breaking";
import { picture } from "./document-picture";
import { change, inputWorkbook, projects } from "./sample-change";

const rows = projects(6);
const next = change([...projects(8, 4)].reverse(), { show: "ranking", settings: { lastRun: null, other: [1] } });

const idOf = (document: SpreadsheetDocument, name: string): string =>
  document.sheets.find((sheet) => sheet.name === name)?.id ?? "";

/** A workbook with an earlier run on it and what a user has done to it since. */
async function usedWorkbook(): Promise<SpreadsheetDocument> {
  const document = inputWorkbook(rows);
  written(await fileWorkbook(document).write(change(rows)));
  const ranking = idOf(document, "Ranking");
  document.setCells(ranking, 4, 7, [["Remark"], ["one"], ["=D7*3"], [""], ["'=no formula"]]);
  document.setFormat(ranking, { row: 5, column: 7, rowCount: 2, columnCount: 1 }, { fill: "#FFF4CE", italic: true });
  document.setFormat(ranking, { row: 8, column: 3, rowCount: 1, columnCount: 1 }, { color: "#B10E1C" });
  document.setCells(ranking, 20, 1, [["my reckoning", 42]]);
  const chart = document.charts.find((one) => one.name === "RF Top");
  if (chart) document.updateChart(chart.id, { left: 500, top: 300, title: "My own title" });
  document.addChart(ranking, { name: "Mine", type: "Line", title: "Mine", series: [] });
  document.activate(idOf(document, "My notes"));
  return document;
}

const refused = (outcome: WriteOutcome): Refused => {
  if (outcome.ok) throw new Error("the write was not refused");
  return outcome;
};

const cancelAfter = (steps: number): Watch => {
  let asked = 0;
  return { progress: () => undefined, cancelled: () => (asked += 1) > steps };
};

describe.each(adapters)("the $name adapter", ({ open }) => {
  it("refuses a protected sheet by name and leaves all as it was", async () => {
    const document = await usedWorkbook();
    document.updateSheet(idOf(document, "Ranking"), { isProtected: true });
    const before = picture(document);
    const outcome = refused(await open(document).write(next));
    expect(outcome).toMatchObject({ reason: "sheet-protected", sheet: "Ranking" });
    expect(outcome.message).toMatch(/Ranking is protected.*Unprotect/);
    expect(picture(document)).toEqual(before);
  });

  it("refuses a workbook whose structure is protected, and leaves all as it was", async () => {
    const document = inputWorkbook(rows);
    document.structureProtected = true;
    const before = picture(document);
    expect(refused(await open(document).write(next)).reason).toBe("workbook-protected");
    expect(picture(document)).toEqual(before);
  });

  it("writes into a structure-protected workbook whose sheets all stand", async () => {
    const document = await usedWorkbook();
    document.structureProtected = true;
    expect((await open(document).write(next)).ok).toBe(true);
  });

  it("refuses where a user's table has a report table's name", async () => {
    const document = inputWorkbook(rows);
    const table = document.tables.find((one) => one.name === "Criteria");
    if (table) document.updateTable(table.id, { name: "rf_ranking" });
    const before = picture(document);
    expect(refused(await open(document).write(next))).toMatchObject({ reason: "name-taken", sheet: "Criteria" });
    expect(picture(document)).toEqual(before);
  });

  it("refuses a text longer than a cell holds, before anything is written", async () => {
    const document = await usedWorkbook();
    const before = picture(document);
    const long = [{ ...projects(1)[0], id: "x".repeat(32_768) }] as typeof rows;
    expect(refused(await open(document).write(change(long)))).toMatchObject({ reason: "too-large" });
    expect(picture(document)).toEqual(before);
  });

  it.each([0, 1, 2])("leaves all as it was when cancelled after %i looks at the watch", async (steps) => {
    const document = await usedWorkbook();
    const before = picture(document);
    expect(refused(await open(document).write(next, cancelAfter(steps))).reason).toBe("cancelled");
    expect(picture(document)).toEqual(before);
  });
});

describe("a failure in the middle", () => {
  it.each([1, 2, 9, 30, 50, 70])("takes the file back from change %i", async (at) => {
    const document = await usedWorkbook();
    const before = picture(document);
    expect(refused(await fileWorkbook(breakDocument(document, at)).write(next)).reason).toBe("host-error");
    expect(picture(document)).toEqual(before);
  });

  const total = async (document: SpreadsheetDocument): Promise<number> => {
    const { live, host } = openLive(document);
    const seen = breakHost(host, { action: Number.POSITIVE_INFINITY, code: "" });
    written(await live.write(next));
    return seen();
  };

  it("takes Excel back from wherever it failed on a first run", async () => {
    const actions = await total(inputWorkbook(rows));
    for (const share of [0.1, 0.5, 0.93, 1]) {
      const document = inputWorkbook(rows);
      const before = picture(document);
      const { live, host } = openLive(document);
      breakHost(host, { action: Math.ceil(actions * share), code: "GeneralException" });
      expect(refused(await live.write(next))).toMatchObject({ reason: "host-error" });
      expect(picture(document)).toEqual(before);
    }
  });

  it.each([0.02, 0.3, 0.45, 0.55, 0.62, 0.71, 0.8, 0.88, 0.95, 0.99, 1])(
    "takes Excel back from %d of the way of a re-run",
    async (share) => {
      const actions = await total(await usedWorkbook());
      const document = await usedWorkbook();
      const before = picture(document);
      const { live, host } = openLive(document);
      breakHost(host, { action: Math.ceil(actions * share), code: "GeneralException" });
      const outcome = refused(await live.write(next));
      expect(outcome.message).toMatch(/workbook is as it was|Nothing was written/);
      expect(picture(document)).toEqual(before);
    },
  );

  it("restores a removed sheet when what follows its removal fails", async () => {
    const document = await usedWorkbook();
    const fewer = { ...next, sheets: next.sheets.slice(1), remove: ["overview"] };
    const { live, host } = openLive(document);
    const seen = breakHost(host, { action: Number.POSITIVE_INFINITY, code: "" });
    written(await live.write(fewer));
    const again = await usedWorkbook();
    const before = picture(again);
    const opened = openLive(again);
    breakHost(opened.host, { action: seen(), code: "GeneralException" });
    refused(await opened.live.write(fewer));
    expect(picture(again)).toEqual(before);
  });

  it("puts the other sheets back where somebody deleted one meanwhile, and says so", async () => {
    const actions = await total(await usedWorkbook());
    const document = await usedWorkbook();
    const before = picture(document) as { sheets: { view: { name: string } }[] };
    const { live, host } = openLive(document);
    breakHost(host, {
      action: Math.ceil(actions * 0.8),
      code: "ItemNotFound",
      first: () => document.deleteSheet(idOf(document, "Overview")),
    });
    expect(refused(await live.write(next))).toMatchObject({ reason: "sheet-deleted" });
    const after = picture(document) as typeof before;
    expect(after.sheets).toEqual(before.sheets.filter((sheet) => sheet.view.name !== "Overview"));
  });

  it("refuses while a cell is being edited, and touches nothing", async () => {
    const document = await usedWorkbook();
    const before = picture(document);
    const { live, host } = openLive(document);
    host.editing = true;
    const outcome = refused(await live.write(next));
    host.editing = false;
    expect(outcome).toMatchObject({ reason: "editing-cell" });
    expect(outcome.message).toMatch(/Press Enter or Esc/);
    expect(picture(document)).toEqual(before);
  });
});

describe("undo", () => {
  it("deletes the sheets of a first run and puts settings and the shown sheet back", async () => {
    const document = inputWorkbook(rows);
    const before = picture(document);
    const { live } = openLive(document);
    written(await live.write(next));
    expect((await live.undo()).ok).toBe(true);
    expect(picture(document)).toEqual(before);
  });

  it("puts a re-run sheet back as it was, the user's cells and chart included", async () => {
    const document = await usedWorkbook();
    const before = picture(document);
    const { live } = openLive(document);
    written(await live.write(next));
    expect(picture(document)).not.toEqual(before);
    expect((await live.undo()).ok).toBe(true);
    expect(picture(document)).toEqual(before);
  });

  it("has nothing to take back before a run", async () => {
    expect(refused(await openLive(inputWorkbook(rows)).live.undo()).reason).toBe("not-supported");
  });
});

describe("an Excel that cannot take part of a run into one undo step", () => {
  it.each([0.3, 0.8])("gets the run without such a step, from %d of the way", async (share) => {
    const whole = await usedWorkbook();
    written(await openLive(whole).live.write(next));
    const counted = openLive(await usedWorkbook());
    const seen = breakHost(counted.host, { action: Number.POSITIVE_INFINITY, code: "" });
    written(await counted.live.write(next));
    const document = await usedWorkbook();
    const before = picture(document);
    const { live, host } = openLive(document);
    breakHost(host, { action: Math.ceil(seen() * share), code: "UndoNotSupported" });
    written(await live.write(next));
    expect(picture(document)).toEqual(picture(whole));
    expect((await live.undo()).ok).toBe(true);
    expect(picture(document)).toEqual(before);
  });
});
