import fc from "fast-check";
import type { SpreadsheetDocument, Value } from "../../src/spreadsheet/document";
import type { WorkbookChange, WorkbookPort } from "../../src/workbook/port";
import type { ReportSheet } from "../../src/workbook/report";
import { columnLetters } from "../../src/workbook/place";
import { adapters, openLive, written } from "./adapters";
import { breakHost } from "./breaking";
import { picture, sheetPicture } from "./document-picture";
import { change, inputWorkbook, projects } from "./sample-change";

const rows = projects(6);
const first = 4;

/** What a criterion's column holds, different for each. */
const ratings = (criterion: string): readonly number[] =>
  rows.map((_, index) => criterion.charCodeAt(0) * 100 + (index + 1) * (criterion.charCodeAt(0) - 60));
const total = (criterion: string): number => ratings(criterion).reduce((sum, rating) => sum + rating, 0);
const weight = (criterion: string): number => criterion.charCodeAt(0) / 1000;

/** A run with these criteria in this order, a weight above each. */
function run(criteria: readonly string[]): WorkbookChange {
  const plain = change(rows);
  const sheets = plain.sheets.map((sheet): ReportSheet => {
    const [table] = sheet.tables;
    if (!table) return sheet;
    const from = table.columns.length - 3;
    const columns = criteria.map((header) => ({
      header,
      content: { kind: "values" as const, values: ratings(header) },
    }));
    const sum = criteria.map((header) => `[@${header}]`).join(",");
    return {
      ...sheet,
      cells: [
        ...sheet.cells,
        ...criteria.map((criterion, index) => ({
          row: first - 1,
          column: from + index,
          style: "quiet" as const,
          content: { kind: "value" as const, value: weight(criterion) },
        })),
        {
          row: first - 1,
          column: 0,
          style: "quiet",
          content: {
            kind: "formula",
            formula: `=SUM(${columnLetters(from)}${first}:${columnLetters(from + criteria.length - 1)}${first})`,
            value: 0,
          },
        },
      ],
      tables: [
        {
          ...table,
          headRows: 1,
          columns: [
            ...table.columns.slice(0, from).map((column) =>
              column.header === "Score"
                ? {
                    ...column,
                    content: {
                      kind: "formula" as const,
                      formula: `=SUM(${sum})/${columnLetters(from)}$${first}`,
                      values: rows.map(() => 0),
                    },
                  }
                : column,
            ),
            ...columns,
          ],
        },
      ],
      charts: sheet.charts.map((chart) => ({ ...chart, area: { ...chart.area, column: 20 } })),
      conditionalFormats: [
        ...sheet.conditionalFormats,
        {
          kind: "dataBar",
          area: { row: first + 1, column: from, rowCount: rows.length, columnCount: 1 },
          color: "#0F6CBD",
        },
      ],
      checks: [
        ...sheet.checks,
        {
          name: "All ratings",
          area: { row: first + 1, column: from, rowCount: rows.length, columnCount: criteria.length },
          expected: rows.flatMap((_, index) => criteria.map((criterion) => ratings(criterion)[index] ?? 0)),
          tolerance: 0,
        },
      ],
    };
  });
  return { ...plain, sheets };
}

const idOf = (document: SpreadsheetDocument, name: string): string =>
  document.sheets.find((sheet) => sheet.name === name)?.id ?? "";
const tableOf = (document: SpreadsheetDocument) => {
  const table = document.tables.find((one) => one.name === "RF_Ranking");
  if (!table) throw new Error("no table");
  return table;
};
const columnOf = (document: SpreadsheetDocument, header: string): number => {
  const { area, columns } = tableOf(document);
  const index = columns.findIndex((column) => column.name === header);
  if (index < 0) throw new Error(`no column ${header}`);
  return area.column + index;
};

/** On "My notes", in a row of its own: all ways to point at a column. Then a name and a chart. */
function pointAt(document: SpreadsheetDocument, header: string, row: number): void {
  const letters = columnLetters(columnOf(document, header));
  document.setName(`Of_${header}`, undefined, `=Ranking!$${letters}$6:$${letters}$11`);
  document.setCells(idOf(document, "My notes"), row, 0, [
    [
      header,
      `=SUM(RF_Ranking[${header}])`,
      `=SUM(Ranking!${letters}6:${letters}11)`,
      `=SUM(Ranking!$${letters}$6,Ranking!${letters}7,Ranking!${letters}8:${letters}$11)`,
      `=SUM(Of_${header})`,
      `=Ranking!${letters}${first}`,
    ],
  ]);
  document.addChart(idOf(document, "My notes"), {
    name: `Of ${header}`,
    type: "Line",
    series: [{ name: header, values: `Ranking!$${letters}$6:$${letters}$11` }],
  });
}

