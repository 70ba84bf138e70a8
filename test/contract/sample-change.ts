import { createDocument } from "../../src/spreadsheet/create-document";
import type { SpreadsheetDocument } from "../../src/spreadsheet/document";
import type { WorkbookChange } from "../../src/workbook/port";
import type { ReportCell, ReportChart, ReportColumn, ReportSheet } from "../../src/workbook/report";

export interface SampleProject {
  readonly id: string;
  readonly cost: number;
  readonly ratings: readonly number[];
}

/** Projects whose figures differ from each other in a way that no two columns share. */
export const projects = (count: number, criteria = 3): readonly SampleProject[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `P-${String(index + 1).padStart(4, "0")}`,
    cost: 100 + ((index * 37) % 91) * 10,
    ratings: Array.from({ length: criteria }, (_unused, at) => ((index + 1) * (at + 3)) % 11),
  }));

/** A workbook as a user brings it: a table of projects, a table of criteria, a plain sheet. */
export function inputWorkbook(rows: readonly SampleProject[] = projects(6)): SpreadsheetDocument {
  const document = createDocument();
  const first = document.activeSheetId;
  document.updateSheet(first, { name: "Projects" });
  const criteria = rows[0]?.ratings.length ?? 3;
  const headers = ["ID", "Cost", ...Array.from({ length: criteria }, (_, index) => `C${index + 1}`)];
  document.setCells(first, 0, 0, [headers, ...rows.map(({ id, cost, ratings }) => [id, cost, ...ratings])]);
  document.addTable(
    first,
    { row: 0, column: 0, rowCount: rows.length + 1, columnCount: headers.length },
    true,
    "Projects",
  );
  const second = document.addSheet("Criteria").id;
  document.setCells(second, 0, 0, [
    ["Criterion", "Weight"],
    ...Array.from({ length: criteria }, (_, index) => [`C${index + 1}`, (index + 1) / 10]),
  ]);
  document.addTable(second, { row: 0, column: 0, rowCount: criteria + 1, columnCount: 2 }, true, "Criteria");
  const third = document.addSheet("My notes").id;
  document.setCells(third, 1, 1, [["A remark", "=Projects!B2*2"]]);
  return document;
}

const text = (row: number, column: number, value: string | number, style: ReportCell["style"]): ReportCell => ({
  row,
  column,
  style,
  content: { kind: "value", value },
});

const values = (
  header: string,
  given: readonly (string | number | null)[],
  more: Partial<ReportColumn> = {},
): ReportColumn => ({
  header,
  content: { kind: "values", values: given },
  ...more,
});

const bar: ReportChart = {
  name: "RF Top",
  kind: "bar",
  title: "P-0001 leads",
  altText: "Bars of the scores of all projects",
  area: { row: 4, column: 8, rowCount: 12, columnCount: 6 },
  series: [
    {
      name: "Score",
      categories: { row: 5, column: 1, rowCount: 4, columnCount: 1 },
      values: { row: 5, column: 2, rowCount: 4, columnCount: 1 },
      color: "#0F6CBD",
    },
  ],
  xAxis: { title: "Project", reversed: true },
  yAxis: { title: "Score", numberFormat: "0.0", minimum: 0 },
  legend: "none",
};

/** A ranking with live formulas, in the order of the given projects. */
export function ranking(rows: readonly SampleProject[], over: Partial<ReportSheet> = {}): ReportSheet {
  const count = rows.length;
  const first = 5;
  const criteria = rows[0]?.ratings.length ?? 0;
  const body = { row: first, rowCount: count, columnCount: 1 };
  const score = (row: SampleProject) => row.ratings.reduce((sum, rating, at) => sum + (rating * (at + 1)) / 10, 0);
  return {
    role: "ranking",
    name: "Ranking",
    tabColor: "#0F6CBD",
    cells: [
      text(0, 0, "Ranking", "title"),
      text(1, 0, `${count} projects ranked`, "answer"),
      {
        row: 2,
        column: 0,
        style: "figure",
        content: { kind: "formula", formula: "=SUM(RF_Ranking[Score])", value: 0 },
        numberFormat: "0.0",
      },
      {
        row: 2,
        column: 3,
        style: "link",
        content: { kind: "value", value: "To the first project" },
        link: { sheet: "Projects", row: 1, column: 0 },
      },
    ],
    tables: [
      {
        name: "RF_Ranking",
        row: first - 1,
        column: 0,
        rowCount: count,
        keyColumn: "Project",
        columns: [
          {
            header: "Rank",
            content: { kind: "formula", formula: "=RANK([@Score],[Score])", values: rows.map((_, index) => index + 1) },
            align: "center",
          },
          values(
            "Project",
            rows.map((row) => row.id),
            {
              links: rows.map((_, index) => ({ sheet: "Projects", row: index + 1, column: 0 })),
            },
          ),
          {
            header: "Score",
            content: {
              kind: "formulas",
              formulas: rows.map((_, index) =>
                criteria === 0
                  ? "=0"
                  : `=SUMPRODUCT(E${first + 1 + index}:${columnOf(3 + criteria)}${first + 1 + index},TRANSPOSE(Criteria[Weight]))`,
              ),
              values: rows.map(score),
            },
            numberFormat: "0.00",
          },
          values(
            "Cost, k€",
            rows.map((row) => row.cost),
            { numberFormat: "#,##0" },
          ),
          ...Array.from({ length: criteria }, (_, at) =>
            values(
              `C${at + 1}`,
              rows.map((row) => row.ratings[at] ?? null),
            ),
          ),
        ],
      },
    ],
    charts: [bar],
    conditionalFormats: [
      { kind: "dataBar", area: { ...body, column: 2 }, color: "#62ABF5", minimum: 0 },
      {
        kind: "colorScale",
        area: { ...body, column: 3 },
        points: [
          { at: "lowest", color: "#FFFFFF" },
          { at: "highest", color: "#0F6CBD" },
        ],
      },
      {
        kind: "expression",
        area: { ...body, column: 0, columnCount: 3 },
        formula: `=$A${first + 1}=1`,
        bold: true,
        fill: "#EFF6FC",
      },
    ],
    columnWidths: [7, 14, 10, 11],
    rowHeights: { 0: 28 },
    freeze: { rows: first, columns: 2 },
    merges: [{ row: 1, column: 0, rowCount: 1, columnCount: 4 }],
    print: {
      orientation: "landscape",
      fitToWidth: 1,
      repeatRows: { first: first - 1, last: first - 1 },
      areas: [{ row: 0, column: 0, rowCount: first + rows.length, columnCount: 6 }, bar.area],
    },
    checks: [{ name: "Cost", area: { ...body, column: 3 }, expected: rows.map((row) => row.cost), tolerance: 0 }],
    ...over,
  };
}

const columnOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`;

/** A sheet that points at the ranking by its default name. */
export const overview = (rows: readonly SampleProject[]): ReportSheet => ({
  role: "overview",
  name: "Overview",
  tabColor: "#107C41",
  cells: [
    text(0, 0, "Overview", "title"),
    text(2, 0, "Best score", "figureLabel"),
    {
      row: 3,
      column: 0,
      style: "figure",
      content: { kind: "formula", formula: "=MAX(Ranking!C6:C9)", value: 0 },
      numberFormat: "0.0",
    },
    {
      row: 4,
      column: 0,
      style: "link",
      content: { kind: "value", value: "See the ranking" },
      link: { sheet: "Ranking", row: 4, column: 0 },
    },
    ...rows
      .slice(0, 2)
      .flatMap((row, index) => [
        text(6 + index, 0, row.id, "rowHeader"),
        text(6 + index, 1, row.cost, "matrix"),
        text(6 + index, 2, row.cost + 1, "matrix"),
      ]),
  ],
  tables: [],
  charts: [
    {
      ...bar,
      name: "RF Value",
      kind: "columnStackedLine",
      area: { row: 9, column: 0, rowCount: 10, columnCount: 5 },
      series: [
        {
          name: "Cost",
          values: { sheet: "Ranking", row: 5, column: 3, rowCount: 3, columnCount: 1 },
          categories: { sheet: "Ranking", row: 5, column: 1, rowCount: 3, columnCount: 1 },
          color: "#CA5010",
        },
        {
          name: "Score",
          values: { sheet: "Ranking", row: 5, column: 2, rowCount: 3, columnCount: 1 },
          color: "#107C41",
          line: true,
          dataLabels: true,
        },
      ],
      legend: "bottom",
    },
    {
      ...bar,
      name: "RF Across",
      kind: "columnStacked",
      area: { row: 20, column: 0, rowCount: 10, columnCount: 5 },
      series: [0, 1].map((index) => ({
        name: `Line ${index + 1}`,
        values: { row: 6 + index, column: 1, rowCount: 1, columnCount: 2 },
        color: index === 0 ? "#0F6CBD" : "#CA5010",
      })),
      legend: "bottom" as const,
    },
    {
      ...bar,
      name: "RF Bubble",
      kind: "bubble",
      area: { row: 9, column: 6, rowCount: 10, columnCount: 5 },
      series: [
        {
          name: "Projects",
          values: { sheet: "Ranking", row: 5, column: 2, rowCount: 3, columnCount: 1 },
          x: { sheet: "Ranking", row: 5, column: 3, rowCount: 3, columnCount: 1 },
          size: { sheet: "Ranking", row: 5, column: 3, rowCount: 3, columnCount: 1 },
          color: "#8764B8",
        },
      ],
    },
  ],
  conditionalFormats: [],
  columnWidths: [20, undefined, 9],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: "portrait", fitToWidth: 1 },
  checks: [{ name: "Best", area: { row: 3, column: 0, rowCount: 1, columnCount: 1 }, expected: [0], tolerance: 1e9 }],
});

export const change = (rows: readonly SampleProject[], over: Partial<WorkbookChange> = {}): WorkbookChange => ({
  sheets: [overview(rows), ranking(rows)],
  remove: [],
  settings: { lastRun: { projects: rows.length } },
  show: "overview",
  ...over,
});
