import { tableLook } from "../look";
import type { Area } from "../place";
import type { ConditionalFormat, ReportSheet } from "../report";
import { withSheetNames, type SheetNames } from "../sheet-names";
import type { LeftNotes } from "./carried-columns";
import { printOf, type CellPrint } from "./cell-prints";
import { chartContent } from "./chart-content";
import { pointsOfCharacters } from "./column-width";
import { displacedNotes, placeNotes, type DisplacedCell, type PlacedCell } from "./kept-notes";
import { inputOf } from "./literal-text";
import { contains } from "./rectangles";
import type { SheetContent, StandingSheet } from "./sheet-content";
import { areaOfNotes, packRecord, recordMark, roleMark, unpackRecord, type SheetRecord } from "./sheet-record";
import { layOut, type Layout } from "./table-layout";
import { areasBefore, movedEarlier, strayCells } from "./users-cells";
import { blocksOf, carriedCells, cellAreas, distinctAreas, joined, writtenCells } from "./written-cells";

/** Footer of every report sheet: file and sheet, page, date. */
export const footer = { left: "&F – &A", center: "&P / &N", right: "&D" } as const;

export interface SheetPlan {
  readonly content: SheetContent;
  /** Something of the user's stands on the sheet, in whatever place. */
  readonly hasUserContent: boolean;
}

/**
 * What a report's sheet is to hold, given what stands on it: the report, and everything that users added to it.
 *
 * @param sheet  The name that the sheet has or will have.
 * @param standing  Absent for a new sheet.
 */
export function planSheet(
  report: ReportSheet,
  sheet: string,
  standing: StandingSheet | undefined,
  names: SheetNames,
): SheetPlan {
  const record = unpackRecord(standing?.marks[recordMark]);
  const layout = layOut(report, standing, record);
  const before = standing ? areasBefore(standing, record, layout) : [];
  const stray = standing ? strayCells(standing, before) : [];
  const ours = [
    ...cellAreas(report),
    ...layout.tables.flatMap(({ area, userColumns }) => [area, ...beside(area, userColumns)]),
  ];
  const inTheWay = (cell: DisplacedCell) => ours.some((area) => contains(area, cell.row, cell.column));
  const displaced = stray.filter(inTheWay);
  const staying = stray.filter((cell) => !inTheWay(cell)).map(single);
  const moved = [...movedEarlier(standing, record), ...displacedNotes(displaced).rows];
  const left: readonly LeftNotes[] = [
    ...layout.left,
    ...(moved.length > 0 ? [{ ...displacedNotes([]), rows: moved }] : []),
  ];
  const keys = new Map(report.tables.flatMap(({ name, keyColumn }) => (keyColumn ? [[name, keyColumn] as const] : [])));
  const notes = placeNotes(left, lowestRow([...ours, ...staying]), keys);
  const charts = report.charts.map((chart) => {
    const here = standing?.charts.find((one) => one.name === chart.name);
    return chartContent(chart, here?.moved ? { kind: "kept" } : { kind: "cells", area: chart.area }, sheet, names);
  });
  const written: SheetRecord = {
    sheet,
    cells: cellAreas(report),
    prints: printsOf(report, notes.cells),
    tables: layout.tables.map(({ table, own }) => ({
      name: table.name,
      area: own,
      headers: table.columns.map((column) => column.header),
      ...(table.columnsAt === undefined ? {} : { columns: table.columnsAt }),
      ...(table.keyColumn === undefined ? {} : { key: table.keyColumn }),
    })),
    charts: charts.map(({ place: _place, ...content }, index) => ({
      area: report.charts[index]?.area ?? nowhere,
      content,
    })),
    conditionalFormats: distinctAreas(report.conditionalFormats.map(({ area }) => area)),
    merges: report.merges ?? [],
    rowHeights: Object.keys(report.rowHeights ?? {}).map(Number),
    notes: notes.kept,
  };
  return {
    hasUserContent:
      notes.kept.length > 0 || stray.length > 0 || carriesColumns(layout) || hasOwnCharts(standing, record),
    content: {
      ...joined([writtenCells(report, names), carriedCells(layout), blocksOf(notes.cells)]),
      tabColor: report.tabColor,
      showGridlines: false,
      freeze: report.freeze,
      cleared: standing
        ? distinctAreas([...before, ...displaced.map(single), ...ours, ...notes.kept.map(areaOfNotes)])
        : [],
      clearedFormats: standing
        ? distinctAreas([...(record?.conditionalFormats ?? []), ...written.conditionalFormats])
        : [],
      unmerged: record?.merges ?? [],
      merges: written.merges,
      tables: layout.tables.map(({ table, area }) => ({ name: table.name, area, ...tableShape })),
      charts,
      removedCharts: (record?.charts ?? [])
        .map(({ content }) => content.name)
        .filter((name) => !report.charts.some((chart) => chart.name === name)),
      conditionalFormats: report.conditionalFormats.map((format) => withNames(format, names)),
      columnWidths: new Map(
        report.columnWidths.flatMap((width, column) =>
          width === undefined ? [] : [[column, pointsOfCharacters(width)] as const],
        ),
      ),
      rowHeights: new Map(Object.entries(report.rowHeights ?? {}).map(([row, points]) => [Number(row), points])),
      page: { ...report.print, footer },
      marks: { [roleMark]: report.role, [recordMark]: packRecord(written) },
    },
  };
}

/** Of our cells outside tables, and of the notes that are kept. */
const printsOf = (report: ReportSheet, notes: readonly PlacedCell[]): readonly CellPrint[] => [
  ...report.cells.flatMap(({ row, column, content }) => {
    const input = content.kind === "formula" ? content.formula : inputOf(content.value);
    return input === "" ? [] : [{ row, column, print: printOf(input) }];
  }),
  ...notes.flatMap(({ row, column, input }) => (input === "" ? [] : [{ row, column, print: printOf(input) }])),
];

const tableShape = {
  style: tableLook.style,
  showBandedRows: tableLook.showBandedRows,
  showFilterButton: true,
  showTotals: false,
} as const;

const hasOwnCharts = (standing: StandingSheet | undefined, record: SheetRecord | undefined): boolean =>
  (standing?.charts ?? []).some(({ name }) => !record?.charts.some(({ content }) => content.name === name));

const nowhere: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

const single = ({ row, column }: DisplacedCell): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/** Users' columns right of the Excel table. */
const beside = (area: Area, columns: readonly number[]): readonly Area[] =>
  columns
    .filter((column) => column >= area.column + area.columnCount)
    .map((column) => ({ row: area.row, column, rowCount: area.rowCount, columnCount: 1 }));

const carriesColumns = (layout: Layout): boolean => layout.tables.some(({ userColumns }) => userColumns.length > 0);

/** First row under everything. */
const lowestRow = (areas: readonly Area[]): number => Math.max(0, ...areas.map((area) => area.row + area.rowCount));

const withNames = (format: ConditionalFormat, names: SheetNames): ConditionalFormat =>
  format.kind === "expression" ? { ...format, formula: withSheetNames(format.formula, names) } : format;