const pointers = (document: SpreadsheetDocument, row: number): readonly Value[] =>
  [1, 2, 3, 4, 5].map((column) => document.cell(idOf(document, "My notes"), row, column)?.value ?? null);

const said = (header: string): readonly Value[] => [...Array.from({ length: 4 }, () => total(header)), weight(header)];
const lost = Array.from({ length: 5 }, () => ({ error: "#REF!" }));

const seriesOf = (document: SpreadsheetDocument, header: string): string | undefined =>
  document.charts.find(({ name }) => name === `Of ${header}`)?.series[0]?.values;

describe.each(adapters)("what points at a column of ours, over a re-run by the $name adapter", ({ open }) => {
  let document: SpreadsheetDocument;
  let port: WorkbookPort;

  beforeEach(async () => {
    document = inputWorkbook(rows);
    port = open(document);
    written(await port.write(run(["A", "B", "C"])));
    ["A", "B", "C"].forEach((header, index) => pointAt(document, header, 10 + index));
  });

  const rerun = async (criteria: readonly string[]) => {
    const outcome = written(await port.write(run(criteria)));
    expect(outcome.recalculated.find(({ check }) => check === "All ratings")?.values).toEqual(
      rows.flatMap((_, index) => criteria.map((criterion) => ratings(criterion)[index])),
    );
  };

  it.each([
    ["comes in first", ["D", "A", "B", "C"], "DABC"],
    ["comes in amid the others", ["A", "D", "E", "B", "C"], "ADEBC"],
    ["goes", ["A", "C"], "AC"],
    ["takes another's place", ["A", "D", "C"], "ADC"],
    ["moves to the end", ["B", "C", "A"], "ABC"],
    ["moves while others come and go", ["C", "E", "A"], "ACE"],
    ["makes way for wholly other ones", ["X", "Y"], "XY"],
  ])("follows where a criterion %s", async (_what, criteria, order) => {
    await rerun(criteria);
    ["A", "B", "C"].forEach((header, index) =>
      expect(pointers(document, 10 + index)).toEqual(criteria.includes(header) ? said(header) : lost),
    );
    const now = tableOf(document);
    expect(now.columns.map(({ name }) => name).join("")).toBe(`RankProjectScoreCost, k€${order}`);
    for (const criterion of criteria) {
      const column = columnOf(document, criterion);
      expect(document.cell(now.sheetId, first - 1, column)?.value).toBe(weight(criterion));
      if (!"ABC".includes(criterion)) continue;
      const letters = columnLetters(column);
      expect(seriesOf(document, criterion)).toBe(`Ranking!$${letters}$6:$${letters}$11`);
    }
  });

  it("says #REF! of a column that is gone, also in charts", async () => {
    await rerun(["A", "C"]);
    expect(seriesOf(document, "B")).toBe("Ranking!#REF!");
  });

  it("reckons with its own formulas wherever its columns stand", async () => {
    await rerun(["B", "C", "A"]);
    const { sheetId } = tableOf(document);
    expect(document.cell(sheetId, first - 1, 0)?.value).toBeCloseTo(weight("A") + weight("B") + weight("C"), 12);
    const score = document.cell(sheetId, first + 1, columnOf(document, "Score"));
    const sum = ["A", "B", "C"].reduce((all, one) => all + (ratings(one)[0] ?? 0), 0);
    expect(score?.value).toBeCloseTo(sum / weight("B"), 6);
    const bar = document.conditionalFormats(sheetId).find(({ area }) => area.column === columnOf(document, "B"));
    expect(bar).toMatchObject({ kind: "dataBar", area: { rowCount: 6, columnCount: 1 } });
  });

  describe("and a user's own columns", () => {
    const remarks = ["one", "two", "three", "four", "five", "six"];
    const addColumn = (index: number, header: string, cells: readonly (string | number)[]) => {
      const table = tableOf(document);
      document.insertTableColumn(table.id, index, header);
      const column = columnOf(document, header);
      document.setCells(
        table.sheetId,
        first + 1,
        column,
        cells.map((cell) => [cell]),
      );
      return column;
    };
    const notes = () => idOf(document, "My notes");

    it.each([0, 2, 5, 7])("inside the table at place %i go on being pointed at", async (index) => {
      const letters = columnLetters(addColumn(index, "Own", [1, 2, 4, 8, 16, 32]));
      document.setCells(notes(), 20, 0, [
        ["=SUM(RF_Ranking[Own])", `=SUM(Ranking!${letters}6:${letters}11)`, `=Ranking!${letters}7`],
      ]);
      for (const criteria of [
        ["D", "A", "B", "C"],
        ["C", "A"],
        ["A", "E", "C"],
      ]) {
        await rerun(criteria);
        expect([0, 1, 2].map((column) => document.cell(notes(), 20, column)?.value)).toEqual([63, 63, 2]);
        // The user moved the header aside from its weight, which is found above it again.
        expect(pointers(document, 10).slice(0, 4)).toEqual(said("A").slice(0, 4));
      }
    });

    it("beside the table go on being pointed at, and so do single remarks further right", async () => {
      const { area, sheetId } = tableOf(document);
      const right = area.column + area.columnCount;
      document.setCells(sheetId, first, right, [["Remark"], ...remarks.map((remark) => [remark])]);
      document.setCells(sheetId, first + 2, right + 3, [["far"]]);
      const [beside, far] = [columnLetters(right), columnLetters(right + 3)];
      document.setCells(notes(), 20, 0, [
        [`=Ranking!${beside}7`, `=Ranking!${far}7`, `=COUNTA(Ranking!${beside}6:${beside}11)`],
      ]);
      for (const criteria of [["D", "A", "E", "B", "C"], ["B"], ["A", "B"]]) {
        await rerun(criteria);
        expect([0, 1, 2].map((column) => document.cell(notes(), 20, column)?.value)).toEqual(["two", "far", 6]);
      }
    });

    it("reckon with the column of the same header, and say #REF! of one that is gone", async () => {
      const b = columnLetters(columnOf(document, "B"));
      addColumn(
        7,
        "Own",
        rows.map((_, index) => `=[@C]+$${b}${first + 2 + index}`),
      );
      addColumn(
        8,
        "Other",
        rows.map(() => "=[@B]*2"),
      );
      await rerun(["E", "C", "D", "B"]);
      const { sheetId } = tableOf(document);
      const at = (header: string) => document.cell(sheetId, first + 3, columnOf(document, header))?.value;
      expect(at("Own")).toBe((ratings("C")[2] ?? 0) + (ratings("B")[2] ?? 0));
      expect(at("Other")).toBe((ratings("B")[2] ?? 0) * 2);
      await rerun(["E", "C"]);
      expect([at("Own"), at("Other")]).toEqual([{ error: "#REF!" }, { error: "#REF!" }]);
    });

    it("make way, under another name, for a criterion of their name", async () => {
      addColumn(7, "D", remarks);
      document.setCells(notes(), 20, 0, [["=INDEX(RF_Ranking[D],2)"]]);
      await rerun(["A", "D", "B", "C"]);
      expect(document.cell(notes(), 20, 0)?.value).toBe("two");
      expect(document.cell(tableOf(document).sheetId, first + 2, columnOf(document, "D (2)"))?.value).toBe("two");
    });
  });

  it("is refused where a user's table beside ours would be torn, before anything is written", async () => {
    const ranking = idOf(document, "Ranking");
    document.setCells(ranking, 8, 15, [["Mine"], [1], [2], [3], [4], [5]]);
    document.addTable(ranking, { row: 8, column: 15, rowCount: 6, columnCount: 1 }, true, "Mine");
    const before = picture(document);
    const outcome = await port.write(run(["A", "D", "B", "C"]));
    expect(outcome).toMatchObject({ ok: false, reason: "not-supported", sheet: "Ranking" });
    expect(picture(document)).toEqual(before);
    expect((await port.write(run(["A", "B", "C"]))).ok).toBe(true);
  });

  it("follows through any number of re-runs, whatever comes, goes and moves", async () => {
    const criteria = fc.shuffledSubarray(["A", "B", "C", "D", "E", "F"], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(criteria, { minLength: 1, maxLength: 4 }), fc.nat(7), async (runs, place) => {
        document = inputWorkbook(rows);
        port = open(document);
        written(await port.write(run(["A", "B", "C"])));
        document.insertTableColumn(tableOf(document).id, place, "Own");
        const own = columnOf(document, "Own");
        document.setCells(idOf(document, "Ranking"), first + 1, own, [[1], [2], [4], [8], [16], [32]]);
        document.setCells(idOf(document, "My notes"), 20, 0, [
          [`=SUM(Ranking!${columnLetters(own)}6:${columnLetters(own)}11)`],
        ]);
        const kept = new Map(["A", "B", "C"].map((header, index) => [header, { row: 10 + index, isLost: false }]));
        for (const [header, { row }] of kept) pointAt(document, header, row);
        for (const given of runs) {
          await rerun(given);
          for (const [header, pointer] of kept) {
            pointer.isLost ||= !given.includes(header);
            expect(pointers(document, pointer.row)).toEqual(pointer.isLost ? lost : said(header));
          }
          expect(document.cell(idOf(document, "My notes"), 20, 0)?.value).toBe(63);
          const headers = tableOf(document).columns.map(({ name }) => name);
          expect([...headers].sort()).toEqual(["Rank", "Project", "Score", "Cost, k€", "Own", ...given].sort());
        }
      }),
      { numRuns: 12, seed: 20_26 },
    );
  }, 120_000);
});

