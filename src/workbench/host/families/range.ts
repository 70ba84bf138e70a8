import type { Area } from "../../../spreadsheet/document";
import { intersection, isEntireColumn, isEntireRow, rangeAddress } from "../address";
import { flag, oneOf, range as rangeArgument, record } from "../argument";
import type { CellRange } from "../cell-range";
import { sheetOf } from "../cell-range";
import { HostObject, type ObjectType } from "../host-object";
import { invalidArgument, notImplemented, refuse } from "../refusal";
import type { Session } from "../session";
import { conditionalFormatCollectionType } from "./conditional-format";
import { copyCells } from "./range-copy";
import { contentScalars, plainValue } from "./range-content";
import { rangeFormatType } from "./range-format";
import { geometryMethods } from "./range-geometry";
import { setProperties } from "./range-properties";
import { cellProperties, columnProperties, rowProperties } from "./range-property-reading";
import { tableScopedCollectionType, TablesIn } from "./table-collection";
import { rangeObject, sheetObject } from "../objects";

/** True, false, or null where the rows (or columns) differ. */
function hiddenLines(first: number, count: number, isHidden: (line: number) => boolean): boolean | null {
  const hidden = isHidden(first);
  for (let line = first + 1; line < first + count; line++) if (isHidden(line) !== hidden) return null;
  return hidden;
}

const rowsHidden = ({ sheetId, area }: CellRange, session: Session): boolean | null =>
  hiddenLines(area.row, Math.min(area.rowCount, 100_000), (row) => session.document.isRowHidden(sheetId, row));

const columnsHidden = ({ sheetId, area }: CellRange, session: Session): boolean | null =>
  hiddenLines(area.column, area.columnCount, (column) => session.document.isColumnHidden(sheetId, column));

function distance(count: number, size: (line: number) => number): number {
  let sum = 0;
  for (let line = 0; line < count; line++) sum += size(line);
  return sum;
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) visit(row, column);
  }
}

/** The used part of the range, and links stand only on used cells. */
function removeLinks({ sheetId, area }: CellRange, session: Session): void {
  const used = session.document.usedArea(sheetId);
  const within = used && intersection(used, area);
  if (!within) return;
  eachCell(within, (row, column) => {
    if (session.document.cell(sheetId, row, column)?.link) session.document.setLink(sheetId, row, column, null);
  });
}

function clear(range: CellRange, [applyTo]: readonly unknown[], session: Session): undefined {
  const { document } = session;
  const what = oneOf(
    applyTo ?? "All",
    ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"],
    "applyTo",
  );
  sheetOf(range.sheetId, session);
  if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks") removeLinks(range, session);
  if (what === "All") document.clear(range.sheetId, range.area, "all");
  if (what === "Formats") document.clear(range.sheetId, range.area, "formats");
  if (what === "Contents" || what === "ResetContents") document.clear(range.sheetId, range.area, "contents");
  return undefined;
}

function link(range: CellRange, session: Session): unknown {
  const cell = session.document.cell(range.sheetId, range.area.row, range.area.column);
  if (!cell?.link) return null;
  const { address, reference, tip } = cell.link;
  return {
    ...(address === undefined ? {} : { address }),
    ...(reference === undefined ? {} : { documentReference: reference }),
    ...(tip === undefined ? {} : { screenTip: tip }),
    textToDisplay: String(plainValue(cell.value)),
  };
}

/** Excel gives a linked cell the look of its Hyperlink style, and a text if there is one to show. */
function setLink(range: CellRange, value: unknown, session: Session): void {
  const { document } = session;
  if (value === null) return removeLinks(range, session);
  const { address, documentReference, screenTip, textToDisplay } = record(value, "hyperlink");
  if (typeof address !== "string" && typeof documentReference !== "string") {
    invalidArgument("a hyperlink needs an address or a documentReference");
  }
  eachCell(range.area, (row, column) => {
    if (typeof textToDisplay === "string") document.setCells(range.sheetId, row, column, [[textToDisplay]], "program");
    document.setLink(range.sheetId, row, column, {
      ...(typeof address === "string" ? { address } : {}),
      ...(typeof documentReference === "string" ? { reference: documentReference } : {}),
      ...(typeof screenTip === "string" ? { tip: screenTip } : {}),
    });
  });
  document.setFormat(range.sheetId, range.area, { color: "#0563C1", underline: true });
}

function merge(range: CellRange, [across]: readonly unknown[], session: Session): undefined {
  const { sheetId, area } = range;
  if (across === undefined || across === null || !flag(across, "across")) session.document.merge(sheetId, area);
  else {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      session.document.merge(sheetId, { ...area, row, rowCount: 1 });
    }
  }
  return undefined;
}

