import type { Area } from "../place";
import { formulaPrint, printOf, type CellPrint } from "./cell-prints";
import { replaceReferences } from "./formula-references";
import { alignLines, sameLines, type LineMap, type LineMarks } from "./line-alignment";
import { contains } from "./rectangles";
import { packRecord, recordMark, unpackRecord, type SheetRecord } from "./sheet-record";
import type { SeriesContent, StandingSheet } from "./sheet-content";

interface Drift {
  readonly rowAt: LineMap;
  readonly columnAt: LineMap;
}

/**
 * What was written on sheets, by the sheets' names, as it stands now: since then a user may have inserted or deleted
 * whole rows and columns, and everything behind them has moved. Cells that went are no longer in it. References of
 * charts follow.
 */
export function recordsNow(sheets: readonly StandingSheet[]): ReadonlyMap<string, SheetRecord> {
  const found = sheets.flatMap((sheet) => {
    const record = unpackRecord(sheet.marks[recordMark]);
    return record ? [{ sheet, record, drift: driftOf(sheet, record) }] : [];
  });
  const drifts = new Map(found.flatMap(({ record, drift }) => (drift ? [[record.sheet, drift] as const] : [])));
  return new Map(
    found.map(({ sheet, record, drift }) => [
      sheet.name,
      drifts.size === 0 ? record : withCharts(drift ? moved(record, drift) : record, drifts),
    ]),
  );
}

/** Sheets whose marks say where what we wrote stands now. */
export function drifted(sheets: ReadonlyMap<string, StandingSheet>): ReadonlyMap<string, StandingSheet> {
  const records = recordsNow([...sheets.values()]);
  return new Map(
    [...sheets].map(([name, sheet]) => {
      const record = records.get(sheet.name);
      return [name, record ? { ...sheet, marks: { ...sheet.marks, [recordMark]: packRecord(record) } } : sheet];
    }),
  );
}

/** Undefined where nothing has moved. */
function driftOf(sheet: StandingSheet, record: SheetRecord): Drift | undefined {
  if (!hasDrifted(sheet, record)) return undefined;
  const before = [...record.prints, ...anchors(record.tables)];
  const now = [
    ...presentPrints(sheet),
    ...anchors(sheet.tables.map(({ name, area, headers }) => ({ name, area, headers }))),
  ];
  const rows = (prints: readonly CellPrint[]) =>
    linesOf(
      prints,
      ({ row }) => row,
      ({ print }) => print,
    );
  const columns = (prints: readonly CellPrint[], rowOf: LineMap) =>
    linesOf(
      prints,
      ({ column }) => column,
      ({ row, print }) => (isAnchor(print) ? print : `${rowOf(row) ?? "gone"} ${print}`),
    );
  const rowAt = alignLines(rows(before), rows(now));
  return { rowAt, columnAt: alignLines(columns(before, rowAt), columns(now, sameLines)) };
}

/** Whether anything of ours stands elsewhere; what a user typed over is no sign of that. */
function hasDrifted(sheet: StandingSheet, record: SheetRecord): boolean {
  const isElsewhere = record.tables.some(({ name, area, headers, columns }) => {
    const now = sheet.tables.find((table) => table.name === name);
    if (!now) return false;
    const column = (index: number) => columns?.[index] ?? area.column + index;
    return (
      now.area.row !== area.row ||
      headers.some((header, index) => now.headers[column(index) - now.area.column] !== header)
    );
  });
  return (
    isElsewhere ||
    record.prints.some(({ row, column, print }) => {
      const input = sheet.cell(row, column)?.input ?? "";
      return input === "" || printOf(input) !== print;
    })
  );
}

const anchorSign = "#";
const isAnchor = (print: string): boolean => print.startsWith(anchorSign);

/** The columns of tables by their headers. */
const anchors = (tables: readonly Anchored[]): readonly CellPrint[] =>
  tables.flatMap(({ name, area, headers, columns }) =>
    headers.map((header, index) => ({
      row: area.row,
      column: columns?.[index] ?? area.column + index,
      print: `${anchorSign}${name}[${header}`,
    })),
  );

type Anchored = Pick<SheetRecord["tables"][number], "name" | "area" | "headers" | "columns">;

/** Everything outside of tables, theirs and ours. */
function presentPrints({ used, tables, cell }: StandingSheet): readonly CellPrint[] {
  if (!used) return [];
  const found: CellPrint[] = [];
  for (let row = used.row; row < used.row + used.rowCount; row += 1) {
    const beside = tables.filter(({ area }) => row >= area.row && row < area.row + area.rowCount);
    for (let column = used.column; column < used.column + used.columnCount; column += 1) {
      if (beside.some(({ area }) => contains(area, row, column))) continue;
      const input = cell(row, column)?.input ?? "";
      if (input !== "") found.push({ row, column, print: printOf(input) });
    }
  }
  return found;
}