describe("the adapters", () => {
  it("leave the same sheets where columns come, go and move around a user's own", async () => {
    const documents = await Promise.all(
      adapters.map(async ({ open }) => {
        const document = inputWorkbook(rows);
        const port = open(document);
        written(await port.write(run(["A", "B", "C"])));
        document.insertTableColumn(tableOf(document).id, 5, "Own");
        pointAt(document, "B", 10);
        written(await port.write(run(["D", "C", "B"])));
        return document;
      }),
    );
    const [file, live] = documents.map((document) =>
      ["Ranking", "Overview", "My notes"].map((name) => sheetPicture(document, name)),
    );
    expect(live).toEqual(file);
  });
});

describe("columns that shifted in Excel", () => {
  const usedWorkbook = async () => {
    const document = inputWorkbook(rows);
    const { live, host } = openLive(document);
    written(await live.write(run(["A", "B", "C"])));
    document.insertTableColumn(tableOf(document).id, 5, "Own");
    document.setCells(idOf(document, "Ranking"), first + 1, 5, [["x"], ["=[@B]*2"], ["=[@C]"]]);
    ["A", "B", "C"].forEach((header, index) => pointAt(document, header, 10 + index));
    return { document, live, host };
  };
  const next = run(["D", "C", "A", "E"]);
  const withoutCharts = (document: SpreadsheetDocument) => {
    const { sheets, ...rest } = picture(document) as { sheets: readonly { charts: unknown }[] };
    return {
      ...rest,
      // The API cannot be asked for a user's chart's references, so that one over a column that went stays without.
      sheets: sheets.map((sheet) => ({ ...sheet, charts: JSON.stringify(sheet.charts).replace(/Ranking![^"]*/g, "") })),
      names: document.names,
    };
  };

  it("are put back by Undo, and formulas and names that had lost their column have it again", async () => {
    const { document, live } = await usedWorkbook();
    const before = withoutCharts(document);
    written(await live.write(next));
    expect(pointers(document, 11)).toEqual(lost);
    expect((await live.undo()).ok).toBe(true);
    expect(withoutCharts(document)).toEqual(before);
    for (const [index, header] of ["A", "B", "C"].entries())
      expect(pointers(document, 10 + index).slice(0, 4)).toEqual(said(header).slice(0, 4));
  });

  it.each([0.05, 0.15, 0.2, 0.25, 0.3, 0.4, 0.6, 0.9, 1])("are put back from %d of the way", async (share) => {
    const counted = await usedWorkbook();
    const seen = breakHost(counted.host, { action: Number.POSITIVE_INFINITY, code: "" });
    written(await counted.live.write(next));
    const { document, live, host } = await usedWorkbook();
    const before = withoutCharts(document);
    breakHost(host, { action: Math.ceil(seen() * share), code: "GeneralException" });
    expect(await live.write(next)).toMatchObject({ ok: false });
    expect(withoutCharts(document)).toEqual(before);
  });

  it("take no more than six requests", async () => {
    const { live } = await usedWorkbook();
    expect(written(await live.write(next)).roundTrips).toBeLessThanOrEqual(6);
  });
});
