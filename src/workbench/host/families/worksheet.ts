import type { SheetView } from "../../../spreadsheet/document";
import { COLUMNS, ROWS } from "../address";
import { areas, color, flag, integer, oneOf, text } from "../argument";
import { cellRange, parseRange, sheetOf } from "../cell-range";
import { HostObject, type ObjectType, type Scalar, targetOf } from "../host-object";
import { read, write } from "../members";
import { invalidArgument, refuse } from "../refusal";
import type { Session } from "../session";
import { chartCollectionType } from "./chart-collection";
import { freezePanesType } from "./freeze-panes";
import { nameCollectionType } from "./names";
import { pageLayoutType } from "./page-layout";
import { worksheetProtectionType } from "./protection";
import { shapeCollectionType } from "./shapes";
import { tableCollectionType } from "./table-collection";
import { sheetPropertyCollectionType } from "./sheet-properties";
import { rangeAreasObject, rangeObject, sheetObject } from "../objects";
import { Sheet } from "../targets";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const visibilityNames = ["visible", "hidden", "veryHidden"] as const;

const update = ({ id }: Sheet, change: Partial<Omit<SheetView, "id">>, session: Session): void => {
  sheetOf(id, session);
  session.document.updateSheet(id, change);
};

const gridlines: Scalar<Sheet> = {
  get: ({ id }, session) => sheetOf(id, session).showGridlines,
  set: (sheet, value, session) => update(sheet, { showGridlines: flag(value, "showGridlines") }, session),
};

function setVisibility(sheet: Sheet, value: unknown, session: Session): void {
  const visibility = oneOf(value, visibilityNames, "visibility");
  const others = session.document.sheets.filter((one) => one.id !== sheet.id && one.visibility === "visible");
  if (visibility !== "visible" && others.length === 0) {
    refuse("InvalidOperation", "A workbook must have at least one visible worksheet.");
  }
  update(sheet, { visibility }, session);
}

/** The neighbour of a sheet in tab order, counting only visible ones if asked to. */
function neighbour({ id }: Sheet, step: 1 | -1, visibleOnly: unknown, session: Session): HostObject | null {
  const { sheets } = session.document;
  const counted = sheets.filter((one) => one.id === id || visibleOnly !== true || one.visibility === "visible");
  const found = counted[counted.findIndex((one) => one.id === id) + step];
  return found ? sheetObject(found.id) : null;
}

const missing = (): never => refuse("ItemNotFound", "The requested resource doesn't exist.");

function used({ id }: Sheet, session: Session): HostObject | null {
  sheetOf(id, session);
  const area = session.document.usedArea(id);
  return area ? rangeObject(cellRange(id, area)) : null;
}

/** `copy(positionType, relativeTo)`: at the end unless told otherwise. */
function copy({ id }: Sheet, [positionType, relativeTo]: readonly unknown[], session: Session): HostObject {
  const { document } = session;
  sheetOf(id, session);
  const place = oneOf(positionType ?? "None", ["None", "Before", "After", "Beginning", "End"], "positionType");
  const relative = targetOf(relativeTo, Sheet);
  if ((place === "Before" || place === "After") && !relative) invalidArgument("relativeTo");
  const copied = document.copySheet(id);
  const at = relative ? document.sheets.findIndex((one) => one.id === relative.id) : 0;
  const last = document.sheets.length - 1;
  const position = { None: last, End: last, Beginning: 0, Before: at, After: at + 1 }[place];
  document.moveSheet(copied.id, Math.min(last, position));
  return sheetObject(copied.id);
}

