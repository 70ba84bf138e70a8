import type { Cell, CellFormat } from "../../../spreadsheet/document";
import { intersection } from "../address";
import { color, flag, integer, number, oneOf, text } from "../argument";
import { type CellRange, sheetOf } from "../cell-range";
import { HostObject, type ObjectType, type Scalar } from "../host-object";
import { invalidArgument, refuse } from "../refusal";
import type { Session } from "../session";
import { autofitColumns, autofitRows } from "./autofit";
import { borderCollectionType } from "./range-borders";

/** Excel's own defaults, given where a cell has no format of its own. */
const body = { name: "Calibri", size: 11, color: "#000000", fill: "#FFFFFF" };

const MOST_CELLS_COMPARED = 200_000;

/** The property of all cells, or null where they differ; beyond the used cells a sheet is taken to be uniform. */
export function uniform<Item>(range: CellRange, session: Session, item: (cell: Cell | undefined) => Item): Item | null {
  const { document } = session;
  sheetOf(range.sheetId, session);
  const { row, column } = range.area;
  const first = item(document.cell(range.sheetId, row, column));
  if (range.cellCount === 1) return first;
  const used = range.cellCount <= MOST_CELLS_COMPARED ? range.area : document.usedArea(range.sheetId);
  const area = used && intersection(used, range.area);
  if (!area) return first;
  for (let down = area.row; down < area.row + area.rowCount; down++) {
    for (let across = area.column; across < area.column + area.columnCount; across++) {
      if (item(document.cell(range.sheetId, down, across)) !== first) return null;
    }
  }
  return first;
}

type Setting = { readonly [K in keyof CellFormat]?: CellFormat[K] | null };

const formatted = (get: (format: CellFormat) => unknown, setting: (value: unknown) => Setting): Scalar<CellRange> => ({
  get: (range, session) => uniform(range, session, (cell) => get(cell?.format ?? {})),
  set: (range, value, session) => {
    sheetOf(range.sheetId, session);
    session.document.setFormat(range.sheetId, range.area, setting(value));
  },
});

const fontType: ObjectType<CellRange> = {
  name: "RangeFont",
  scalars: {
    Name: formatted(
      (format) => format.fontName ?? body.name,
      (value) => ({ fontName: text(value, "name") }),
    ),
    Size: formatted(
      (format) => format.fontSize ?? body.size,
      (value) => {
        const size = number(value, "size");
        return size >= 1 && size <= 409 ? { fontSize: size } : invalidArgument("a font size from 1 to 409");
      },
    ),
    Bold: formatted(
      (format) => format.bold ?? false,
      (value) => ({ bold: flag(value, "bold") }),
    ),
    Italic: formatted(
      (format) => format.italic ?? false,
      (value) => ({ italic: flag(value, "italic") }),
    ),
    Underline: formatted(
      (format) => (format.underline === true ? "Single" : "None"),
      (value) => ({
        underline:
          oneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"], "underline") !== "None",
      }),
    ),
    Color: formatted(
      (format) => format.color ?? body.color,
      (value) => ({ color: color(value, "color") || null }),
    ),
  },
};

const fillType: ObjectType<CellRange> = {
  name: "RangeFill",
  scalars: {
    Color: formatted(
      (format) => format.fill ?? body.fill,
      (value) => ({ fill: color(value, "color") || null }),
    ),
  },
  methods: {
    Clear: (range, _args, session) => {
      session.document.setFormat(range.sheetId, range.area, { fill: null });
      return undefined;
    },
  },
};

const protectionType: ObjectType<CellRange> = {
  name: "FormatProtection",
  scalars: {
    Locked: formatted(
      (format) => format.locked ?? true,
      (value) => ({ locked: flag(value, "locked") }),
    ),
  },
};

/** Excel's names of alignments, and ours; "General" and "Bottom" are the defaults. */
const horizontal = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const vertical = { Top: "top", Center: "center", Bottom: "bottom" } as const;

const nameOf = (table: Readonly<Record<string, string | null>>, value: string | undefined, otherwise: string): string =>
  Object.keys(table).find((name) => table[name] === value) ?? otherwise;

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(table) as Key[];

/** The width or height of the lines, or null where they differ. */
function size(first: number, count: number, sizeOf: (line: number) => number): number | null {
  const found = sizeOf(first);
  for (let line = first + 1; line < first + Math.min(count, 20_000); line++) if (sizeOf(line) !== found) return null;
  return found;
}

const notNegative = (value: unknown, most: number, what: string): number => {
  const given = number(value, what);
  return given >= 0 && given <= most ? given : refuse("InvalidArgument", `${what} must be from 0 to ${most} points.`);
};

export const rangeFormatType: ObjectType<CellRange> = {
  name: "RangeFormat",
  scalars: {
    WrapText: formatted(
      (format) => format.wrap ?? false,
      (value) => ({ wrap: flag(value, "wrapText") }),
    ),
    HorizontalAlignment: formatted(
      (format) => nameOf(horizontal, format.horizontal, "General"),
      (value) => ({ horizontal: horizontal[oneOf(value, keysOf(horizontal), "horizontalAlignment")] }),
    ),
    VerticalAlignment: formatted(
      (format) => nameOf(vertical, format.vertical, "Bottom"),
      (value) => ({ vertical: vertical[oneOf(value, keysOf(vertical), "verticalAlignment")] }),
    ),
    IndentLevel: formatted(
      (format) => format.indent ?? 0,
      (value) => {
        const indent = integer(value, "indentLevel");
        return indent >= 0 && indent <= 250 ? { indent } : invalidArgument("an indent from 0 to 250");
      },
    ),
    ColumnWidth: {
      get: ({ sheetId, area }, { document }) =>
        size(area.column, area.columnCount, (column) => document.columnWidth(sheetId, column)),
      set: ({ sheetId, area }, value, session) => {
        const last = area.column + area.columnCount - 1;
        session.document.setColumnWidth(sheetId, area.column, last, notNegative(value, 1_790, "columnWidth"));
      },
    },
    RowHeight: {
      get: ({ sheetId, area }, { document }) =>
        size(area.row, area.rowCount, (row) => document.rowHeight(sheetId, row)),
      set: ({ sheetId, area }, value, session) => {
        const last = area.row + area.rowCount - 1;
        session.document.setRowHeight(sheetId, area.row, last, notNegative(value, 409.5, "rowHeight"));
      },
    },
  },
  navigations: {
    Font: (range) => new HostObject(fontType, range),
    Fill: (range) => new HostObject(fillType, range),
    Borders: (range) => new HostObject(borderCollectionType, range),
    Protection: (range) => new HostObject(protectionType, range),
  },
  methods: {
    AutofitColumns: (range, _args, session) => autofitColumns(range, session),
    AutofitRows: (range, _args, session) => autofitRows(range, session),
  },
};
