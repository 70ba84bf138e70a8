import type { Area } from "../place";
import { packPrints, unpackPrints, type CellPrint } from "./cell-prints";
import type { ChartContent } from "./sheet-content";

/** Marks on our sheets. Excel keeps them as custom properties of the worksheet; they travel with a renamed sheet. */
export const roleMark = "rankfolio.role";
export const recordMark = "rankfolio.written";

/** What we wrote on a sheet, so that the next run can tell it from what users added. */
export interface SheetRecord {
  /** The sheet's name then; the charts' references use such names. */
  readonly sheet: string;
  /** Cells of ours outside tables. */
  readonly cells: readonly Area[];
  /** What was written there, to know it again where a user's rows and columns have moved it. */
  readonly prints: readonly CellPrint[];
  readonly tables: readonly {
    readonly name: string;
    readonly area: Area;
    readonly headers: readonly string[];
    /** The sheet's column of each header, where a user's columns stand between them. */
    readonly columns?: readonly number[];
    readonly key?: string;
  }[];
  /** With the cells each was put over: Excel cannot be asked where a chart's colours and data come from. */
  readonly charts: readonly { readonly area: Area; readonly content: Omit<ChartContent, "place"> }[];
  readonly conditionalFormats: readonly Area[];
  readonly merges: readonly Area[];
  readonly rowHeights: readonly number[];
  /** Kept notes of users whose row or place is gone. */
  readonly notes: readonly KeptNotes[];
}

/** A block with a heading row, a header row (the key first) and a row for each key. `table` is "" for moved cells. */
export interface KeptNotes {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly headers: readonly string[];
}

export const areaOfNotes = (notes: KeptNotes): Area => ({
  row: notes.row,
  column: notes.column,
  rowCount: notes.rowCount + 2,
  columnCount: notes.headers.length,
});

const packArea = (area: Area): readonly number[] => [area.row, area.column, area.rowCount, area.columnCount];

const unpackArea = ([row = 0, column = 0, rowCount = 0, columnCount = 0]: readonly number[]): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

interface Packed {
  readonly v: 1;
  readonly s: string;
  readonly cells: readonly (readonly number[])[];
  readonly prints?: string;
  readonly tables: readonly {
    n: string;
    a: readonly number[];
    h: readonly string[];
    c?: readonly number[];
    k?: string;
  }[];
  readonly charts: readonly { a: readonly number[]; c: Omit<ChartContent, "place"> }[];
  readonly formats: readonly (readonly number[])[];
  readonly merges: readonly (readonly number[])[];
  readonly heights: readonly number[];
  readonly notes: readonly KeptNotes[];
}

export function packRecord(record: SheetRecord): string {
  const packed: Packed = {
    v: 1,
    s: record.sheet,
    cells: record.cells.map(packArea),
    prints: packPrints(record.prints),
    tables: record.tables.map(({ name, area, headers, columns, key }) => ({
      n: name,
      a: packArea(area),
      h: headers,
      ...(columns === undefined ? {} : { c: columns }),
      ...(key === undefined ? {} : { k: key }),
    })),
    charts: record.charts.map(({ area, content }) => ({ a: packArea(area), c: content })),
    formats: record.conditionalFormats.map(packArea),
    merges: record.merges.map(packArea),
    heights: record.rowHeights,
    notes: record.notes,
  };
  return JSON.stringify(packed);
}

/** Undefined where there is none or a later version wrote it: then everything on the sheet counts as the user's. */
export function unpackRecord(text: string | undefined): SheetRecord | undefined {
  if (!text) return undefined;
  const packed = parsed(text);
  if (packed?.v !== 1) return undefined;
  return {
    sheet: packed.s,
    cells: packed.cells.map(unpackArea),
    prints: unpackPrints(packed.prints ?? ""),
    tables: packed.tables.map(({ n, a, h, c, k }) => ({
      name: n,
      area: unpackArea(a),
      headers: h,
      ...(c === undefined ? {} : { columns: c }),
      ...(k === undefined ? {} : { key: k }),
    })),
    charts: packed.charts.map(({ a, c }) => ({ area: unpackArea(a), content: c })),
    conditionalFormats: packed.formats.map(unpackArea),
    merges: packed.merges.map(unpackArea),
    rowHeights: packed.heights,
    notes: packed.notes,
  };
}

function parsed(text: string): Packed | undefined {
  try {
    return JSON.parse(text) as Packed;
  } catch {
    // Somebody edited the mark; without it we own nothing on the sheet beyond our tables.
    return undefined;
  }
}