/** A header tells most, a text much, a formula little, since there are many. */
const weightOf = (print: string): number => (isAnchor(print) ? 20 : print === formulaPrint ? 0.25 : 1);

function linesOf(
  prints: readonly CellPrint[],
  lineOf: (print: CellPrint) => number,
  markOf: (print: CellPrint) => string,
): ReadonlyMap<number, LineMarks> {
  const lines = new Map<number, Map<string, { count: number; weight: number }>>();
  for (const print of prints) {
    const line = lines.get(lineOf(print)) ?? new Map<string, { count: number; weight: number }>();
    lines.set(lineOf(print), line);
    const mark = markOf(print);
    const found = line.get(mark);
    if (found) found.count += 1;
    else line.set(mark, { count: 1, weight: weightOf(print.print) });
  }
  return lines;
}

function moved(record: SheetRecord, { rowAt, columnAt }: Drift): SheetRecord {
  const pieces = (areas: readonly Area[]) => areas.flatMap((area) => piecesOf(area, rowAt, columnAt));
  const hulls = (areas: readonly Area[]) => areas.flatMap((area) => hullOf(area, rowAt, columnAt) ?? []);
  return {
    ...record,
    cells: pieces(record.cells),
    prints: record.prints.flatMap(({ row, column, print }) => {
      const [at, across] = [rowAt(row), columnAt(column)];
      return at === undefined || across === undefined ? [] : [{ row: at, column: across, print }];
    }),
    // Only what finds a table that is no more: the columns of one that stands are known by their headers.
    tables: record.tables.map(({ columns: _columns, ...table }) => ({
      ...table,
      area: hullOf(table.area, rowAt, columnAt) ?? table.area,
    })),
    charts: record.charts.map((chart) => ({ ...chart, area: hullOf(chart.area, rowAt, columnAt) ?? chart.area })),
    conditionalFormats: hulls(record.conditionalFormats),
    merges: hulls(record.merges),
    rowHeights: record.rowHeights.flatMap((row) => rowAt(row) ?? []),
    notes: record.notes.flatMap((notes) => {
      const [row, column] = [rowAt(notes.row), columnAt(notes.column)];
      return row === undefined || column === undefined ? [] : [{ ...notes, row, column }];
    }),
  };
}

function withCharts(record: SheetRecord, drifts: ReadonlyMap<string, Drift>): SheetRecord {
  const follow = (reference: string): string =>
    replaceReferences(reference, {
      cells: ({ sheet = record.sheet, first, last = first }) => {
        const drift = drifts.get(sheet);
        if (!drift) return undefined;
        const area = {
          row: first.row,
          column: first.column,
          rowCount: last.row - first.row + 1,
          columnCount: last.column - first.column + 1,
        };
        const now = hullOf(area, drift.rowAt, drift.columnAt);
        if (!now) return "gone";
        const from = { ...first, row: now.row, column: now.column };
        if (last === first) return [from];
        return [from, { ...last, row: now.row + now.rowCount - 1, column: now.column + now.columnCount - 1 }];
      },
    });
  return {
    ...record,
    charts: record.charts.map(({ area, content }) => ({
      area,
      content: { ...content, series: content.series.map((series) => following(series, follow)) },
    })),
  };
}

const following = (series: SeriesContent, follow: (reference: string) => string): SeriesContent => ({
  ...series,
  values: follow(series.values),
  ...(series.categories === undefined ? {} : { categories: follow(series.categories) }),
  ...(series.x === undefined ? {} : { x: follow(series.x) }),
  ...(series.size === undefined ? {} : { size: follow(series.size) }),
});

const linesFrom = (first: number, count: number, at: LineMap): readonly number[] =>
  Array.from({ length: count }, (_, index) => at(first + index)).filter((line) => line !== undefined);

/** First line and length of each run of lines side by side. */
function runs(lines: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const line of lines) {
    const run = found.at(-1);
    if (run && line === run[0] + run[1]) run[1] += 1;
    else found.push([line, 1]);
  }
  return found;
}

/** An area without the lines that came into it and those that went. */
function piecesOf(area: Area, rowAt: LineMap, columnAt: LineMap): readonly Area[] {
  const columns = runs(linesFrom(area.column, area.columnCount, columnAt));
  return runs(linesFrom(area.row, area.rowCount, rowAt)).flatMap(([row, rowCount]) =>
    columns.map(([column, columnCount]) => ({ row, column, rowCount, columnCount })),
  );
}

/** An area with the lines that came into it, as Excel itself widens one. */
function hullOf(area: Area, rowAt: LineMap, columnAt: LineMap): Area | undefined {
  const rows = linesFrom(area.row, area.rowCount, rowAt);
  const columns = linesFrom(area.column, area.columnCount, columnAt);
  const [row, column, bottom, right] = [rows[0], columns[0], rows.at(-1), columns.at(-1)];
  if (row === undefined || column === undefined || bottom === undefined || right === undefined) return undefined;
  return { row, column, rowCount: bottom - row + 1, columnCount: right - column + 1 };
}