export const rangeType: ObjectType<CellRange> = {
  name: "Range",
  trackable: true,
  scalars: {
    ...contentScalars,
    Address: { get: ({ sheetId, area }, session) => rangeAddress(sheetOf(sheetId, session).name, area) },
    AddressLocal: { get: ({ sheetId, area }, session) => rangeAddress(sheetOf(sheetId, session).name, area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rowCount },
    ColumnCount: { get: ({ area }) => area.columnCount },
    CellCount: { get: (range) => (range.cellCount > 2 ** 31 - 1 ? -1 : range.cellCount) },
    Hidden: {
      get: (range, session) => {
        const [rows, columns] = [rowsHidden(range, session), columnsHidden(range, session)];
        return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
      },
    },
    RowHidden: {
      get: rowsHidden,
      set: ({ sheetId, area }, value, session) =>
        session.document.setRowsHidden(sheetId, area.row, area.row + area.rowCount - 1, flag(value, "rowHidden")),
    },
    ColumnHidden: { get: columnsHidden, set: () => notImplemented("Range", "columnHidden (writing)") },
    IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
    IsEntireRow: { get: ({ area }) => isEntireRow(area) },
    Hyperlink: { get: link, set: setLink },
    Left: {
      get: ({ sheetId, area }, { document }) =>
        distance(area.column, (column) => document.columnWidth(sheetId, column)),
    },
    Top: { get: ({ sheetId, area }, { document }) => distance(area.row, (row) => document.rowHeight(sheetId, row)) },
    Width: {
      get: ({ sheetId, area }, { document }) =>
        distance(area.columnCount, (column) => document.columnWidth(sheetId, area.column + column)),
    },
    Height: {
      get: ({ sheetId, area }, { document }) =>
        distance(area.rowCount, (row) => document.rowHeight(sheetId, area.row + row)),
    },
  },
  navigations: {
    Worksheet: ({ sheetId }) => sheetObject(sheetId),
    Format: (range) => new HostObject(rangeFormatType, range),
    ConditionalFormats: (range) => new HostObject(conditionalFormatCollectionType, range),
  },
  methods: {
    ...geometryMethods,
    Clear: clear,
    Calculate: (_range, _args, session) => {
      session.document.calculate();
      return undefined;
    },
    CopyFrom: (range, [source, copyType, skipBlanks, transpose], session) => {
      const from = rangeArgument(source, range.sheetId, session, "sourceRange");
      copyCells(from, range, copyType ?? "All", skipBlanks === true, transpose === true, session);
      return undefined;
    },
    GetTables: (range, [fullyContained]) =>
      new HostObject(tableScopedCollectionType, new TablesIn(range.sheetId, range.area, fullyContained === true)),
    Insert: (range, [shift], session) => {
      if (oneOf(shift, ["Right", "Down"], "shift") === "Down") notImplemented("Range", "insert (downwards)");
      session.document.insertCells(range.sheetId, range.area);
      return rangeObject(range);
    },
    Delete: (range, [shift], session) => {
      if (oneOf(shift, ["Left", "Up"], "shift") === "Up") notImplemented("Range", "delete (upwards)");
      session.document.deleteCells(range.sheetId, range.area);
      return undefined;
    },
    Merge: merge,
    Unmerge: ({ sheetId, area }, _args, session) => {
      for (const merged of session.document.merges(sheetId)) {
        if (intersection(merged, area)) session.document.unmerge(sheetId, merged);
      }
      return undefined;
    },
    Select: ({ sheetId, area }, _args, session) => {
      if (sheetOf(sheetId, session).visibility !== "visible") {
        refuse("InvalidSelection", "The current selection is invalid for this operation: the worksheet is hidden.");
      }
      session.document.activate(sheetId);
      session.document.select(sheetId, area);
      return undefined;
    },
    GetCellProperties: (range, [options], session) => cellProperties(range, options, session),
    GetRowProperties: (range, [options], session) => rowProperties(range, options, session),
    GetColumnProperties: (range, [options], session) => columnProperties(range, options, session),
    SetCellProperties: (range, [properties], session) => setProperties(range, properties, "cells", session),
    SetRowProperties: (range, [properties], session) => setProperties(range, properties, "rows", session),
    SetColumnProperties: (range, [properties], session) => setProperties(range, properties, "columns", session),
    /** The library announces a large array before it sends it in pieces. */
    _ValidateArraySize: ({ area }, [rows, columns]) =>
      rows === area.rowCount && columns === area.columnCount
        ? undefined
        : refuse(
            "InvalidArgument",
            "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
          ),
  },
};
