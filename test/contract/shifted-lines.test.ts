import { prioritise } from "../../src/app/prioritise";
import type { SpreadsheetDocument } from "../../src/spreadsheet/document";
import type { WorkbookPort } from "../../src/workbook/port";
import { madeUpWorkbook } from "../workbook/reports/made-up-workbook";
import { adapters, openLive } from "./adapters";
import { breakHost } from "./breaking";
import { picture, sheetPicture } from "./document-picture";

const reports = ["Overview", "Ranking", "Capacity", "Risk report", "Issues", "Run log"];

const idOf = (document: SpreadsheetDocument, name: string): string =>
  document.sheets.find((sheet) => sheet.name === name)?.id ?? "";

/** Whatever text stands on a sheet, as often as it does. */
function texts(document: SpreadsheetDocument, sheet: string): readonly string[] {
  const used = document.usedArea(idOf(document, sheet));
  return Array.from({ length: used?.rowCount ?? 0 }, (_, row) =>
    Array.from({ length: used?.columnCount ?? 0 }, (_cell, column) =>
      String(document.cell(idOf(document, sheet), row, column)?.value ?? ""),
    ),
  )
    .flat()
    .filter((text) => text !== "" && Number.isNaN(Number(text)))
    .sort();
}

/** Of the first list, what the second has not, or not so often. */
function beyond(texts: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return texts.filter((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const run = async (port: WorkbookPort) => {
  const outcome = await prioritise(port, { now: 46_000 });
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  expect(outcome.differences).toEqual([]);
};

const columns = (column: number) => ({ row: 0, rowCount: 1_048_576, column, columnCount: 1 });

/** Changes every report by itself, as a user would between two runs. */
const onReports = (document: SpreadsheetDocument, change: (sheetId: string) => void) => {
  for (const name of reports) change(idOf(document, name));
};

describe.each(adapters)("a re-run after a user shifted our cells, by the $name adapter", ({ open }) => {
  let document: SpreadsheetDocument;
  let port: WorkbookPort;
  let unshifted: ReadonlyMap<string, readonly string[]>;

  beforeEach(async () => {
    document = madeUpWorkbook(1, { projects: 7 });
    port = open(document);
    await run(port);
    await run(port);
    unshifted = new Map(reports.map((name) => [name, texts(document, name)]));
  });

  const added = (name: string) => beyond(texts(document, name), unshifted.get(name) ?? []);
  const lost = (name: string) => beyond(unshifted.get(name) ?? [], texts(document, name));

  it.each([0, 3])(
    "keeps what the user typed into a column inserted at %i, and leaves none of our cells behind",
    async (column) => {
      onReports(document, (id) => {
        document.insertCells(id, columns(column));
        document.setCells(id, 2, column, [["My own"]]);
        document.setCells(id, 6, column, [["=1+1"]]);
      });
      await run(port);
      for (const name of reports) {
        expect(lost(name)).toEqual([]);
        const extra = added(name);
        expect(extra.filter((text) => text === "My own")).toHaveLength(1);
        // Beside it, only the header of a table's new column, and what says where a cell stood that was in the way.
        const explained =
          /^(My own|Column1|Cell|What stood there|[A-Z]+\d+|Your cells that were in the way of this.*)$/;
        expect(extra.filter((text) => !explained.test(text))).toEqual([]);
      }
    },
  );

  it.each([0, 3])("brings back a column deleted at %i, and leaves none of our cells behind", async (column) => {
    onReports(document, (id) => document.deleteCells(id, columns(column)));
    await run(port);
    for (const name of reports) {
      expect(lost(name)).toEqual([]);
      expect(added(name)).toEqual([]);
    }
  });

  it("keeps a user's remarks beside the ranking with their projects while columns come and go left of them", async () => {
    const ranking = document.tables.find(({ name }) => name === "RF_Ranking");
    if (!ranking) throw new Error("no table");
    const { row, column, columnCount, rowCount } = ranking.area;
    const at = ranking.columns.findIndex(({ name }) => name === "Project");
    const remarks = Array.from({ length: rowCount - 1 }, (_, index) => [
      `on ${String(document.cell(ranking.sheetId, row + 1 + index, column + at)?.value)}`,
    ]);
    document.insertTableColumn(ranking.id, columnCount, "Remark");
    document.setCells(ranking.sheetId, row + 1, column + columnCount, remarks);
    for (const change of [
      () => document.insertCells(ranking.sheetId, columns(0)),
      () => document.insertCells(ranking.sheetId, columns(5)),
      () => document.deleteCells(ranking.sheetId, columns(9)),
      () => document.deleteCells(ranking.sheetId, columns(0)),
    ]) {
      change();
      await run(port);
      const now = document.tables.find(({ name }) => name === "RF_Ranking");
      const place = (header: string) =>
        (now?.area.column ?? 0) + (now?.columns.findIndex(({ name }) => name === header) ?? -1);
      for (let index = 1; index < rowCount; index += 1) {
        const of = (header: string) => String(document.cell(ranking.sheetId, row + index, place(header))?.value);
        expect(of("Remark")).toBe(`on ${of("Project")}`);
      }
    }
  });
});

describe("the adapters", () => {
  it.each([0, 3])("leave the same sheets after a column was inserted at %i and another deleted", async (column) => {
    const documents: SpreadsheetDocument[] = [];
    for (const { open } of adapters) {
      const document = madeUpWorkbook(2, { projects: 5 });
      const port = open(document);
      await run(port);
      onReports(document, (id) => {
        document.insertCells(id, columns(column));
        document.setCells(id, 1, column, [["My own"]]);
        document.deleteCells(id, columns(column + 4));
      });
      await run(port);
      documents.push(document);
    }
    // Excel knows the file's name, and says where cells to be printed lie with dollar signs.
    const [file, live] = documents.map((document): unknown =>
      JSON.parse(
        JSON.stringify(
          reports.map((name) => sheetPicture(document, name)),
          (key, value: unknown) =>
            key === "rankfolio.written"
              ? undefined
              : typeof value !== "string"
                ? value
                : key === "printArea"
                  ? value.replaceAll("$", "")
                  : value.replace(/^(Portfolio overview): .*/, "$1"),
        ),
      ),
    );
    expect(live).toEqual(file);
  });
});

describe("sheets that a user shifted, in Excel", () => {
  const shifted = async () => {
    const document = madeUpWorkbook(1, { projects: 5 });
    const { live, host } = openLive(document);
    await run(live);
    onReports(document, (id) => {
      document.insertCells(id, columns(3));
      document.setCells(id, 1, 3, [["My own"]]);
    });
    return { document, live, host };
  };

  it("are put back by Undo as the user had shifted them", async () => {
    const { document, live } = await shifted();
    const before = picture(document);
    await run(live);
    expect((await live.undo()).ok).toBe(true);
    expect(picture(document)).toEqual(before);
  });

  it.each([0.3, 0.7])("are left as the user had shifted them where the write fails %d of the way", async (share) => {
    const counted = await shifted();
    const seen = breakHost(counted.host, { action: Number.POSITIVE_INFINITY, code: "" });
    await run(counted.live);
    const { document, live, host } = await shifted();
    const before = picture(document);
    breakHost(host, { action: Math.ceil(seen() * share), code: "GeneralException" });
    expect(await prioritise(live, { now: 46_000 })).toMatchObject({ kind: "refused" });
    expect(picture(document)).toEqual(before);
  });
});