export const worksheetType: ObjectType<Sheet> = {
  name: "Worksheet",
  id: ({ id }) => ({ Id: id }),
  key: ({ id }) => id,
  eventTarget: ({ id }) => id,
  events: {
    DataChanged: 10,
    Activated: 11,
    Deactivated: 12,
    SelectionChanged: 14,
    Calculated: 16,
    FormatChanged: 18,
  },
  scalars: {
    Id: { get: ({ id }, session) => sheetOf(id, session).id },
    Name: {
      get: ({ id }, session) => sheetOf(id, session).name,
      set: (sheet, value, session) => update(sheet, { name: text(value, "name") }, session),
    },
    Position: {
      get: ({ id }, session) => session.document.sheets.indexOf(sheetOf(id, session)),
      set: ({ id }, value, session) => {
        const position = integer(value, "position");
        sheetOf(id, session);
        if (position < 0 || position >= session.document.sheets.length) invalidArgument("position");
        session.document.moveSheet(id, position);
      },
    },
    Visibility: { get: ({ id }, session) => visibilities[sheetOf(id, session).visibility], set: setVisibility },
    TabColor: {
      get: ({ id }, session) => sheetOf(id, session).tabColor ?? "",
      set: (sheet, value, session) => update(sheet, { tabColor: color(value, "tabColor") }, session),
    },
    ShowGridlines: gridlines,
    /** The names under which the library sets these two. */
    Gridlines: gridlines,
    Headings: {
      get: ({ id }, session) => read(sheetObject(id), "ShowHeadings", session),
      set: ({ id }, value, session) => write(sheetObject(id), "ShowHeadings", flag(value, "showHeadings"), session),
    },
    StandardHeight: { get: () => 15 },
  },
  kept: { ShowHeadings: true, EnableCalculation: true },
  navigations: {
    Charts: ({ id }) => new HostObject(chartCollectionType, new Sheet(id)),
    CustomProperties: ({ id }) => new HostObject(sheetPropertyCollectionType, new Sheet(id)),
    FreezePanes: ({ id }) => new HostObject(freezePanesType, new Sheet(id)),
    Names: ({ id }) => new HostObject(nameCollectionType, new Sheet(id)),
    PageLayout: ({ id }) => new HostObject(pageLayoutType, new Sheet(id)),
    Protection: ({ id }) => new HostObject(worksheetProtectionType, new Sheet(id)),
    Shapes: ({ id }) => new HostObject(shapeCollectionType, new Sheet(id)),
    Tables: ({ id }) => new HostObject(tableCollectionType, new Sheet(id)),
  },
  methods: {
    Activate: ({ id }, _args, session) => {
      if (sheetOf(id, session).visibility !== "visible") {
        refuse("InvalidOperation", "A hidden worksheet cannot be activated.");
      }
      session.document.activate(id);
      return undefined;
    },
    Calculate: ({ id }, _args, session) => {
      sheetOf(id, session);
      session.document.calculate();
      return undefined;
    },
    Delete: ({ id }, _args, session) => {
      sheetOf(id, session);
      session.document.deleteSheet(id);
      return undefined;
    },
    Copy: copy,
    GetCell: ({ id }, [row, column], session) => {
      sheetOf(id, session);
      const cell = { row: integer(row, "row"), column: integer(column, "column"), rowCount: 1, columnCount: 1 };
      return rangeObject(cellRange(id, cell));
    },
    GetRange: ({ id }, [address], session) => {
      sheetOf(id, session);
      if (address === undefined || address === null || address === "") {
        return rangeObject(cellRange(id, { row: 0, column: 0, rowCount: ROWS, columnCount: COLUMNS }));
      }
      const range = parseRange(text(address, "address"), id, session);
      return range.sheetId === id ? rangeObject(range) : invalidArgument(`${String(address)} is on another worksheet`);
    },
    GetRanges: (sheet, [addresses], session) => {
      sheetOf(sheet.id, session);
      return rangeAreasObject(areas(text(addresses, "address"), sheet.id, session, "address"));
    },
    GetRangeByIndexes: ({ id }, [row, column, rows, columns], session) => {
      sheetOf(id, session);
      return rangeObject(
        cellRange(id, {
          row: integer(row, "startRow"),
          column: integer(column, "startColumn"),
          rowCount: integer(rows, "rowCount"),
          columnCount: integer(columns, "columnCount"),
        }),
      );
    },
    GetUsedRange: (sheet, _args, session) =>
      used(sheet, session) ?? rangeObject(cellRange(sheet.id, { row: 0, column: 0, rowCount: 1, columnCount: 1 })),
    GetUsedRangeOrNullObject: (sheet, _args, session) => used(sheet, session),
    GetNext: (sheet, [visibleOnly], session) => neighbour(sheet, 1, visibleOnly, session) ?? missing(),
    GetNextOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, 1, visibleOnly, session),
    GetPrevious: (sheet, [visibleOnly], session) => neighbour(sheet, -1, visibleOnly, session) ?? missing(),
    GetPreviousOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, -1, visibleOnly, session),
    /** How the library reaches a sheet again that `copy` or `getNext` gave. */
    _GetAnotherWorksheetById: (_sheet, [id], session) => sheetObject(sheetOf(text(id, "id"), session).id),
    _GetSheetById: (_sheet, [id], session) => sheetObject(sheetOf(text(id, "id"), session).id),
  },
};
