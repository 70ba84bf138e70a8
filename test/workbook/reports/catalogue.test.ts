import { defaultParameters, type RunParameters } from "../../../src/core/run-parameters";
import { scoringMethods } from "../../../src/core/scoring/catalogue";
import { prepareSteps } from "../../../src/app/prepare";
import { allSteps } from "../../../src/core/run-steps";
import { palette } from "../../../src/workbook/look";
import { columnLetters } from "../../../src/workbook/place";
import type { ReportSheet } from "../../../src/workbook/report";
import { reports } from "../../../src/workbook/reports/catalogue";
import { composeIssuesSheet } from "../../../src/workbook/reports/issues-sheet";
import { fileWorkbook } from "../../../src/xlsx/file-workbook";
import { madeUpWorkbook, type MadeUp } from "./made-up-workbook";

/** Enough for sheets of the same shape, and quick. */
const fewSamples = { ...defaultParameters.robustness, samples: 200 };

async function sheetsOf(
  seed: number,
  options: MadeUp = {},
  parameters: Partial<RunParameters> = {},
): Promise<readonly ReportSheet[]> {
  const contents = await fileWorkbook(madeUpWorkbook(seed, options)).read();
  const preparation = allSteps(
    prepareSteps(contents, { now: 46_348.05, parameters: { robustness: fewSamples, ...parameters } }),
  );
  if (preparation.kind === "issues") throw new Error(JSON.stringify(preparation.checked.issues.slice(0, 4)));
  return preparation.prepared.sheets;
}

const portfolios: readonly (readonly [string, MadeUp])[] = [
  ["a full portfolio", {}],
  ["only projects and criteria", { without: ["Budget", "Risks", "Resources", "Demand", "costs"] }],
  ["a single project", { projects: 1 }],
  ["plain ranges", { plainRanges: true }],
  ["projects that are all tied", { projects: 5, tied: true }],
];

/** What Excel 2016 and LibreOffice 7.4 both have, without array entry and without recalculating at every edit. */
const allowed = new Set(
  (
    "ABS AND AVERAGE COLUMN CORREL COUNT COUNTIF COUNTIFS EXP FIXED IF IFERROR INDEX IRR ISNUMBER LEFT LEN LN LOWER MATCH MAX " +
    "MIN N NA NOT NPV OR PRODUCT RANK ROUND ROWS SMALL SQRT SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT SUMSQ TANH TRIM VLOOKUP"
  ).split(" "),
);

const formulasOf = (sheet: ReportSheet): readonly string[] => [
  ...sheet.cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])),
  ...sheet.tables.flatMap(({ columns }) =>
    columns.flatMap(({ content }) =>
      content.kind === "formula" ? [content.formula] : content.kind === "formulas" ? content.formulas : [],
    ),
  ),
];

/** Function names outside texts and brackets. */
const functionsIn = (formula: string): readonly string[] =>
  [
    ...formula
      .replace(/"(?:[^"]|"")*"/g, '""')
      .replace(/\[[^[\]]*\]/g, "")
      .matchAll(/([A-Z][A-Z0-9.]*)\(/g),
  ].map(([, name]) => name as string);

