import { prioritise } from "../../src/app/prioritise";
import type { SpreadsheetDocument, Value } from "../../src/spreadsheet/document";
import { columnLetters } from "../../src/workbook/place";
import { madeUpWorkbook } from "../workbook/reports/made-up-workbook";
import { adapters } from "./adapters";

const table = (document: SpreadsheetDocument, name: string) => {
  const found = document.tables.find((one) => one.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};

const escaped = (header: string): string => header.replace(/['[\]#@]/g, "'$&");

type Cells = readonly (readonly (string | number | boolean | null)[])[];

/** The rows of an input table, changed; the table gets as many rows as there then are. */
function rewrite(document: SpreadsheetDocument, name: string, change: (rows: Cells) => Cells): void {
  const { id, area, sheetId } = table(document, name);
  const rows = Array.from({ length: area.rowCount - 1 }, (_, down) =>
    Array.from({ length: area.columnCount }, (_unused, across) => {
      const value = document.cell(sheetId, area.row + 1 + down, area.column + across)?.value ?? null;
      return typeof value === "string" ? `'${value}` : (value as number | null);
    }),
  );
  const next = change(rows);
  document.clear(sheetId, { ...area, row: area.row + 1, rowCount: area.rowCount - 1 }, "contents");
  document.updateTable(id, { area: { ...area, rowCount: next.length + 1 } });
  document.setCells(sheetId, area.row + 1, area.column, next);
}

const columnValues = (document: SpreadsheetDocument, header: string): readonly Value[] => {
  const { area, columns, sheetId } = table(document, "RF_Ranking");
  const at = columns.findIndex((column) => column.name === header);
  return Array.from(
    { length: area.rowCount - 1 },
    (_, down) => document.cell(sheetId, area.row + 1 + down, area.column + at)?.value ?? null,
  );
};

/** What SUM makes of a column. */
const sum = (values: readonly Value[]): number =>
  values.reduce<number>((all, value) => all + (typeof value === "number" ? value : 0), 0);

describe.each(adapters)(
  "the reports of a portfolio whose criteria and budget change, by the $name adapter",
  ({ open }) => {
    it.each([1, 2, 3, 4])("keep every formula on the column that it pointed at (workbook %i)", async (seed) => {
      const document = madeUpWorkbook(seed, { projects: 7 });
      const port = open(document);
      const run = async (now: number) => {
        const outcome = await prioritise(port, { now });
        if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
        expect(outcome.differences).toEqual([]);
      };
      await run(46_000);
      const ranking = table(document, "RF_Ranking");
      document.insertTableColumn(ranking.id, 9, "My own");
      document.setCells(ranking.sheetId, ranking.area.row + 1, 9, [[1], [2], [4], [8], [16], [32], [64]]);
      const notes = document.addSheet("Notes").id;
      const { area, columns } = table(document, "RF_Ranking");
      const last = area.row + area.rowCount;
      columns.forEach(({ name }, index) => {
        const letters = columnLetters(area.column + index);
        document.setCells(notes, index, 0, [
          [
            `'${name}`,
            `=SUM(RF_Ranking[${escaped(name)}])`,
            `=SUM(Ranking!${letters}${area.row + 2}:${letters}${last})`,
          ],
        ]);
      });
      const told = () =>
        columns.map(({ name }, index) => {
          const isThere = table(document, "RF_Ranking").columns.some((column) => column.name === name);
          const expected = isThere ? expect.closeTo(sum(columnValues(document, name)), 6) : { error: "#REF!" };
          const values = [1, 2].map((column) => document.cell(notes, index, column)?.value ?? null);
          return { name, values, expected: [expected, expected] };
        });
      const check = () => {
        for (const { values, expected, name } of told()) expect({ name, values }).toEqual({ name, values: expected });
        expect(sum(columnValues(document, "My own"))).toBe(127);
      };
      check();
      const row = (rows: Cells, name: string) => rows.find(([first]) => first === `'${name}`) ?? [];
      rewrite(document, "Criteria", (rows) => {
        const extra = row(rows, "Nearness").map((cell, index) => (index === 0 ? "'Extra" : cell));
        const withSource = extra.map((cell, index) => (index === 4 ? "'Nearness" : cell));
        return [row(rows, "Cost"), withSource, ...rows.filter(([name]) => name !== "'Cost" && name !== "'Spread")];
      });
      rewrite(document, "Budget", (rows) => [...rows.slice(1), ["'2027-Q4", 111]]);
      await run(46_001);
      check();
      rewrite(document, "Criteria", (rows) => [...rows].reverse());
      await run(46_002);
      check();
      const now = table(document, "RF_Ranking").columns.map((column) => column.name);
      expect(now).toEqual(expect.arrayContaining(["Extra", "My own"]));
      expect(now).not.toContain("Spread");
    });
  },
);