describe.each(portfolios)("the reports of %s", (_, options) => {
  let sheets: readonly ReportSheet[];
  beforeAll(async () => {
    sheets = await sheetsOf(21, options);
  });

  it("print every chart whole, on one page", () => {
    for (const { name, charts, print } of sheets) {
      for (const { area } of charts) {
        const holding = (print.areas ?? []).filter(
          (printed) =>
            area.row >= printed.row &&
            area.column >= printed.column &&
            area.row + area.rowCount <= printed.row + printed.rowCount &&
            area.column + area.columnCount <= printed.column + printed.columnCount,
        );
        expect([name, area, holding.length]).toEqual([name, area, 1]);
      }
    }
  });

  it("are the sheets that the tables call for, in the order of the catalogue", () => {
    const finance = options.without?.includes("costs") === true ? [] : ["finance"];
    expect(sheets.map(({ role }) => role)).toEqual([
      "overview",
      "ranking",
      "weights",
      "scores",
      "robustness",
      "methods",
      "changes",
      "capacity",
      ...finance,
      "risks",
      "issues",
      "runLog",
    ]);
    expect(reports.map(({ name }) => name)).toEqual([
      "Overview",
      "Ranking",
      "Weights",
      "Scores",
      "Robustness",
      "Methods compared",
      "Changes",
      "Capacity",
      "Finance",
      "Risks",
      "Issues",
      "Run log",
    ]);
  });

  it("begin with a title, an answer in a sentence, and where it comes from", () => {
    for (const { cells } of sheets) {
      const at = (row: number) => cells.find((cell) => cell.row === row && cell.column === 0);
      expect([at(0)?.style, at(1)?.style, at(2)?.style]).toEqual(["title", "answer", "provenance"]);
      expect(String(at(1)?.content.value)).toMatch(/[^.]\.$/);
      expect(String(at(2)?.content.value)).toMatch(/^Weighted sum; .* · inputs [0-9a-f]+ · 22 Nov 2026, 01:12 · /);
    }
  });

  it("use only functions that Excel 2016 and LibreOffice 7.4 share, in formulas that a cell can hold", () => {
    for (const formula of sheets.flatMap(formulasOf)) {
      expect(functionsIn(formula).filter((name) => !allowed.has(name))).toEqual([]);
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect(formula.startsWith("=")).toBe(true);
    }
  });

  it("do so by every scoring method that can be used", async () => {
    for (const { id } of scoringMethods.filter(({ kind }) => kind === "criteria")) {
      const made = await sheetsOf(21, { ...options, positive: true }, { method: id });
      for (const formula of made.flatMap(formulasOf)) {
        expect(functionsIn(formula).filter((name) => !allowed.has(name))).toEqual([]);
        expect(formula.length).toBeLessThanOrEqual(8192);
      }
    }
  });

  it("hold no error and no number that is none", () => {
    const values = sheets.flatMap(({ cells, tables }) => [
      ...cells.map(({ content }) => content.value),
      ...tables.flatMap(({ columns }) => columns.flatMap(({ content }) => content.values)),
    ]);
    expect(values.filter((value) => typeof value === "number" && !Number.isFinite(value))).toEqual([]);
    expect(values.filter((value) => typeof value === "string" && /NaN|undefined|Infinity|^#/.test(value))).toEqual([]);
  });

  it("have charts with a finding, alt text, axis titles and at most seven colours of the palette", () => {
    const colours: readonly string[] = [...palette.series, palette.ink];
    for (const { charts } of sheets) {
      expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
      for (const chart of charts) {
        expect(chart.title).toMatch(/^22 Nov: ./);
        expect(chart.altText.length).toBeGreaterThan(30);
        expect(chart.xAxis?.title).toBeTruthy();
        expect(chart.yAxis?.title).toBeTruthy();
        expect(chart.series.length).toBeLessThanOrEqual(7);
        expect(chart.series.filter(({ color }) => !colours.includes(color))).toEqual([]);
        if (chart.series.length === 1) expect(chart.legend).toBe("none");
      }
    }
  });

  it("keep charts out of the frozen rows and columns", () => {
    for (const { charts, freeze } of sheets) {
      for (const { area } of charts) {
        expect(freeze.rows === 0 || area.row >= freeze.rows - 1).toBe(true);
        expect(freeze.rows).toBeLessThanOrEqual(13);
      }
    }
  });

  it("name sheets and tables as Excel allows, and no cell twice", () => {
    const names = sheets.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const { name, cells, tables } of sheets) {
      expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
      const places = cells.map(({ row, column }) => `${columnLetters(column)}${row}`);
      expect(new Set(places).size).toBe(places.length);
      for (const table of tables) {
        expect(table.name).toMatch(/^RF_[A-Za-z]+$/);
        const headers = table.columns.map(({ header }) => header.toLowerCase());
        expect(new Set(headers).size).toBe(headers.length);
        for (const header of headers) expect(header).not.toMatch(/[[\]'#@\n]/);
        for (const { content } of table.columns) expect(content.values).toHaveLength(table.rowCount);
        for (const cell of cells) {
          const inside =
            cell.row >= table.row &&
            cell.row <= table.row + table.rowCount &&
            cell.column >= table.column &&
            cell.column < table.column + table.columns.length;
          expect(inside ? cell : undefined).toBeUndefined();
        }
      }
    }
  });

  it("print landscape, one page wide, with the header row on every page of a table", () => {
    for (const { print, tables } of sheets) {
      expect([print.orientation, print.fitToWidth]).toEqual(["landscape", 1]);
      const [table] = tables;
      // Where tables stand one below another, the header of one would be wrong above the next.
      if (table !== undefined && tables.length === 1)
        expect(print.repeatRows).toEqual({ first: table.row, last: table.row });
    }
  });
});

describe("the reports", () => {
  it("leave the name of a sheet that the user has to the user", async () => {
    const names = (await sheetsOf(21)).map(({ name }) => name);
    expect(names).toContain("Risk report");
    expect(names).not.toContain("Risks");
  });

  it("say calmly which table switches a report on", async () => {
    const sheets = await sheetsOf(21, { without: ["Risks", "Demand"] });
    const text = (role: string): string =>
      (sheets.find((sheet) => sheet.role === role)?.cells ?? []).map(({ content }) => String(content.value)).join(" ");
    expect(text("risks")).toContain("A Risks table switches this report on");
    expect(text("capacity")).toContain("A Demand table");
    expect(text("capacity")).toContain("the Resources table is there already");
  });

  it("give the same sheets for the same input", async () => {
    expect(await sheetsOf(4)).toEqual(await sheetsOf(4));
  });
});

describe("the Issues sheet of a failed check", () => {
  const stamp = {
    parameters: defaultParameters,
    fingerprint: "0123456789abcdef",
    now: 46_348.05,
  };

  it("lists every issue with a link to its cell and what to do", () => {
    const place = { sheet: "My projects", row: 16, column: 5 };
    const sheet = composeIssuesSheet(
      [
        {
          code: "blank",
          severity: "error",
          table: "Projects",
          place,
          column: "Cost",
          expected: "a number of 0 or more",
          found: "blank",
          suggestion: "12.5",
          message: "Cost is blank; type a number.",
        },
        {
          code: "rows-hidden",
          severity: "note",
          table: "Criteria",
          expected: "",
          found: "2 rows",
          message: "They count.",
        },
      ],
      [],
      stamp,
    );
    const [table] = sheet.tables;
    const column = (header: string) => table?.columns.find((one) => one.header === header);
    expect(column("Cell")?.content.values).toEqual(["'My projects'!F17", null]);
    expect(column("Cell")?.links).toEqual([place, undefined]);
    expect(column("Severity")?.content.values).toEqual(["Error", "Note"]);
    expect(column("Expected")?.content.values[0]).toBe("a number of 0 or more; did you mean 12.5?");
    expect(sheet.cells.find(({ row }) => row === 1)?.content.value).toBe(
      "1 cell or table has to be mended before projects can be ranked. 1 note says what was assumed.",
    );
  });

  it("is calm when there are none", () => {
    const sheet = composeIssuesSheet([], [], stamp);
    expect(sheet.tables).toEqual([]);
    expect(sheet.cells.find(({ row }) => row === 1)?.content.value).toBe(
      "No issues: every table could be read as it stands.",
    );
  });
});
